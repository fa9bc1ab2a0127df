import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summarize } from '../../src/evaluate/evaluate.ts';
import { evaluationPage } from '../../src/trial/page/page.tsx';
import { type Evaluation, evaluate } from '../../src/trial.ts';
import { bulletin, copied, rewritten, separate } from '../judge/stories.ts';
import { accessible } from '../report/accessible.ts';
import { type Browser, executable, launch } from '../report/chromium.ts';

/** A folder of four texts, one of which tries to be markup. */
async function evaluated(): Promise<Evaluation> {
  const folder = mkdtempSync(join(tmpdir(), 'twicetold-'));
  const set = join(folder, 'ferry');
  mkdirSync(set);
  const texts = {
    bulletin,
    copied,
    rewritten,
    separate,
    'b<script>x': `<script>alert(1)</script> ${separate}`,
  };
  writeFileSync(
    join(set, 'docs.jsonl'),
    Object.entries(texts)
      .map(([id, text]) => JSON.stringify({ id, text }))
      .join('\n'),
  );
  writeFileSync(
    join(set, 'pairs.tsv'),
    [
      'a\tb\tderived\tkind\tgroup\torigin',
      'bulletin\tcopied\t1\tcopy\tferry\thand',
      'bulletin\trewritten\t1\trewrite\tsound\tmodel',
      'bulletin\tseparate\t0\tsame-event\tferry\t',
      'bulletin\tb<script>x\t0\tsame-topic\tsound\t',
    ].join('\n'),
  );
  const evaluation = await evaluate([set], { worst: 4, clock: () => 0 });
  rmSync(folder, { recursive: true });
  return evaluation;
}

let page = '';
beforeAll(async () => {
  page = evaluationPage(await evaluated());
});

describe('the page of an evaluation', () => {
  it('tells in words and tables what the curves show', () => {
    expect(page.match(/<svg class="graph"[^>]*aria-label="[^"]+"/g)).toHaveLength(3);
    expect(page).toContain('Recall against false alarms');
    expect(page).toContain('Cosine of mean word vectors');
    expect(page).toContain('aria-label="Recall at shares of false alarms"');
  });

  it('shows misses and alarms with both texts, and what they hold as text', () => {
    expect(page).toContain('Worst misses and worst false alarms');
    expect(page).toContain('We will not sail a ship that we do not trust');
    expect(page).not.toContain('<script>alert(1)');
    expect(page).not.toContain('b<script>x');
  });

  it('asks for nothing and carries no style attribute', () => {
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<[^>]* style="|<link|<img|https?:\/\/(?!www\.w3\.org)/);
  });

  it('can be made of nothing at all', () => {
    const nothing: Evaluation = {
      weights: 'a day',
      probabilities: null,
      pairs: [],
      summary: summarize([]),
      retrieval: null,
      cost: null,
      worst: null,
      problems: [],
    };
    const [shown] = evaluationPage(nothing).split('<script>');
    expect(shown).toContain('Evaluation: 0 labelled pairs');
    expect(shown).not.toMatch(/NaN|undefined|<svg class="graph"/);
  });
});

describe.skipIf(!executable)('the page of an evaluation in Chromium (skipped where there is none)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  it('asks for nothing, complains of nothing, and leads to the texts of a pair and back', async () => {
    const { page: shown, requests, complaints } = await browser.open(page);
    expect(await shown.locator('.pair:visible').count()).toBe(0);
    await shown.locator('#findings a').first().click();
    await shown.locator('.pair:visible').waitFor();
    expect(await shown.locator('#overview').isVisible()).toBe(false);
    await shown.goBack();
    await shown.locator('#overview').waitFor();
    expect([requests, complaints]).toEqual([[], []]);
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 380],
  ] as const)('is accessible and nothing sticks out: %s, %i wide', async (colorScheme, width) => {
    const { page: shown } = await browser.open(page, { colorScheme, viewport: { width, height: 900 } });
    expect(await shown.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(await accessible(shown)).toEqual([]);
  });

  it('reads without scripts', async () => {
    const { page: shown } = await browser.open(page, { javaScriptEnabled: false });
    expect(await shown.locator('.pair').count()).toBe(4);
    expect(await shown.locator('.pair').first().isVisible()).toBe(true);
  });
});
