/*
 * How soon can an editor look at 2,000 flagged pairs? The command writes a report of them, as it is used; then
 * Chromium opens it from disk. The aim: first view under 1.5 s, filter under 100 ms, under 20 MB a file, else
 * many files. Each figure is the median of five runs, the browser fresh in each.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { executable } from '../tests/report/chromium.ts';
import { many } from './many.ts';
import { printed, type Result, run } from './result.ts';

const runs = 5;

const command = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

/** What is measured, as the command is asked for it. */
const forms = [
  { form: 'one file, 250 pairs', pairs: 250, flags: [] },
  { form: 'overview and pages, 2,000 pairs', pairs: 2000, flags: [] },
  { form: 'one file, 2,000 pairs, for comparison', pairs: 2000, flags: ['--html-pairs', 'all'] },
];

type Row = Record<string, string | number | null>;

export async function reports(): Promise<Result> {
  if (!existsSync(command)) return { title: 'Report', note: 'dist/ is not built: skipped', tables: [] };
  const folder = mkdtempSync(join(tmpdir(), 'twicetold-bench-'));
  try {
    for (const pairs of [250, 2000])
      writeFileSync(join(folder, `${pairs}.json`), JSON.stringify(await many(pairs)));
    const files = forms.map((_, index) => join(folder, String(index), 'report.html'));
    const writing = forms.map((form, index) => written(form, folder, files[index]));
    const tables = [{ title: 'Writing', rows: writing }];
    if (executable) tables.push({ title: 'Opening, in Chromium', rows: await opened(files) });
    return {
      title: 'Report of many pairs',
      note: executable
        ? `Medians of ${runs} runs. Reading the stored result is part of the writing; the row without HTML is that alone.`
        : 'No Chromium here (CHROMIUM names it): what opening costs was not measured.',
      tables: [{ title: 'Reading the stored result alone', rows: reading(folder) }, ...tables],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function reading(folder: string): Row[] {
  return [250, 2000].map((pairs) => {
    const path = join(folder, `${pairs}.json`);
    return { 'pairs, stored': pairs, 'JSON, MB': megabytes(statSync(path).size), ...cost([path]) };
  });
}

function written({ form, pairs, flags }: (typeof forms)[number], folder: string, file: string): Row {
  const figures = cost([join(folder, `${pairs}.json`), '--html', file, ...flags]);
  const sizes = readdirSync(dirname(file), { recursive: true, encoding: 'utf8' })
    .filter((name) => /(pair|family)-\d+\.html$/.test(name))
    .map((name) => statSync(join(dirname(file), name)).size);
  const sum = sizes.reduce((sum, size) => sum + size, 0);
  return {
    form,
    'report.html, MB': megabytes(statSync(file).size),
    pages: sizes.length,
    'all pages, MB': sizes.length ? megabytes(sum) : null,
    'largest page, MB': sizes.length ? megabytes(Math.max(...sizes)) : null,
    ...figures,
  };
}

/** Time and peak memory of the command, start and reading included. */
function cost(args: string[]): Row {
  const tell = 'process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS))';
  const folder = args[2] && dirname(args[2]);
  const outcomes = Array.from({ length: runs }, () => {
    if (folder) rmSync(folder, { recursive: true, force: true });
    const start = performance.now();
    const made = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, command, 'report', ...args, '--quiet'],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    const peak = /peak (\d+)$/.exec(made.stderr)?.[1];
    if (made.status !== 0 || !peak) throw new Error(`report ${args.join(' ')}: ${made.stderr}`);
    return { seconds: (performance.now() - start) / 1000, peak: Number(peak) / 1024 };
  });
  return {
    seconds: rounded(median(outcomes.map(({ seconds }) => seconds)), 2),
    'peak MB': Math.round(median(outcomes.map(({ peak }) => peak))),
  };
}

async function opened(files: string[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [index, file] of files.entries()) {
    const views: View[] = [];
    for (let i = 0; i < runs; i++) {
      const browser = await chromium.launch({
        executablePath: executable ?? '',
        args: ['--no-sandbox', '--disable-gpu'],
      });
      try {
        views.push(await look(browser, file));
      } finally {
        await browser.close();
      }
    }
    const of = (name: keyof View) => Math.round(median(views.map((view) => view[name])));
    rows.push({
      form: forms[index].form,
      'first paint, ms': of('paint'),
      'loaded, ms': of('load'),
      'filter by words, ms': of('words'),
      'filter by relation, ms': of('relation'),
      'open a pair, ms': of('pair'),
    });
  }
  return rows;
}

/** Milliseconds. */
interface View {
  paint: number;
  load: number;
  /** From an input event to the end of the next frame. */
  words: number;
  relation: number;
  /** From the click on a row to the pair painted. */
  pair: number;
}

async function look(browser: Browser, file: string): Promise<View> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
  const { paint, load } = await timing(page);
  const words = await filtered(page, 'form.finder [name=words]', 'courier');
  await filtered(page, 'form.finder [name=words]', '');
  const relation = await filtered(page, 'form.finder [name=relation]', 'near-duplicate');
  await filtered(page, 'form.finder [name=relation]', '');
  return { paint, load, words, relation, pair: await pairOpened(page) };
}

/** From the start of the navigation. */
function timing(page: Page): Promise<{ paint: number; load: number }> {
  return page.evaluate(async () => {
    // No function gets a name here: the loader of these files would mark it with one of its own.
    let [paint] = performance.getEntriesByName('first-contentful-paint');
    while (!paint) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      [paint] = performance.getEntriesByName('first-contentful-paint');
    }
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return { paint: paint.startTime, load: navigation.loadEventEnd };
  });
}

function filtered(page: Page, selector: string, value: string): Promise<number> {
  return page.locator(selector).evaluate(async (field, value) => {
    const start = performance.now();
    (field as HTMLInputElement | HTMLSelectElement).value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    // A message posted in a frame's callback arrives when the frame is laid out and painted.
    await new Promise<void>((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(0);
      }),
    );
    return performance.now() - start;
  }, value);
}

async function pairOpened(page: Page): Promise<number> {
  const link = page.locator('table.pairs tbody a').first();
  const start = await link.evaluate((link: HTMLAnchorElement) => {
    const now = performance.timeOrigin + performance.now();
    setTimeout(() => link.click());
    return now;
  });
  await page.locator('.pair:visible').first().waitFor();
  const end = await page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now()))),
      ),
  );
  return end - start;
}

function median(values: number[]): number {
  return values.sort((x, y) => x - y)[Math.floor(values.length / 2)];
}

function megabytes(bytes: number): number {
  return rounded(bytes / 1e6, 2);
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

if (run(import.meta)) console.log(printed(await reports()));
