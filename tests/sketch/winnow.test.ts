import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shingles } from '../../src/sketch/shingles.ts';
import { winnow } from '../../src/sketch/winnow.ts';

const words = (length: { minLength?: number; maxLength: number }) => fc.uint32Array({ ...length, max: 40 });

describe('winnow', () => {
  test('texts that share a run of width + window - 1 words share a fingerprint', () => {
    const anything = words({ maxLength: 80 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 10 }),
        anything,
        anything,
        anything,
        anything,
        fc.infiniteStream(fc.nat(40)),
        (width, window, a, b, c, d, stream) => {
          const run = [...stream.take(width + window - 1)];
          const one = new Set(winnow(Uint32Array.of(...a, ...run, ...b), width, window));
          const other = winnow(Uint32Array.of(...c, ...run, ...d), width, window);
          expect(other.some((probe) => one.has(probe))).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('keeps the smallest of every window and nothing else', () => {
    fc.assert(
      fc.property(
        words({ maxLength: 120 }),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 9 }),
        (text, width, window) => {
          const runs = shingles(text, width);
          const smallest = new Set<number>();
          for (let i = 0; i === 0 || i + window <= runs.length; i++) {
            if (runs.length > 0) smallest.add(Math.min(...runs.subarray(i, i + window)));
          }
          expect([...winnow(text, width, window)]).toEqual([...smallest].sort((x, y) => x - y));
        },
      ),
    );
  });

  test('keeps about 2 / (window + 1) of the runs', () => {
    const text = Uint32Array.from({ length: 20_000 }, (_, i) => Math.imul(i + 1, 2654435761));
    expect(winnow(text, 6, 8).length / text.length).toBeCloseTo(2 / 9, 2);
  });

  test('a text too short for a window has one fingerprint, an empty text none', () => {
    expect(winnow(Uint32Array.of(1, 2, 3), 6, 8)).toHaveLength(1);
    expect(winnow(new Uint32Array(0), 6, 8)).toHaveLength(0);
  });
});
