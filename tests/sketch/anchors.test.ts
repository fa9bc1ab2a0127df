import { describe, expect, test } from 'vitest';
import { generate } from '../../benchmarks/generate.ts';
import { anchors } from '../../src/sketch/anchors.ts';
import { hash32 } from '../../src/text/hash.ts';
import { Flag, type Text } from '../../src/text/text.ts';
import { story } from './story.ts';

const text = story(
  'The ferry Halvorsen ran aground near Brekkesund on Tuesday. The crew of 47 left the ferry by raft, ' +
    'and the mayor of Brekkesund said that the harbour would stay closed.',
);

/** The plain version: a Map and a sort. */
function naive({ size, flags, stemHashes, rarity }: Text, limit: number) {
  const words = new Map<number, { hash: number; rarity: number; times: number; name: boolean }>();
  for (let i = 0; i < size; i++) {
    if (flags[i] & Flag.stop) continue;
    const hash = stemHashes[i];
    const word = words.get(hash) ?? { hash, rarity: 0, times: 0, name: false };
    const name = (flags[i] & Flag.capital) !== 0 && (flags[i] & Flag.first) === 0;
    words.set(hash, { hash, rarity: rarity[i], times: word.times + 1, name: word.name || name });
  }
  const rank = (word: { rarity: number; times: number; name: boolean }) =>
    word.rarity * (1 + Math.log(word.times)) * (word.name ? 1.2 : 1);
  const kept = [...words.values()].sort((x, y) => rank(y) - rank(x) || x.hash - y.hash).slice(0, limit);
  return kept.sort((x, y) => x.hash - y.hash).map(({ hash, rarity: weight }) => [hash, weight]);
}

describe('anchors', () => {
  test('are those of the plain version', () => {
    for (const { text: article } of generate({ seed: 2, articles: 20, words: 150 })) {
      const invented = story(article);
      for (const limit of [0, 1, 20, 80, 10_000]) {
        const { anchors: hashes, weights } = anchors(invented, limit);
        expect([...hashes].map((hash, i) => [hash, weights[i]])).toEqual(naive(invented, limit));
      }
    }
  });

  test('are the stems of content words, each once, sorted by hash', () => {
    const { anchors: hashes, weights } = anchors(text, 100);
    const content = text.stems.filter((_, i) => (text.flags[i] & Flag.stop) === 0);
    expect([...hashes]).toEqual([...new Set(content.map(hash32))].sort((x, y) => x - y));
    expect(weights).toHaveLength(hashes.length);
  });

  test('hold the names, the numbers, the rare words, and no function words', () => {
    const { anchors: hashes } = anchors(text, 100);
    const stemOf = (form: string) => hash32(text.stems[text.forms.indexOf(form)]);
    for (const form of ['halvorsen', 'brekkesund', '47', 'aground', 'raft']) {
      expect(hashes, form).toContain(stemOf(form));
    }
    for (const form of ['the', 'of', 'and']) expect(hashes, form).not.toContain(stemOf(form));
  });

  test('within a limit, names and rare words said twice come first', () => {
    const { anchors: hashes } = anchors(text, 2);
    expect(hashes).toHaveLength(2);
    expect(hashes).toContain(hash32(text.stems[text.forms.indexOf('brekkesund')]));
  });

  test('a word weighs the same in every text', () => {
    const other = story('Brekkesund, Brekkesund and once more Brekkesund was in the news.');
    const weightIn = (one: typeof text) => {
      const { anchors: hashes, weights } = anchors(one, 80);
      return weights[hashes.indexOf(hash32(one.stems[one.forms.indexOf('brekkesund')]))];
    };
    expect(weightIn(other)).toBe(weightIn(text));
  });

  test('a text without content words has none', () => {
    expect(anchors(story('And so it was, and so it is.'), 80).anchors.length).toBeLessThan(3);
    expect(anchors(story(''), 80).anchors).toHaveLength(0);
  });
});
