import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { html } from '../../src/report/html/html.ts';
import type { Report } from '../../src/report/report.ts';
import { accessible } from './accessible.ts';
import { document as article, pair } from './builders.ts';
import { type Browser, executable, launch } from './chromium.ts';
import { kin } from './kin.ts';
import { sample } from './sample.ts';

/** Families of which nobody can tell who took from whom, beside everything else that a report holds. */
function everything(): Report {
  const families = kin([2, 5]);
  const whole = sample();
  return {
    ...whole,
    documents: [...whole.documents, ...families.documents],
    pairs: [...whole.pairs, ...families.pairs],
    families: [...whole.families, ...families.families.map((one) => ({ ...one, origin: null, links: [] }))],
    skipped: [{ path: 'a.png', why: 'No text.' }],
  };
}

describe.skipIf(!executable)('ways through the report in Chromium (skipped where there is none)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it('lead down the overview to each part', async () => {
    const { page, complaints } = await browser.open(html(everything()));
    const links = page.locator('.ways a');
    expect(await links.count()).toBe(5);
    for (const link of await links.all()) {
      const target = page.locator((await link.getAttribute('href')) ?? '');
      await link.click();
      await expect.poll(() => target.evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(600);
      expect(await target.isVisible()).toBe(true);
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    }
    expect(complaints).toEqual([]);
  });

  it('lead from each family to each of its pairs', async () => {
    const report = everything();
    const { page } = await browser.open(html(report));
    for (const [index, { members }] of report.families.entries()) {
      const inside = report.pairs.filter(({ a, b }) => members.includes(a) && members.includes(b)).length;
      const links = await page
        .locator(`#family-${index + 1} a[href^="#pair-"]`)
        .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      expect(new Set(links).size).toBe(inside);
    }
  });

  it.each(['de', 'uk'])('never let a long day touch the next column: %s', async (language) => {
    const report = everything();
    const documents = report.documents.map((one) => ({ ...one, date: '2024-09-28T09:15:00+01:00' }));
    const { page } = await browser.open(html({ ...report, documents }, { language }));
    const over = await page.locator('.pairs td.date').evaluateAll((cells) =>
      cells.filter((cell) => {
        const range = cell.ownerDocument.createRange();
        range.selectNodeContents(cell);
        const next = cell.nextElementSibling?.getBoundingClientRect().left ?? Number.POSITIVE_INFINITY;
        return range.getBoundingClientRect().right > next - 8;
      }),
    );
    expect(over).toEqual([]);
  });

  it('end on paper in what was left out, unless it is long', async () => {
    const { page } = await browser.open(html(furnished()), { fragment: '#pair-1' });
    await page.emulateMedia({ media: 'print' });
    const removed = (side: string) => page.locator(`#pair-1 [data-side="${side}"] .removed`);
    const note = removed('b').getByText('not printed');
    expect((await removed('a').getByText('Home News Business').boundingBox())?.height).toBeGreaterThan(5);
    expect(await removed('b').getByText('endless menu').isVisible()).toBe(false);
    expect(await removed('a').textContent()).not.toContain('not printed');
    expect(await note.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    expect(await note.isVisible()).toBe(false);
  });

  it.each(['light', 'dark'] as const)('are nothing that axe finds fault with: %s', async (colorScheme) => {
    for (const width of [1280, 320]) {
      const { page } = await browser.open(html(everything()), {
        colorScheme,
        viewport: { width, height: 800 },
      });
      expect(await accessible(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    const { page } = await browser.open(html(furnished(), { language: 'fr' }), {
      colorScheme,
      fragment: '#pair-1',
    });
    expect(await accessible(page)).toEqual([]);
  });
});

/** Two texts, one with a short menu and one with an endless one. */
function furnished(): Report {
  const story = '\n\nThe ferry is late again, said the harbour master.';
  const [short, long] = ['Home News Business Sport', 'endless menu '.repeat(200).trim()];
  const one = (id: string, left: string) =>
    article(id, left + story, {
      title: 'Late',
      removed: [{ from: 0, to: left.length, rule: 'menu', quote: left.slice(0, 10) }],
    });
  return {
    ...sample(),
    documents: [one('a', short), one('b', long)],
    pairs: [pair('a', 'b'), pair('b', 'a')],
    families: [],
  };
}
