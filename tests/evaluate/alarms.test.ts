import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alarmsAt, type Innocent, recommend, wilson } from '../../src/evaluate/alarms.ts';

/** Pairs of stories of their own. */
const apart = (scores: readonly number[]): Innocent[] =>
  scores.map((probability, story) => ({ probability, story }));
const evenly = (count: number) => apart(Array.from({ length: count }, (_, i) => (i + 1) / (count + 1)));

describe('wilson', () => {
  it('is what the textbooks say', () => {
    const [low, high] = wilson(10, 1000);
    expect(low).toBeCloseTo(0.0054, 4);
    expect(high).toBeCloseTo(0.0183, 4);
  });

  it('holds the share, and stays between nothing and all', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 500 }), (hits, of) => {
        const share = Math.min(hits, of) / of;
        const [low, high] = wilson(Math.min(hits, of), of);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(share + 1e-12);
        expect(high).toBeGreaterThanOrEqual(share - 1e-12);
      }),
    );
  });

  it('knows nothing of nothing', () => {
    expect(wilson(0, 0)).toEqual([0, 1]);
  });
});

describe('alarmsAt', () => {
  it('counts the bar itself as flagged', () => {
    expect(alarmsAt(apart([0.2, 0.5, 0.9]), 0.5)).toMatchObject({ alarms: 2, of: 3 });
  });

  it('is less sure where alarms come in whole stories', () => {
    const scores = Array.from({ length: 400 }, (_, i) => (i < 40 ? 0.9 : 0.1));
    const single = alarmsAt(apart(scores), 0.5);
    const stories = alarmsAt(
      scores.map((probability, i) => ({ probability, story: Math.floor(i / 20) })),
      0.5,
    );
    const width = ({ interval: [low, high] }: typeof single) => high - low;
    expect(width(stories)).toBeGreaterThan(2 * width(single));
  });
});

describe('recommend', () => {
  it('finds the threshold of a rate', () => {
    const { chosen } = recommend(evenly(999), 0.01);
    expect(chosen?.bar).toBeCloseTo(0.9905, 3);
    expect(chosen?.alarms).toBe(9);
  });

  it('refuses where even no alarm would prove nothing', () => {
    expect(recommend(evenly(299), 0.01)).toMatchObject({ chosen: null, least: 300 });
    expect(recommend(evenly(300), 0.01).chosen).not.toBeNull();
    expect(recommend([], 0.05).chosen).toBeNull();
  });

  it('never lets more through than was asked, and no fewer than ties demand', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 60, maxLength: 300 }),
        fc.constantFrom(0.05, 0.1, 0.2),
        (scores, rate) => {
          const pairs = apart(scores.map((score) => score / 10_000));
          const { chosen } = recommend(pairs, rate);
          if (!chosen) return;
          expect(chosen.alarms).toBeLessThanOrEqual(rate * pairs.length);
          const next = Math.max(
            ...pairs.map(({ probability }) => probability).filter((one) => one < chosen.bar),
          );
          expect(alarmsAt(pairs, next).alarms).toBeGreaterThan(rate * pairs.length - 1e-9);
        },
      ),
    );
  });

  it('sets the bar above all scores when they are all the same', () => {
    expect(recommend(apart(Array.from({ length: 400 }, () => 0.4)), 0.01).chosen).toMatchObject({
      alarms: 0,
    });
  });
});
