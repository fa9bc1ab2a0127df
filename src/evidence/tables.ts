import type { Text } from '../text/text.ts';
import type { Exhibit, Subject } from './evidence.ts';
import { numberAt } from './numerals.ts';

/** Two texts as tables. */
export interface Tables {
  /** Share of the words that stand in lines of a table, of the side with less. */
  share: number;
  /** Lines of the side with fewer. */
  lines: number;
  /** Those of them that the other side has, with nearly all their figures. */
  met: number;
}

interface Line {
  words: Set<string>;
  numbers: number[];
  size: number;
}

/** A line is a table's where at least this share of it is numbers. */
const figures = 1 / 3;

/** Share of the figures of a line that must be the same for the line to be met; a new column is none of them. */
const same = 0.8;

/** More lines than this are a data set, and each is held against each. */
const most = 400;

/** The lines of two tables, held against each other. */
export function tablesOf(exhibit: Pick<Exhibit, 'a' | 'b' | 'alignment'>): Tables {
  const { turned } = exhibit.alignment;
  const [a, b] = turned ? [exhibit.b, exhibit.a] : [exhibit.a, exhibit.b];
  const [inA, inB] = [linesOf(a), linesOf(b)];
  const [fewer, more] = inA.length <= inB.length ? [inA, inB] : [inB, inA];
  const share = (lines: readonly Line[], size: number) =>
    lines.reduce((sum, line) => sum + line.size, 0) / Math.max(1, size);
  return {
    share: Math.min(share(inA, a.text.size), share(inB, b.text.size)),
    lines: fewer.length,
    met: fewer.filter((line) => more.some((other) => isSame(line, other))).length,
  };
}

/** Lines of plain text; of cells, which stand alone on a page, one with words and those with figures after it. */
function linesOf({ text }: Subject): Line[] {
  const source = text.clean.document.text;
  const cells = cellsOf(text);
  const lines: Line[] = [];
  let line: Line = { words: new Set(), numbers: [], size: 0 };
  for (let i = 0; i < text.size; i++) {
    const read = numberAt(text, i);
    if (read) line.numbers.push(read.value);
    else line.words.add(text.forms[i]);
    line.size += read?.used ?? 1;
    i += (read?.used ?? 1) - 1;
    const next = i + 1;
    if (next < text.size) {
      if (!source.slice(text.to[i], text.from[next]).includes('\n')) continue;
      if (cells[i] && cells[next] && (line.numbers.length === 0 || numberAt(text, next))) continue;
    }
    if (line.words.size > 0 && line.numbers.length >= figures * line.size) lines.push(line);
    line = { words: new Set(), numbers: [], size: 0 };
  }
  return lines.slice(0, most);
}

/** By token: whether it stands in a cell. */
function cellsOf({ clean, from, size }: Text): Uint8Array {
  const cells = new Uint8Array(size);
  let token = 0;
  for (const block of clean.blocks)
    for (; token < size && from[token] < block.to; token++) cells[token] = block.kind === 'cell' ? 1 : 0;
  return cells;
}

function isSame(one: Line, other: Line): boolean {
  if (
    ![...one.words].every((word) => other.words.has(word)) &&
    ![...other.words].every((word) => one.words.has(word))
  )
    return false;
  const left = [...other.numbers];
  const met = one.numbers.filter((value) => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return met.length >= same * Math.min(one.numbers.length, other.numbers.length);
}
