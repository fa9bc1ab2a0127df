import type { Alignment } from '../align/align.ts';
import type { Matches } from '../align/matches.ts';
import type { Profile } from '../align/profile.ts';
import { find } from '../text/sorted.ts';
import { bothWays, type Evidence } from './measure.ts';
import type { Facts } from './novelty.ts';

/** Standard deviations that a share is taken below what was seen: one in ten is lower still. */
const caution = 1.3;

/** Rarity from which a word is telling. */
const telling = 4;

/**
 * Shares at their cautious end. Four of five names carried is chance, forty of fifty is not; the lower
 * bound of the share says so where the share itself does not, and leaves lengths, which only tell the
 * collections of a fit apart, out of the model.
 */
export function certain({ a, b, match, byMeaning }: Alignment, inA: Facts, inB: Facts): Evidence {
  const both = (name: string, of: (mine: Facts, theirs: Facts, side: Profile, other: Profile) => number) =>
    bothWays(`sure.${name}`, of(inA, inB, a, b), of(inB, inA, b, a));
  return {
    measures: {
      ...both('names', (mine, theirs) => keysCarried(mine.names, theirs.names)),
      ...both('numbers', (mine, theirs) => keysCarried(mine.numbers, theirs.numbers)),
      ...both('words', (_mine, _theirs, side, other) => wordsCarried(side, other)),
      ...bothWays('sure.margin', lead(match.a), lead(match.b)),
      ...bothWays('sure.mean', mean(match.a), mean(match.b)),
      ...(byMeaning && bothWays('sure.meaning', lead(byMeaning.a), lead(byMeaning.b))),
      ...(byMeaning && bothWays('sure.meaning.mean', mean(byMeaning.a), mean(byMeaning.b))),
    },
    findings: [],
  };
}

/** Wilson's lower bound of a share seen in `of` trials (Wilson 1927); NaN for none. */
function lowerBound(share: number, of: number): number {
  if (of === 0) return Number.NaN;
  const z = caution * caution;
  const spread = caution * Math.sqrt((share * (1 - share)) / of + z / (4 * of * of));
  return Math.max(0, (share + z / (2 * of) - spread) / (1 + z / of));
}

/** Weighted share of keys that the other side has, as if each carried the mean information. */
function keysCarried<Key>(
  mine: ReadonlyMap<Key, { weight: number }>,
  theirs: ReadonlyMap<Key, unknown>,
): number {
  let total = 0;
  let squares = 0;
  let carried = 0;
  for (const [key, { weight }] of mine) {
    total += weight;
    squares += weight * weight;
    if (theirs.has(key)) carried += weight;
  }
  return squares === 0 ? Number.NaN : lowerBound(carried / total, (total * total) / squares);
}

function wordsCarried(side: Profile, other: Profile): number {
  let words = 0;
  let carried = 0;
  for (let i = 0; i < side.stems.length; i++) {
    if (side.rarity[i] < telling) continue;
    words++;
    if (find(other.stems, side.stems[i]) >= 0) carried++;
  }
  return lowerBound(carried / Math.max(1, words), words);
}

/** Mean lead of the best over the second best match, less `caution` standard errors. */
function lead(side: Matches): number {
  return cautiousMean(side, (i) => side.best[i] - side.second[i]);
}

function mean(side: Matches): number {
  return cautiousMean(side, (i) => side.best[i]);
}

function cautiousMean(side: Matches, of: (sentence: number) => number): number {
  let weight = 0;
  let squares = 0;
  let sum = 0;
  let sumOfSquares = 0;
  side.weight.forEach((w, i) => {
    const value = of(i);
    weight += w;
    squares += w * w;
    sum += w * value;
    sumOfSquares += w * value * value;
  });
  if (weight === 0) return Number.NaN;
  const average = sum / weight;
  const count = (weight * weight) / squares;
  // One pseudo sentence of no lead keeps a text of a single sentence from being certain.
  const variance = Math.max(0, sumOfSquares / weight - average * average) + (average * average) / count;
  return average - caution * Math.sqrt(variance / count);
}
