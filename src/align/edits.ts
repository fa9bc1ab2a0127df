import levenshtein from 'fast-levenshtein';
import type { Text } from '../text/text.ts';

/** A half-open range of token indices. */
export interface TokenRange {
  from: number;
  to: number;
}

/** What differs between two stretches: the tokens of one that stand for the tokens of the other. */
export interface Edit {
  a: TokenRange;
  b: TokenRange;
}

/**
 * Words of one side that are compared at once. Longer stretches are cut on both sides into the same
 * number of pieces and each is compared with its opposite: time and memory grow with the length, not
 * its square, and the price is that words which wandered over a cut count as changed.
 */
const longestPiece = 2000;

/** Edits that turn the tokens `inA` of `a` into the tokens `inB` of `b`, by a longest common subsequence of word forms. */
export function edits(a: Text, b: Text, inA: TokenRange, inB: TokenRange): Edit[] {
  const found: Edit[] = [];
  for (const [pieceA, pieceB] of pieces(inA, inB)) {
    for (const edit of pieceEdits(a, b, pieceA, pieceB)) {
      const last = found.at(-1);
      if (last && last.a.to === edit.a.from && last.b.to === edit.b.from) {
        last.a.to = edit.a.to;
        last.b.to = edit.b.to;
      } else found.push(edit);
    }
  }
  return found;
}

function pieces(inA: TokenRange, inB: TokenRange): [TokenRange, TokenRange][] {
  const count = Math.ceil(Math.max(inA.to - inA.from, inB.to - inB.from) / longestPiece);
  const cut = ({ from, to }: TokenRange, i: number) => from + Math.floor(((to - from) * i) / count);
  return Array.from({ length: count }, (_, i) => [
    { from: cut(inA, i), to: cut(inA, i + 1) },
    { from: cut(inB, i), to: cut(inB, i + 1) },
  ]);
}

function pieceEdits(a: Text, b: Text, inA: TokenRange, inB: TokenRange): Edit[] {
  const n = inA.to - inA.from;
  const m = inB.to - inB.from;
  const table = commonTable(a, b, inA, inB);
  const found: Edit[] = [];
  let i = 0;
  let j = 0;
  while (i < n || j < m) {
    if (i < n && j < m && same(a, inA.from + i, b, inB.from + j)) {
      i++;
      j++;
      continue;
    }
    const edit = { a: { from: inA.from + i, to: 0 }, b: { from: inB.from + j, to: 0 } };
    while ((i < n || j < m) && !(i < n && j < m && same(a, inA.from + i, b, inB.from + j))) {
      if (j >= m || (i < n && table[(i + 1) * (m + 1) + j] >= table[i * (m + 1) + j + 1])) i++;
      else j++;
    }
    edit.a.to = inA.from + i;
    edit.b.to = inB.from + j;
    found.push(edit);
  }
  return found;
}

/** `table[i * (m + 1) + j]`: length of the longest common subsequence of the tails from i and from j. */
function commonTable(a: Text, b: Text, inA: TokenRange, inB: TokenRange): Uint16Array {
  const n = inA.to - inA.from;
  const m = inB.to - inB.from;
  const table = new Uint16Array((n + 1) * (m + 1));
  for (let i = n - 1; i >= 0; i--) {
    const row = i * (m + 1);
    for (let j = m - 1; j >= 0; j--) {
      table[row + j] = same(a, inA.from + i, b, inB.from + j)
        ? table[row + m + 1 + j + 1] + 1
        : Math.max(table[row + m + 1 + j], table[row + j + 1]);
    }
  }
  return table;
}

function same(a: Text, i: number, b: Text, j: number): boolean {
  return a.formHashes[i] === b.formHashes[j];
}

/**
 * Similarity (0..1) of two stretches of tokens: one less the word edit distance over the longer
 * length. Of stretches longer than `longestPiece` words it is a lower bound, exact where they are equal.
 */
export function wordSimilarity(a: Text, b: Text, inA: TokenRange, inB: TokenRange): number {
  const longest = Math.max(inA.to - inA.from, inB.to - inB.from);
  let distance = 0;
  for (const [pieceA, pieceB] of pieces(inA, inB)) distance += wordDistance(a, b, pieceA, pieceB);
  return longest === 0 ? 1 : 1 - distance / longest;
}

/** Each distinct word becomes one character, so that a character distance counts words. */
function wordDistance(a: Text, b: Text, inA: TokenRange, inB: TokenRange): number {
  const letters = new Map<number, string>();
  const spell = (text: Text, range: TokenRange) => {
    let word = '';
    for (let i = range.from; i < range.to; i++) {
      const hash = text.formHashes[i];
      if (!letters.has(hash)) letters.set(hash, String.fromCharCode(0x100 + letters.size));
      word += letters.get(hash);
    }
    return word;
  };
  return levenshtein.get(spell(a, inA), spell(b, inB));
}
