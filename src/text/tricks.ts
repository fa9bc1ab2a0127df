import { fold, mendScript } from './fold.ts';
import type { Trick } from './text.ts';
import { hiddenInside } from './tokens.ts';

/** Letters of mathematical typesetting, which look like plain ones and compare as others. */
const styled = /[\u{1d400}-\u{1d7ff}]/u;

interface Tokens {
  size: number;
  from: Uint32Array;
  to: Uint32Array;
}

/**
 * Disguises inside words: characters nobody sees, direction overrides, letters of another script.
 * Joiners belong to the spelling of Persian and Indic words, so hidden characters count only in
 * words of Latin, Cyrillic or Greek letters.
 */
export function tricksOf(source: string, tokens: Tokens): Trick[] {
  const tricks: Trick[] = [];
  for (let i = 0; i < tokens.size; i++) {
    const span = { from: tokens.from[i], to: tokens.to[i] };
    const shown = source.slice(span.from, span.to);
    if (isPlain(shown)) continue;
    const found = trickOf(source, span, shown);
    if (found) tricks.push(found);
  }
  return tricks;
}

function isPlain(shown: string): boolean {
  for (let i = 0; i < shown.length; i++) if (shown.charCodeAt(i) > 0x7f) return false;
  return true;
}

function trickOf(source: string, span: { from: number; to: number }, shown: string): Trick | undefined {
  const read = fold(shown);
  const hidden = hiddenInside(source, span);
  if (hidden.some(({ from }) => isBidi(source.charCodeAt(from))))
    return { ...span, kind: 'bidi-control', shown, read };
  if (hidden.length > 0 && /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(shown)) {
    return { ...span, kind: 'hidden-character', shown, read };
  }
  if (mendScript(shown) !== shown || styled.test(shown))
    return { ...span, kind: 'lookalike-letter', shown, read };
  return undefined;
}

function isBidi(unit: number): boolean {
  return (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
}
