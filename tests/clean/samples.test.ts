import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CleanText, clean } from '../../src/clean/clean.ts';
import { keptTexts, plainDocument, removedTexts } from './page.ts';

const SEEDS = '../shared/seeds';
const BENCH = '../shared/bench';

describe.skipIf(!existsSync(SEEDS))('clean: real pages', () => {
  const files = existsSync(SEEDS) ? readdirSync(SEEDS).sort() : [];
  const cleaned = new Map<string, CleanText>(
    files.map((file) => [
      file.slice(0, 3),
      clean(plainDocument(readFileSync(`${SEEDS}/${file}`, 'utf8'), {}, file)),
    ]),
  );
  const words = (text: string) => text.split(/\s+/).length;
  const kept = (name: string) => keptTexts(cleaned.get(name)!);
  const gone = (name: string) => removedTexts(cleaned.get(name)!);

  it('leave nothing but headline-long lines and running text', () => {
    for (const result of cleaned.values()) {
      for (const text of keptTexts(result))
        expect([text, words(text) >= 6 || /[.:]$|^Source/.test(text)]).toEqual([text, true]);
      expect(keptTexts(result).join('\n')).not.toMatch(
        /cookie|privacy policy|back to top|patron|unsubscribe|min read|©/i,
      );
    }
  });

  it('lose no paragraph of the story: what goes is short, an appeal, or about the outlet and its authors', () => {
    const long = [...cleaned.keys()].flatMap((name) =>
      gone(name)
        .filter((text) => words(text) > 25)
        .map(() => name),
    );
    expect(long).toEqual(['000', '000', '002', '003']);
  });

  it('000: three appeals and the controls go, headline and caption stay', () => {
    expect(gone('000')).toHaveLength(8);
    expect(kept('000')).toHaveLength(20);
  });

  it('001: the rewrite is left whole, with its questions and its placeholder', () => {
    expect(gone('001')).toEqual([]);
    expect(kept('001').some((text) => text.startsWith('FAQs'))).toBe(true);
  });

  it('002: more furniture than story goes, one headline and one subhead stay', () => {
    expect(kept('002')).toHaveLength(11);
    expect(kept('002').filter((text) => !/[.”]$/.test(text))).toHaveLength(2);
  });

  it('003: the headline and 22 paragraphs stay', () => {
    expect(kept('003')).toHaveLength(23);
    expect(
      gone('003')
        .map((text) => words(text))
        .filter((size) => size === 1),
    ).not.toHaveLength(0);
  });

  it('004: the disclosure stays when everything around it goes', () => {
    expect(kept('004')).toHaveLength(11);
    expect(kept('004').at(-1)).toContain('artificial intelligence');
  });
});

describe.skipIf(!existsSync(BENCH))('clean: articles without pages around them', () => {
  const records = (set: string): { id: string; text: string }[] =>
    readFileSync(`${BENCH}/${set}/docs.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));

  it.each([
    // Share of words that may go. What goes was read: dates, bylines, repeated headlines, newsletter offers.
    ['event-triples', 0.0015],
    ['outlets-same-event', 0],
    ['languages', 0],
    ['wikinews', 0.004],
    ['llm-rewrites-news', 0.0015],
    ['retold-news', 0.001],
    ['polished-news', 0.001],
    ['short-answers', 0],
    ['background', 0.0005],
  ])('%s lose next to nothing', (set, most) => {
    let words = 0;
    let lost = 0;
    for (const { id, text } of records(set)) {
      words += text.split(/\s+/).length;
      for (const removed of removedTexts(clean(plainDocument(text, {}, id))))
        lost += removed.split(/\s+/).length;
    }
    expect(lost / words).toBeLessThanOrEqual(most);
  });

  it('come out of a second cleaning as they were', () => {
    for (const { id, text } of records('wikinews')) {
      const once = keptTexts(clean(plainDocument(text, {}, id))).join('\n\n');
      expect(removedTexts(clean(plainDocument(once, {}, id)))).toEqual([]);
    }
  });
});
