import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchMeanings, meanings } from '../../src/align/meanings.ts';
import { profile } from '../../src/align/profile.ts';
import type { Text } from '../../src/text/text.ts';
import { textOf } from '../evidence/subjects.ts';
import { cabin, cabinByOthers, cruise, stranger } from '../judge/translations.ts';
import { story } from '../sketch/story.ts';

function match(a: Text, b: Text) {
  const [one, other] = [profile(a), profile(b)];
  return matchMeanings(one, other, meanings(one), meanings(other));
}

const told = (texts: Record<string, string>) => Object.values(texts).map((text) => textOf(text));
const events = [told(cabin), told(cruise)];

/** Of the sentences that are each other's best match, those that stand out: twice as good as the second best. */
function couples(a: Text, b: Text) {
  const found = match(a, b)!;
  return [...found.a.at].flatMap((other, sentence) => {
    const best = found.a.best[sentence];
    const second = Math.max(found.a.second[sentence], other < 0 ? 0 : found.b.second[other]);
    return other >= 0 && found.b.at[other] === sentence && best >= 0.2 && best >= 2 * second
      ? [[sentence, other]]
      : [];
  });
}

describe('matchMeanings across languages', () => {
  test('couples the sentences of a translation in their order', () => {
    for (const event of events) {
      for (const one of event) {
        for (const other of event) {
          if (one.language >= other.language) continue;
          const found = couples(one, other);
          const name = `${one.language}-${other.language}`;
          expect(found.length, name).toBeGreaterThanOrEqual(4);
          expect(found, name).toEqual(found.toSorted(([, x], [, y]) => x - y));
          for (const [here, there] of found) expect(Math.abs(here - there), name).toBeLessThanOrEqual(1);
        }
      }
    }
  });

  test('couples hardly a sentence of a report by another, and none of another story', () => {
    expect(couples(textOf(cabin.en), textOf(cabinByOthers.de)).length).toBeLessThanOrEqual(1);
    for (const text of events.flat())
      if (text.language !== 'es') expect(couples(text, textOf(stranger))).toEqual([]);
  });

  test('finds kin for far more words of a translation than of another story', () => {
    for (const [one, ...others] of events) {
      const strange = match(one, textOf(stranger))!.kindred!;
      for (const other of others) {
        const kindred = match(one, other)!.kindred!;
        expect(Math.min(kindred.a, kindred.b)).toBeGreaterThan(1.3 * Math.max(strange.a, strange.b));
      }
    }
  });

  test('takes a name for itself in another script, and a number', () => {
    const english = story('Weidmann paid 4120.');
    const found = match(english, story('Вайдман 4120.', 'uk'))!;
    expect(found.a.best[0]).toBeGreaterThan(0.6);
    expect(match(english, story('Таверньє 4121.', 'uk'))!.a.best[0]).toBe(0);
  });

  test('is the same from either side, between 0 and 1, and points inside the other text', () => {
    const all = fc.constantFrom(...events.flat(), textOf(stranger), textOf(cabinByOthers.de), story(''));
    fc.assert(
      fc.property(all, all, (x, y) => {
        const [forth, back] = [match(x, y), match(y, x)];
        if (!forth || !back) return expect(forth).toBe(back);
        expect(Boolean(back.kindred)).toBe(x.language !== y.language);
        if (back.kindred && forth.kindred) expect(back.kindred.a).toBeCloseTo(forth.kindred.b, 5);
        for (const [one, other, size] of [
          [forth.a, back.b, y.sentences],
          [forth.b, back.a, x.sentences],
        ] as const) {
          expect(one.best).toHaveLength(other.best.length);
          for (let i = 0; i < one.best.length; i++) {
            expect(one.best[i]).toBeCloseTo(other.best[i], 5);
            expect(one.second[i]).toBeLessThanOrEqual(one.best[i]);
            expect(one.best[i]).toBeGreaterThanOrEqual(0);
            expect(one.best[i]).toBeLessThanOrEqual(1 + 1e-6);
            expect(one.at[i]).toBeLessThan(size);
            expect(one.at[i] === -1).toBe(one.best[i] === 0);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('meanings', () => {
  const numbered = (from: number, words: number) =>
    Array.from({ length: words }, (_, i) => `Word${(from + i).toString(36)}q came.`).join(' ');

  test('are none for a language without vectors, and nothing is matched then', () => {
    const finnish = { ...story('Köysirata pysähtyi Halvenriedin yläpuolelle.'), language: 'fi' };
    expect(meanings(profile(finnish))).toBeUndefined();
    expect(match(finnish, textOf(cabin.en))).toBeUndefined();
  });

  test('are none for a book, and two long texts are left to shared words', () => {
    expect(meanings(profile(story(numbered(0, 4200))))).toBeUndefined();
    const long = story(numbered(0, 900));
    expect(meanings(profile(long))).toBeDefined();
    expect(match(long, { ...story(numbered(9000, 900)), language: 'de' })).toBeUndefined();
  });

  test('are of length 1 for words that have one, and nothing for the others', () => {
    const { values, known, dimensions } = meanings(profile(story('Water Qwrtzpfl.')))!;
    const norms = [...known].map((_, i) =>
      Math.hypot(...values.subarray(i * dimensions, (i + 1) * dimensions)),
    );
    expect([...known].toSorted()).toEqual([0, 1]);
    known.forEach((one, i) => {
      expect(Math.abs(norms[i] - one)).toBeLessThan(0.05);
    });
  });
});
