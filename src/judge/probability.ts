import { isAcross } from '../evidence/across.ts';
import type { Exhibit } from '../evidence/evidence.ts';
import { logistic, score } from './model.ts';
import { isIdentical } from './relation.ts';
import type { Sum, Weights } from './weights.ts';

/** Nothing that is weighed is surer than this: its log-odds stay finite, and a copy under another headline is no surer than an identical one. */
const surest = 0.9999;

/** The probability of a pair before any veto and any second look. */
export function probabilityOf(exhibit: Exhibit, weights: Weights): number {
  const plain = plainCase(exhibit);
  if (plain) return plain.probability;
  return either(byModel(exhibit, weights), byRun(exhibit, weights));
}

/** Either reason is enough: what the model makes of all measures, or one long run of own words. */
export function either(model: number, run: number): number {
  return Math.min(surest, 1 - (1 - model) * (1 - run));
}

export function byModel(exhibit: Exhibit, weights: Weights): number {
  return logistic(sumOf(exhibit, weights));
}

/** What all measures sum to, in log-odds. */
export function sumOf(exhibit: Exhibit, weights: Weights): number {
  const { model, calibration } = sumFor(exhibit, weights);
  return calibration.slope * score(model, exhibit.measures).total + calibration.intercept;
}

export function byRun({ measures }: Exhibit, { run: { slope, intercept } }: Weights): number {
  return logistic(slope * measures['own.longest'] + intercept);
}

/** Two languages share no words: such pairs have a sum of their own, where both languages have word vectors. */
export function sumFor({ a, b, alignment }: Exhibit, weights: Weights): Sum {
  if (alignment.byMeaning && isAcross(a.text, b.text)) return weights.across;
  return { model: weights.derivation, calibration: weights.calibration };
}

/** Cases that need no model; it was fitted on neither. */
export function plainCase(exhibit: Exhibit) {
  if (isIdentical(exhibit)) {
    const because = 'The same words from beginning to end';
    return { probability: surest, claim: 'The stories are identical', because };
  }
  if (exhibit.a.text.size === 0 || exhibit.b.text.size === 0) {
    const because = 'A text without words takes nothing and gives nothing';
    return { probability: 1 - surest, claim: 'There is nothing to compare', because };
  }
  if (isIncomparable(exhibit)) {
    const because =
      'Two languages, no word vectors for both or too many words, and hardly a run of words shared';
    return { probability: unknown, claim: 'The texts cannot be compared', because };
  }
  return undefined;
}

/**
 * Below this share of three-word runs two languages share numbers and names at most: kin such as Danish
 * and Norwegian lie at .05, all others below .01.
 */
const fewestShared = 0.02;

/** Words in a row from which something stands in both, however long they are. */
const longestChance = 8;

/** Of two languages that cannot be compared; set by hand, clearly below any bar and no proof of innocence. */
const unknown = 0.05;

/**
 * Nothing but numbers and names could speak for such a pair. The sum of pairs in one language knows no
 * such pairs and takes the equal numbers of two football reports for a rewrite.
 */
function isIncomparable({ a, b, alignment, measures }: Exhibit): boolean {
  if (alignment.byMeaning || !isAcross(a.text, b.text)) return false;
  if (alignment.runs.some(({ size }) => size >= longestChance)) return false;
  return !(measures['trigrams.max'] >= fewestShared);
}
