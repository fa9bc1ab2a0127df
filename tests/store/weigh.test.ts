import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weigh } from '../../src/store/weigh.ts';

describe('weigh', () => {
  test('a few documents hardly move what the background says', () => {
    for (const rarity of [2, 5, 7]) expect(weigh(rarity, 1, 5)).toBeCloseTo(rarity, 0);
  });

  test('what every article of a corpus says weighs little there', () => {
    expect(weigh(9, 50_000, 50_000)).toBeLessThan(0.1);
    expect(weigh(9, 3, 50_000)).toBeGreaterThan(7);
  });

  test('is never negative, grows with rarity, falls with the documents that hold it', () => {
    const rarity = fc.double({ min: 0, max: 11, noNaN: true });
    fc.assert(
      fc.property(rarity, rarity, fc.nat(1000), fc.nat(1000), (one, other, held, more) => {
        const [lower, higher] = [Math.min(one, other), Math.max(one, other)];
        expect(weigh(lower, held, 2000)).toBeGreaterThanOrEqual(0);
        expect(weigh(higher, held, 2000)).toBeGreaterThanOrEqual(weigh(lower, held, 2000));
        expect(weigh(one, held + more, 2000)).toBeLessThanOrEqual(weigh(one, held, 2000));
      }),
    );
  });
});
