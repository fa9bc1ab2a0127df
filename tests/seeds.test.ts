import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Report, read, scanDocuments } from '../src/index.ts';

const seeds = fileURLToPath(new URL('../../shared/seeds', import.meta.url));

/* Real pages, read where they are present: a page and its rewrite, two on the same matter, one rewritten from elsewhere. */
describe.skipIf(!existsSync(seeds))('the seed articles', () => {
  let report: Report;
  beforeAll(async () => {
    report = await scanDocuments(read(seeds));
  });
  const named = (start: string) =>
    report.documents.find(({ path }) => path.split('/').pop()!.startsWith(start))!;

  it('holds one rewrite, taken from the original, and flags nothing else', () => {
    expect(report.pairs).toHaveLength(1);
    const [pair] = report.pairs;
    expect([pair.a, pair.b]).toEqual([named('000').id, named('001').id]);
    expect(pair).toMatchObject({ relation: 'rewrite', direction: { who: 'b-from-a' } });
    expect(report.families).toHaveLength(1);
    expect(report.families[0]).toMatchObject({
      members: [named('000').id, named('001').id],
      origin: named('000').id,
    });
  });

  it('quotes the sentence in which a text says that a machine rewrote it', () => {
    const { marks } = named('004');
    expect(marks).toHaveLength(1);
    expect(marks[0]).toMatchObject({ rule: 'disclosure', tier: 1 });
    expect(marks[0].quote).toMatch(/^[A-Z].*artificial intelligence\.$/);
  });

  it('marks the link that nobody filled in', () => {
    expect(named('001').marks.map(({ rule }) => rule)).toContain('placeholder-link');
    for (const other of ['000', '002', '003']) expect(named(other).marks).toEqual([]);
  });

  it('lists the furniture that it left out, menus, appeals and headlines among it, and keeps the story', () => {
    for (const scraped of ['000', '002', '003', '004'])
      expect(named(scraped).removed.length).toBeGreaterThan(3);
    const rules = (start: string) => new Set(named(start).removed.map(({ rule }) => rule));
    expect(rules('000')).toContain('support');
    expect(rules('002')).toContain('menu');
    expect(rules('002')).toContain('other-stories');
    expect(rules('003')).toContain('newsletter');
    expect(rules('004')).toContain('comments');
    for (const { words } of report.documents) expect(words).toBeGreaterThan(300);
  });
});
