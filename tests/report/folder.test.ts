import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/report/html/html.ts';
import { type HtmlPagesOptions, htmlPages } from '../../src/report/html/pages.ts';
import type { Report } from '../../src/report/report.ts';
import { hostile } from './hostile.ts';
import { kin } from './kin.ts';
import { comparison, sample } from './sample.ts';

const pagesOf = (report: Report, options: HtmlPagesOptions = {}) => [
  ...htmlPages(report, { pairs: 0, ...options }),
];
const hrefs = (page: string) =>
  [...page.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href.replaceAll('&amp;', '&'));
const ids = (page: string) => new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));

describe('a report as files', () => {
  it('is the one file of `html` up to the number of pairs, and a page for each above', () => {
    const report = sample();
    expect(pagesOf(report, { pairs: 4 })).toEqual([{ path: 'report.html', content: html(report) }]);
    const paths = pagesOf(report, { pairs: 3 }).map(({ path }) => path.split('/').at(-1));
    const families = report.families.map((_, index) => `family-${index + 1}.html`);
    expect(paths).toEqual([
      'pair-1.html',
      'pair-2.html',
      'pair-3.html',
      'pair-4.html',
      ...families,
      'report.html',
    ]);
  });

  it('is one file whatever its size where that is asked for, and of two texts compared', () => {
    expect(pagesOf(kin([30]), { pairs: Number.POSITIVE_INFINITY })).toHaveLength(1);
    expect(pagesOf(comparison())).toHaveLength(1);
  });

  it('is many files where few pairs have long texts', () => {
    const long = { ...sample() };
    long.documents = long.documents.map((one) => ({
      ...one,
      text: one.text?.padEnd(4_000_000, ' word') ?? null,
    }));
    const paths = [];
    for (const { path } of htmlPages(long)) if (paths.push(path) > 1) break;
    expect(paths[0]).toMatch(/pair-1\.html$/);
  });

  it('is the same, byte for byte, each time, in a folder named after what is in it', () => {
    const [first] = pagesOf(sample());
    expect(pagesOf(sample())).toEqual(pagesOf(sample()));
    expect(first.path).toMatch(/^report-pages\/[0-9a-f]{12}\/pair-1\.html$/);
    const other = sample();
    other.pairs[3].probability = 0.5;
    expect(pagesOf(other)[0].path.split('/')[1]).not.toBe(first.path.split('/')[1]);
  });

  it('makes a page only when it is asked for', () => {
    const report = sample();
    const pages = htmlPages(report, { pairs: 0 });
    expect(pages.next().value?.path).toMatch(/pair-1/);
    report.pairs.length = 0;
    expect(pages.return(undefined).done).toBe(true);
  });

  it('leads from every page only to what is there, and to web addresses', () => {
    for (const report of [sample(), kin([3, 14, 5]), hostile()]) {
      const pages = new Map(pagesOf(report).map(({ path, content }) => [path, content]));
      for (const [path, content] of pages)
        for (const href of hrefs(content)) {
          if (/^https?:/.test(href)) continue;
          const [address, fragment] = href.split('#');
          const target = address === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(address));
          expect(pages.has(target), `${path}: ${href}`).toBe(true);
          if (fragment) expect(ids(pages.get(target) ?? ''), `${path}: ${href}`).toContain(fragment);
        }
    }
  });

  it('keeps the overview free of texts, and every pair within reach', () => {
    const report = kin([20, 20]);
    const overview = pagesOf(report).at(-1)?.content ?? '';
    expect(overview).not.toContain('<article class="pair"');
    expect(overview).not.toContain('class="cell');
    const linked = new Set(hrefs(overview).filter((href) => /pair-\d+\.html$/.test(href)));
    expect(linked.size).toBe(report.pairs.length);
  });

  it.each([
    'Bericht 4.3. über "Fähren".html',
    'a#b?c%20d&e.html',
    "o'clock<b>.HTML",
    'javascript:alert(1).html',
    '..html',
    'no ending',
    '\ud800.html',
  ])('encodes a name like %j', (name) => {
    const pages = pagesOf(sample(), { name });
    const folder = pages[0].path.split('/')[0];
    const overview = pages.at(-1);
    expect(overview?.path).toBe(name.toWellFormed());
    const back = hrefs(pages[0].content).find((href) => href.startsWith('../'));
    expect(decodeURIComponent(back?.split('#')[0] ?? '')).toBe(`../../${name.toWellFormed()}`);
    for (const href of hrefs(overview?.content ?? '').filter((href) => /pair-\d/.test(href)))
      expect(decodeURIComponent(href.split('/')[0])).toBe(folder);
  });

  it('gives every page the same policy, one heading of the first rank, and ids once', () => {
    for (const { path, content } of pagesOf(kin([3, 5]))) {
      expect(content, path).toMatch(
        /Content-Security-Policy" content="default-src 'none'; script-src 'sha256-/,
      );
      expect([...content.matchAll(/<h1[ >]/g)], path).toHaveLength(1);
      expect(ids(content).size, path).toBe([...content.matchAll(/ id="/g)].length);
      expect(content, path).not.toMatch(/ style="/);
    }
  });

  it('titles a page with its place and its article', () => {
    const [first] = pagesOf(kin([3]));
    expect(/<title>([^<]*)</.exec(first.content)?.[1]).toBe(
      'Pair 1 of 3: The ferry of family 0 is late again. · Twicetold',
    );
  });

  it('opens a page of hostile texts without a tag of theirs', () => {
    for (const { content } of pagesOf(hostile())) {
      expect([...content.matchAll(/<script/g)]).toHaveLength(1);
      expect(content).not.toMatch(/<(img|iframe|svg on)/);
    }
  });
});
