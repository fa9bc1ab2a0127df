import { closed, columns, cut, fitted } from '../columns.ts';
import type { Report, ReportDocument, ReportPair } from '../report.ts';
import { oneLine } from '../visible.ts';
import { isFlagged, standingName, takerFirst, titleOf } from '../wording.ts';
import { english } from '../words/words.ts';
import { few, type Ink, left, narrow } from './ink.ts';

const { words, percent } = english;

/** Pairs on a screen, unless all is wanted: more than anybody scrolls back. */
const most = 40;

/** `97%  Rewrite  Article  ← taken from  Source`, likeliest first; a pipe gets all of them. */
export function pairTable(report: Report, all: boolean, ink: Ink): string[] {
  const documents = new Map(report.documents.map((document) => [document.id, document]));
  const pairs = report.pairs
    .filter((pair) => all || isFlagged(pair))
    .sort((x, y) => y.probability - x.probability);
  const { shown, rest } = few(pairs, ink.piped ? pairs.length : most, ink);
  const rows = shown.flatMap((pair, index) => {
    const { taker, source } = takerFirst(pair.direction.who);
    const names = [taker, source].map((side) => nameOf(pair[side], documents.get(pair[side])));
    const lines = ink.width < narrow ? stacked(pair, names, ink) : inColumns(pair, names, ink);
    return index === 0 ? lines : ['', ...lines];
  });
  return [...rows, ...left(rest, words.terminal.rest.pairs, ink, '')];
}

const arrows = { 'a-from-b': '←', 'b-from-a': '←', 'common-source': '⇇', undetermined: '?' } as const;

/** Two lines for each pair: the taker beside the figures, the source below it. */
function inColumns(pair: ReportPair, [taker, source]: Name[], ink: Ink): string[] {
  const figure = percent(pair.probability).padStart(4);
  const relation = ink.relation(pair.relation)(fitted(words.verdict.relations[pair.relation], 15));
  const standing = ink.quiet(fitted(standingName(pair, english), 15));
  const room = ink.width - 4 - 2 - 15 - 2;
  const how = `${arrows[pair.direction.who]} ${words.verdict.who[pair.direction.who]} `;
  return [
    `${ink.bold(figure)}  ${relation}  ${titled(taker, room, ink)}`,
    `      ${standing}  ${ink.accent(how)}${titled(source, room - how.length, ink)}`,
  ];
}

function stacked(pair: ReportPair, [taker, source]: Name[], ink: Ink): string[] {
  const how = `${arrows[pair.direction.who]} ${words.verdict.who[pair.direction.who]}`;
  return [
    `${ink.bold(percent(pair.probability))} ${ink.relation(pair.relation)(words.verdict.relations[pair.relation])}`,
    titled(taker, ink.width, ink),
    ink.accent(how),
    titled(source, ink.width, ink),
  ];
}

interface Name {
  title: string;
  byline: string;
}

function nameOf(id: string, document: ReportDocument | undefined): Name {
  if (!document) return { title: oneLine(id), byline: '' };
  const { source, date } = document;
  const byline = [source, date?.slice(0, 10)].filter(Boolean).join(', ');
  return { title: oneLine(titleOf(document)), byline: oneLine(byline || document.path) };
}

/** Title and byline within a width; the title gives way first, but never more than half. */
function titled({ title, byline }: Name, room: number, ink: Ink): string {
  const aside = byline === '' || byline === title ? '' : ` (${cut(byline, Math.floor(room / 2) - 3)})`;
  return closed(cut(title, room - columns(aside))) + ink.quiet(closed(aside));
}
