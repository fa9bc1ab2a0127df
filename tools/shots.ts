/*
 * Makes the pictures of the README from the demo corpus: `npm run demo && npx tsx tools/shots.ts`.
 * Wants Chromium at /usr/bin/chromium or where CHROMIUM says.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';

const report = new URL('../reports/demo/report.html', import.meta.url);
const folder = fileURLToPath(new URL('../reports/sample/', import.meta.url));
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: '--no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync --no-first-run'.split(
    ' ',
  ),
});
const page = await browser.newPage({
  viewport: { width: 1280, height: 1060 },
  deviceScaleFactor: 1,
  reducedMotion: 'reduce',
});
await page.goto(report.href);
await page.screenshot({ path: `${folder}overview.png` });
await page
  .locator('.families .card')
  .first()
  .screenshot({ path: `${folder}family.png` });
await page.goto(`${report.href}${await rewrite(page)}`);
await page.waitForTimeout(300);
await page.screenshot({ path: `${folder}pair.png` });
await browser.close();

/** Address of the first rewrite whose source is known. */
async function rewrite(overview: Page): Promise<string> {
  const rows = await overview.$$eval('table.pairs tbody tr', (all) =>
    all.map((row) => ({
      text: row.textContent ?? '',
      link: row.querySelector('a')?.getAttribute('href') ?? '',
    })),
  );
  const found = rows.find(
    ({ text, link }) =>
      link && /Rewrite/.test(text) && /Harbour Courier/.test(text) && /taken from/.test(text),
  );
  if (!found) throw new Error('no rewrite in the report');
  return found.link;
}
