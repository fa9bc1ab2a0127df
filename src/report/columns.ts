import { eastAsianWidth } from 'get-east-asian-width';

/*
 * Text measured in terminal columns: wide characters take two, combining marks none. Only for text
 * that `visible` or `oneLine` has been over; escape sequences are not understood here.
 */

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Units segmented at once: Intl.Segmenter is quadratic in the length of its string. */
const chunk = 512;

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
    for (const { segment } of graphemes.segment(part)) yield segment;
    from += part.length;
  }
}

function columnsOf(grapheme: string): number {
  if (/^[\p{M}\p{Cf}\p{Cc}]+$/u.test(grapheme)) return 0;
  if (/\p{Emoji_Presentation}|\ufe0f/u.test(grapheme)) return 2;
  return eastAsianWidth(grapheme.codePointAt(0) ?? 0);
}

/** The beginning of a text that fits, with `…` where something was left out. */
export function cut(text: string, width: number): string {
  if (text.length <= width && columns(text) <= width) return text;
  let result = '';
  let used = 1;
  for (const segment of graphemesOf(text)) {
    used += columnsOf(segment);
    if (used > width) break;
    result += segment;
  }
  return width > 0 ? `${result}…` : '';
}

/** `cut`, filled with spaces to exactly that width. */
export function fitted(text: string, width: number): string {
  const short = cut(text, width);
  return short + ' '.repeat(Math.max(0, width - columns(short)));
}

/** Lines no wider than `width`, broken at spaces; a word that is wider is broken anywhere. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (columns(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = broken(word, width);
    line = pieces.pop() ?? '';
    lines.push(...pieces);
  }
  return line === '' ? lines : [...lines, line];
}

function broken(word: string, width: number): string[] {
  if (columns(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const segment of graphemesOf(word)) {
    const size = columnsOf(segment);
    if (used + size > width && piece !== '') {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += segment;
    used += size;
  }
  return [...pieces, piece];
}
