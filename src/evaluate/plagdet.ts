import { overlap, type Span, union } from '../span.ts';

/** A passage or a true case: stretches on both sides of one pair of documents, named by `pair`. */
export interface Case {
  pair: string;
  a: Span;
  b: Span;
}

export interface PassageFigures {
  precision: number;
  recall: number;
  /** 1: every true case is met by one detection; 2: by two on average. */
  granularity: number;
  plagdet: number;
}

/** The figures of all passages shown, and of those shown as the same words or edited. */
export interface PassagesFound extends PassageFigures {
  worded: PassageFigures;
}

/** Macro precision, recall, granularity and plagdet of detected passages (Potthast et al., COLING 2010). */
export function plagdet(truth: readonly Case[], found: readonly Case[]): PassageFigures {
  const precision = mean(found.map((one) => coveredBy(one, truth)));
  const recall = mean(truth.map((one) => coveredBy(one, found)));
  const met = truth
    .map((one) => found.filter((other) => touches(one, other)).length)
    .filter((count) => count > 0);
  const granularity = met.length ? mean(met) : 1;
  const f = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, granularity, plagdet: f / Math.log2(1 + granularity) };
}

function touches(one: Case, other: Case): boolean {
  return one.pair === other.pair && overlap(one.a, other.a) > 0 && overlap(one.b, other.b) > 0;
}

/** Share of a case's characters, both sides together, that the cases touching it cover. */
function coveredBy(one: Case, others: readonly Case[]): number {
  const touching = others.filter((other) => touches(one, other));
  const covered = (side: 'a' | 'b') =>
    union(touching.map((other) => other[side])).reduce((sum, span) => sum + overlap(one[side], span), 0);
  return (covered('a') + covered('b')) / (one.a.to - one.a.from + one.b.to - one.b.from);
}

function mean(values: readonly number[]): number {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}
