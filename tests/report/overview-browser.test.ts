import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { html } from '../../src/report/html/html.ts';
import { type Browser, executable, launch } from './chromium.ts';
import { hostile } from './hostile.ts';
import { many } from './many.ts';
import { wide } from './wide.ts';

const report = html(wide());

describe.skipIf(!executable)('the overview in Chromium (skipped where there is none)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  /** Probabilities of the pairs on view, in their order. */
  const rows = (page: Page) =>
    page.locator('table.pairs tbody tr:visible td.probability strong').allTextContents();
  const articles = (page: Page) => page.locator('table.articles tbody tr:visible').count();
  const told = (page: Page) => page.locator('.shown').textContent();
  const fold = (page: Page) => page.locator('.filters summary').click();
  const reset = (page: Page) => page.getByRole('button', { name: 'Reset' }).click();
  const address = (page: Page) => page.evaluate(() => location.hash);
  const flagged = ['100%', '>99%', '97%', '83%'];

  it('shows what the run flagged and what has altered quotations, and says how many', async () => {
    const { page } = await browser.open(report);
    expect(await rows(page)).toEqual([...flagged, '21%']);
    expect(await told(page)).toBe('5 of 6 pairs, at 82% or more');
    await expect
      .poll(() => page.locator('.finder output').textContent())
      .toBe('5 of 6 pairs, at 82% or more');
    expect(await address(page)).toBe('');
  });

  const filters: [string, (page: Page) => Promise<unknown>, string[]][] = [
    ['relation', (page) => page.getByLabel('Relation').selectOption('rewrite'), ['97%']],
    ['any flagged relation', (page) => page.getByLabel('Relation').selectOption('taken'), flagged],
    ['standing', (page) => page.getByLabel('Standing').selectOption('licensed'), ['>99%']],
    ['direction', (page) => page.getByLabel('Direction').selectOption('undetermined'), ['100%', '21%']],
    ['outlet', (page) => page.getByLabel('Outlet').selectOption('Northgate Wire'), ['>99%', '97%']],
    ['language', (page) => page.getByLabel('Language').selectOption('uk'), ['83%']],
    ['first day', (page) => page.getByLabel('Published from').fill('2025-01-01'), ['>99%', '97%', '21%']],
    ['last day', (page) => page.getByLabel('Published until').fill('2024-12-31'), ['83%']],
    ['machine marks', (page) => page.getByRole('checkbox', { name: 'machine' }).check(), ['97%', '21%']],
    ['altered quotations', (page) => page.getByLabel('With altered quotations').check(), ['21%']],
    ['words', (page) => page.getByLabel('Find').fill('LANTERN  skarrow'), ['97%', '21%']],
  ];

  it.each(filters)(
    'filters by %s, writes it into the address, and opens it from there',
    async (_name, act, expected) => {
      const { page } = await browser.open(report);
      await fold(page);
      await act(page);
      expect(await rows(page)).toEqual(expected);
      await expect.poll(() => address(page)).toMatch(/^#findings\?\w+=[^&]+$/);
      const fragment = await address(page);
      const again = (await browser.open(report, { fragment })).page;
      expect(await rows(again)).toEqual(expected);
      await reset(again);
      expect(await rows(again)).toEqual([...flagged, '21%']);
      await expect.poll(() => address(again)).toBe('#findings');
      await page.context().close();
      await again.context().close();
    },
  );

  it('moves the threshold by keyboard: near misses come in, flagged pairs go', async () => {
    const { page } = await browser.open(report);
    const slider = page.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('Home');
    expect(await rows(page)).toEqual([...flagged, '44%', '21%']);
    expect(await told(page)).toBe('All 6 pairs');
    await page.keyboard.press('End');
    expect(await rows(page)).toEqual(['100%']);
    expect(await slider.getAttribute('aria-valuetext')).toBe('100%, 1 shown');
    await page.keyboard.press('ArrowLeft');
    expect(await told(page)).toBe('2 of 6 pairs, at 99% or more');
    expect(await page.locator('.plot .threshold').getAttribute('x1')).toBe('99%');
    expect(await page.locator('.plot .bar-line').getAttribute('x1')).toBe('82%');
    await expect.poll(() => address(page)).toBe('#findings?from=0.99');
  });

  it('moves the threshold by dragging the slider, and by dragging in the chart', async () => {
    const { page } = await browser.open(report);
    for (const target of ['.slider input', '.plot']) {
      const box = (await page.locator(target).boundingBox())!;
      await page.mouse.move(box.x + box.width * 0.8, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2, { steps: 3 });
      await page.mouse.move(box.x + box.width * 0.4, box.y + box.height / 2, { steps: 3 });
      await page.mouse.up();
      expect(await rows(page), target).toEqual([...flagged, '44%', '21%']);
      await reset(page);
    }
  });

  it('sorts by every column of both tables, what says nothing last', async () => {
    const { page } = await browser.open(report);
    for (const show of ['pairs', 'articles']) {
      await page.getByRole('radio', { name: show }).check();
      const heads = page.locator(`table.${show} th`);
      for (let i = 0; i < (await heads.count()); i++)
        for (const click of [1, 2]) {
          await heads.nth(i).getByRole('button').click();
          const [way, values] = await page
            .locator(`table.${show}`)
            .evaluate((table: HTMLTableElement, column) => {
              const sorted = table.tHead!.rows[0].cells[column].getAttribute('aria-sort');
              return [
                sorted,
                [...table.tBodies[0].rows].map((row) => row.cells[column].dataset.sort ?? ''),
              ] as const;
            }, i);
          expect(way).toMatch(/^(as|des)cending$/);
          const given = values.filter((value) => value !== '');
          expect(values.slice(0, given.length), `${show} ${i} ${click}`).toEqual(given);
          const ordered = way === 'ascending' ? given : [...given].reverse();
          const compare = new Intl.Collator(undefined, { numeric: true }).compare;
          if (given.every((value) => Number.isFinite(Number(value))))
            expect(ordered.map(Number)).toEqual(ordered.map(Number).sort((x, y) => x - y));
          else expect(ordered).toEqual([...ordered].sort(compare));
        }
    }
  });

  it('keeps the order while filtering, and a shared address sorts', async () => {
    const { page } = await browser.open(report, { fragment: '#findings?sort=probability' });
    expect(await rows(page)).toEqual(['21%', ...flagged.toReversed()]);
    await page.getByLabel('Relation').selectOption('taken');
    expect(await rows(page)).toEqual(flagged.toReversed());
    await expect.poll(() => address(page)).toBe('#findings?relation=taken&sort=probability');
  });

  it('shows articles with their worst match, by the same filters', async () => {
    const { page } = await browser.open(report);
    await page.getByRole('radio', { name: 'Pairs' }).press('ArrowRight');
    expect(await page.locator('table.pairs').isVisible()).toBe(false);
    expect(await articles(page)).toBe(8);
    await expect.poll(() => address(page)).toBe('#findings?show=articles');
    await page.getByLabel('Relation').selectOption('rewrite');
    expect(await articles(page)).toBe(2);
    await reset(page);
    await page.getByRole('slider').press('End');
    expect(await told(page)).toBe('2 of 8 articles, in pairs at 100% or more');
    await page
      .getByRole('link', { name: 'הגשר' })
      .or(page.locator('table.articles a:visible'))
      .first()
      .click();
    await page.locator('.pair:visible').waitFor();
    expect(await address(page)).toBe('#pair-1');
  });

  it('leads from a total to its rows, and back', async () => {
    const { page } = await browser.open(report);
    await page.locator('a.total', { hasText: 'Same story' }).click();
    expect(await rows(page)).toEqual(['44%', '21%']);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('findings');
    await page.locator('a.total', { hasText: 'licensed' }).click();
    expect(await rows(page)).toEqual(['>99%']);
    expect(await address(page)).toBe('#findings?relation=taken&standing=licensed');
    await page.goBack();
    expect(await rows(page)).toEqual(['44%', '21%']);
    await page.goBack();
    expect(await rows(page)).toEqual([...flagged, '21%']);
  });

  it('comes back from a pair to the view that was left, by link and by the browser', async () => {
    const { page } = await browser.open(report);
    await page.getByLabel('Relation').selectOption('rewrite');
    await page.locator('table.pairs a:visible').first().click();
    await page.locator('.pair:visible').waitFor();
    expect(await address(page)).toBe('#pair-3');
    await page.locator('.pair:visible a[href="#findings"]').first().click();
    await page.locator('#overview').waitFor();
    expect(await rows(page)).toEqual(['97%']);
    await expect.poll(() => address(page)).toBe('#findings?relation=rewrite');
    await page.goBack();
    await page.goBack();
    await page.locator('#overview').waitFor();
    expect(await rows(page)).toEqual(['97%']);
  });

  it.each([
    '#findings?relation=%3Cscript%3Ealert(1)%3C/script%3E&who=x&standing=__proto__&outlet="><img src=x>',
    '#findings?from=NaN&sort=constructor&show=%00&after=tomorrow&before=9999-99-99',
    '#findings?from=-4&from=1e99&relation=&relation=rewrite&unknown=1',
    '#findings?%E0%A4%A&&&==&%',
    `#findings?sort=${'-'.repeat(300)}`,
    '#findings?language=%22&show=constructor&sort=-__proto__',
  ])('is as at rest where the address is garbage: %s', async (fragment) => {
    const { page, complaints } = await browser.open(report, { fragment });
    expect(await rows(page)).toEqual([...flagged, '21%']);
    expect(complaints).toEqual([]);
    expect(await page.locator('.finder img, .finder script').count()).toBe(0);
    await page.context().close();
  });

  it('finds nothing politely, and shows again', async () => {
    const { page } = await browser.open(report, { fragment: '#findings?words=%3Cimg%20src%3Dx%3E' });
    expect(await rows(page)).toEqual([]);
    expect(await page.getByLabel('Find').inputValue()).toBe('<img src=x>');
    expect(await told(page)).toMatch(/^Nothing fits/);
    await page.getByLabel('Find').fill('');
    expect(await rows(page)).toHaveLength(5);
  });

  it('has all rows, the chart and both tables with scripts blocked', async () => {
    const { page } = await browser.open(report, { javaScriptEnabled: false });
    expect(await rows(page)).toHaveLength(6);
    expect(await articles(page)).toBe(8);
    expect(await page.locator('.plot').isVisible()).toBe(true);
    expect(await page.locator('.bar-label').textContent()).toBe('flagged from 82%');
    for (const hidden of ['.filters', '.slider', '.view', 'button'])
      expect(await page.locator(`${hidden}:visible`).count(), hidden).toBe(0);
  });

  it('lays out two hundred of many rows, and more when asked', async () => {
    const { page } = await browser.open(html(many(250, 20)));
    expect(await rows(page)).toHaveLength(200);
    await page.getByRole('button', { name: 'Show 50 more' }).click();
    expect(await rows(page)).toHaveLength(250);
    expect(await page.evaluate(() => document.activeElement?.closest('tr')?.dataset.number)).toBe('201');
    await page.getByLabel('Relation').selectOption('identical');
    expect(await page.locator('button.more:visible').count()).toBe(0);
    expect((await page.pdf()).length).toBeGreaterThan(1000);
  });

  it('never scrolls sideways, down to 320 px, with all filters open', async () => {
    for (const shown of [wide(), hostile()])
      for (const fragment of ['#findings?after=2020-01-01', '#findings?show=articles&from=0'])
        for (const width of [320, 360, 993, 1280]) {
          const { page } = await browser.open(html(shown), { fragment, viewport: { width, height: 740 } });
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
            `${fragment} ${width}`,
          ).toBeLessThanOrEqual(0);
          await page.context().close();
        }
  });

  it('prints the rows on view as a list, without what cannot be printed', async () => {
    const { page } = await browser.open(report, { fragment: '#findings?relation=taken' });
    await page.emulateMedia({ media: 'print' });
    expect(await rows(page)).toEqual(flagged);
    expect(await page.locator('.filters:visible, .slider:visible, .view:visible').count()).toBe(0);
    expect(await page.locator('.plot').isVisible()).toBe(true);
    expect(
      await page
        .locator('table.pairs td')
        .first()
        .evaluate((cell) => getComputedStyle(cell).display),
    ).toBe('table-cell');
  });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 360])
      it(`axe finds nothing in pairs and articles, ${colorScheme}, ${width} px`, async () => {
        for (const fragment of ['#findings?after=2020-01-01&from=0.30', '#findings?show=articles']) {
          const viewport = { width, height: 900 };
          const { page } = await browser.open(report, { fragment, colorScheme, viewport, bypassCSP: true });
          expect(await accessible(page)).toEqual([]);
          await page.context().close();
        }
      });
});

/** What axe finds, as `rule: element`. */
async function accessible(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}
