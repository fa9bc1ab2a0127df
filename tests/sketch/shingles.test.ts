import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distinct, shingles } from '../../src/sketch/shingles.ts';

const words = fc.uint32Array({ maxLength: 60 });

describe('shingles', () => {
  test('a run of words hashes alike wherever it stands', () => {
    fc.assert(
      fc.property(words, words, fc.uint32Array({ minLength: 5, maxLength: 5 }), (before, after, run) => {
        const text = Uint32Array.of(...before, ...run, ...after);
        expect(shingles(text, 5)[before.length]).toBe(shingles(run, 5)[0]);
      }),
    );
  });

  test('order counts', () => {
    expect(shingles(Uint32Array.of(1, 2, 3), 3)).not.toEqual(shingles(Uint32Array.of(3, 2, 1), 3));
  });

  test('there is one for each place a run fits, and one for a text shorter than a run', () => {
    expect(shingles(new Uint32Array(12), 5)).toHaveLength(8);
    expect(shingles(new Uint32Array(3), 5)).toHaveLength(1);
    expect(shingles(new Uint32Array(0), 5)).toHaveLength(0);
  });

  test('different runs hardly ever share a hash', () => {
    const text = Uint32Array.from({ length: 100_000 }, (_, i) => Math.imul(i + 1, 2654435761));
    expect(new Set(shingles(text, 5)).size).toBeGreaterThan(99_990);
  });
});

describe('distinct', () => {
  test('keeps what a Set keeps, in the order a Set keeps it', () => {
    const few = fc.array(fc.oneof(fc.nat(5), fc.nat(0xffffffff)), { maxLength: 200 });
    fc.assert(
      fc.property(few, (values) => {
        expect([...distinct(Uint32Array.from(values))]).toEqual([...new Set(values)]);
      }),
    );
  });
});
