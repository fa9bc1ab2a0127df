import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Case, plagdet } from '../../src/evaluate/plagdet.ts';

const one = (a: [number, number], b: [number, number], pair = 'x'): Case => ({
  pair,
  a: { from: a[0], to: a[1] },
  b: { from: b[0], to: b[1] },
});

/** By characters, as the paper defines it. */
function naive(truth: Case[], found: Case[]) {
  const characters = ({ pair, a, b }: Case) => {
    const set = new Set<string>();
    for (let i = a.from; i < a.to; i++) set.add(`${pair}a${i}`);
    for (let i = b.from; i < b.to; i++) set.add(`${pair}b${i}`);
    return set;
  };
  const meets = (x: Case, y: Case) => {
    const shared = [...characters(x)].filter((character) => characters(y).has(character));
    return (
      shared.some((at) => at.startsWith(`${x.pair}a`)) && shared.some((at) => at.startsWith(`${x.pair}b`))
    );
  };
  const share = (x: Case, others: Case[]) => {
    const covered = new Set(
      others.filter((other) => meets(x, other)).flatMap((other) => [...characters(other)]),
    );
    const all = [...characters(x)];
    return all.filter((character) => covered.has(character)).length / all.length;
  };
  const mean = (values: number[]) => (values.length ? values.reduce((s, v) => s + v, 0) / values.length : 0);
  return {
    precision: mean(found.map((x) => share(x, truth))),
    recall: mean(truth.map((x) => share(x, found))),
  };
}

describe('plagdet', () => {
  it('is one for what was sought, and nothing for nothing', () => {
    const truth = [one([0, 100], [50, 150])];
    expect(plagdet(truth, truth)).toEqual({ precision: 1, recall: 1, granularity: 1, plagdet: 1 });
    expect(plagdet(truth, [])).toEqual({ precision: 0, recall: 0, granularity: 1, plagdet: 0 });
    expect(plagdet([], truth)).toMatchObject({ precision: 0, recall: 0, plagdet: 0 });
  });

  it('takes a detection in two pieces as half as good', () => {
    const found = [one([0, 50], [0, 50]), one([50, 100], [50, 100])];
    const figures = plagdet([one([0, 100], [0, 100])], found);
    expect(figures).toMatchObject({ precision: 1, recall: 1, granularity: 2 });
    expect(figures.plagdet).toBeCloseTo(1 / Math.log2(3));
  });

  it('counts nothing that meets on one side only, or in another pair', () => {
    const truth = [one([0, 100], [0, 100])];
    expect(plagdet(truth, [one([0, 100], [200, 300])]).plagdet).toBe(0);
    expect(plagdet(truth, [one([0, 100], [0, 100], 'y')]).plagdet).toBe(0);
  });

  it('agrees with counting characters', () => {
    const span = fc
      .tuple(fc.nat({ max: 12 }), fc.integer({ min: 1, max: 6 }))
      .map(([from, size]): [number, number] => [from, from + size]);
    const cases = fc.array(
      fc.tuple(span, span, fc.constantFrom('x', 'y')).map(([a, b, pair]) => one(a, b, pair)),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(cases, cases, (truth, found) => {
        const { precision, recall } = plagdet(truth, found);
        const expected = naive(truth, found);
        expect(precision).toBeCloseTo(expected.precision, 10);
        expect(recall).toBeCloseTo(expected.recall, 10);
      }),
    );
  });
});
