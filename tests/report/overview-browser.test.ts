import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { html } from '../../src/report/html/html.ts';
import { accessible } from './accessible.ts';
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
    expect(await rows(page)).toEqual(['100%', '>99%']);
    expect(await slider.getAttribute('aria-valuetext')).toBe('99%, 2 shown');
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
    expect(await told(page)).toBe('4 of 8 articles, in pairs at 99% or more');
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

  it('keeps copies on view at the end of the slider, under its thumb, whatever the bar and the address', async () => {
    const copies = wide();
    for (const one of copies.pairs) one.probability = Math.min(one.probability, 0.9996);
    for (const minProbability of [0.82, 0.997, 1])
      for (const fragment of ['#findings?from=1', '#findings?from=0.99']) {
        const options = { ...copies.options, minProbability };
        const { page } = await browser.open(html({ ...copies, options }), { fragment });
        await page.getByRole('slider').press('End');
        expect(await told(page), `${minProbability} ${fragment}`).toMatch(/^\d of 6 pairs, at/);
        await page.context().close();
      }
    const { page } = await browser.open(report, { fragment: '#findings?from=0.99' });
    const line = (await page.locator('.plot .threshold').boundingBox())!;
    const slider = (await page.getByRole('slider').boundingBox())!;
    expect(Math.abs(slider.x + slider.width - 12 - line.x - line.width / 2)).toBeLessThan(1.5);
  });

  describe('on paper', () => {
    const printed = async (fragment: string, content = report) => {
      const { page } = await browser.open(content, { fragment });
      const line = page.locator('.on-paper');
      expect(await line.isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      return { page, line: await line.isVisible(), items: await line.locator('li').allTextContents() };
    };

    it('says what is shown and what it was filtered by', async () => {
      const { items, line } = await printed('#findings?relation=partial&from=0.5');
      expect(line).toBe(true);
      expect(items).toEqual(['1 of 6 pairs, at 50% or more', 'Relation: Partly taken']);
    });

    it('lists every kind of filter, and never tells the reader to choose less', async () => {
      const all =
        'words=ferry&outlet=Northgate+Wire&language=en&after=2025-01-01&before=2025-12-31&marks=yes&altered=yes&standing=licensed&who=told';
      expect((await printed(`#findings?${all}`)).items).toEqual([
        '0 of 6 pairs, at 82% or more',
        'Find: ferry',
        'Direction: Who took it is told',
        'Standing: licensed',
        'Outlet: Northgate Wire',
        'Language: English',
        'Published from: 2025-01-01',
        'Published until: 2025-12-31',
        'With machine marks',
        'With altered quotations',
      ]);
    });

    it('says it of articles, in the language of the page', async () => {
      const { items } = await printed(
        '#findings?show=articles&relation=rewrite',
        html(wide(), { language: 'fr' }),
      );
      expect(items[0]).toMatch(/^Articles affichés\s: 2 sur 8/);
      expect(items[1]).toMatch(/^Relation\s: \S/);
    });

    it('keeps names of either direction in their place', async () => {
      const { page } = await printed(`#findings?outlet=${encodeURIComponent('קול החוף')}`);
      expect(await page.locator('.on-paper bdi').textContent()).toBe('קול החוף');
    });

    it('says nothing without scripts, where all rows are printed', async () => {
      const { page } = await browser.open(report, { javaScriptEnabled: false });
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.on-paper').isVisible()).toBe(false);
      expect(await rows(page)).toHaveLength(6);
    });
  });

  describe('the way from pair to pair', () => {
    const next = (page: Page) => page.locator('.pair:visible').getByRole('link', { name: 'Next' });
    const previous = (page: Page) => page.locator('.pair:visible').getByRole('link', { name: 'Previous' });
    const place = (page: Page) =>
      page
        .locator('.pair:visible .neighbours > .quiet')
        .textContent()
        .then((text) => text?.trim());
    const leadsTo = (link: ReturnType<typeof next>) => link.getAttribute('href');

    it('follows the filter and the order of the table', async () => {
      const { page } = await browser.open(report, {
        fragment: '#findings?relation=taken&sort=probability',
      });
      await page.locator('table.pairs a:visible').nth(1).click();
      await page.locator('.pair:visible').waitFor();
      expect(await place(page)).toBe('Pair 3 of 6 · 2 of 4 shown');
      expect([await leadsTo(previous(page)), await leadsTo(next(page))]).toEqual(['#pair-4', '#pair-2']);
      await next(page).click();
      await next(page).click();
      await page.locator('#pair-1:visible').waitFor();
      expect(await place(page)).toBe('Pair 1 of 6 · 4 of 4 shown');
      expect(await next(page).count()).toBe(0);
      expect(await leadsTo(previous(page))).toBe('#pair-2');
    });

    it('is that of the pairs that fit where articles are shown', async () => {
      const { page } = await browser.open(report, { fragment: '#findings?show=articles&relation=taken' });
      await page.locator('table.articles a:visible[href="#pair-4"]').first().click();
      await page.locator('.pair:visible').waitFor();
      expect(await place(page)).toBe('Pair 4 of 6 · 4 of 4 shown');
      expect(await next(page).count()).toBe(0);
    });

    it('is by probability from a pair that is not shown, and where all are', async () => {
      const { page } = await browser.open(report, { fragment: '#findings?relation=rewrite' });
      await page.evaluate(() => {
        location.hash = '#pair-2';
      });
      await page.locator('#pair-2:visible').waitFor();
      expect(await place(page)).toBe('Pair 2 of 6');
      expect([await leadsTo(previous(page)), await leadsTo(next(page))]).toEqual(['#pair-1', '#pair-3']);
      const all = (await browser.open(report, { fragment: '#findings?from=0' })).page;
      await all.locator('table.pairs a').first().click();
      await all.locator('#pair-1:visible').waitFor();
      expect(await place(all)).toBe('Pair 1 of 6');
      expect(await previous(all).count()).toBe(0);
      expect(await leadsTo(next(all))).toBe('#pair-2');
    });

    it('is by probability without scripts', async () => {
      const { page } = await browser.open(report, { javaScriptEnabled: false });
      const links = page.locator('.pair').nth(2).locator('.neighbours a:visible');
      expect(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual(
        expect.arrayContaining(['#pair-2', '#pair-4']),
      );
      expect(await page.locator('.neighbours a:visible:not([href])').count()).toBe(0);
    });
  });

  describe('the way back', () => {
    const focused = (page: Page) =>
      page.evaluate(() => {
        const at = document.activeElement as HTMLElement;
        const { top, bottom } = at.getBoundingClientRect();
        const place = at.getAttribute('href') ?? `#${at.id}`;
        return `${at.closest('table, figure, section')?.className.split(' ').at(-1)} ${place} ${top >= 0 && bottom <= innerHeight}`;
      });
    const short = { viewport: { width: 1280, height: 500 } };

    it('ends on the link that was followed, where the page was scrolled to', async () => {
      for (const how of ['link', 'browser'] as const) {
        const { page } = await browser.open(report, short);
        const link = page.locator('table.pairs a[href="#pair-4"]');
        await link.scrollIntoViewIfNeeded();
        await link.focus();
        const before = await page.evaluate(() => scrollY);
        expect(before).toBeGreaterThan(100);
        await page.keyboard.press('Enter');
        await page.locator('#pair-4:visible').waitFor();
        if (how === 'browser') await page.goBack();
        else await page.locator('.pair:visible a[href="#findings"]').first().click();
        await page.locator('#overview').waitFor();
        await expect.poll(() => focused(page), { message: how }).toBe('pairs #pair-4 true');
        expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(5);
      }
    });

    it('ends on the row of the pair that was walked to', async () => {
      const { page } = await browser.open(report, short);
      await page.locator('table.pairs a[href="#pair-1"]').click();
      for (const number of [2, 3, 4]) {
        await page.locator('.pair:visible').getByRole('link', { name: 'Next' }).click();
        await page.locator(`#pair-${number}:visible`).waitFor();
      }
      await page.locator('.pair:visible a[href="#findings"]').first().click();
      await expect.poll(() => focused(page)).toBe('pairs #pair-4 true');
    });

    it('ends on the findings where no row on view leads to the pair', async () => {
      const { page } = await browser.open(report, { fragment: '#findings?relation=rewrite' });
      await page.evaluate(() => {
        location.hash = '#pair-5';
      });
      await page.locator('#pair-5:visible').waitFor();
      await page.goBack();
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('findings');
    });

    it('lays out more rows where the pair stands behind the first two hundred', async () => {
      const { page } = await browser.open(html(many(250, 20)), { fragment: '#pair-230' });
      await page.locator('.pair:visible a[href="#findings"]').first().click();
      await expect.poll(() => focused(page)).toBe('pairs #pair-230 true');
      expect(await rows(page)).toHaveLength(250);
    });

    it('from a pair to its family ends at the family', async () => {
      const { page } = await browser.open(report, { fragment: '#pair-1', ...short });
      await page.locator('.pair:visible .neighbours a[href^="#family-"]').click();
      await page.locator('#overview').waitFor();
      const top = () =>
        page.evaluate(() => document.querySelector(location.hash)?.getBoundingClientRect().top ?? 999);
      await expect.poll(top).toBeLessThan(500);
    });
  });

  it('has the title of what is on view', async () => {
    const { page } = await browser.open(report);
    const home = await page.title();
    await page.locator('table.pairs a').nth(2).click();
    await page.locator('#pair-3:visible').waitFor();
    expect(await page.title()).toBe(
      'Pair 3 of 6: Skarrow Island cut off for cars as hull damage halts ferry · Twicetold',
    );
    await page.goBack();
    await page.locator('#overview').waitFor();
    expect(await page.title()).toBe(home);
    expect(await (await browser.open(report, { fragment: '#pair-1' })).page.title()).toMatch(
      /^Pair 1 of 6: /,
    );
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
