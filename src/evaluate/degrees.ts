import type { Judged } from './evaluate.ts';
import { grouped, groupOf, type Rate, rateOf } from './rates.ts';

/** A pair, the degree that its labels give it, and the figures that should tell. */
interface Graded {
  pair: Judged;
  degree: number;
}

/**
 * Can degrees of taking be told apart: independent, then ever closer to the source? What is not flagged
 * is taken for the first degree; the others are parted by how much of the suspected text stands in
 * passages of the same or edited words. Where exactly, is learned from the other groups, so that no
 * pair is graded by a line that was drawn through its own group.
 *
 * @param kinds kinds of pairs from independent to closest; others are left out
 */
export function degrees(
  pairs: readonly Judged[],
  kinds: readonly string[],
  isFlagged: (pair: Judged) => boolean,
): Rate {
  const graded = pairs
    .filter(({ kind }) => kinds.includes(kind))
    .map((pair): Graded => ({ pair, degree: kinds.indexOf(pair.kind) }));
  const given = new Map<Judged, number>();
  for (const group of grouped(
    graded.map(({ pair }) => pair),
    groupOf,
  ).keys()) {
    const others = graded.filter(({ pair }) => groupOf(pair) !== group && isFlagged(pair));
    const bars = barsOf(others, kinds.length);
    for (const { pair } of graded.filter((one) => groupOf(one.pair) === group))
      given.set(pair, isFlagged(pair) ? 1 + bars.filter((bar) => pair.worded >= bar).length : 0);
  }
  return rateOf([...given.keys()], (pair) => given.get(pair) === kinds.indexOf(pair.kind));
}

/** Between each two degrees from the second on, the share that parts the most pairs rightly; the lowest of equals. */
function barsOf(others: readonly Graded[], count: number): number[] {
  return Array.from({ length: Math.max(0, count - 2) }, (_, i) => {
    const [below, above] = [i + 1, i + 2].map((degree) => others.filter((one) => one.degree === degree));
    const asked = [...below, ...above].map(({ pair }) => pair.worded).sort((x, y) => x - y);
    const right = (bar: number) =>
      below.filter(({ pair }) => pair.worded < bar).length +
      above.filter(({ pair }) => pair.worded >= bar).length;
    return asked.reduce((best, bar) => (right(bar) > right(best) ? bar : best), asked[0] ?? 1);
  });
}
