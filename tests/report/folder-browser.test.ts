import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlPages } from '../../src/report/html/pages.ts';
import type { Report } from '../../src/report/report.ts';
import { accessible } from './accessible.ts';
import { type Browser, executable, launch, type Opened } from './chromium.ts';
import { hostile } from './hostile.ts';
import { kin } from './kin.ts';
import { sample } from './sample.ts';

describe.skipIf(!executable)('a report of many pages in Chromium, from disk', () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'twicetold-pages-'));
  let count = 0;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Writes a report as it lies on a disk; gives its overview and its pages by name. */
  function lying(report: Report, name = 'report.html'): { overview: string; page(name: string): string } {
    const place = join(folder, String(count++));
    const pages = new Map<string, string>();
    for (const { path, content } of htmlPages(report, { name, pairs: 0 })) {
      const file = join(place, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      pages.set(path.split('/').at(-1) ?? '', file);
    }
    return { overview: join(place, name), page: (name) => pages.get(name) ?? '' };
  }

  const visit = (file: string, options?: BrowserContextOptions) => browser.visit(file, options);

  /** Nothing was asked for but pages of the report itself. */
  function expectCalm({ requests, complaints }: Opened): void {
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(pathToFileURL(folder).href))).toEqual([]);
    expect(requests.filter((url) => !/\.html(#|$)/.test(url))).toEqual([]);
  }

  it('leads from the overview to a pair, on to the next, and back', async () => {
    const opened = await visit(lying(sample()).overview);
    const { page } = opened;
    await page.locator('table.pairs tbody a').first().click();
    await page.locator('article.pair').waitFor();
    expect(page.url()).toMatch(/report-pages\/[0-9a-f]{12}\/pair-1\.html$/);
    expect(await page.title()).toContain('Pair 1 of 4');
    await page.getByRole('link', { name: 'Next' }).click();
    await page.waitForURL(/pair-2\.html$/);
    await page.getByRole('link', { name: '← All findings' }).click();
    await page.waitForURL(/report\.html/);
    expect(await page.locator('table.pairs').isVisible()).toBe(true);
    expectCalm(opened);
  });

  it('puts the focus back on the row of the page that one comes from, by link and by the browser', async () => {
    const { overview } = lying(sample());
    for (const how of ['link', 'browser'] as const) {
      const { page } = await visit(overview, { viewport: { width: 1280, height: 500 } });
      const focused = () =>
        page.evaluate(() => {
          const at = document.activeElement as HTMLElement;
          const { top, bottom } = at.getBoundingClientRect();
          return [
            at.closest('table')?.className,
            at.getAttribute('href')?.split('/').at(-1),
            top >= 0 && bottom <= innerHeight,
          ];
        });
      await page.getByLabel('Relation').selectOption('taken');
      await page.locator('table.pairs a').nth(2).click();
      await page.locator('article.pair').waitFor();
      if (how === 'link') {
        await page.getByRole('link', { name: 'Next' }).click();
        await page.waitForURL(/pair-4\.html$/);
        await page.getByRole('link', { name: '← All findings' }).click();
      } else await page.goBack();
      await page.waitForURL(/report\.html/);
      const name = how === 'link' ? 'pair-4.html' : 'pair-3.html';
      await expect.poll(focused, { message: how }).toEqual(['rows pairs', name, true]);
      await page.context().close();
    }
  });

  it('leads from page to page in the order that the overview shows', async () => {
    const lies = lying(sample());
    const opened = await visit(lies.overview);
    const { page } = opened;
    await page.getByLabel('Standing').selectOption('uncredited');
    await page.locator('table.pairs').getByRole('button', { name: 'Probability' }).click();
    await page.locator('table.pairs a:visible').first().click();
    await page.waitForURL(/pair-4\.html$/);
    const place = () =>
      page
        .locator('.neighbours > .quiet')
        .textContent()
        .then((text) => text?.trim());
    expect(await place()).toBe('Pair 4 of 4 · 1 of 3 shown');
    expect(await page.getByRole('link', { name: 'Previous' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Next' }).click();
    await page.waitForURL(/pair-3\.html$/);
    await page.getByRole('link', { name: 'Next' }).click();
    await page.waitForURL(/pair-1\.html$/);
    expect(await place()).toBe('Pair 1 of 4 · 3 of 3 shown');
    expect(await page.getByRole('link', { name: 'Next' }).count()).toBe(0);
    expectCalm(opened);
    const alone = (await visit(lies.page('pair-1.html'))).page;
    expect((await alone.locator('.neighbours > .quiet').textContent())?.trim()).toBe('Pair 1 of 4');
    expect(await alone.getByRole('link', { name: 'Next' }).getAttribute('href')).toBe('pair-2.html');
  });

  it('walks the passages of a page by keyboard', async () => {
    const { page } = await visit(lying(sample()).page('pair-3.html'));
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('pair-3-a-1');
  });

  it('leads from the overview to a family, by a square of its map to a pair, and back', async () => {
    const opened = await visit(lying(kin([5, 3])).overview);
    const { page } = opened;
    await page.getByRole('link', { name: 'Family 1', exact: true }).click();
    await page.locator('article.family').waitFor();
    await page.getByRole('link', { name: '1 and 3: Rewrite' }).click();
    await page.locator('article.pair').waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Next' }).click();
    await page.waitForURL(/family-2\.html$/);
    expectCalm(opened);
  });

  it('reads with scripts blocked, by the same links', async () => {
    const opened = await visit(lying(sample()).overview, { javaScriptEnabled: false });
    const { page } = opened;
    await page.locator('table.pairs tbody a').nth(2).click();
    await page.locator('article.pair').waitFor();
    expect(await page.locator('.text').count()).toBe(2);
    await page.locator('.brand a').click();
    await page.waitForURL(/report\.html/);
    expectCalm(opened);
  });

  it.each(['a#b?c%20d&e.html', 'o\'clock "<b>".html', 'Фери 50%.html'])(
    'finds its pages from %s',
    async (name) => {
      const opened = await visit(lying(sample(), name).overview);
      await opened.page.locator('table.pairs tbody a').first().click();
      await opened.page.locator('article.pair').waitFor();
      await opened.page.getByRole('link', { name: '← All findings' }).click();
      await opened.page.locator('table.pairs').waitFor();
      expectCalm(opened);
    },
  );

  it('runs nothing that a text brings', async () => {
    const report = hostile();
    const lies = lying(report);
    for (const file of [lies.overview, lies.page('pair-1.html'), lies.page('family-1.html')]) {
      const opened = await visit(file);
      await opened.page.waitForTimeout(100);
      expectCalm(opened);
      expect(await opened.page.locator('script').count()).toBe(1);
    }
  });

  it('reaches every square and every row by keyboard, each with a focus to be seen', async () => {
    const { page } = await visit(lying(kin([5])).page('family-1.html'));
    await page.locator('summary').first().press('Enter');
    const wanted = await page.locator('main a').count();
    const reached = new Set<string>();
    await page.locator('main').focus();
    for (let n = 0; n < wanted + 8; n++) {
      await page.keyboard.press('Tab');
      reached.add(
        await page.evaluate(() => {
          const link = document.activeElement?.closest('main a');
          return link ? String([...document.querySelectorAll('main a')].indexOf(link)) : '';
        }),
      );
    }
    reached.delete('');
    expect(reached.size).toBe(wanted);
    const cell = page.locator('a.cell').first();
    await cell.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    const width = await cell.locator('.line').evaluate((line) => getComputedStyle(line).strokeWidth);
    expect(width).toBe('3px');
  });

  it('is large enough to be hit: a square has 24 px even in the largest map', async () => {
    const { page } = await visit(lying(kin([40])).page('family-1.html'), {
      viewport: { width: 360, height: 800 },
    });
    const sizes = await page
      .locator('a.cell')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    await page.keyboard.press('Tab');
    await page.getByRole('link', { name: 'Skip the map' }).focus();
    await page.keyboard.press('Enter');
    expect(page.url()).toContain('#family-1-mapped');
  });

  it('never scrolls sideways, down to 320 px', async () => {
    const big = lying(kin([40, 12, 3, 60]));
    const pages = ['family-1.html', 'family-2.html', 'family-4.html', 'pair-1.html'].map(big.page);
    for (const file of [big.overview, ...pages, lying(hostile()).page('family-1.html')])
      for (const width of [320, 1000]) {
        const { page } = await visit(file, { viewport: { width, height: 740 } });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over, `${file} ${width}`).toBeLessThanOrEqual(0);
        await page.context().close();
      }
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it.each([
      ['overview', 1280],
      ['pair-3.html', 360],
      ['family-1.html', 1280],
      ['family-1.html', 360],
      ['family-2.html', 1280],
    ] as const)(`axe finds nothing in %s, ${colorScheme}, %d px`, async (name, width) => {
      const lies = lying(kin([6, 14]));
      const file = name === 'overview' ? lies.overview : lies.page(name);
      const { page } = await visit(file, { colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
      expect(await accessible(page)).toEqual([]);
    });
});
