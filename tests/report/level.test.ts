import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Level, levelWith } from '../../src/report/html/client/level.ts';

describe('the height that belongs to another', () => {
  const levels: Level[] = [
    [0, 0],
    [100, 300],
    [200, 320],
    [400, 1000],
  ];

  it('is that of the passage, and in between on a straight line', () => {
    expect([0, 100, 200, 400].map((y) => levelWith(y, levels))).toEqual([0, 300, 320, 1000]);
    expect([50, 150, 300].map((y) => levelWith(y, levels))).toEqual([150, 310, 660]);
  });

  it('stays at the ends beyond them, and where it is without any', () => {
    expect([-10, 500].map((y) => levelWith(y, levels))).toEqual([0, 1000]);
    expect(levelWith(70, [])).toBe(70);
  });

  it('is finite and within the levels, whatever their order', () => {
    const height = fc.nat(5000);
    fc.assert(
      fc.property(fc.array(fc.tuple(height, height), { minLength: 1 }), height, (some, y) => {
        const there = levelWith(y, some);
        expect(there).toBeGreaterThanOrEqual(Math.min(...some.map(([, other]) => other)) - 1e-6);
        expect(there).toBeLessThanOrEqual(Math.max(...some.map(([, other]) => other)) + 1e-6);
      }),
    );
  });
});
