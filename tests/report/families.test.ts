import { describe, expect, it } from 'vitest';
import { mostMapped } from '../../src/report/html/heat-map.tsx';
import { html } from '../../src/report/html/html.ts';
import { english } from '../../src/report/words/words.ts';
import { kin } from './kin.ts';

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;
/** The card of a family. */
function part(page: string, n: number): string {
  const [card] = page
    .slice(page.indexOf(`id="family-${n}"`))
    .split(/<section class="card|<article class="pair"/);
  return card;
}

describe('a family in the report', () => {
  it('has a square for each of its pairs, which leads there and says so in words', () => {
    const report = kin([6]);
    const card = part(html(report), 1);
    expect(count(card, /<a class="cell /g)).toBe(report.pairs.length);
    expect(card).toMatch(
      /<a class="cell rewrite level-\d" href="#pair-\d+" aria-label="1 and 3: Rewrite, \d+%">/,
    );
  });

  it('says the same in a table', () => {
    const report = kin([6]);
    const card = part(html(report), 1);
    expect(count(card, /<tr><th scope="row"><a href="#pair-/g)).toBe(report.pairs.length);
    expect(card).toContain(`${report.pairs.length} pairs as a table`);
  });

  it('tells the relation by a line, not by colour alone', () => {
    const card = part(html(kin([6])), 1);
    for (const relation of ['identical', 'near-duplicate', 'rewrite', 'partial'])
      expect(card).toContain(`<svg class="swatch ${relation}"`);
  });

  it('needs no map of two', () => {
    const card = part(html(kin([2])), 1);
    expect(card).not.toContain('class="cell');
    expect(card).toMatch(/from 1: <a href="#pair-1">/);
  });

  it('leads to the pair of two whose order is unknown', () => {
    const report = kin([2, 2]);
    const families = report.families.map((family) => ({ ...family, origin: null, links: [] }));
    const page = html({ ...report, families });
    for (const n of [1, 2]) {
      expect(part(page, n)).toContain('Which came first cannot be told.');
      expect(part(page, n)).toMatch(/<a href="#pair-\d">pair \d: Near-duplicate, \d+%<\/a>/);
    }
  });

  it('leads to the likeliest pair of each member whose taking is not told', () => {
    const report = kin([4]);
    const families = report.families.map((family) => ({ ...family, links: family.links.slice(0, 1) }));
    const card = part(html({ ...report, families }), 1);
    expect(card).toMatch(/from 1: <a href/);
    expect(count(card, /<a href="#pair-\d">pair \d, with \d: [^<]+%<\/a>/g)).toBe(2);
  });

  it('says what an empty square is, where there is one', () => {
    expect(part(html(kin([6])), 1)).toContain('no likeness listed');
    const report = kin([3]);
    const [a, b, c] = report.families[0].members;
    const pairs = [
      [a, b],
      [a, c],
      [b, c],
    ].map(([x, y]) => ({ ...report.pairs[0], a: x, b: y, probability: 0.999 }));
    const card = part(html({ ...report, pairs }), 1);
    expect(card).not.toContain('no likeness listed');
    expect(count(card, />(?:>|&gt;)99<\/text>/g)).toBe(3);
  });

  it('says so where there are too many to draw, and keeps the list and the table', () => {
    const report = kin([mostMapped + 1]);
    const card = part(html(report), 1);
    expect(card).toContain(`No map is drawn of more than ${mostMapped} articles`);
    expect(card).not.toContain('class="cell');
    expect(count(card, /<li class="member"/g)).toBe(mostMapped + 1);
    expect(count(card, /<th scope="row"/g)).toBe(report.pairs.length);
  });

  it('names the blends that touch it, whether as article or as source', () => {
    const reasons = { claim: 'Score', weight: 0, children: [] };
    const source = (id: string) => ({ id, coverage: 0.4, stretches: [{ from: 0, to: 9 }] });
    const blends = [
      { taker: 'f0-1', probability: 0.9, coverage: 0.8, sources: [source('f0-0'), source('f1-0')], reasons },
    ];
    const page = html(kin([3, 3, 3], { blends }));
    for (const n of [1, 2]) expect(part(page, n)).toContain('<a href="#blend-1">');
    expect(part(page, 3)).not.toContain('#blend-');
    expect(page).toContain('id="blend-1"');
  });

  it('draws no more than it shows: the largest map of half its pairs stays small', () => {
    const report = kin([mostMapped]);
    const card = part(html(report), 1);
    expect(card.length / report.pairs.length).toBeLessThan(1000);
  });

  it('has a place of its own under its heading', () => {
    const page = html(kin([3, 4]));
    for (const n of [1, 2]) expect(count(page, new RegExp(` id="family-${n}"`, 'g'))).toBe(1);
    expect(page).toContain(english.words.families.lead);
  });
});
