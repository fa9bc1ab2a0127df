import type { Reason } from '../../judge/verdict.ts';
import { cut, fitted } from '../columns.ts';
import type { Report, ReportDocument, ReportPair, ReportPassage } from '../report.ts';
import {
  directionSentence,
  gradeOf,
  type Sentence,
  shortName,
  titleOf,
  verdictSentence,
} from '../wording.ts';
import { english } from '../words/words.ts';
import { alteredQuotations } from './altered.ts';
import { hanging, type Ink, narrow, note, wrappedText } from './ink.ts';

const { words, percent, signed } = english;

/** How many passages are shown: the longest of the strongest kinds. */
const mostPassages = 5;

type Sides = Record<'a' | 'b', ReportDocument>;

/** One pair: the verdict, why, who took from whom, how much, and the best passages. */
export function comparison(report: Report, ink: Ink): string[][] {
  const [pair] = report.pairs;
  const find = (id: string) => report.documents.find((document) => document.id === id);
  const [a, b] = [find(pair.a), find(pair.b)];
  if (!a || !b) return [[`${pair.a} and ${pair.b}: not in the report`].flatMap((line) => note(line, ink))];
  const sides = { a, b };
  return [
    verdict(pair, sides, ink),
    tree(pair.reasons, ink),
    direction(pair, sides, ink),
    coverage(pair, sides, ink),
    alteredQuotations(pair, sides, ink),
    passages(pair, sides, ink),
  ];
}

function verdict(pair: ReportPair, sides: Sides, ink: Ink): string[] {
  const facts = `${words.verdict.relations[pair.relation]}, ${gradeOf(pair, english)}, ${words.verdict.standings[pair.standing]}`;
  const sentence = said(verdictSentence(pair, english), (side) => `“${titleOf(sides[side])}”`);
  return [
    ...wrappedText(sentence, ink.width).map(ink.bold),
    ...hanging(`${percent(pair.probability)}  `, facts, ink.width).map(ink.relation(pair.relation)),
  ];
}

function said(sentence: Sentence, name: (side: 'a' | 'b') => string): string {
  return sentence
    .map((part) => (typeof part === 'string' ? part : 'say' in part ? part.say : name(part.side)))
    .join('');
}

function short(sides: Sides): (side: 'a' | 'b') => string {
  return (side) => shortName(sides[side], sides[side === 'a' ? 'b' : 'a']);
}

/** The reasons, the weightiest first, each under what it is a part of. */
function tree(root: Reason, ink: Ink): string[] {
  const lines: string[] = [];
  const grow = (reason: Reason, depth: number) => {
    const label = `${'  '.repeat(Math.min(depth, 6))}${signed(reason.weight).padStart(6)}  `;
    lines.push(...hanging(label, reason.claim, ink.width).map(depth > 1 ? ink.quiet : String));
    const sorted = [...reason.children].sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
    for (const child of sorted) grow(child, depth + 1);
  };
  grow(root, 0);
  return [ink.bold('Why'), ...note('Weights in log-odds.', ink), ...lines];
}

function direction(pair: ReportPair, sides: Sides, ink: Ink): string[] {
  return [
    ink.bold('Who took from whom'),
    ...hanging('  ', said(directionSentence(pair, english), short(sides)), ink.width),
    ...pair.direction.reasons.flatMap((reason) =>
      hanging(
        '  - ',
        `${reason.claim} Favours ${reason.favours.toUpperCase()} as the source.`,
        ink.width,
      ).map(ink.quiet),
    ),
  ];
}

function coverage(pair: ReportPair, sides: Sides, ink: Ink): string[] {
  const name = short(sides);
  const line = (side: 'a' | 'b') =>
    hanging(
      '  ',
      `${percent(pair.coverage[side])} of ${side.toUpperCase()} (${name(side)}) is found in the other.`,
      ink.width,
    );
  return [ink.bold('How much'), ...line('a'), ...line('b')];
}

function passages(pair: ReportPair, sides: Sides, ink: Ink): string[] {
  if (pair.passages.length === 0 || sides.a.text === null || sides.b.text === null) return [];
  const best = [...pair.passages].sort(byWorth).slice(0, mostPassages);
  const of = best.length < pair.passages.length ? ` (${best.length} of ${pair.passages.length})` : '';
  const shown = best
    .sort((x, y) => x.a.from - y.a.from)
    .flatMap((passage) => sideBySide(passage, sides, ink));
  return [ink.bold(`Passages${of}`), ...shown];
}

/** Longer passages first, closer ones before looser ones of like length. */
function byWorth(one: ReportPassage, other: ReportPassage): number {
  const worth = ({ a, b, score }: ReportPassage) => Math.min(a.to - a.from, b.to - b.from) * score;
  return worth(other) - worth(one);
}

function sideBySide(passage: ReportPassage, sides: Sides, ink: Ink): string[] {
  const text = (side: 'a' | 'b') =>
    (sides[side].text ?? '').slice(passage[side].from, passage[side].to).slice(0, 600);
  const heading = ink.accent(
    cut(`  ${words.verdict.passages[passage.kind]}, ${percent(passage.score)} alike`, ink.width),
  );
  if (ink.width < narrow)
    return [heading, ...hanging('  A ', text('a'), ink.width), ...hanging('  B ', text('b'), ink.width)];
  const room = Math.floor((ink.width - 5) / 2);
  const [left, right] = [wrappedText(text('a'), room), wrappedText(text('b'), room)];
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    return `  ${fitted(left[row] ?? '', room)} ${ink.quiet('│')} ${right[row] ?? ''}`.trimEnd();
  });
  return [heading, ...rows];
}
