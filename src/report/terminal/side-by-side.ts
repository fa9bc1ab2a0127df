import { closed, runsLeft } from '../columns.ts';
import { english } from '../words/words.ts';
import { type Ink, narrow } from './ink.ts';
import { type Line, type Marked, wrappedMarked } from './marked.ts';

const { letters } = english.words.terminal;

/** Two texts that belong together. */
export type Couple = Record<'a' | 'b', Marked>;

/** In two columns; one below the other where there is no room, in a pipe, or where a text runs from right to left. */
export function sideBySide(couple: Couple, ink: Ink): string[] {
  return isStacked(couple, ink) ? stacked(couple, ink) : inColumns(couple, ink);
}

function isStacked({ a, b }: Couple, ink: Ink): boolean {
  return ink.piped || ink.width < narrow || runsLeft(a.text) || runsLeft(b.text);
}

function inColumns({ a, b }: Couple, ink: Ink): string[] {
  const room = columnRoom(ink);
  const [left, right] = [wrappedMarked(a, room, ink), wrappedMarked(b, room, ink)];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const { shown = '', size = 0 }: Partial<Line> = left[row] ?? {};
    const other = right[row]?.shown;
    const edge = `  ${shown}${' '.repeat(room - size)} ${ink.quiet('│')}`;
    return other === undefined ? edge : `${edge} ${other}`;
  });
}

/** Columns that each side has. */
export function columnRoom({ width }: Ink): number {
  return Math.floor((width - 5) / 2);
}

function stacked({ a, b }: Couple, ink: Ink): string[] {
  return [...labelled(`${letters.a}: `, a, ink), ...labelled(`${letters.b}: `, b, ink)];
}

/** A text under a label that can be searched for; nothing where the text is empty. */
export function labelled(label: string, text: Marked, ink: Ink): string[] {
  const indent = ' '.repeat(label.length);
  return wrappedMarked(text, ink.width - label.length, ink).map(({ shown }, row) =>
    closed((row === 0 ? ink.quiet(label) : indent) + shown),
  );
}
