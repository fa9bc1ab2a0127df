import type { Span } from '../span.ts';
import { Kind, kinds } from './characters.ts';

/**
 * Spans of the words of `text` between `from` and `to`, pushed onto `out` as from, to, from, to …
 * A word is a run of letters, marks and digits; an apostrophe between letters and a point or comma
 * between digits belong to it, hidden characters never split it. Scripts without spaces give
 * overlapping pairs of characters. One pass, no regular expression: they limit a sketch to
 * 6,000 documents a second.
 */
export function words(text: string, from: number, to: number, out: number[]): void {
  let at = from;
  while (at < to) {
    const kind = kinds[text.charCodeAt(at)];
    if (kind === Kind.unspaced) at = pairs(text, at, to, out);
    else if (kind === Kind.letter || kind === Kind.digit || kind === Kind.surrogate)
      at = word(text, at, to, out);
    else at++;
  }
}

function word(text: string, from: number, to: number, out: number[]): number {
  let at = from + 1;
  let end = at;
  while (at < to) {
    const kind = kinds[text.charCodeAt(at)];
    if (kind === Kind.letter || kind === Kind.digit || kind === Kind.mark || kind === Kind.surrogate)
      end = ++at;
    else if (kind === Kind.hidden || kind === Kind.bidi) at++;
    else if (joins(text, at, to)) at++;
    else break;
  }
  if (kinds[text.charCodeAt(from)] !== Kind.surrogate || isLetterPair(text, from)) out.push(from, end);
  return Math.max(at, end);
}

/** Whether the unit at `at` holds two halves of one word together: O'Brien, 1,000, 3.5. */
function joins(text: string, at: number, to: number): boolean {
  if (at + 1 >= to) return false;
  const before = kinds[text.charCodeAt(at - 1)];
  const after = kinds[text.charCodeAt(at + 1)];
  const unit = text.charCodeAt(at);
  if (kinds[unit] === Kind.apostrophe)
    return (before === Kind.letter || before === Kind.mark) && after === Kind.letter;
  return (unit === 0x2c || unit === 0x2e) && before === Kind.digit && after === Kind.digit;
}

function isLetterPair(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at)!));
}

function pairs(text: string, from: number, to: number, out: number[]): number {
  let end = from;
  while (end < to && kinds[text.charCodeAt(end)] === Kind.unspaced) end++;
  if (end - from === 1) out.push(from, end);
  for (let at = from; at + 1 < end; at++) out.push(at, at + 2);
  return end;
}

/** Places of hidden and direction-changing characters inside words, for the findings. */
export function hiddenInside(text: string, span: Span): Span[] {
  const found: Span[] = [];
  for (let at = span.from; at < span.to; at++) {
    const kind = kinds[text.charCodeAt(at)];
    if (kind === Kind.hidden || kind === Kind.bidi) found.push({ from: at, to: at + 1 });
  }
  return found;
}
