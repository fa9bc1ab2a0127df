import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { desk } from './run.ts';
import { original } from './texts.ts';

/** Enough stories to be busy for a while. */
const many = Array.from({ length: 3000 }, (_, i) =>
  JSON.stringify({ id: `n${i}`, text: original.replaceAll('Skarholm', `Skarholm-${i}`) }),
).join('\n');

describe('an interrupted run', () => {
  it('ends with 130 and leaves the old file as it was, and nothing beside it', async () => {
    const { run, folder, read } = desk({ 'many.jsonl': many, 'r.html': 'old' });
    const start = Date.now();
    const { code, out } = await run(['scan', 'many.jsonl', '--html', 'r.html'], {
      until: () => Date.now() - start > 2500,
    });
    expect({ code, out }).toEqual({ code: 130, out: '' });
    expect(read('r.html')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['many.jsonl', 'r.html']);
  });

  it('ends although it waits for input that never comes', async () => {
    const start = Date.now();
    const { code } = await desk().run(['scan', '-'], { until: () => Date.now() - start > 2500 });
    expect(code).toBe(130);
  });

  it('leaves no half-written file when it is interrupted while writing', async () => {
    const { run, folder, read } = desk({ 'many.jsonl': many.slice(0, 40_000) });
    await run(['scan', 'many.jsonl', '--html', 'r.html'], {
      until: () => readdirSync(folder).some((name) => name.endsWith('.tmp')),
    });
    const left = readdirSync(folder).filter((name) => name !== 'many.jsonl');
    // Nothing, or a whole report, of as many files as it takes.
    expect([[], ['r-pages', 'r.html']]).toContainEqual(left);
    if (left.length === 0) return;
    const links = [...read('r.html').matchAll(/href="(r-pages\/[^"#]*)/g)].map(([, href]) => href);
    expect(links.length).toBeGreaterThan(250);
    for (const link of links) expect(read(link)).toMatch(/<\/html>\n$/);
  });
});
