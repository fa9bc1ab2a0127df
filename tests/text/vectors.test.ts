import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode, rowOf, type Vectors, vectorsOf } from '../../src/text/vectors.ts';
import { story } from '../sketch/story.ts';

const languages = ['en', 'uk', 'ru', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt'];

/** The vector of a word as the pipeline finds it: by the hash of its stem. */
function vectorOf(word: string, language: string): Int8Array {
  const vectors = vectorsOf(language)!;
  const row = rowOf(vectors, story(word, language).stemHashes[0]);
  expect(row, `${word} (${language})`).toBeGreaterThanOrEqual(0);
  return vectors.values.subarray(row * vectors.dimensions, (row + 1) * vectors.dimensions);
}

function cosine(one: Int8Array, other: Int8Array): number {
  return one.reduce((sum, value, i) => sum + value * other[i], 0) / 127 / 127;
}

describe.each(languages)('the vectors of %s', (language) => {
  const vectors = vectorsOf(language) as Vectors;

  test('are as many as the stems, in ascending order, each once', () => {
    expect(vectors.dimensions % 4).toBe(0);
    expect(vectors.dimensions).toBe(vectorsOf('en')?.dimensions);
    expect(vectors.values).toHaveLength(vectors.stems.length * vectors.dimensions);
    for (let i = 1; i < vectors.stems.length; i++)
      if (vectors.stems[i] <= vectors.stems[i - 1]) expect.fail(`row ${i} is out of order`);
  });

  test('are of length 1, as near as bytes allow', () => {
    const { dimensions, values } = vectors;
    for (let row = 0; row < vectors.stems.length; row += 97) {
      const norm = Math.hypot(...values.subarray(row * dimensions, (row + 1) * dimensions)) / 127;
      expect(Math.abs(norm - 1)).toBeLessThan(0.05);
    }
  });

  test('are found by their stems and by nothing else', () => {
    const { stems } = vectors;
    for (const row of [0, 1, stems.length >> 1, stems.length - 1])
      expect(rowOf(vectors, stems[row])).toBe(row);
    const known = new Set(stems);
    for (const near of [stems[0] + 1, stems[stems.length - 1] - 1, 0, 2 ** 32 - 1])
      if (!known.has(near)) expect(rowOf(vectors, near)).toBe(-1);
  });
});

describe('the space of vectors', () => {
  test.each([
    ['de', 'Wasser', 'Gitarre'],
    ['fr', 'eau', 'guitare'],
    ['es', 'agua', 'guitarra'],
    ['it', 'acqua', 'chitarra'],
    ['nl', 'water', 'gitaar'],
    ['pl', 'woda', 'gitara'],
    ['pt', 'água', 'guitarra'],
    ['ru', 'вода', 'гитара'],
    ['uk', 'вода', 'гітара'],
  ])('in %s has %s nearer to the English water than %s, and the other way round', (language, near, far) => {
    const [water, guitar] = ['water', 'guitar'].map((word) => vectorOf(word, 'en'));
    const [here, there] = [near, far].map((word) => vectorOf(word, language));
    expect(cosine(water, here)).toBeGreaterThan(cosine(water, there) + 0.1);
    expect(cosine(guitar, there)).toBeGreaterThan(cosine(guitar, here) + 0.1);
  });

  test('has no place for other languages, whatever they call themselves', () => {
    for (const language of ['fi', 'el', 'ar', 'und', '', '../vectors', 'constructor', 'EN'])
      expect(vectorsOf(language)).toBeUndefined();
  });
});

describe('a table', () => {
  const table = fc.integer({ min: 1, max: 4 }).chain((quarter) =>
    fc.uniqueArray(
      fc.tuple(
        fc.nat(2 ** 32 - 1),
        fc.array(fc.double({ min: -9, max: 9, noNaN: true }), {
          minLength: 4 * quarter,
          maxLength: 4 * quarter,
        }),
      ),
      { selector: ([stem]) => stem, maxLength: 30 },
    ),
  );

  test('comes back from its bytes, wherever in memory they lie', () => {
    fc.assert(
      fc.property(table, fc.nat(7), (rows, shift) => {
        const bytes = encode(new Map(rows));
        const moved = new Uint8Array(bytes.length + shift);
        moved.set(bytes, shift);
        const back = decode(moved.subarray(shift));
        expect(back).toEqual(decode(bytes));
        expect([...back.stems]).toEqual(rows.map(([stem]) => stem).sort((x, y) => x - y));
        for (const [stem, row] of rows) {
          const at = rowOf(back, stem) * back.dimensions;
          const norm = Math.hypot(...row) || 1;
          row.forEach((value, d) => {
            expect(Math.abs(back.values[at + d] - (127 * value) / norm)).toBeLessThanOrEqual(0.5 + 1e-9);
          });
        }
      }),
    );
  });

  test('does not depend on the order of its rows', () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(encode(new Map([...rows].reverse()))).toEqual(encode(new Map(rows)));
      }),
    );
  });
});
