import { withoutStrays, wordedOnly } from '../align/align.ts';
import { isAcross } from '../evidence/across.ts';
import { type Exhibit, examine, type Subject } from '../evidence/evidence.ts';
import type { SecondLook } from '../neural/neural.ts';
import { type Direction, directionOf } from './direction.ts';
import { logistic, score } from './model.ts';
import { conclusion, reasonsOf, seconded } from './reasons.ts';
import { gradeOf, isIdentical, isTooShort, relate, type Taker } from './relation.ts';
import { outletOf, standingOf } from './standing.ts';
import type { Grade, Reason, Relation, Standing } from './verdict.ts';
import { type Veto, vetoOf, withVeto } from './vetoes.ts';
import { type Sum, weights as shipped, type Weights } from './weights.ts';

/** The verdict on a pair. Its axes never blur into one number. */
export interface Verdict {
  exhibit: Exhibit;
  relation: Relation;
  grade: Grade;
  /** That one text derives from the other, or both from a common text; calibrated on the labelled sets. */
  probability: number;
  direction: Direction;
  standing: Standing;
  /** One story, in too few words to judge a rewrite; suspected where the probability reaches the bar all the same. */
  tooShort?: { suspected: boolean };
  /** What a sentence model made of it, where it was asked. */
  second?: SecondLook;
  /** Why the likeness of a suspected pair is no derivation; `probability` is what it left. */
  veto?: Veto;
}

export interface JudgeOptions {
  /** Probability (0..1) from which a pair is flagged. Default: the weights' bar, set for one false alarm in a hundred. */
  bar?: number;
  weights?: Weights;
}

/** Examines and judges two texts. Swapping them swaps the verdict and changes nothing else. */
export function judge(a: Subject, b: Subject, options: JudgeOptions = {}): Verdict {
  const exhibit = examine(a, b);
  return verdictAt(exhibit, probabilityOf(exhibit, options.weights ?? shipped()), options);
}

/**
 * The verdict on what was examined, at a probability found otherwise: by a fit that did not see the pair.
 * Vetoes are heard here, whoever found the probability.
 */
export function verdictAt(examined: Exhibit, found: number, options: JudgeOptions = {}): Verdict {
  const weights = options.weights ?? shipped();
  const judged = (a: Subject, b: Subject) => probabilityOf(examine(a, b), weights);
  const veto = vetoOf(examined, found, judged);
  return { ...placed(examined, veto?.after ?? found, options), ...(veto && { veto }) };
}

/** Relation, grade, direction and standing at a probability. */
function placed(examined: Exhibit, probability: number, options: JudgeOptions): Verdict {
  const weights = options.weights ?? shipped();
  const bar = options.bar ?? weights.bar;
  const { a, b } = examined;
  if (probability < bar && !isIdentical(examined)) return apart(examined, probability, bar);
  const rewritten = byModel(examined, weights) >= bar || byRun(examined, weights) < bar;
  const look = (exhibit: Exhibit) => {
    const direction = directionOf(exhibit, weights);
    const taker = takerOf(direction);
    return { exhibit, direction, taker, relation: relate(exhibit, probability, bar, taker, rewritten) };
  };
  const { alignment } = examined;
  const first = look(rewritten ? examined : { ...examined, alignment: wordedOnly(alignment) });
  const { exhibit, direction, taker, relation } =
    first.relation === 'partial'
      ? look({ ...examined, alignment: withoutStrays(first.exhibit.alignment) })
      : first;
  if (relation === 'same-story' || relation === 'unrelated') return apart(exhibit, probability, bar);
  return {
    exhibit,
    relation,
    grade: gradeOf(relation, exhibit, taker),
    probability,
    direction,
    standing: standingOf(a, b, taker),
  };
}

/** The verdict where nothing was taken, so that nobody took it and no credit is owed. */
function apart(exhibit: Exhibit, probability: number, bar: number): Verdict {
  const { a, b } = exhibit;
  const own = outletOf(a) !== undefined && outletOf(a) === outletOf(b);
  const relation = relate(exhibit, probability, bar, undefined);
  return {
    exhibit,
    relation,
    grade: 'none',
    probability,
    direction: { who: 'undetermined', probability: 0.5, reasons: [] },
    standing: own ? 'own' : 'uncredited',
    ...(relation === 'same-story' && isTooShort(exhibit) && { tooShort: { suspected: probability >= bar } }),
  };
}

/** The reasons of a verdict's probability. */
export function explain(
  { exhibit, probability, second, veto }: Verdict,
  weights: Weights = shipped(),
): Reason {
  const plain = plainCase(exhibit);
  if (plain) {
    const weight = logOdds(plain.probability);
    return { claim: plain.claim, weight, children: [{ claim: plain.because, weight, children: [] }] };
  }
  const before = second?.before ?? veto?.before ?? probability;
  const first = reasonsOf(sumFor(exhibit, weights), exhibit.measures, before);
  const looked = second ? seconded(first, second) : first;
  return veto ? withVeto(looked, veto, conclusion(probability)) : looked;
}

/** Nothing that is weighed is surer than this: its log-odds stay finite, and a copy under another headline is no surer than an identical one. */
const surest = 0.9999;

/** Either reason is enough: what the model makes of all measures, or one long run of own words. */
function probabilityOf(exhibit: Exhibit, weights: Weights): number {
  const plain = plainCase(exhibit);
  if (plain) return plain.probability;
  return Math.min(surest, 1 - (1 - byModel(exhibit, weights)) * (1 - byRun(exhibit, weights)));
}

function byModel(exhibit: Exhibit, weights: Weights): number {
  const { model, calibration } = sumFor(exhibit, weights);
  return logistic(calibration.slope * score(model, exhibit.measures).total + calibration.intercept);
}

function byRun({ measures }: Exhibit, { run: { slope, intercept } }: Weights): number {
  return logistic(slope * measures['own.longest'] + intercept);
}

/** Two languages share no words: such pairs have a sum of their own, where both languages have word vectors. */
function sumFor({ a, b, alignment }: Exhibit, weights: Weights): Sum {
  if (alignment.byMeaning && isAcross(a.text, b.text)) return weights.across;
  return { model: weights.derivation, calibration: weights.calibration };
}

/** Cases that need no model; it was fitted on neither. */
function plainCase(exhibit: Exhibit) {
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

function logOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}

function takerOf({ who }: Direction): Taker {
  if (who === 'a-from-b') return 'a';
  return who === 'b-from-a' ? 'b' : undefined;
}
