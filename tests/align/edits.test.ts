import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Edit, edits, type TokenRange, wordSimilarity } from '../../src/align/edits.ts';
import type { Text } from '../../src/text/text.ts';
import { story } from '../sketch/story.ts';
import { couple, numbered } from './texts.ts';

const whole = (text: Text): TokenRange => ({ from: 0, to: text.size });

function apply(a: Text, b: Text, changes: readonly Edit[], inA: TokenRange): string[] {
  const out: string[] = [];
  let at = inA.from;
  for (const change of changes) {
    out.push(...a.forms.slice(at, change.a.from), ...b.forms.slice(change.b.from, change.b.to));
    at = change.a.to;
  }
  return [...out, ...a.forms.slice(at, inA.to)];
}

/** Word edit distance by the textbook. */
function naiveDistance(one: readonly string[], other: readonly string[]): number {
  let row = other.map((_, j) => j + 1);
  row.unshift(0);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[other.length];
}

/** A part of a text, by two shares of its length. */
function part(text: Text, x: number, y: number): TokenRange {
  const [from, to] = [Math.floor(x * text.size), Math.floor(y * text.size)];
  return { from: Math.min(from, to), to: Math.max(from, to) };
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('edits', () => {
  test('applied to one side give the other', () => {
    fc.assert(
      fc.property(couple, share, share, share, share, ([a, b], w, x, y, z) => {
        const [inA, inB] = [part(a, w, x), part(b, y, z)];
        expect(apply(a, b, edits(a, b, inA, inB), inA)).toEqual(b.forms.slice(inB.from, inB.to));
      }),
      { numRuns: 300 },
    );
  });

  test('leave as much as possible, and never touch each other', () => {
    fc.assert(
      fc.property(couple, ([a, b]) => {
        const changes = edits(a, b, whole(a), whole(b));
        const kept = a.size - changes.reduce((sum, { a }) => sum + a.to - a.from, 0);
        expect(kept).toBe(longestCommon(a.forms, b.forms));
        for (let i = 1; i < changes.length; i++) {
          expect(changes[i].a.from).toBeGreaterThan(changes[i - 1].a.to);
          expect(changes[i].b.from).toBeGreaterThan(changes[i - 1].b.to);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('read as a person would mark them', () => {
    const a = story('The council closed the old bridge on Monday.');
    const b = story('The council shut the bridge on Monday night.');
    const shown = edits(a, b, whole(a), whole(b)).map((edit) => [
      a.forms.slice(edit.a.from, edit.a.to).join(' '),
      b.forms.slice(edit.b.from, edit.b.to).join(' '),
    ]);
    expect(shown).toEqual([
      ['closed', 'shut'],
      ['old', ''],
      ['', 'night'],
    ]);
  });

  test('still give the other side when the stretches are long, in bounded memory', () => {
    const words = Array.from({ length: 9000 }, (_, i) => (i * 7919) % 5003);
    const a = numbered([words]);
    const b = numbered([
      [1, 2, 3, ...words.slice(40, 3000), 4, ...words.slice(3000, 7000), ...words.slice(7100)],
    ]);
    const changes = edits(a, b, whole(a), whole(b));
    expect(apply(a, b, changes, whole(a))).toEqual(b.forms);
    expect(edits(a, a, whole(a), whole(a))).toEqual([]);
    expect(edits(a, story(''), whole(a), { from: 0, to: 0 })).toEqual([
      { a: whole(a), b: { from: 0, to: 0 } },
    ]);
  });
});

function longestCommon(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    const next = [0];
    for (let j = 1; j <= other.length; j++)
      next.push(word === other[j - 1] ? row[j - 1] + 1 : Math.max(row[j], next[j - 1]));
    row = next;
  }
  return row[other.length];
}

describe('wordSimilarity', () => {
  test('is one less the word edit distance over the longer length', () => {
    fc.assert(
      fc.property(couple, ([a, b]) => {
        const longest = Math.max(a.size, b.size);
        const expected = longest === 0 ? 1 : 1 - naiveDistance(a.forms, b.forms) / longest;
        expect(wordSimilarity(a, b, whole(a), whole(b))).toBeCloseTo(expected, 10);
        expect(wordSimilarity(b, a, whole(b), whole(a))).toBeCloseTo(expected, 10);
      }),
      { numRuns: 300 },
    );
  });

  test('of long stretches is a lower bound, close for light edits and exact for equal ones', () => {
    const words = Array.from({ length: 6000 }, (_, i) => (i * 7919) % 5003);
    const edited = words.flatMap((word, i) => (i % 50 === 7 ? [] : i % 50 === 30 ? [word, 1] : [word]));
    const a = numbered([words]);
    const b = numbered([edited]);
    const exact = 1 - naiveDistance(a.forms, b.forms) / Math.max(a.size, b.size);
    const found = wordSimilarity(a, b, whole(a), whole(b));
    expect(found).toBeLessThanOrEqual(exact);
    expect(found).toBeGreaterThan(exact - 0.01);
    expect(wordSimilarity(a, a, whole(a), whole(a))).toBe(1);
  });

  test('of nothing with nothing is 1, with something 0', () => {
    const [empty, word] = [story(''), story('word')];
    expect(wordSimilarity(empty, empty, whole(empty), whole(empty))).toBe(1);
    expect(wordSimilarity(empty, word, whole(empty), whole(word))).toBe(0);
  });
});
