import { describe, expect, it } from 'vitest';
import { html } from '../../src/report/html/html.ts';
import type { Report, ReportDocument } from '../../src/report/report.ts';
import { comparison } from './sample.ts';

/** The ferry stories with other metadata; `wire` was taken from. */
function ferry(wire: Partial<ReportDocument>, lantern: Partial<ReportDocument> = {}): Report {
  const report = comparison();
  const more: Record<string, Partial<ReportDocument>> = { wire, lantern };
  return { ...report, documents: report.documents.map((one) => ({ ...one, ...more[one.id] })) };
}

const text = (page: string, pattern: RegExp) => (pattern.exec(page)?.[1] ?? '').replace(/<[^>]+>/g, '');
const statement = (page: string) => text(page, /<p class="statement">(.*?)<\/p>/s);
const verdict = (page: string) => text(page, /<h2 id="pair-1-verdict">(.*?)<\/h2>/s);
const header = (page: string, side: 'a' | 'b') =>
  text(page, new RegExp(`data-side="${side}"><header>.*?</h3><p>(.*?)</p>`, 's'));

describe('the name of an article in a sentence', () => {
  it('is its outlet, as it is', () => {
    expect(statement(html(ferry({})))).toContain('Daily Lantern took from Northgate Wire');
  });

  it('is its title in quotation marks, in those of the language', () => {
    const report = ferry({ source: null, title: 'Ferry stopped' });
    expect(statement(html(report))).toContain('Daily Lantern took from “Ferry stopped”');
    expect(statement(html(report, { language: 'de' }))).toContain('„Ferry stopped“');
  });

  it('is its file alone, without quotation marks, where it has neither', () => {
    const report = ferry({ source: null, title: null, path: 'feeds/2025/wire.txt', line: 7 });
    for (const sentence of [statement(html(report)), verdict(html(report))]) {
      expect(sentence).toContain('wire.txt:7');
      expect(sentence).not.toMatch(/feeds|“wire/);
    }
  });
});

describe('the line below a title', () => {
  it('has outlet, date and words', () => {
    expect(header(html(ferry({})), 'a')).toBe('Northgate Wire · 4 March 2025, 09:15 UTC · 226 words');
  });

  it('names the file where there is no outlet, so that two articles of one title can be told apart', () => {
    const page = html(
      ferry({ source: null, path: 'a/1.txt' }, { source: null, date: null, path: 'b/1.txt' }),
    );
    expect(header(page, 'a')).toMatch(/^a\/1\.txt · 4 March 2025/);
    expect(header(page, 'b')).toMatch(/^b\/1\.txt · \d+ words$/);
  });

  it('begins with what there is', () => {
    expect(header(html(ferry({ source: null, date: null, title: null })), 'a')).toBe('226 words');
  });
});
