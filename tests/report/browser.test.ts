import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { html } from '../../src/report/html/html.ts';
import { accessible } from './accessible.ts';
import { type Browser, executable, launch } from './chromium.ts';
import { hostile } from './hostile.ts';
import { comparison, sample } from './sample.ts';
import * as stories from './stories.ts';

const sampled = html(sample());

describe.skipIf(!executable)(
  'the HTML report in Chromium (skipped where there is none; CHROMIUM names it)',
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launch();
    });
    afterAll(() => browser?.close());

    const probabilities = (page: Page) => page.locator('table.pairs td.probability strong').allTextContents();
    const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

    it('opens from disk, asks for nothing and complains of nothing', async () => {
      const { page, requests, complaints } = await browser.open(sampled);
      await page.waitForTimeout(200);
      expect(await page.locator('h1').textContent()).toContain('3 of 58 articles');
      expect(requests).toEqual([]);
      expect(complaints).toEqual([]);
    });

    it('shows the overview first and one pair at a time', async () => {
      const { page } = await browser.open(sampled);
      expect(await page.locator('.pair:visible').count()).toBe(0);
      await page.getByRole('link', { name: 'Skarrow Island cut off' }).first().click();
      await page.locator('.pair:visible').waitFor();
      expect(await page.locator('.pair:visible').count()).toBe(1);
      expect(await page.locator('#overview').isVisible()).toBe(false);
      expect(page.url()).toMatch(/#pair-\d$/);
      await page.goBack();
      await page.locator('#overview').waitFor();
      expect(await page.locator('.pair:visible').count()).toBe(0);
    });

    it('opens at the pair that the address names', async () => {
      const { page } = await browser.open(sampled, { fragment: '#pair-2' });
      expect(await page.locator('.pair:visible').getAttribute('id')).toBe('pair-2');
    });

    it('sorts by click and by keyboard, and says so', async () => {
      const { page } = await browser.open(sampled);
      const head = page.locator('table.pairs').getByRole('columnheader', { name: 'Probability' });
      expect(await head.getAttribute('aria-sort')).toBe('descending');
      await head.getByRole('button').click();
      expect(await head.getAttribute('aria-sort')).toBe('ascending');
      expect(await probabilities(page)).toEqual(['83%', '97%', '>99%', '100%']);
      await page.getByRole('columnheader', { name: 'Shared' }).getByRole('button').focus();
      await page.keyboard.press('Enter');
      expect(await head.getAttribute('aria-sort')).toBe(null);
      expect((await probabilities(page)).at(-1)).toBe('83%');
    });

    it('walks passages with j and k, and Enter leads to the other text', async () => {
      const { page } = await browser.open(sampled, { fragment: '#pair-3' });
      const focused = () => page.evaluate(() => document.activeElement?.id);
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      expect(await focused()).toBe('pair-3-a-2');
      await page.keyboard.press('k');
      expect(await focused()).toBe('pair-3-a-1');
      await page.keyboard.press('k');
      expect(await focused()).toBe('pair-3-a-7');
      await page.keyboard.press('Enter');
      expect(await focused()).toBe('pair-3-b-7');
      expect(
        await page.locator('#pair-3-b-7').evaluate((label) => getComputedStyle(label).outlineStyle),
      ).toBe('solid');
      expect(await page.locator('.chosen').count()).toBe(2);
      await page.keyboard.press('k');
      expect(await focused()).toBe('pair-3-b-6');
    });

    it('walks by the same keys where other letters are typed, and by no others', async () => {
      const { page } = await browser.open(sampled, { fragment: '#pair-3' });
      const press = (key: string, code: string, more: Record<string, boolean> = {}) =>
        page.evaluate(
          (init) => {
            document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true }));
            return document.activeElement?.id;
          },
          { key, code, ...more } as Record<string, string | boolean>,
        );
      expect(await press('о', 'KeyJ')).toBe('pair-3-a-1');
      expect(await press('ח', 'KeyJ')).toBe('pair-3-a-2');
      expect(await press('л', 'KeyK')).toBe('pair-3-a-1');
      expect(await press('j', 'KeyC')).toBe('pair-3-a-2');
      expect(await press('J', 'KeyJ')).toBe('pair-3-a-3');
      for (const [key, code, more] of [
        ['h', 'KeyJ'],
        ['о', 'KeyX'],
        ['J', 'KeyJ', { shiftKey: true }],
        ['j', 'KeyJ', { ctrlKey: true }],
        ['j', 'KeyJ', { isComposing: true }],
      ] as const)
        expect(await press(key, code, more), key).toBe('pair-3-a-3');
    });

    it('leaves the letters alone once they are switched off, in every pair and from then on', async () => {
      const { page } = await browser.open(sampled, { fragment: '#pair-3' });
      const focused = () => page.evaluate(() => document.activeElement?.id);
      const box = () =>
        page.locator('.pair:visible').getByRole('checkbox', { name: 'Keys j and k: next, previous passage' });
      await box().uncheck();
      await page.locator('#pair-3').focus();
      await page.keyboard.press('j');
      expect(await focused()).toBe('pair-3');
      await page.locator('#pair-3').getByRole('link', { name: 'Next' }).click();
      await page.locator('#pair-4:visible').waitFor();
      expect(await box().isChecked()).toBe(false);
      await page.reload();
      expect(await box().isChecked()).toBe(false);
      await page.keyboard.press('j');
      expect(await focused()).toBe('');
      await box().check();
      await page.keyboard.press('j');
      expect(await focused()).toBe('pair-4-a-1');
    });

    it('has the switch of the letters on a narrow screen, too, but not where there is no keyboard', async () => {
      const options = { fragment: '#pair-3', viewport: { width: 360, height: 740 } };
      const shown = async (more: object) =>
        (await browser.open(sampled, { ...options, ...more })).page
          .locator('.pair:visible .walked')
          .isVisible();
      expect(await shown({})).toBe(true);
      expect(await shown({ hasTouch: true, isMobile: true })).toBe(false);
    });

    it('lights both sides of the passage under the pointer', async () => {
      const { page } = await browser.open(sampled, { fragment: '#pair-3' });
      await page.locator('.text[data-side=a] mark[data-passage="3"]').first().hover();
      expect(await page.locator('.text[data-side=b] mark[data-passage="3"].pointed').count()).toBe(1);
    });

    it('brings the other side level when a passage is clicked', async () => {
      const { page } = await browser.open(sampled, { fragment: '#pair-3', reducedMotion: 'reduce' });
      const mark = page.locator('.text[data-side=a] mark[data-passage="7"]');
      await mark.click();
      await expect
        .poll(() => page.locator('.text[data-side=b] mark[data-passage="7"].chosen').count())
        .toBe(1);
      await expect
        .poll(() => page.locator('#pair-3-b-7').evaluate((label) => label.getBoundingClientRect().top))
        .toBeLessThan(900);
    });

    it('shows every letter of a text once and in order, whatever lies over it', async () => {
      const { page } = await browser.open(sampled);
      for (const [side, text] of [
        ['a', stories.wire],
        ['b', stories.rewrite],
      ]) {
        const shown = await page.locator(`#pair-3 [data-side=${side}] .prose`).evaluate((prose) => {
          for (const added of prose.querySelectorAll('.label, .flag, .missing, summary')) added.remove();
          return prose.textContent;
        });
        expect(shown).toBe(text.replace('\u200b', 'U+200B'));
      }
    });

    it('puts exactly the words of a passage into its highlight', async () => {
      const { page } = await browser.open(sampled);
      const words = await page.locator('#pair-3 [data-side=b] mark[data-passage="7"]').evaluate((mark) => {
        mark.querySelector('.label')?.remove();
        return mark.textContent;
      });
      expect(words).toBe(
        'will meet on Thursday to decide whether to charter a replacement at a cost of 31,000 crowns a day.',
      );
    });

    it('folds what cleaning removed, and opens it where it stood', async () => {
      const { page } = await browser.open(sampled, { fragment: '#pair-3' });
      const fold = page.locator('#pair-3 .text[data-side=a] .removed').first();
      expect(await fold.locator('p').isVisible()).toBe(false);
      await fold.locator('summary').click();
      expect(await fold.locator('p').textContent()).toContain('Home News Business Sport');
    });

    it('reads in full with scripts blocked', async () => {
      const { page, requests } = await browser.open(sampled, { javaScriptEnabled: false });
      expect(await page.locator('.pair').count()).toBe(4);
      expect(await page.getByText('Tomas Ferrand, who runs').first().isVisible()).toBe(true);
      expect(await page.locator('.filters').first().isVisible()).toBe(false);
      expect(await page.locator('th button').count()).toBe(0);
      await page.locator('#pair-3-a-7').click();
      expect(page.url()).toContain('#pair-3-b-7');
      expect(requests).toEqual([]);
    });

    it('never scrolls sideways, down to 320 px', async () => {
      for (const report of [sample(), comparison(), hostile()])
        for (const fragment of ['', '#pair-2'])
          for (const width of [320, 360, 801, 1280]) {
            const { page } = await browser.open(html(report), { fragment, viewport: { width, height: 740 } });
            expect(await overflow(page), `${report.command} ${fragment} ${width}`).toBeLessThanOrEqual(0);
            await page.context().close();
          }
    });

    it('has room for the heaviest weights', async () => {
      const report = sample();
      const children = [{ claim: 'The same words', weight: -10.98, children: [] }];
      for (const pair of report.pairs) pair.reasons = { claim: 'Score', weight: -10.98, children };
      const { page } = await browser.open(html(report), { fragment: '#pair-1' });
      const weight = page.locator('.pair:visible .reason .number').first();
      expect(
        await weight.evaluate((cell) => [cell.scrollWidth - cell.clientWidth, cell.clientHeight < 30]),
      ).toEqual([0, true]);
    });

    it('is dark where the reader wants dark', async () => {
      const { page } = await browser.open(sampled, { colorScheme: 'dark' });
      const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(paper).toBe('rgb(22, 21, 19)');
    });

    it('prints with the texts in it', async () => {
      const { page } = await browser.open(sampled, { fragment: '#pair-3' });
      expect((await page.pdf()).subarray(0, 4).toString()).toBe('%PDF');
      await page.emulateMedia({ media: 'print' });
      const cut = await page
        .locator('.pair:visible .scroller')
        .evaluateAll((all) => all.filter((one) => one.scrollHeight > one.clientHeight + 1).length);
      expect(cut).toBe(0);
    });

    const views = [
      ['overview', ''],
      ['pair', '#pair-3'],
      ['right-to-left pair', '#pair-1'],
    ] as const;
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [1280, 360])
        it.each(views)(`axe finds nothing: %s, ${colorScheme}, ${width} px`, async (_name, fragment) => {
          const viewport = { width, height: 900 };
          const { page } = await browser.open(sampled, { fragment, colorScheme, viewport, bypassCSP: true });
          expect(await accessible(page)).toEqual([]);
        });

    it('axe finds nothing in a comparison, nor in a report without findings', async () => {
      for (const report of [comparison(), { ...sample(), pairs: [], families: [] }]) {
        const { page } = await browser.open(html(report), { bypassCSP: true });
        expect(await accessible(page)).toEqual([]);
      }
    });

    it('runs nothing that a text brings, and stays in shape', async () => {
      const { page, requests, complaints } = await browser.open(html(hostile()));
      await page.locator('table.pairs tbody tr').first().getByRole('link').first().click();
      await page.keyboard.press('j');
      await page.waitForTimeout(200);
      expect(complaints).toEqual([]);
      expect(requests).toEqual([]);
      expect(await page.locator('script').count()).toBe(1);
      expect(await page.locator('img, iframe, [onclick], [onerror], [onload], [onmouseover]').count()).toBe(
        0,
      );
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('.pair').count()).toBe(hostile().pairs.length);
    });

    it('shows the hostile texts themselves, not what they would do', async () => {
      const { page } = await browser.open(html(hostile()), { javaScriptEnabled: false });
      const text = (await page.locator('#pair-1 .prose').first().textContent()) ?? '';
      expect(text).toContain('"><svg onload=alert(3)>');
      expect(text).toContain('U+202Egnp.exe');
    });
  },
);
