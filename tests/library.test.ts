import { describe, expect, it } from 'vitest';
import { check, compare, scan } from '../src/index.ts';
import { bulletin, copied, separate } from './judge/stories.ts';

describe('the library', () => {
  it('compares two strings', () => {
    const verdict = compare(bulletin, copied);
    expect(verdict.relation).toBe('near-duplicate');
    expect(verdict.passages[0].a.to).toBeLessThanOrEqual(bulletin.length);
    expect(compare(bulletin, separate).grade).toBe('none');
  });

  it('works as the README says', async () => {
    const verdict = compare(
      { text: bulletin, source: 'Harbour Courier', date: '2025-05-01' },
      { text: copied, source: 'QuickBrief24', date: '2025-05-02' },
    );
    expect(verdict.direction.who).toBe('b-from-a');
    const report = await scan([bulletin, copied, separate]);
    expect(report.families).toHaveLength(1);
    expect(report.documents.map(({ path }) => path)).toEqual([
      'article 000001',
      'article 000002',
      'article 000003',
    ]);
  });

  it('keeps the order in which more than nine articles were given, and the ids they have', async () => {
    const many = Array.from({ length: 12 }, (_, i) => ({ id: `n${i}`, text: `Story ${i} of the harbour.` }));
    expect((await scan(many)).documents.map(({ id }) => id)).toEqual(many.map(({ id }) => id));
  });

  it('checks strings against strings', async () => {
    const report = await check([copied], [bulletin, separate]);
    expect(report.pairs).toHaveLength(1);
    expect(report.pairs[0]).toMatchObject({ relation: 'near-duplicate' });
  });

  it('reads pages', () => {
    const page = `<html><body><article><h1>Ferry</h1>${bulletin
      .split('\n\n')
      .map((part) => `<p>${part}</p>`)
      .join('')}</article></body></html>`;
    expect(['identical', 'near-duplicate']).toContain(
      compare({ text: page, format: 'html' }, bulletin).relation,
    );
  });

  it('refuses options that do not exist', () => {
    expect(() => compare(bulletin, copied, { speed: 3 } as never)).toThrow('speed');
  });
});
