import { describe, expect, test } from 'vitest';
import { anchors } from '../../src/sketch/anchors.ts';
import { hash32 } from '../../src/text/hash.ts';
import { Flag } from '../../src/text/text.ts';
import { story } from './story.ts';

const text = story(
  'The ferry Halvorsen ran aground near Brekkesund on Tuesday. The crew of 47 left the ferry by raft, ' +
    'and the mayor of Brekkesund said that the harbour would stay closed.',
);

describe('anchors', () => {
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
