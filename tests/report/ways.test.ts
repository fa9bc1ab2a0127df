import { describe, expect, it } from 'vitest';
import { html } from '../../src/report/html/html.ts';
import { sample } from './sample.ts';

const waysOf = (page: string) => /<nav class="ways".*?<\/nav>/s.exec(page)?.[0] ?? '';

describe('the ways down the overview', () => {
  it('name each part that there is with its count, and lead there', () => {
    const page = html({ ...sample(), skipped: [{ path: 'a.png', why: 'No text.' }] });
    const ways = waysOf(page);
    const told = [...ways.matchAll(/<a href="#([^"]+)">([^<]+)</g)].map(([, target, text]) => [target, text]);
    expect(told).toEqual([
      ['findings', '4 pairs to look at'],
      ['families-heading', '2 families'],
      ['marked-heading', '2 articles with machine marks'],
      ['problems-heading', '1 problem'],
      ['skipped-heading', '1 file skipped'],
    ]);
    for (const [target] of told) expect(page).toContain(` id="${target}"`);
  });

  it('say so where no pair is flagged', () => {
    const report = sample();
    const pairs = report.pairs.map((pair) => ({ ...pair, relation: 'same-story' as const }));
    expect(waysOf(html({ ...report, pairs }))).toContain('4 candidates, none flagged');
  });

  it('are left out where there is one place to go', () => {
    const documents = sample().documents.map((document) => ({ ...document, marks: [] }));
    expect(waysOf(html({ ...sample(), documents, families: [], problems: [] }))).toBe('');
  });
});
