import type { Problem } from '../document.ts';
import { relations } from '../judge/verdict.ts';
import type { Entry } from '../report/build.ts';
import type { ReportPair } from '../report/report.ts';

/* The orders in which a report lists what it holds. */

/** The strongest relation first, then the surest pair. */
export function worstFirst(x: ReportPair, y: ReportPair): number {
  return (
    relations.indexOf(x.relation) - relations.indexOf(y.relation) ||
    y.probability - x.probability ||
    compareText(x.a, y.a) ||
    compareText(x.b, y.b)
  );
}

/** The dated first, by day, then the undated; what is equal by its place in the corpus. */
export function earlier(entries: readonly Entry[]): (x: number, y: number) => number {
  const dayOf = (index: number) => entries[index].metadata.date?.slice(0, 10) ?? '~';
  return (x, y) => compareText(dayOf(x), dayOf(y)) || x - y;
}

/** Problems in the order of the corpus. */
export function byPlace(x: Problem, y: Problem): number {
  return (
    compareText(x.path, y.path) || numbered(x) - numbered(y) || compareText(x.place ?? '', y.place ?? '')
  );
}

/** Line 9 stands before line 10. */
function numbered({ place }: Problem): number {
  return Number(place?.match(/\d+/)?.[0] ?? 0);
}

/** By code units, the same everywhere. */
export function compareText(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
