import type { Alignment } from '../align/align.ts';
import type { Matches } from '../align/sentences.ts';
import { bothWays, type Evidence, shareOf } from './measure.ts';

/** Similarities from which a sentence counts as met by one of the other side. */
const bars = [0.2, 0.35, 0.5];

/**
 * How the sentences meet: mean best match, share over three bars, margin of the best over the second
 * best match, all weighted by what the sentence carries; and whether they keep their order.
 */
export function sentences({ match }: Alignment): Evidence {
  const a = summary(match.a);
  const b = summary(match.b);
  const measures: Record<string, number> = {
    ...bothWays('sentences', a.mean, b.mean),
    ...bothWays('margin', a.margin, b.margin),
    'order.neighbours': Math.max(neighbours(match.a), neighbours(match.b)),
    'order.chain': Math.max(chain(match.a), chain(match.b)),
  };
  bars.forEach((bar, i) => {
    Object.assign(measures, bothWays(`sentences.${bar * 100}`, a.over[i], b.over[i]));
  });
  return { measures, findings: [] };
}

function summary(side: Matches) {
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

/** A match worth following for order. */
const followed = 0.2;

/** Of neighbouring matched sentences, the share whose counterparts follow each other within three sentences. */
function neighbours(side: Matches): number {
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
function chain(side: Matches): number {
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
