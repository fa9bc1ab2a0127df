import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { profile } from '../../src/align/profile.ts';
import { matchSentences } from '../../src/align/sentences.ts';
import { story } from '../sketch/story.ts';
import { couple, numbered } from './texts.ts';

const a = story(
  'The ferry sank off Brevik at dawn. Divers found nobody in the hull. The captain refused a breath test. The harbour office will publish its findings in June.',
);
const b = story(
  'In June the harbour office publishes what it found. A choir sang in the square. The captain refused a breath test.',
);

describe('matchSentences', () => {
  test('finds the counterpart of each sentence and none for a stranger', () => {
    const { b: match } = matchSentences(profile(a), profile(b));
    expect([...match.at]).toEqual([3, -1, 2]);
    expect(match.best[2]).toBeCloseTo(1, 5);
    expect(match.best[0]).toBeGreaterThan(0.3);
    expect(match.best[0]).toBeLessThan(0.95);
    expect(match.best[1]).toBe(0);
  });

  test('a sentence in both texts matches itself with 1', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(2000), { minLength: 3, maxLength: 40 }), (words) => {
        const same = words.slice(0, 3);
        const { a, b } = matchSentences(
          profile(numbered([same, words.slice(3, 20)])),
          profile(numbered([words.slice(20), same])),
        );
        expect(a.best[0]).toBeCloseTo(1, 5);
        expect(b.best[b.best.length - 1]).toBeCloseTo(1, 5);
      }),
    );
  });

  test('is the same from either side, within 0 and 1, and points inside the other text', () => {
    fc.assert(
      fc.property(couple, ([x, y]) => {
        const forth = matchSentences(profile(x), profile(y));
        const back = matchSentences(profile(y), profile(x));
        for (const [one, other, size] of [
          [forth.a, back.b, y.sentences],
          [forth.b, back.a, x.sentences],
        ] as const) {
          expect(one.at).toEqual(other.at);
          for (let i = 0; i < one.best.length; i++) {
            expect(one.best[i]).toBeCloseTo(other.best[i], 5);
            expect(one.second[i]).toBeCloseTo(other.second[i], 5);
            expect(one.second[i]).toBeLessThanOrEqual(one.best[i]);
            expect(one.best[i]).toBeGreaterThanOrEqual(0);
            expect(one.best[i]).toBeLessThanOrEqual(1);
            expect(one.at[i]).toBeLessThan(size);
            expect(one.at[i] === -1).toBe(one.best[i] === 0);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a word that every sentence holds counts less than one that only two hold', () => {
    const common = numbered([
      [1, 2, 10],
      [1, 3, 11],
      [1, 4, 12],
      [1, 5, 13],
    ]);
    const asked = numbered([
      [1, 20, 21],
      [2, 22, 23],
    ]);
    const { b: match } = matchSentences(profile(common), profile(asked));
    expect(match.best[1]).toBeGreaterThan(match.best[0]);
  });

  test('texts without sentences match nothing', () => {
    const { a: left, b: right } = matchSentences(profile(story('')), profile(b));
    expect(left.best).toHaveLength(0);
    expect([...right.at]).toEqual([-1, -1, -1]);
  });
});
