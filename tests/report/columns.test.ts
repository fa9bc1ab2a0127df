import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns, cut, fitted, wrapped } from '../../src/report/columns.ts';
import { oneLine } from '../../src/report/visible.ts';

const line = fc.string({ unit: 'grapheme', maxLength: 60 }).map(oneLine);

describe('columns', () => {
  it('count wide characters twice and combining marks not at all', () => {
    expect(columns('abc')).toBe(3);
    expect(columns('日本語')).toBe(6);
    expect(columns('e\u0301a')).toBe(2);
    expect(columns('😀')).toBe(2);
  });

  it('measure every letter of a cluster, and syllables as one', () => {
    expect(columns('क्ष')).toBe(2);
    expect(columns('\u1112\u1161\u11ab')).toBe(2);
    expect(columns('👩‍👩‍👧‍👦🇺🇦')).toBe(4);
  });

  it('cut nothing off a text that just fits, marks and all', () => {
    expect(cut('e\u0301'.repeat(6), 6)).toBe('e\u0301'.repeat(6));
    expect(cut('e\u0301'.repeat(7), 6)).toBe(`${'e\u0301'.repeat(5)}…`);
  });

  it('break a cluster that is wider than the line', () => {
    for (const piece of wrapped('ா'.repeat(90), 20)) expect(columns(piece)).toBeLessThanOrEqual(20);
  });

  it('have no bounds in a pipe', () => {
    expect(wrapped('a b c', Number.POSITIVE_INFINITY)).toEqual(['a b c']);
  });

  it('bound what is cut, filled and wrapped', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 4, max: 40 }), (text, width) => {
        expect(columns(cut(text, width))).toBeLessThanOrEqual(width);
        expect(columns(fitted(text, width))).toBe(width);
        for (const piece of wrapped(text, width)) expect(columns(piece)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('lose no letter in wrapping', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(wrapped(text, 12).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  it('take a word of a hundred thousand letters', () => {
    expect(cut('x'.repeat(100_000), 10)).toBe('xxxxxxxxx…');
    expect(wrapped('x'.repeat(100_000), 100)).toHaveLength(1000);
  });
});
