import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomOf } from '../../benchmarks/generate.ts';
import { bandKeys, chooseBands } from '../../src/sketch/bands.ts';
import { minhash } from '../../src/sketch/minhash.ts';

describe('chooseBands', () => {
  test('never needs more rows than the signature has', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        fc.integer({ min: 1, max: 200 }),
        (threshold, rows) => {
          const chosen = chooseBands(threshold, rows);
          expect(chosen.bands * chosen.rows).toBeLessThanOrEqual(rows);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('misses hardly anything above the threshold, and says how much', () => {
    for (const threshold of [0.3, 0.5, 0.7, 0.9]) {
      const { bands, rows, missRate } = chooseBands(threshold, 128);
      expect(missRate(threshold + 0.1)).toBeLessThan(0.15);
      expect(missRate(threshold)).toBeCloseTo((1 - threshold ** rows) ** bands, 12);
      expect(missRate(0)).toBe(1);
      expect(missRate(1)).toBe(0);
    }
  });

  test('has longer bands for a higher threshold', () => {
    const rows = [0.2, 0.5, 0.8].map((threshold) => chooseBands(threshold, 128).rows);
    expect(rows).toEqual([...rows].sort((x, y) => x - y));
    expect(rows[0]).toBeLessThan(rows[2]);
  });

  test('the miss rate stated is the miss rate seen', () => {
    const random = randomOf(3);
    const banding = chooseBands(0.7, 128);
    const runs = 1500;
    for (const [size, shared] of [
      [100, 60],
      [100, 75],
      [20, 15],
    ]) {
      const similarity = shared / (2 * size - shared);
      let missed = 0;
      for (let run = 0; run < runs; run++) {
        const draw = (count: number) => Array.from({ length: count }, () => Math.floor(random() * 2 ** 32));
        const common = draw(shared);
        const [a, b] = [0, 1].map(() =>
          bandKeys(minhash(Uint32Array.from([...common, ...draw(size - shared)]), 128), banding),
        );
        if (!a.some((key, band) => key === b[band])) missed++;
      }
      const stated = banding.missRate(similarity);
      // Four standard errors of the share seen, and a little for places not being quite independent.
      const scatter = 4 * Math.sqrt((stated * (1 - stated)) / runs);
      expect(Math.abs(missed / runs - stated)).toBeLessThan(scatter + 0.015);
    }
  });
});

describe('bandKeys', () => {
  test('a band meets only the band of the same place', () => {
    const keys = bandKeys(Uint32Array.of(5, 5, 5, 5, 5, 5), { bands: 3, rows: 2 });
    expect(new Set(keys).size).toBe(3);
  });

  test('agree exactly where all rows agree', () => {
    const cut = { bands: 3, rows: 2 };
    const one = bandKeys(Uint32Array.of(1, 2, 3, 4, 5, 6), cut);
    const other = bandKeys(Uint32Array.of(1, 2, 3, 9, 5, 6), cut);
    expect([...one].map((key, band) => key === other[band])).toEqual([true, false, true]);
  });

  test('an empty signature has none', () => {
    expect(bandKeys(new Uint32Array(0), { bands: 3, rows: 2 })).toHaveLength(0);
  });
});
