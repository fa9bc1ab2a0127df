import { eastAsianWidth } from 'get-east-asian-width';
import type { Span } from '../span.ts';

/*
 * Text measured in terminal columns: wide characters take two, combining marks none. Only for text
 * that `visible` or `oneLine` has been over; escape sequences are not understood here. Where
 * terminals disagree (marks that take room, the soft hyphen) the larger figure is taken: a line that
 * is too short looks ragged, one that is too long breaks the columns. Families of emoji are taken for
 * one character, as newer terminals draw them.
 */

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Units segmented at once: Intl.Segmenter is quadratic in the length of its string. */
const chunk = 512;

/** Wider characters, as marks that take room pile them up, are taken apart. */
const widest = 4;

/** Columns a text takes. */
export function columns(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let sum = 0;
  for (const segment of graphemesOf(text)) sum += columnsOf(segment);
  return sum;
}

/** A character that two chunks share comes in two pieces, which take no less room than the whole. */
function* graphemesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const split = /[\ud800-\udbff]/.test(text[from + chunk - 1] ?? '') ? 1 : 0;
    const part = text.slice(from, from + chunk - split);
    for (const { segment } of graphemes.segment(part)) {
      if (columnsOf(segment) > widest) yield* segment;
      else yield segment;
    }
    from += part.length;
  }
}

const drawnWide = /\p{Emoji_Presentation}|\ufe0f/u;

/** Marks and signs without room of their own; of Korean letters those that join the first of a syllable. */
const roomless = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}\u1160-\u11ff\ud7b0-\ud7ff]$/u;

function columnsOf(grapheme: string): number {
  if (drawnWide.test(grapheme)) return 2;
  let sum = 0;
  for (const character of grapheme)
    if (character === '\u00ad' || !roomless.test(character))
      sum += eastAsianWidth(character.codePointAt(0) ?? 0);
  return sum;
}

/** The beginning of a text that fits, with `…` where something was left out. */
export function cut(text: string, width: number): string {
  if (width <= 0) return '';
  if (text.length <= width && columns(text) <= width) return text;
  let used = 0;
  let at = 0;
  let fits = 0;
  for (const segment of graphemesOf(text)) {
    used += columnsOf(segment);
    if (used > width) return `${text.slice(0, fits).trimEnd()}…`;
    at += segment.length;
    if (used < width) fits = at;
  }
  return text;
}

/** `cut`, filled with spaces to exactly that width. */
export function fitted(text: string, width: number): string {
  const short = cut(text, width);
  return short + ' '.repeat(Math.max(0, width - columns(short)));
}

/** Lines no wider than `width`, broken at spaces; a word that is wider is broken anywhere. */
export function wrapped(text: string, width: number): string[] {
  return lines(text, width).map(({ from, to }) => text.slice(from, to));
}

/** Where the lines of `wrapped` stand in the text. */
export function lines(text: string, width: number): Span[] {
  if (width === Number.POSITIVE_INFINITY) return text === '' ? [] : [{ from: 0, to: text.length }];
  const found: Span[] = [];
  let line: Span | undefined;
  let used = 0;
  for (const word of text.matchAll(/[^ ]+/g)) {
    const at = word.index;
    const size = columns(word[0]);
    if (line && used + (at - line.to) + size <= width) {
      used += at - line.to + size;
      line.to = at + word[0].length;
      continue;
    }
    if (line) found.push(line);
    const pieces = broken(word[0], width).map(({ from, to }) => ({ from: at + from, to: at + to }));
    line = pieces.pop();
    used = line ? columns(text.slice(line.from, line.to)) : 0;
    found.push(...pieces);
  }
  return line ? [...found, line] : found;
}

function broken(word: string, width: number): Span[] {
  if (word.length <= width && columns(word) <= width) return [{ from: 0, to: word.length }];
  const pieces: Span[] = [];
  let piece = { from: 0, to: 0 };
  let used = 0;
  for (const segment of graphemesOf(word)) {
    const size = columnsOf(segment);
    if (used + size > width && piece.to > piece.from) {
      pieces.push(piece);
      piece = { from: piece.to, to: piece.to };
      used = 0;
    }
    piece.to += segment.length;
    used += size;
  }
  return [...pieces, piece];
}

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Whether some of a text runs from right to left; a terminal that reorders it would mix two columns. */
export function runsLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/** A text that what follows on its line keeps its place behind: U+200E where some of it runs from right to left. */
export function closed(text: string): string {
  return runsLeft(text) ? `${text}\u200e` : text;
}
