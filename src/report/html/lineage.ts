import type { ReportDocument, ReportFamily } from '../report.ts';

/** A member of a family in the order in which it is shown: below the one it took from. */
export interface Step {
  id: string;
  /** From 1, in the order shown. */
  number: number;
  /** The link by which it took; null where none leads to it, or where takings run in a circle. */
  link: ReportFamily['links'][number] | null;
  /** Number of the member it took from. */
  from: number | null;
  /** Takings away from the beginning of its branch. */
  depth: number;
}

/** Each member once, so that links that run in a circle end; members no link leads to begin a branch. */
export function lineage(family: ReportFamily): Step[] {
  const takers = new Map<string, ReportFamily['links']>();
  for (const link of family.links) takers.set(link.from, [...(takers.get(link.from) ?? []), link]);
  const taken = new Set(family.links.map((link) => link.to));
  const beginnings = [
    family.origin ?? '',
    ...family.members.filter((id) => !taken.has(id)),
    ...family.members,
  ];
  const members = new Set(family.members);
  const steps = new Map<string, Step>();
  // A stack of our own: a chain of takings can be longer than calls may nest.
  const waiting = [...new Set(beginnings)].reverse().map((id): Omit<Step, 'number'> => root(id));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!members.has(next.id) || steps.has(next.id)) continue;
    const step = { ...next, number: steps.size + 1 };
    steps.set(step.id, step);
    for (const link of [...(takers.get(step.id) ?? [])].reverse())
      waiting.push({ id: link.to, link, from: step.number, depth: step.depth + 1 });
  }
  return [...steps.values()];
}

function root(id: string): Omit<Step, 'number'> {
  return { id, link: null, from: null, depth: 0 };
}

/** Where the members stand from left to right, in percent of the drawing. */
export interface Positions {
  /** The first and the last date as found, where the members stand by date. */
  dates: [first: string, last: string] | null;
  /** Takings of the longest branch. */
  deepest: number;
  at: number[];
}

/** So that what took on the same day does not stand below what it took from as if it were the same. */
const aside = 4;

/** By date where all members have one and they differ, else by the number of takings. */
export function positions(steps: readonly Step[], document: (id: string) => ReportDocument): Positions {
  const dates = steps.map(({ id }) => document(id).date ?? '');
  // Where one has a day only, the hours of the others say nothing about what came first.
  const byDay = dates.some((date) => !/T\d|\d \d/.test(date));
  const times = dates.map((date) => timeOf(byDay ? date.slice(0, 10) : date));
  const first = Math.min(...times);
  const last = Math.max(...times);
  const deepest = Math.max(...steps.map(({ depth }) => depth));
  if (!(last > first)) {
    const at = steps.map(({ depth }) => rounded(15 + (70 * depth) / Math.max(1, deepest)));
    return { dates: null, deepest, at };
  }
  const width = 92 - aside * Math.min(deepest, 5);
  const at = steps.map(({ depth }, index) =>
    rounded(4 + (width * (times[index] - first)) / (last - first) + aside * Math.min(depth, 5)),
  );
  return { dates: [dates[times.indexOf(first)], dates[times.indexOf(last)]], deepest, at };
}

/** Milliseconds of an ISO date; NaN for any other. One without a zone is taken as it stands, wherever this runs. */
function timeOf(date: string): number {
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?/.exec(date);
  if (!match) return Number.NaN;
  const [, day, time = '00:00', zone = 'Z'] = match;
  return Date.parse(`${day}T${time}${zone}`);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A line down from a member to its last taker, as it passes one row: from and to in percent of the row. */
export interface Trunk {
  x: number;
  from: number;
  to: number;
}

/** The lines that pass each row. */
export function trunks(steps: readonly Step[], at: readonly number[]): Trunk[][] {
  const rows: Trunk[][] = steps.map(() => []);
  const ends = new Map<number, number>();
  for (const { from, number } of steps) if (from !== null) ends.set(from, number);
  for (const [begin, end] of ends)
    for (let number = begin; number <= end; number++)
      rows[number - 1].push({
        x: at[begin - 1],
        from: number === begin ? 50 : 0,
        to: number === end ? 50 : 100,
      });
  return rows;
}
