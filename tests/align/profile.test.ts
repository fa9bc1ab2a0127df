import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intersect, profile } from '../../src/align/profile.ts';
import { find } from '../../src/text/sorted.ts';
import { story } from '../sketch/story.ts';
import { babble, numbered } from './texts.ts';

const sorted = fc
  .uniqueArray(fc.oneof(fc.nat(40), fc.constantFrom(0xffffffff, 0x80000000, 0x7fffffff)), { maxLength: 30 })
  .map((values) => Uint32Array.from(values).sort());

describe('find and intersect', () => {
  test('find what a plain search finds', () => {
    fc.assert(
      fc.property(sorted, fc.oneof(fc.nat(45), fc.constant(0xffffffff)), (values, value) => {
        expect(find(values, value)).toBe(values.indexOf(value));
      }),
    );
  });

  test('meet what two sets share, in order', () => {
    fc.assert(
      fc.property(sorted, sorted, (a, b) => {
        const met: [number, number][] = [];
        intersect(a, b, (inA, inB) => met.push([inA, inB]));
        const shared = [...a].filter((value) => new Set(b).has(value));
        expect(met).toEqual(shared.map((value) => [a.indexOf(value), b.indexOf(value)]));
      }),
    );
  });
});

describe('profile', () => {
  test('grams are the distinct runs of the text, whatever order they come in', () => {
    fc.assert(
      fc.property(babble(), (sentences) => {
        const text = numbered(sentences);
        const { grams } = profile(text);
        const distinct = (words: string[], width: number) => {
          const all = words.map((_, i) => words.slice(i, i + width)).filter((gram) => gram.length === width);
          return new Set(all.map((gram) => gram.join(' '))).size;
        };
        expect(grams.two).toHaveLength(distinct(text.stems, 2));
        expect(grams.three).toHaveLength(distinct(text.stems, 3));
        expect(grams.five).toHaveLength(distinct(text.forms, 5));
        expect([...grams.five]).toEqual([...grams.five].sort((x, y) => x - y));
      }),
    );
  });

  test('sentences hold their distinct meaningful stems', () => {
    const text = story('The bridge closed the bridge. Of the and it was. Divers closed it.');
    const made = profile(text);
    const words = (i: number) =>
      [...made.words.subarray(made.starts[i], made.starts[i + 1])].map(
        (at) => text.stems[text.stemHashes.indexOf(made.stems[at])],
      );
    expect(made.starts).toHaveLength(text.sentences + 1);
    expect(words(0).sort()).toEqual(['bridg', 'close']);
    expect(words(1)).toEqual([]);
    expect(words(2).sort()).toEqual(['close', 'diver']);
    expect(made.rarity.every((rarity) => rarity >= 1)).toBe(true);
  });

  test('an empty text and one of a single enormous sentence have a profile too', () => {
    expect(profile(story('')).starts).toEqual(Uint32Array.of(0));
    const many = Array.from({ length: 200_000 }, (_, i) => `w${i.toString(36)}q`).join(' ');
    expect(profile(story(many)).words).toHaveLength(200_000);
  });
});
