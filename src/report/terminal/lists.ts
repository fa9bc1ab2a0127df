import { closed, cut } from '../columns.ts';
import type { Report, ReportFamily } from '../report.ts';
import { oneLine } from '../visible.ts';
import { blendSentence, titleOf } from '../wording.ts';
import { english } from '../words/words.ts';
import { few, hanging, headline, type Ink, left, wrappedText } from './ink.ts';

const { words, count, fill, percent } = english;

/** Levels of a family tree that are indented. */
const deepest = 6;

/** Of each list on a screen, unless all is wanted. */
const most = 12;

/** A list as far as it is shown; a pipe gets all of it. */
function some<T>(all: readonly T[], ink: Ink) {
  return few(all, ink.piped ? all.length : most, ink);
}

/** Marks that are quoted of one article. */
const mostMarks = 4;

/** Families as trees of who took from whom. */
export function families(report: Report, ink: Ink): string[] {
  if (report.families.length === 0) return [];
  const names = new Map(report.documents.map((document) => [document.id, oneLine(titleOf(document))]));
  const name = (id: string) => names.get(id) ?? oneLine(id);
  const { shown, rest } = some(report.families, ink);
  return [
    ...headline(count(words.families.heading, report.families.length), ink),
    ...shown.flatMap((family) => tree(family, name, ink)),
    ...left(rest, words.terminal.rest.families, ink),
  ];
}

/** Each member once, below the one it took from; links that run in a circle end. */
function tree(family: ReportFamily, name: (id: string) => string, ink: Ink): string[] {
  const lines: string[] = [];
  const placed = new Set<string>();
  const place = (id: string, depth: number, link: string) => {
    if (placed.has(id)) return;
    placed.add(id);
    const indent = '  '.repeat(Math.min(depth, deepest) + 1);
    const sign = depth > 0 ? '└ ' : lines.length === 0 ? '• ' : '  ';
    lines.push(closed(cut(`${indent}${sign}${name(id)}`, ink.width)));
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
  const { shown, rest } = some(found, ink);
  const lines = shown.flatMap((blend) => [
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
  return [
    ...headline(count(words.frame.blends.heading, found.length), ink),
    ...lines,
    ...left(rest, words.terminal.rest.blends, ink),
  ];
}

/** Machine marks, each with the words themselves. */
export function marks(report: Report, ink: Ink): string[] {
  const marked = report.documents.filter((document) => document.marks.length > 0);
  if (marked.length === 0) return [];
  const { shown, rest } = some(marked, ink);
  const lines = shown.flatMap((document) => {
    const ofOne = few(document.marks, mostMarks, ink);
    return [
      `  ${cut(oneLine(titleOf(document)), ink.width - 2)}`,
      ...ofOne.shown.flatMap((mark) => [
        ...hanging('    ', mark.claim, ink.width).map(ink.quiet),
        ...hanging('    > ', oneLine(mark.quote).slice(0, 400), ink.width).map(ink.mark),
      ]),
      ...left(ofOne.rest, words.terminal.marks, ink, '    '),
    ];
  });
  const heading = wrappedText(count(words.frame.marks.heading, marked.length), ink.width);
  return [...heading.map(ink.bold), ...lines, ...left(rest, words.terminal.rest.marks, ink)];
}

/** What could not be read, and what would mend it. */
export function problems(report: Report, ink: Ink): string[] {
  if (report.problems.length === 0) return [];
  const { shown, rest } = some(report.problems, ink);
  const lines = shown.flatMap((problem) => {
    const place = problem.place ? `, ${problem.place}` : '';
    return [
      ...hanging('  ', `${problem.path}${place}: ${problem.reason}`, ink.width),
      ...hanging('    ', problem.mend, ink.width).map(ink.quiet),
    ];
  });
  return [
    ...headline(count(words.frame.problems.heading, report.problems.length), ink),
    ...lines,
    ...left(rest, words.terminal.rest.problems, ink),
  ];
}
