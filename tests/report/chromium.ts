import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** The browser that tests run in, or null where there is none. */
export const executable =
  [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (path) => path && existsSync(path),
  ) ?? null;

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export interface Opened {
  page: Page;
  /** Every request but the one for the file itself. */
  requests: string[];
  /** Console errors and warnings, page errors, policy violations. */
  complaints: string[];
}

export interface Browser {
  /** Opens a page from disk in a fresh context. */
  open(html: string, options?: BrowserContextOptions & { fragment?: string }): Promise<Opened>;
  /** The same for a file that lies on the disk. */
  visit(file: string, options?: BrowserContextOptions & { fragment?: string }): Promise<Opened>;
  close(): Promise<void>;
}

export async function launch(): Promise<Browser> {
  const folder = await mkdtemp(join(tmpdir(), 'twicetold-'));
  const browser = await chromium.launch({ executablePath: executable ?? '', args: quiet });
  let count = 0;
  const made: Browser = {
    async open(html, options) {
      const file = join(folder, `${count++}.html`);
      await writeFile(file, html);
      return made.visit(file, options);
    },
    async visit(file, { fragment = '', ...options } = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const address = pathToFileURL(file).href;
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => {
        if (request.url().split('#')[0] !== address) requests.push(request.url());
      });
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('dialog', (dialog) => {
        complaints.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      await page.goto(address + fragment);
      return { page, requests, complaints };
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return made;
}
