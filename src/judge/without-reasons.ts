import type { Exhibit } from '../evidence/evidence.ts';
import { logistic } from './model.ts';
import { byRun, either, sumFor, sumOf } from './probability.ts';
import { weighed } from './reasons.ts';
import type { Weights } from './weights.ts';

/** A probability with some of the reasons taken out of the sum. */
export interface WithoutReasons {
  without: string;
  probability: number;
  /** Whether the long run of the same words is among them. */
  run: boolean;
}

/** Reasons that are taken out together at most: who takes four has taken the verdict. */
const mostTogether = 3;

/** A run that comes to less than this by itself is no reason. */
const faint = 0.01;

/**
 * The fewest reasons without which the probability falls below the bar, and the most of which it stands any
 * loss. Their names are the heads of the tree of reasons. The long run of the same words is joined to the
 * sum, not added, and is taken out of where it stands.
 */
export function withoutReasons(
  exhibit: Exhibit,
  bar: number,
  weights: Weights,
): { falls?: WithoutReasons; stands?: WithoutReasons } {
  const parts = partsOf(exhibit, weights);
  const most = Math.min(mostTogether, parts.terms.length + (parts.run >= faint ? 1 : 0));
  let stands: WithoutReasons | undefined;
  for (let count = 1; count <= most; count++) {
    const { names, probability, run } = strongest(parts, count);
    if (probability < bar) {
      const without = `what ${joined(names)} ${names.length > 1 ? 'add' : 'adds'} to the sum`;
      return { falls: { without, probability, run }, ...(stands && { stands }) };
    }
    stands = { without: anyOf(names), probability, run };
  }
  return stands ? { stands } : {};
}

/** What a probability is made of. */
interface Parts {
  /** What speaks for derivation in the sum, the heaviest first. */
  terms: { head: string; weight: number }[];
  /** The sum with all that speaks against, in log-odds. */
  sum: number;
  /** What the longest run of own words comes to by itself, and its length. */
  run: number;
  words: number;
}

export function partsOf(exhibit: Exhibit, weights: Weights): Parts {
  return {
    terms: weighed(sumFor(exhibit, weights), exhibit.measures)
      .filter(({ weight }) => weight > 0)
      .sort((x, y) => y.weight - x.weight || (x.head < y.head ? -1 : 1)),
    sum: sumOf(exhibit, weights),
    run: byRun(exhibit, weights),
    words: Math.round(Math.expm1(exhibit.measures['own.longest'])),
  };
}

/** Of so many reasons those that leave least: the heaviest of the sum, or all but one of them and the run. */
export function strongest(
  { terms, sum, run, words }: Parts,
  count: number,
): { names: string[]; probability: number; run: boolean } {
  const without = (most: number, runToo: boolean) => {
    const out = terms.slice(0, most);
    const rest = logistic(sum - out.reduce((total, { weight }) => total + weight, 0));
    const names = out.map(({ head }) => `“${head}”`);
    if (runToo) names.push(`the run of ${words} words`);
    return { names, probability: either(rest, runToo ? 0 : run), run: runToo };
  };
  const ofSum = without(count, false);
  if (count === 0 || run < faint) return ofSum;
  const withRun = without(count - 1, true);
  const shorthanded = count > terms.length;
  return shorthanded || withRun.probability < ofSum.probability ? withRun : ofSum;
}

function anyOf(names: readonly string[]): string {
  if (names.length === 1) return `what any single reason adds to the sum, even ${names[0]}`;
  return `what any ${names.length === 2 ? 'two' : 'three'} reasons add to the sum, even ${joined(names)}`;
}

/** "x", "x and y", "x, y and z". */
function joined(names: readonly string[]): string {
  const last = names[names.length - 1];
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}
