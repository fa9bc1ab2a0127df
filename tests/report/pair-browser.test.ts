import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { html } from '../../src/report/html/html.ts';
import type { Report } from '../../src/report/report.ts';
import { accessible } from './accessible.ts';
import { type Browser, executable, launch } from './chromium.ts';
import { ferryPair } from './ferry.ts';
import { hostile } from './hostile.ts';
import { long } from './long.ts';
import { comparison, sample } from './sample.ts';
import { rewrite, wire } from './stories.ts';

const pdftotext = '/usr/bin/pdftotext';

/** The two ferry stories, with a bar. */
function ferry(more: Partial<Report> = {}): Report {
  return { ...comparison(), options: { minProbability: 0.87 }, ...more };
}

const page = html(ferry());

describe.skipIf(!executable)('a pair in Chromium (skipped where there is none)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  const open = async (content: string, options: Parameters<Browser['open']>[1] = {}) =>
    (await browser.open(content, { reducedMotion: 'reduce', ...options })).page;
  const top = (page: Page, selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().top);

  describe('the first screen', () => {
    it('tells verdict, probability, direction, share and the strongest points, and reaches the texts', async () => {
      const view = await open(page, { viewport: { width: 1280, height: 860 } });
      const above = await view.evaluate(() => {
        const seen = (element: Element) => element.getBoundingClientRect().bottom < innerHeight;
        return [...document.querySelectorAll('h2, .glance p, .glance li, .lost, .changes li, .text h3')]
          .filter(seen)
          .map((element) => element.textContent);
      });
      const all = above.join('\n');
      for (const told of [
        'is very likely a rewrite of',
        '97%',
        'A pair is flagged from 87%.',
        'Daily Lantern took from Northgate Wire',
        '74% of text A',
        'Two of three quotations of the source come back, bent.',
        'Without the three shared names: 41%, not flagged',
        'Attribution lost: the source credits the island council',
        'four days',
        'Ferry to Skarrow Island stopped',
      ])
        expect(all).toContain(told);
      expect(await top(view, '.text[data-side=a] .prose')).toBeLessThan(860);
    });

    it('says of a pair that is not flagged what speaks against it', async () => {
      const one = ferryPair();
      const report = ferry({ pairs: [{ ...one, relation: 'same-story', probability: 0.3, grade: 'none' }] });
      const view = await open(html(report));
      expect(await view.locator('.points').textContent()).toContain('What speaks against it most');
      expect(await view.locator('.points li').first().textContent()).toBe(
        'Few runs of five words are shared.',
      );
    });
  });

  describe('facts', () => {
    it('are counted before they are listed, and unfold by kind', async () => {
      const view = await open(page);
      const kinds = await view.locator('.ledger summary').allTextContents();
      expect(kinds).toEqual([
        'Names 3 of 4 kept, 1 dropped',
        'Numbers 2 of 3 kept, 1 changed',
        'Dates 1 of 1 kept, 1 added',
        'Quotations 0 of 2 kept, 1 changed, 1 dropped',
        'Credits 0 of 1 kept, 1 dropped',
      ]);
      const name = view.locator('.ledger').getByRole('link', { name: 'Tomas Ferrand' });
      expect(await name.isVisible()).toBe(false);
      await view.locator('.ledger summary').first().focus();
      await view.keyboard.press('Enter');
      expect(await name.isVisible()).toBe(true);
    });

    it('light both texts under the pointer and with the focus', async () => {
      const view = await open(page);
      const lit = () => view.locator('.texts .lit').allTextContents();
      await view.locator('.changes a').first().hover();
      expect((await lit()).sort()).toEqual(['four days', 'some four days']);
      await view.locator('.lost a').focus();
      expect(await lit()).toEqual(['the island council']);
      await view.locator('.text[data-side=b] [data-fact]', { hasText: 'Marit Oldcastle' }).hover();
      expect(await lit()).toEqual(['Marit Oldcastle', 'Marit Oldcastle']);
    });

    it('lead to their places, by click and by keyboard', async () => {
      const view = await open(page, { viewport: { width: 1280, height: 700 } });
      await view.locator('.changes a').nth(1).focus();
      await view.keyboard.press('Enter');
      expect(await view.evaluate(() => document.activeElement?.id)).toBe('pair-1-b-f3');
      expect(await view.locator('.texts .held').allTextContents()).toEqual(['four days', 'some four days']);
      for (const side of ['a', 'b']) expect(await shown(view, side, 'f3')).toBe(true);
    });

    it('lead to their places without scripts too', async () => {
      const view = await open(page, { javaScriptEnabled: false });
      await view.locator('.lost a').click();
      expect(view.url()).toMatch(/#pair-1-a-f4$/);
      expect(await view.locator('.spot:target + [data-fact]').textContent()).toBe('the island council');
    });

    it('are told by letter where the direction is not known', async () => {
      const direction = { who: 'undetermined' as const, probability: 0.5, reasons: [] };
      const view = await open(html(ferry({ pairs: [{ ...ferryPair(), direction }] })));
      expect(await view.locator('.ledger summary').first().textContent()).toBe(
        'Names 3 in both, 1 only in A',
      );
      expect(await view.locator('.lost').textContent()).toBe(
        'Attribution in one text only: Text A credits the island council, the other does not.',
      );
    });
  });

  it('says what would change the verdict, in words and on a scale with the bar', async () => {
    const view = await open(page);
    expect(await view.locator('.what-if li').allTextContents()).toEqual([
      'Without the three shared names: 41%, not flagged',
      'Without the shared quotation: 93%, still flagged',
    ]);
    expect(await view.locator('.what-if .flag-line').first().getAttribute('x')).toBe(String(87 * 0.994));
  });

  describe('two texts that scroll together', () => {
    const content = html(long());
    const motion = { reducedMotion: 'no-preference' as const, viewport: { width: 1280, height: 900 } };
    const scrolled = (view: Page, side: string) =>
      view.locator(`.text[data-side=${side}] .scroller`).evaluate((column) => column.scrollTop);
    const wheel = async (view: Page, side: string, by: number) => {
      await view.locator(`.text[data-side=${side}] .scroller`).hover();
      await view.mouse.wheel(0, by);
      await view.waitForTimeout(250);
    };
    /** How far apart on the screen both sides of the passage nearest to the reader's line are. */
    const apart = (view: Page, leader: string) =>
      view.evaluate((side) => {
        const column = document.querySelector(`.text[data-side=${side}] .scroller`) as HTMLElement;
        const box = column.getBoundingClientRect();
        const line = box.top + (column.scrollTop / (column.scrollHeight - column.clientHeight)) * box.height;
        const marks = [...column.querySelectorAll<HTMLElement>('mark')].map((mark) => ({
          number: mark.dataset.passage,
          box: mark.getBoundingClientRect(),
        }));
        const on = marks.find(({ box }) => box.top <= line && box.bottom >= line);
        if (!on) return null;
        const other = document
          .querySelector(`.text:not([data-side=${side}]) mark[data-passage="${on.number}"]`)
          ?.getBoundingClientRect() as DOMRect;
        const share = (line - on.box.top) / on.box.height;
        return Math.abs(other.top + share * other.height - line);
      }, leader);

    it('keeps the passage on the line level, whichever side is scrolled', async () => {
      const view = await open(content, motion);
      const found: number[] = [];
      for (const side of ['a', 'b'])
        for (let step = 0; step < 6; step++) {
          await wheel(view, side, side === 'a' ? 260 : -260);
          const distance = await apart(view, side);
          if (distance !== null) found.push(distance);
        }
      expect(found.length).toBeGreaterThan(4);
      expect(Math.max(...found)).toBeLessThan(4);
    });

    it('brings both to their beginnings and ends at once', async () => {
      const view = await open(content, motion);
      await wheel(view, 'a', 20_000);
      await expect.poll(() => left(view, 'b')).toBeLessThan(2);
      await wheel(view, 'b', -20_000);
      await expect.poll(() => scrolled(view, 'a')).toBeLessThan(2);
    });

    it('follows the keyboard', async () => {
      const view = await open(content, motion);
      await view.locator('.text[data-side=b] .scroller').focus();
      await view.keyboard.press('PageDown');
      await expect.poll(() => scrolled(view, 'a')).toBeGreaterThan(50);
    });

    it('lets go when switched off, and where little motion is wanted', async () => {
      const view = await open(content, motion);
      await view.getByLabel('Scroll both texts together').uncheck();
      await wheel(view, 'a', 600);
      expect(await scrolled(view, 'a')).toBeGreaterThan(100);
      expect(await scrolled(view, 'b')).toBe(0);
      const still = await open(content, { ...motion, reducedMotion: 'reduce' });
      const box = still.getByLabel('Scroll both texts together');
      expect(await box.isChecked()).toBe(false);
      await box.check();
      await wheel(still, 'a', 600);
      expect(await scrolled(still, 'b')).toBeGreaterThan(50);
    });

    it('does not fight a reader who asks for a passage', async () => {
      const view = await open(content, { ...motion, reducedMotion: 'reduce' });
      await view.getByLabel('Scroll both texts together').check();
      await wheel(view, 'a', 500);
      for (let step = 0; step < 12; step++) await view.keyboard.press('j');
      await view.waitForTimeout(200);
      expect(await view.evaluate(() => document.activeElement?.id)).toBe('pair-1-a-12');
      const level = await view.evaluate(() =>
        ['a', 'b'].map(
          (side) => document.getElementById(`pair-1-${side}-12`)?.getBoundingClientRect().top ?? 0,
        ),
      );
      expect(Math.abs(level[0] - level[1])).toBeLessThan(2);
    });

    it('has no switch where the texts lie one below the other', async () => {
      const view = await open(content, { viewport: { width: 700, height: 900 } });
      expect(await view.getByLabel('Scroll both texts together').isVisible()).toBe(false);
    });

    const left = (view: Page, side: string) =>
      view
        .locator(`.text[data-side=${side}] .scroller`)
        .evaluate((column) => column.scrollHeight - column.clientHeight - column.scrollTop);
  });

  it('keeps quiet what was not found again, and readable', async () => {
    const view = await open(page);
    const colour = (selector: string) =>
      view
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).color);
    expect(await colour('.text[data-side=a] .prose > p:last-of-type')).toBe('rgb(95, 90, 81)');
    expect(await colour('.text[data-side=a] mark.passage')).toBe('rgb(29, 27, 24)');
  });

  it('unfolds reasons, and smaller terms below them', async () => {
    const small = Array.from({ length: 5 }, (_, i) => ({ claim: `term ${i}`, weight: 0.02, children: [] }));
    const heavy = { claim: 'a term that tells', weight: 1.2, children: [] };
    const reasons = {
      claim: 'Score',
      weight: 1.3,
      children: [{ claim: 'Sentences agree', weight: 1.3, children: [heavy, ...small] }],
    };
    const view = await open(html(ferry({ pairs: [{ ...ferryPair(), reasons }] })));
    await view.locator('.why summary').first().click();
    expect(await view.getByText('a term that tells').isVisible()).toBe(true);
    expect(await view.getByText('term 3').isVisible()).toBe(false);
    await view.getByText('5 smaller terms').click();
    expect(await view.getByText('term 3').isVisible()).toBe(true);
    expect(await view.locator('.slight .number').first().textContent()).toBe('+0.10');
  });

  it('can be walked with the keyboard alone, with a focus to be seen', async () => {
    const view = await open(page);
    const stops: string[] = [];
    for (let step = 0; step < 60; step++) {
      await view.keyboard.press('Tab');
      const stop = await view.evaluate(() => {
        const at = document.activeElement;
        if (!at || at === document.body) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(at);
        return { is: at.className || at.tagName.toLowerCase(), outline: `${outlineStyle} ${outlineWidth}` };
      });
      if (!stop) break;
      stops.push(stop.is);
      expect(stop, stop.is).toMatchObject({ outline: 'solid 3px' });
    }
    for (const wanted of ['print scripted', 'fact-link', 'summary', 'scroller', 'label'])
      expect(
        stops.some((stop) => stop.startsWith(wanted)),
        wanted,
      ).toBe(true);
  });

  describe('the sheet', () => {
    it('has what it takes to make the comparison again', async () => {
      const view = await open(page);
      const again = (await view.locator('.again').textContent())?.replace(/\s+/g, ' ');
      expect(again).toContain('twicetold 0.1.0, command compare, weights 2025-11 bench');
      expect(again).toContain(
        'twicetold compare articles/wire.txt articles/lantern.txt --min-probability=0.87',
      );
      expect(again).toContain('minProbability 0.87');
    });

    it('names no command where paths are hidden', async () => {
      const view = await open(html(ferry({ redacted: true })));
      expect(await view.locator('.again pre').count()).toBe(0);
      expect(await view.locator('.again').textContent()).toContain('Paths are hidden in this copy');
    });

    it('prints at the press of a button', async () => {
      const view = await open(page);
      await view.evaluate(() => {
        globalThis.print = () => document.body.setAttribute('data-printed', '');
      });
      await view.getByRole('button', { name: 'Print this pair' }).click();
      expect(await view.locator('body').getAttribute('data-printed')).toBe('');
    });

    for (const javaScriptEnabled of [true, false])
      it(`opens on paper what is folded on the screen, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async () => {
        const view = await open(page, { javaScriptEnabled });
        await view.emulateMedia({ media: 'print' });
        const visible = (text: string) =>
          view.locator('.pair').getByText(text, { exact: true }).last().isVisible();
        for (const text of ['Tomas Ferrand', '“I would rather apologise …” reads 58% alike.'])
          expect(await visible(text), text).toBe(true);
        expect(await visible('Print this pair')).toBe(false);
        expect(await view.locator('.removed p').first().isVisible()).toBe(true);
      });

    it('is black on white, whatever the screen', async () => {
      const view = await open(page, { colorScheme: 'dark' });
      const ink = () => view.evaluate(() => getComputedStyle(document.body).color);
      expect(await ink()).toBe('rgb(235, 230, 219)');
      await view.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await ink()).toBe('rgb(29, 27, 24)');
    });

    it('is a PDF of a few pages for one pair of many, with numbers of its pages', async () => {
      const view = await open(html({ ...sample(), options: { minProbability: 0.87 } }), {
        fragment: '#pair-3',
      });
      const pdf = await view.pdf({ format: 'A4' });
      expect(pages(pdf)).toBeGreaterThan(1);
      expect(pages(pdf)).toBeLessThan(6);
      await view.emulateMedia({ media: 'print' });
      expect(await view.getByText('will meet on Thursday to decide').locator('visible=true').count()).toBe(2);
      expect(await view.getByText('How this report was made').isVisible()).toBe(false);
    });

    it.skipIf(!existsSync(pdftotext))(
      'holds both texts, the hashes, the options and page numbers',
      async () => {
        const view = await open(page);
        const text = textOf(await view.pdf({ format: 'A4' }));
        const { documents } = ferry();
        for (const { hash } of documents) expect(text.replace(/\s/g, '')).toContain(hash);
        for (const part of [
          'Attribution lost',
          'Without the three shared names: 41%',
          'Tomas Ferrand, who runs',
          'minProbability 0.87',
          'twicetold compare articles/wire.txt articles/lantern.txt',
        ])
          expect(text.replace(/\s+/g, ' ')).toContain(part);
        expect(text).toMatch(/1 \/ \d/);
        const words = (story: string) => story.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 6);
        for (const story of [wire.slice(0, wire.indexOf('Share this')), rewrite])
          expect(words(story).filter((word) => !text.includes(word)).length).toBeLessThan(8);
      },
    );
  });

  describe('right-to-left, mixed and hostile texts', () => {
    it('light the facts of a Hebrew pair in place', async () => {
      const report = sample();
      const hebrew = report.pairs[3];
      const text = report.documents.find(({ id }) => id === 'he-1')?.text ?? '';
      const from = text.indexOf('Coast Radio FM');
      const span = { from, to: from + 'Coast Radio FM'.length };
      hebrew.facts = [{ kind: 'credit', fate: 'kept', a: [span], b: [span] }];
      const view = await open(html({ ...report, command: 'compare', pairs: [hebrew] }));
      await view.locator('.ledger summary').click();
      await view.locator('.ledger a').click();
      expect(await view.locator('.texts .held').allTextContents()).toEqual([
        'Coast Radio FM',
        'Coast Radio FM',
      ]);
      expect(
        await view
          .locator('.prose p')
          .first()
          .evaluate((p) => getComputedStyle(p).direction),
      ).toBe('rtl');
    });

    it('run nothing, break nothing and hide nothing', async () => {
      for (const javaScriptEnabled of [true, false]) {
        const opened = await browser.open(html(hostile()), { fragment: '#pair-2', javaScriptEnabled });
        await opened.page.locator('#pair-2 .ledger summary').first().click();
        await opened.page.locator('#pair-2 .ledger a').first().click();
        await opened.page.waitForTimeout(100);
        expect(opened.complaints).toEqual([]);
        expect(opened.requests).toEqual([]);
        expect(await opened.page.locator('#pair-2 .what-if').textContent()).toContain(
          '<svg onload=alert(3)>',
        );
        expect(await opened.page.locator('script').count()).toBe(1);
      }
    });

    it('keep every letter of a text once and in order under facts', async () => {
      const view = await open(page);
      for (const [side, story] of [
        ['a', wire],
        ['b', rewrite],
      ]) {
        const letters = await view.locator(`[data-side=${side}] .prose`).evaluate((prose) => {
          for (const added of prose.querySelectorAll('.label, .flag, .missing, summary')) added.remove();
          return prose.textContent;
        });
        expect(letters).toBe(story.replace('\u200b', 'U+200B'));
      }
    });
  });

  describe('wherever it is read', () => {
    it('never scrolls sideways with everything unfolded', async () => {
      for (const report of [ferry(), hostile()])
        for (const width of [320, 360, 801, 1280]) {
          const view = await open(html(report), { fragment: '#pair-1', viewport: { width, height: 740 } });
          const over = await view.evaluate(() => {
            for (const fold of document.querySelectorAll('details')) fold.open = true;
            return document.documentElement.scrollWidth - innerWidth;
          });
          expect(over, `${report.command} ${width}`).toBeLessThanOrEqual(0);
          await view.context().close();
        }
    });

    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [1280, 360])
        it(`axe finds nothing, folded or not: ${colorScheme}, ${width} px`, async () => {
          const viewport = { width, height: 900 };
          const view = await open(page, { colorScheme, viewport, bypassCSP: true });
          expect(await accessible(view)).toEqual([]);
          await view.evaluate(() => {
            for (const fold of document.querySelectorAll('details')) fold.open = true;
          });
          await view.locator('.changes a').first().click();
          expect(await accessible(view)).toEqual([]);
        });
  });
});

/** Whether a fact's place stands inside what its column shows. */
function shown(page: Page, side: string, key: string): Promise<boolean> {
  return page.locator(`#pair-1-${side}-${key}`).evaluate((place) => {
    const box = (place.closest('.scroller') as HTMLElement).getBoundingClientRect();
    const { top } = place.getBoundingClientRect();
    return top >= Math.max(box.top, 0) && top <= Math.min(box.bottom, innerHeight);
  });
}

function pages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

function textOf(pdf: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'twicetold-'));
  const file = join(folder, 'sheet.pdf');
  writeFileSync(file, pdf);
  const text = execFileSync(pdftotext, ['-raw', file, '-'], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return text;
}
