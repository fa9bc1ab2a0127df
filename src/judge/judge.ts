import { withoutStrays, wordedOnly } from '../align/align.ts';
import { type Exhibit, examine, type Subject } from '../evidence/evidence.ts';
import type { SecondLook } from '../neural/neural.ts';
import { type Direction, directionOf } from './direction.ts';
import { byModel, byRun, plainCase, probabilityOf, sumFor } from './probability.ts';
import { conclusion, reasonsOf, seconded } from './reasons.ts';
import { gradeOf, isIdentical, isTooShort, relate, type Taker } from './relation.ts';
import { outletOf, standingOf } from './standing.ts';
import type { Grade, Reason, Relation, Standing } from './verdict.ts';
import { type Veto, vetoOf, withVeto } from './vetoes.ts';
import { weights as shipped, type Weights } from './weights.ts';

/** The verdict on a pair. Its axes never blur into one number. */
export interface Verdict {
  exhibit: Exhibit;
  relation: Relation;
  grade: Grade;
  /** That one text derives from the other, or both from a common text; calibrated on the labelled sets. */
  probability: number;
  /** The probability from which it was flagged. */
  bar: number;
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
    bar,
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
    bar,
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

function logOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}

function takerOf({ who }: Direction): Taker {
  if (who === 'a-from-b') return 'a';
  return who === 'b-from-a' ? 'b' : undefined;
}
