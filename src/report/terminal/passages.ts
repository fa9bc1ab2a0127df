import { columns } from '../columns.ts';
import type { ReportPair, ReportPassage } from '../report.ts';
import { oneLine } from '../visible.ts';
import { passageSigns } from '../wording.ts';
import { english } from '../words/words.ts';
import { carried } from './carried.ts';
import { type Hunk, hunks } from './hunks.ts';
import { few, hanging, headline, type Ink, left, narrow } from './ink.ts';
import { marked } from './marked.ts';
import { place } from './place.ts';
import { alike, differing, shortened } from './quoted.ts';
import { columnRoom, labelled } from './side-by-side.ts';
import type { Sides } from './sides.ts';
import { storyIn } from './story.ts';

const { words, count, fill, percent, number } = english;
const { passages: ofPassages, letters } = words.terminal;

/** Passages and differences in one that are shown at most, unless all is wanted. */
const mostPassages = 8;
const mostHunks = 4;

/** Units of a passage of the same words that are quoted. */
const longestRun = 240;

/** The best passages side by side, in the order of A, as many as fit into so many rows (one at least). */
export function passages(pair: ReportPair, sides: Sides, rows: number, ink: Ink): string[] {
  const all = pair.passages
    .map((passage) => storyIn(passage, sides))
    .filter((passage) => wordsOf(passage, 'a', sides) !== '' && wordsOf(passage, 'b', sides) !== '');
  if (all.length === 0) return [];
  const best = chosen([...all].sort(byWorth), sides, rows, ink);
  const rest = all.length - best.length;
  const heading =
    rest === 0 ? ofPassages.heading : fill(ofPassages.some, { n: best.length, all: all.length });
  return [
    ...headline(heading, ink),
    ...best.sort((x, y) => x.a.from - y.a.from).flatMap((passage) => shown(passage, sides, ink)),
    ...left(rest, ofPassages.more, ink),
  ];
}

/** Longer passages first, closer ones before looser ones of like length. */
function byWorth(one: ReportPassage, other: ReportPassage): number {
  const worth = ({ a, b, score }: ReportPassage) => Math.min(a.to - a.from, b.to - b.from) * score;
  return worth(other) - worth(one);
}

function chosen(all: readonly ReportPassage[], sides: Sides, rows: number, ink: Ink): ReportPassage[] {
  if (ink.verbose) return [...all];
  const best: ReportPassage[] = [];
  let used = 0;
  for (const passage of all.slice(0, mostPassages)) {
    used += height(passage, sides, ink);
    if (best.length > 0 && used > rows) break;
    best.push(passage);
  }
  return best;
}

/** Rows that a passage takes, about: the signs around words are left aside, so that colour changes no choice. */
function height(passage: ReportPassage, sides: Sides, ink: Ink): number {
  if (isOneText(passage, sides)) return 1 + Math.ceil(longestRun / ink.width);
  const isStacked = ink.piped || ink.width < narrow;
  const room = isStacked ? ink.width - 3 : columnRoom(ink);
  const tall = (hunk: Hunk, side: 'a' | 'b') =>
    Math.ceil(columns(oneLine((sides[side].text ?? '').slice(hunk[side].from, hunk[side].to))) / room);
  return few(hunksOf(passage, sides), mostHunks, ink).shown.reduce((sum, hunk) => {
    const [a, b] = [tall(hunk, 'a'), tall(hunk, 'b')];
    return sum + (isStacked ? a + b : Math.max(a, b));
  }, 1);
}

/** One passage: what it is and where, then its words. */
function shown(passage: ReportPassage, sides: Sides, ink: Ink): string[] {
  return [...headingOf(passage, sides, ink), ...bodyOf(passage, sides, ink)];
}

function headingOf(passage: ReportPassage, sides: Sides, ink: Ink): string[] {
  const { kind, score } = passage;
  const n = wordsOf(passage, 'a', sides).split(' ').length;
  const what =
    kind === 'verbatim'
      ? fill(count(ofPassages.run, n), { n: number(n) })
      : fill(ofPassages.alike, { kind: words.verdict.passages[kind], share: percent(score) });
  const where = (['a', 'b'] as const).map((side) => place(sides[side], passage[side].from, letters[side]));
  return hanging(`${passageSigns[kind]} `, [what, ...where].join(' · '), ink.width).map(ink.quiet);
}

function bodyOf(passage: ReportPassage, sides: Sides, ink: Ink): string[] {
  if (isOneText(passage, sides)) return sameWords(passage, sides, ink);
  if (passage.kind === 'paraphrased') {
    const told = (side: 'a' | 'b') => ({
      text: sides[side].text ?? '',
      span: passage[side],
      language: sides[side].language,
    });
    return alike(passage, carried(told('a'), told('b')), sides, ink);
  }
  const { shown, rest } = few(hunksOf(passage, sides), mostHunks, ink);
  return [
    ...shown.flatMap((hunk) => differing(hunk, passage, sides, ink)),
    ...left(rest, ofPassages.differences, ink),
  ];
}

/** The same words are shown once. */
function sameWords(passage: ReportPassage, sides: Sides, ink: Ink): string[] {
  const text = sides.a.text ?? '';
  const span = ink.verbose ? passage.a : shortened(text, passage.a, longestRun);
  const line = marked(text, span, [], 'carried', ink);
  const behind = span.to < passage.a.to ? ' …' : '';
  return labelled(`${letters.a}=${letters.b}: `, { ...line, text: line.text + behind }, ink);
}

function isOneText(passage: ReportPassage, sides: Sides): boolean {
  return wordsOf(passage, 'a', sides) === wordsOf(passage, 'b', sides);
}

function wordsOf(passage: ReportPassage, side: 'a' | 'b', sides: Sides): string {
  return oneLine((sides[side].text ?? '').slice(passage[side].from, passage[side].to));
}

function hunksOf(passage: ReportPassage, { a, b }: Sides): Hunk[] {
  return hunks(passage, { a: a.text ?? '', b: b.text ?? '' });
}

/** Whether differences, and whether likenesses, are set off in what is shown. */
export function kindsIn(pair: ReportPair): { differs: boolean; carried: boolean } {
  return {
    differs:
      pair.passages.some(({ kind }) => kind === 'edited') || pair.evidence.some(({ altered }) => altered),
    carried: pair.passages.some(({ kind }) => kind === 'paraphrased'),
  };
}
