import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomOf } from '../../benchmarks/generate.ts';
import { estimate, minhash, type Signature } from '../../src/sketch/minhash.ts';
import { referenceMinhash } from '../../src/sketch/reference.ts';

const engines: [string, (set: number[]) => Signature][] = [
  ['fast', (set) => minhash(Uint32Array.from(set), 128)],
  [
    'minhash',
    (set) =>
      referenceMinhash(
        set.map((element) => `word ${element} of it`),
        128,
      ),
  ],
];

/** Two random sets of `size` with the wanted Jaccard similarity, and what it came to. */
function twoSets(size: number, jaccard: number, random: () => number) {
  const shared = Math.round((2 * size * jaccard) / (1 + jaccard));
  const draw = () => Math.floor(random() * 2 ** 32);
  const common = Array.from({ length: shared }, draw);
  const own = () => [...common, ...Array.from({ length: size - shared }, draw)];
  return { a: own(), b: own(), jaccard: shared / (2 * size - shared) };
}

/** Root mean square error and mean error of the estimate. */
function errors(sign: (set: number[]) => Signature, size: number, wanted: number, runs: number) {
  const random = randomOf(size * 1000 + wanted * 100);
  let squares = 0;
  let sum = 0;
  for (let run = 0; run < runs; run++) {
    const { a, b, jaccard } = twoSets(size, wanted, random);
    const error = estimate(sign(a), sign(b)) - jaccard;
    squares += error * error;
    sum += error;
  }
  return { rmse: Math.sqrt(squares / runs), bias: sum / runs };
}

describe.each(engines)('engine %s', (name, sign) => {
  const [runs, sizes] = name === 'fast' ? [200, [5, 30, 100, 1000]] : [40, [30, 60]];

  test.each(sizes)('estimates the Jaccard similarity of sets of %d within the theoretical error', (size) => {
    for (const wanted of [0.1, 0.3, 0.5, 0.8, 0.95]) {
      const { jaccard } = twoSets(size, wanted, randomOf(1));
      const theory = Math.sqrt((jaccard * (1 - jaccard)) / 128);
      const { rmse, bias } = errors(sign, size, wanted, runs);
      // A root mean square over n runs itself scatters by 1 / √(2n), a mean by theory / √n: four of each.
      expect(rmse).toBeLessThanOrEqual(theory * (1 + 4 / Math.sqrt(2 * runs)));
      expect(Math.abs(bias)).toBeLessThanOrEqual((4 * theory) / Math.sqrt(runs) + 1e-9);
    }
  });

  test('the signature is that of the set, whatever the order and repetition', () => {
    const elements = fc.array(fc.nat(1000), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(elements, (set) => {
        const again = [...set, ...set].reverse();
        expect(sign(again)).toEqual(sign(set));
        expect(estimate(sign(set), sign(again))).toBe(1);
      }),
      { numRuns: 30 },
    );
  });

  test('sets with nothing in common share next to nothing, even of one element', () => {
    expect(estimate(sign([1]), sign([2]))).toBe(0);
    expect(estimate(sign([1, 2, 3]), sign([4, 5, 6]))).toBeLessThan(0.02);
  });

  test('an empty set has an empty signature and resembles nothing', () => {
    expect(sign([])).toHaveLength(0);
    expect(estimate(sign([]), sign([1]))).toBe(0);
    expect(estimate(sign([]), sign([]))).toBe(0);
  });
});

test('the engines agree with each other within the error of both', () => {
  const random = randomOf(7);
  for (const wanted of [0.1, 0.5, 0.9]) {
    const { a, b, jaccard } = twoSets(200, wanted, random);
    const [one, other] = engines.map(([, sign]) => estimate(sign(a), sign(b)));
    const theory = Math.sqrt((jaccard * (1 - jaccard)) / 128);
    expect(Math.abs(one - other)).toBeLessThanOrEqual(4 * Math.SQRT2 * theory);
  }
});

test('signatures of different engines or lengths are refused', () => {
  const [fast, reference] = engines.map(([, sign]) => sign([1, 2, 3]));
  expect(() => estimate(fast, reference)).toThrow('different engines');
  expect(() => estimate(fast, minhash(Uint32Array.of(1), 64))).toThrow('128 and 64 permutations');
});

test('a signature may have any length', () => {
  for (const places of [1, 3, 100, 129]) {
    expect(minhash(Uint32Array.of(7, 8, 9), places)).toHaveLength(places);
    expect(estimate(minhash(Uint32Array.of(7), places), minhash(Uint32Array.of(7), places))).toBe(1);
  }
});
