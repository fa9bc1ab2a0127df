import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brier, calibrationError, reliability } from '../../src/evaluate/calibration.ts';
import {
  averagePrecision,
  bootstrap,
  curveOf,
  rocArea,
  type Scored,
  shareAbove,
  thresholdFor,
} from '../../src/evaluate/ranking.ts';

const scored = fc.record({ score: fc.constantFrom(0, 0.1, 0.2, 0.5, 0.9, 1), positive: fc.boolean() });
const list = fc.array(scored, { maxLength: 40 });
const items = (...pairs: [number, number][]): Scored[] =>
  pairs.map(([score, positive]) => ({ score, positive: positive === 1 }));

describe('rocArea', () => {
  it('is the chance that a positive scores above a negative, by counting all pairs', () => {
    fc.assert(
      fc.property(list, (all) => {
        const positives = all.filter(({ positive }) => positive);
        const negatives = all.filter(({ positive }) => !positive);
        let won = 0;
        for (const one of positives)
          for (const other of negatives)
            won += one.score > other.score ? 1 : one.score === other.score ? 0.5 : 0;
        const naive = won / (positives.length * negatives.length);
        if (Number.isNaN(naive)) expect(rocArea(all)).toBeNaN();
        else expect(rocArea(all)).toBeCloseTo(naive, 10);
      }),
    );
  });

  it('knows the plain cases', () => {
    expect(rocArea(items([0.9, 1], [0.1, 0]))).toBe(1);
    expect(rocArea(items([0.1, 1], [0.9, 0]))).toBe(0);
    expect(rocArea(items([0.5, 1], [0.5, 0]))).toBe(0.5);
  });
});

describe('averagePrecision', () => {
  it('is the mean of the precision at each positive', () => {
    expect(averagePrecision(items([0.9, 1], [0.8, 0], [0.7, 1]))).toBeCloseTo((1 + 2 / 3) / 2);
    expect(averagePrecision(items([0.9, 0]))).toBeNaN();
  });

  it('takes the worst order among ties, and so never depends on the order given', () => {
    expect(averagePrecision(items([0.5, 1], [0.5, 0]))).toBe(0.5);
    fc.assert(
      fc.property(list, (all) => {
        expect(averagePrecision([...all].reverse())).toEqual(averagePrecision(all));
      }),
    );
  });
});

describe('thresholdFor', () => {
  it('lets at most the share through, and no lower score would', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(0, 0.1, 0.2, 0.5, 0.9, 1), { minLength: 1, maxLength: 60 }),
        fc.constantFrom(0, 0.001, 0.01, 0.05, 0.25, 0.5),
        (innocent, share) => {
          const threshold = thresholdFor(innocent, share);
          expect(shareAbove(innocent, threshold)).toBeLessThanOrEqual(share);
          const lower = innocent.filter((score) => score < threshold);
          if (lower.length > 0) expect(shareAbove(innocent, Math.max(...lower))).toBeGreaterThan(share);
        },
      ),
    );
    expect(thresholdFor([], 0.01)).toBe(0);
  });
});

describe('curveOf', () => {
  const scores = fc.array(fc.constantFrom(0, 0.1, 0.2, 0.5, 0.9, 1), { minLength: 1, maxLength: 30 });

  it('rises from nothing to everything, and encloses the ROC area', () => {
    fc.assert(
      fc.property(scores, scores, (derived, innocent) => {
        const curve = curveOf(derived, innocent);
        expect(curve[0]).toEqual([0, 0]);
        expect(curve.at(-1)).toEqual([expect.closeTo(1, 9), expect.closeTo(1, 9)]);
        let area = 0;
        for (let i = 1; i < curve.length; i++) {
          expect(curve[i][0]).toBeGreaterThanOrEqual(curve[i - 1][0]);
          expect(curve[i][1]).toBeGreaterThanOrEqual(curve[i - 1][1]);
          area += ((curve[i][0] - curve[i - 1][0]) * (curve[i][1] + curve[i - 1][1])) / 2;
        }
        const all = [
          ...derived.map((score) => ({ score, positive: true })),
          ...innocent.map((score) => ({ score, positive: false })),
        ];
        expect(area).toBeCloseTo(rocArea(all), 6);
      }),
    );
  });

  it('keeps corners only', () => {
    expect(curveOf([0.9, 0.8, 0.7], [0.1, 0.2])).toEqual([
      [0, 0],
      [0, expect.closeTo(1, 9)],
      [1, expect.closeTo(1, 9)],
    ]);
  });
});

describe('bootstrap', () => {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

  it('is seeded, ordered and about the statistic', () => {
    const groups = Array.from({ length: 50 }, (_, i) => [i / 50]);
    const interval = bootstrap(groups, mean);
    expect(bootstrap(groups, mean)).toEqual(interval);
    expect(interval[0]).toBeLessThan(0.49);
    expect(interval[1]).toBeGreaterThan(0.49);
    expect(interval[1] - interval[0]).toBeCloseTo((2 * 1.96 * 0.2886) / Math.sqrt(50), 1);
  });

  it('draws whole groups: one group leaves nothing to vary', () => {
    expect(bootstrap([[1, 2, 3]], mean)).toEqual([2, 2]);
  });

  it('leaves out draws in which the statistic has no value', () => {
    expect(bootstrap([], mean)).toEqual([Number.NaN, Number.NaN]);
    const [low, high] = bootstrap([[Number.NaN], [1]], mean);
    expect([low, high]).toEqual([1, 1]);
  });
});

describe('calibration', () => {
  it('bins what was foretold against what came', () => {
    const all = items([0.05, 0], [0.05, 0], [0.95, 1], [0.95, 0], [1, 1]);
    expect(reliability(all)).toEqual([
      { from: 0, to: 0.1, count: 2, foretold: 0.05, came: 0 },
      { from: 0.9, to: 1, count: 3, foretold: expect.closeTo(2.9 / 3, 10), came: expect.closeTo(2 / 3, 10) },
    ]);
    expect(calibrationError(all)).toBeCloseTo((2 * 0.05 + 3 * 0.3) / 5, 10);
    expect(brier(all)).toBeCloseTo((2 * 0.0025 + 0.0025 + 0.9025) / 5, 10);
  });

  it('puts every item in one bin and has no error where all came as foretold', () => {
    fc.assert(
      fc.property(list, (all) => {
        expect(reliability(all).reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
        const sure = all.map(({ positive }) => ({ positive, score: Number(positive) }));
        if (all.length > 0) expect(calibrationError(sure) + brier(sure)).toBe(0);
      }),
    );
    expect(calibrationError([])).toBeNaN();
    expect(brier([])).toBeNaN();
  });
});
