import { cut } from '../columns.ts';
import type { Report, ReportFamily } from '../report.ts';
import { oneLine } from '../visible.ts';
import { blendSentence, titleOf } from '../wording.ts';
import { english } from '../words/words.ts';
import { hanging, type Ink, wrappedText } from './ink.ts';

const { words, count, fill, percent } = english;

/** Levels of a family tree that are indented. */
const deepest = 6;

/** Families as trees of who took from whom. */
export function families(report: Report, ink: Ink): string[] {
  if (report.families.length === 0) return [];
  const names = new Map(report.documents.map((document) => [document.id, oneLine(titleOf(document))]));
  const name = (id: string) => names.get(id) ?? oneLine(id);
  const trees = report.families.flatMap((family) => tree(family, name, ink));
  return [ink.bold(count(words.families.heading, report.families.length)), ...trees];
}

/** Each member once, below the one it took from; links that run in a circle end. */
function tree(family: ReportFamily, name: (id: string) => string, ink: Ink): string[] {
  const lines: string[] = [];
  const placed = new Set<string>();
  const place = (id: string, depth: number, link: string) => {
    if (placed.has(id)) return;
    placed.add(id);
    const indent = '  '.repeat(Math.min(depth, deepest) + 1);
    lines.push(cut(`${indent}${depth === 0 ? '' : '└ '}${name(id)}`, ink.width));
    if (link) lines.push(ink.quiet(cut(`${indent}  ${link}`, ink.width)));
    for (const next of family.links)
      if (next.from === id)
        place(next.to, depth + 1, `${words.verdict.relations[next.relation]}, ${percent(next.probability)}`);
  };
  const taken = new Set(family.links.map((link) => link.to));
  if (family.origin !== null) place(family.origin, 0, words.families.origin);
  for (const id of family.members) if (!taken.has(id)) place(id, 0, '');
  for (const id of family.members) place(id, 0, '');
  return lines;
}

/** Articles blended from several, with what each source gave. */
export function blends({ blends: found = [], documents }: Report, ink: Ink): string[] {
  if (found.length === 0) return [];
  const names = new Map(documents.map((document) => [document.id, oneLine(titleOf(document))]));
  const name = (id: string) => names.get(id) ?? oneLine(id);
  const lines = found.flatMap((blend) => [
    `  ${cut(name(blend.taker), ink.width - 2)}`,
    ...hanging('    ', `${percent(blend.probability)}: ${blendSentence(blend, english)}`, ink.width),
    ...blend.sources.flatMap(({ id, coverage }) =>
      hanging(
        '    - ',
        fill(words.frame.blends.from, { share: percent(coverage), title: name(id) }),
        ink.width,
      ).map(ink.quiet),
    ),
  ]);
  return [ink.bold(count(words.frame.blends.heading, found.length)), ...lines];
}

/** Machine marks, each with the words themselves. */
export function marks(report: Report, ink: Ink): string[] {
  const marked = report.documents.filter((document) => document.marks.length > 0);
  if (marked.length === 0) return [];
  const lines = marked.flatMap((document) => [
    `  ${cut(oneLine(titleOf(document)), ink.width - 2)}`,
    ...document.marks.flatMap((mark) => [
      ...hanging('    ', mark.claim, ink.width).map(ink.quiet),
      ...hanging('    > ', mark.quote.slice(0, 400), ink.width).map(ink.mark),
    ]),
  ]);
  const heading = wrappedText(count(words.frame.marks.heading, marked.length), ink.width);
  return [...heading.map(ink.bold), ...lines];
}

/** What could not be read, and what would mend it. */
export function problems(report: Report, ink: Ink): string[] {
  if (report.problems.length === 0) return [];
  const lines = report.problems.flatMap((problem) => {
    const place = problem.place ? `, ${problem.place}` : '';
    return [
      ...hanging('  ', `${problem.path}${place}: ${problem.reason}`, ink.width),
      ...hanging('    ', problem.mend, ink.width).map(ink.quiet),
    ];
  });
  return [ink.bold(count(words.frame.problems.heading, report.problems.length)), ...lines];
}
