import type { Alignment } from '../align/align.ts';
import type { Matches, SentenceMatch } from '../align/matches.ts';
import { bothWays, type Evidence, shareOf } from './measure.ts';

/** Similarities from which a sentence counts as met by one of the other side: by shared words, by meaning. */
const wordBars = [0.2, 0.35, 0.5];
const meaningBars = [0.4, 0.5, 0.6];

/** A match worth following for order: by shared words, by meaning. */
const wordsFollowed = 0.2;
const meaningFollowed = 0.35;

/**
 * How the sentences meet: mean best match, share over three bars, margin of the best over the second
 * best match, all weighted by what the sentence carries; and whether they keep their order.
 */
export function sentences({ match }: Alignment): Evidence {
  return {
    measures: measured(match, wordBars, wordsFollowed, {
      mean: 'sentences',
      margin: 'margin',
      order: 'order',
    }),
    findings: [],
  };
}

/** The same measures by meaning: words count for their kin. Missing where there is no match by meaning. */
export function meaning({ byMeaning }: Alignment): Evidence {
  if (!byMeaning) return { measures: {}, findings: [] };
  const names = { mean: 'meaning', margin: 'meaning.margin', order: 'meaning.order' };
  const { kindred } = byMeaning;
  return {
    measures: {
      ...measured(byMeaning, meaningBars, meaningFollowed, names),
      ...(kindred && bothWays('meaning.words', kindred.a, kindred.b)),
    },
    findings: [],
  };
}

function measured(
  match: SentenceMatch,
  bars: readonly number[],
  followed: number,
  names: { mean: string; margin: string; order: string },
) {
  const a = summary(match.a, bars);
  const b = summary(match.b, bars);
  const measures: Record<string, number> = {
    ...bothWays(names.mean, a.mean, b.mean),
    ...bothWays(names.margin, a.margin, b.margin),
    [`${names.mean}.mutual`]: mutual(match),
    ...bothWays(
      `${names.mean}.local`,
      local(match.a, (side, i) => side.best[i]),
      local(match.b, (side, i) => side.best[i]),
    ),
    ...bothWays(`${names.margin}.local`, local(match.a, lead), local(match.b, lead)),
    [`${names.order}.neighbours`]: Math.max(neighbours(match.a, followed), neighbours(match.b, followed)),
    [`${names.order}.chain`]: Math.max(chain(match.a, followed), chain(match.b, followed)),
  };
  bars.forEach((bar, i) => {
    Object.assign(measures, bothWays(`${names.mean}.${bar * 100}`, a.over[i], b.over[i]));
  });
  return measures;
}

function summary(side: Matches, bars: readonly number[]) {
  let weight = 0;
  let mean = 0;
  let margin = 0;
  const over = bars.map(() => 0);
  for (let i = 0; i < side.best.length; i++) {
    const w = side.weight[i];
    weight += w;
    mean += w * side.best[i];
    margin += w * (side.best[i] - side.second[i]);
    bars.forEach((bar, k) => {
      if (side.best[i] >= bar) over[k] += w;
    });
  }
  return {
    mean: shareOf(mean, weight),
    margin: shareOf(margin, weight),
    over: over.map((sum) => shareOf(sum, weight)),
  };
}

/** Sentences in a row that a retold passage is looked for in. */
const stretch = 5;

function lead(side: Matches, sentence: number): number {
  return side.best[sentence] - side.second[sentence];
}

/**
 * The best stretch of neighbouring sentences: the mean of a figure over it, weighted. An article blended
 * from two sources is retold stretch by stretch, and meets each of them only there. NaN for shorter texts.
 */
function local(side: Matches, of: (side: Matches, sentence: number) => number): number {
  let best = Number.NaN;
  for (let from = 0; from + stretch <= side.best.length; from++) {
    let weight = 0;
    let sum = 0;
    for (let i = from; i < from + stretch; i++) {
      weight += side.weight[i];
      sum += side.weight[i] * of(side, i);
    }
    const mean = sum / (weight || 1);
    if (!(best >= mean)) best = mean;
  }
  return best;
}

/** Sentences that are each other's best match, as a share of the sentences of the text with fewer. */
function mutual({ a, b }: SentenceMatch): number {
  let couples = 0;
  a.at.forEach((other, sentence) => {
    if (other >= 0 && b.at[other] === sentence) couples++;
  });
  return shareOf(couples, Math.min(a.at.length, b.at.length));
}

/** Of neighbouring matched sentences, the share whose counterparts follow each other within three sentences. */
function neighbours(side: Matches, followed: number): number {
  let couples = 0;
  let kept = 0;
  let last = -1;
  for (let i = 0; i < side.best.length; i++) {
    if (side.best[i] < followed) continue;
    if (last >= 0) {
      couples++;
      const step = side.at[i] - side.at[last];
      if (step >= 0 && step <= 3) kept++;
    }
    last = i;
  }
  return couples < 2 ? Number.NaN : kept / couples;
}

/**
 * Longest chain of matched sentences whose counterparts never go back, as a share of all sentences
 * of the side. Local enough: a FAQ tail that tells the story again costs only its own sentences.
 */
function chain(side: Matches, followed: number): number {
  const tails: number[] = [];
  for (let i = 0; i < side.best.length; i++) {
    if (side.best[i] < followed) continue;
    const at = side.at[i];
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (tails[middle] <= at) low = middle + 1;
      else high = middle;
    }
    tails[low] = at;
  }
  return shareOf(tails.length, side.best.length);
}
