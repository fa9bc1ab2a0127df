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
