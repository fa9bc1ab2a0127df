import { describe, expect, it } from 'vitest';
import { html } from '../../src/report/html/html.ts';
import { sample } from './sample.ts';
import { wide } from './wide.ts';

const page = html(wide());

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found]) => found);
}

describe('the overview as markup', () => {
  it('holds a row for every pair and every article in one or with a mark, and counts the others', () => {
    expect(all(page, /<tr data-number="(\d+)"/g)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(all(page, /<tr (data-pairs)/g)).toHaveLength(8);
    expect(page).toContain('50 other articles have no pair and no mark in this report.');
  });

  it('lists articles by their worst match', () => {
    const articles = page.slice(page.indexOf('class="rows articles"'));
    const worst = all(articles, /<td class="probability" data-sort="([^"]*)"/g).map(Number);
    expect(worst).toEqual([...worst].sort((x, y) => y - x));
    expect(worst.filter((one) => one === 1)).toHaveLength(2);
  });

  it('leads from a total to the pairs it counts, where they are listed', () => {
    expect(all(page, /data-view="([^"]*)"/g)).toEqual([
      'relation=identical',
      'relation=near-duplicate',
      'relation=rewrite',
      'relation=partial',
      'relation=same-story&amp;from=0',
      'relation=taken&amp;standing=uncredited',
      'relation=taken&amp;standing=licensed',
    ]);
    expect(page).toContain('2 listed');
  });

  it('draws every bin with a pair in it, and tells the same in figures', () => {
    const judged = page.slice(page.indexOf('<g class="judged">'), page.indexOf('<g class="listed">'));
    expect(all(judged, /<rect x="([\d.]+)%"/g).map(Number)).toEqual([0, 6, 20, 44, 82, 96, 98]);
    const figures = page.slice(page.indexOf('class="figures"'), page.indexOf('class="filters'));
    expect(all(figures, /<th scope="row">([^<]*)</g)[0]).toBe('0% – 2%');
    expect(all(figures, /<td>(\d+)<\/td><td>/g).map(Number)).toEqual([120, 9, 7, 2, 1, 1, 3]);
  });

  it('draws one pair visibly beside hundreds', () => {
    const judged = page.slice(page.indexOf('<g class="judged">'), page.indexOf('<g class="listed">'));
    const heights = all(judged, /height="([\d.]+)%"/g).map(Number);
    expect(Math.max(...heights)).toBe(100);
    expect(Math.min(...heights)).toBeGreaterThan(10);
  });

  it('stands where a result has neither a histogram nor a bar', () => {
    const old = html(sample());
    expect(old).toContain('data-bar="0.83"');
    expect(all(old, /<rect x="([\d.]+)%" y="/g)).toContain('82');
    expect(old).not.toContain('skipped-heading');
  });

  it('names skipped files and why, escaped', () => {
    expect(page).toContain('2 files skipped');
    expect(page).toContain('hidden by the dot its name begins with');
    expect(page).toContain('&lt;img src=x onerror=alert(9)>.png');
  });

  it('offers languages by name, and no choice among one', () => {
    expect(page).toContain('<option value="uk">Ukrainian</option>');
    const english = { ...wide(), pairs: wide().pairs.filter(({ b }) => b === 'echo' || b === 'lantern') };
    expect(html(english)).not.toContain('name="language"');
  });
});
