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

/** Above this many cells of the table the edits of a stretch are not worked out. */
const mostCells = 4_000_000;

/**
 * Edits that turn the tokens `inA` of `a` into the tokens `inB` of `b`, by a longest common
 * subsequence of word forms; undefined where the stretches are too long for the table.
 */
export function edits(a: Text, b: Text, inA: TokenRange, inB: TokenRange): Edit[] | undefined {
  const n = inA.to - inA.from;
  const m = inB.to - inB.from;
  if (n * m > mostCells) return undefined;
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
 * length. Each distinct word becomes one character, so that a character distance counts words.
 */
export function wordSimilarity(a: Text, b: Text, inA: TokenRange, inB: TokenRange): number {
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
  const longest = Math.max(inA.to - inA.from, inB.to - inB.from);
  return longest === 0 ? 1 : 1 - levenshtein.get(spell(a, inA), spell(b, inB)) / longest;
}
