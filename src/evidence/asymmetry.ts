import type { Alignment } from '../align/align.ts';
import type { Mark } from './marks.ts';
import type { Names } from './names.ts';
import type { Numbers } from './numbers.ts';
import type { Quotation } from './quotations.ts';

/** The side of a pair as far as direction needs it. */
export interface Sided {
  names: Names;
  numbers: Numbers;
  quotations: readonly Quotation[];
  marks: readonly Mark[];
  words: number;
}

/**
 * What speaks for one side being the source, side by side. The rewriter drops facts and adds few:
 * names, numbers and quotations that only one text has point to it as the source; marks of a machine
 * and a FAQ tail point away. Counts in logarithms, so that the tenth name counts less than the second.
 */
export function asymmetry(
  a: Sided,
  b: Sided,
  alignment: Alignment,
): { a: Record<string, number>; b: Record<string, number> } {
  const ofA = one(a, b);
  const ofB = one(b, a);
  ofA.uncovered = 1 - alignment.coverage.a;
  ofB.uncovered = 1 - alignment.coverage.b;
  return { a: ofA, b: ofB };
}

function one(side: Sided, other: Sided): Record<string, number> {
  const only = <K>(mine: ReadonlyMap<K, unknown>, theirs: ReadonlyMap<K, unknown>) =>
    [...mine.keys()].filter((key) => !theirs.has(key)).length;
  return {
    names: Math.log1p(only(side.names, other.names)),
    numbers: Math.log1p(only(side.numbers, other.numbers)),
    density: (100 * (side.names.size + side.numbers.size)) / Math.max(1, side.words) / 10,
    quotations: Math.log1p(side.quotations.length),
    length: Math.log1p(side.words),
    'machine marks': side.marks.some(({ tier }) => tier === 1) ? 1 : 0,
    'tail of questions': side.marks.some(({ rule }) => rule === 'faq-tail') ? 1 : 0,
  };
}
