import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateOf, split, splitAll } from '../../src/evaluate/rates.ts';
import { judged } from './judged.ts';

const pairs = (groups: readonly string[], hits: readonly boolean[]) =>
  groups.map((group, i) => judged({ group, probability: hits[i] ? 1 : 0 }));
const found = ({ probability }: { probability: number }) => probability === 1;

describe('rateOf', () => {
  it('is a share, what it is of, and an interval around it', () => {
    const hits = Array.from({ length: 60 }, (_, i) => i % 3 > 0);
    const rate = rateOf(
      pairs(
        hits.map((_, i) => `${i}`),
        hits,
      ),
      found,
    );
    expect(rate).toMatchObject({ share: 2 / 3, of: 60 });
    expect(rate.interval?.[0]).toBeLessThan(0.6);
    expect(rate.interval?.[1]).toBeGreaterThan(0.72);
    expect(rateOf([], found)).toEqual({ share: null, of: 0 });
  });

  it('draws whole groups: pairs of one story are no independent proof', () => {
    const hits = Array.from({ length: 60 }, (_, i) => i < 40);
    const wide = rateOf(
      pairs(
        hits.map((_, i) => `${Math.floor(i / 20)}`),
        hits,
      ),
      found,
    );
    expect(wide.interval).toEqual([1 / 3, 1]);
    expect(rateOf(pairs(['one', 'one'], [true, false]), found)).toEqual({ share: 0.5, of: 2 });
  });

  it('promises no certainty where all pairs agree', () => {
    const fifteen = Array.from({ length: 15 }, (_, i) => `${i}`);
    const all = rateOf(pairs(fifteen, Array(15).fill(true)), found);
    expect(all.interval).toEqual([expect.closeTo(0.782, 3), 1]);
    expect(rateOf(pairs(fifteen, Array(15).fill(false)), found).interval).toEqual([
      0,
      expect.closeTo(0.218, 3),
    ]);
  });

  it('takes groups of one name in two sets for two', () => {
    const two = [
      judged({ group: 'g', probability: 1 }),
      judged({ set: 'other', group: 'g', probability: 1 }),
    ];
    expect(rateOf(two, found).interval).toBeDefined();
  });

  it('holds its share inside its interval, whatever the groups', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.boolean()), {
          minLength: 1,
          maxLength: 30,
        }),
        (rows) => {
          const { share, of, interval } = rateOf(
            pairs(
              rows.map(([group]) => group),
              rows.map(([, hit]) => hit),
            ),
            found,
          );
          expect(of).toBe(rows.length);
          expect(share).toBeCloseTo(rows.filter(([, hit]) => hit).length / rows.length, 12);
          if (interval) {
            expect(interval[0]).toBeLessThanOrEqual(share! + 1e-12);
            expect(interval[1]).toBeGreaterThanOrEqual(share! - 1e-12);
          }
        },
      ),
    );
  });
});

describe('split', () => {
  it('has a figure for each part, in the order of names, and parts make up the whole', () => {
    const some = [judged({ kind: 'b' }), judged({ kind: 'a' }), judged({ kind: 'b', set: 'other' })];
    expect(
      Object.entries(
        split(
          some,
          ({ kind }) => kind,
          (part) => part.length,
        ),
      ),
    ).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    const { all, kinds, sets, origins } = splitAll(some, (part) => part.length);
    expect([all, kinds, origins]).toEqual([3, { a: 1, b: 2 }, { '-': 3 }]);
    expect(sets).toEqual({ 'made: a': 1, 'made: b': 1, 'other: b': 1 });
  });
});
