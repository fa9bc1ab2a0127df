import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { summarize } from '../src/evaluate/evaluate.ts';
import { type Tried, trial } from '../src/trial.ts';

const folder = (name: string) => fileURLToPath(new URL(`../../shared/bench/${name}`, import.meta.url));
const sets = ['event-triples', 'llm-rewrites-news'];

/* Floors against breakage, far below what is measured: the figures themselves are in reports/. */
describe.skipIf(!sets.every((name) => existsSync(folder(name))))('a sample of the labelled sets', () => {
  it('ranks rewrites above independent reports', { timeout: 300_000 }, async () => {
    const judged: Tried['judged'][] = [];
    for (const name of sets) {
      expect(readFileSync(`${folder(name)}/pairs.tsv`, 'utf8')).toMatch(/^a\tb\tderived/);
      let place = 0;
      for await (const one of trial(folder(name), {}, []))
        if (place++ < 400) judged.push(one.judged);
        else break;
    }
    const { rocArea, atBar, direction } = summarize(judged);
    expect(rocArea).toBeGreaterThan(0.95);
    expect(atBar.falseAlarms.share).toBeLessThan(0.05);
    expect(atBar.recall.share).toBeGreaterThan(0.5);
    expect(direction.right.share).toBeGreaterThan(0.7);
  });
});
