/** An innocent pair's score, and the story it belongs to: pairs of one story rise and fall together. */
export interface Innocent {
  probability: number;
  story: number;
}

/** Alarms among innocent pairs at a threshold, and how far the true rate may lie from what was seen. */
export interface Alarms {
  /** Probability from which a pair is flagged. */
  bar: number;
  alarms: number;
  of: number;
  /** 95 % interval of the rate. */
  interval: [number, number];
}

/** A threshold for a stated rate, or why none is given. */
export interface Recommendation {
  rate: number;
  /** Null where there are too few pairs to tell. */
  chosen: Alarms | null;
  /** Pairs below which nothing is recommended: fewer could show no alarm at all and prove nothing. */
  least: number;
  /** Pairs from which the rate is known to half its size, either way, if they are as alike as these. */
  sure: number;
}

/** 95 % of a normal distribution lie within so many deviations. */
const z = 1.96;

/** Wilson's score interval of a share (1927); it stays sensible where nothing was seen. Takes fractions. */
export function wilson(hits: number, of: number): [number, number] {
  if (of === 0) return [0, 1];
  const share = hits / of;
  const centre = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}

/** Alarms at a threshold: a pair is flagged from the bar on, the bar included. */
export function alarmsAt(pairs: readonly Innocent[], bar: number): Alarms {
  const alarms = pairs.filter(({ probability }) => probability >= bar).length;
  const effect = designEffect(pairs, bar, alarms);
  return { bar, alarms, of: pairs.length, interval: wilson(alarms / effect, pairs.length / effect) };
}

/**
 * By how much alarms vary more than independent pairs would (Kish 1965): the variance of the rate
 * over whole stories, over that of a coin. At least 1; 1 where there is nothing to compare.
 */
function designEffect(pairs: readonly Innocent[], bar: number, alarms: number): number {
  const share = alarms / pairs.length;
  const stories = new Map<number, { hits: number; of: number }>();
  for (const { probability, story } of pairs) {
    const known = stories.get(story) ?? { hits: 0, of: 0 };
    stories.set(story, { hits: known.hits + (probability >= bar ? 1 : 0), of: known.of + 1 });
  }
  if (alarms === 0 || alarms === pairs.length || stories.size < 2) return 1;
  let squares = 0;
  for (const { hits, of } of stories.values()) squares += (hits - share * of) ** 2;
  const spread = (squares * stories.size) / (stories.size - 1);
  return Math.max(1, spread / (pairs.length * share * (1 - share)));
}

/**
 * The lowest threshold at which at most `rate` of the innocent pairs are alarms. It lies halfway
 * between the last score below it and the first above, to four places, so that neither sits on it.
 * By the rule of three, 3 / rate pairs without an alarm put the rate below the stated one with 95 %
 * certainty; with fewer there is nothing to recommend.
 */
export function recommend(pairs: readonly Innocent[], rate: number): Recommendation {
  const least = Math.ceil(3 / rate);
  const alone = (4 * z * z * (1 - rate)) / rate;
  if (pairs.length < least) return { rate, chosen: null, least, sure: Math.ceil(alone) };
  const sorted = pairs.map(({ probability }) => probability).sort((x, y) => y - x);
  let allowed = Math.floor(rate * sorted.length);
  // Equal scores are flagged together or not at all.
  while (allowed > 0 && sorted[allowed] === sorted[allowed - 1]) allowed--;
  const above = allowed > 0 ? sorted[allowed - 1] : 1;
  const below = sorted[allowed] ?? 0;
  const middle = Math.ceil(((above + below) / 2) * 1e4) / 1e4;
  const bar = middle > below && middle <= above ? middle : above;
  const chosen = alarmsAt(pairs, bar);
  const sure = Math.ceil(alone * designEffect(pairs, bar, chosen.alarms));
  return { rate, chosen, least, sure };
}
