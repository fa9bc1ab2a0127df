import { describe, expect, it } from 'vitest';
import { columns } from '../../src/report/columns.ts';
import { terminal } from '../../src/report/terminal/terminal.ts';
import { pair } from './builders.ts';
import { hostile } from './hostile.ts';
import { comparison, sample } from './sample.ts';

/** The widest line, escape sequences left out. */
function widest(text: string): number {
  return Math.max(
    ...text
      .replace(/\u001b\[\d+m/g, '')
      .split('\n')
      .map(columns),
  );
}

describe('the terminal report', () => {
  const text = terminal(sample());

  it('ends with the outcome', () => {
    expect(text).toContain('3 of 58 articles look taken from another; 2 more share a text');
  });

  it('shows each pair with the taker before the source', () => {
    const rows = text.split('\n');
    const row = rows.findIndex((line) => line.includes('Rewrite') && line.includes('97%'));
    expect(rows[row]).toContain('Skarrow Island cut off');
    expect(rows[row + 1]).toContain('← taken from');
    expect(rows[row + 1]).toContain('Northgate Wire');
  });

  it('quotes the machine marks and names the problems', () => {
    expect(text).toContain('> As an AI language model, I cannot test these tips');
    expect(text).toContain('articles/scan-0041.txt, byte 4096');
  });

  it('hides pairs that are not flagged unless asked', () => {
    const report = {
      ...sample(),
      pairs: [pair('wire', 'basil', { relation: 'unrelated', probability: 0.02 })],
    };
    expect(terminal(report)).not.toContain('Unrelated');
    expect(terminal(report, { all: true })).toContain('Unrelated');
  });

  it('colours nothing unless asked, and says the same in colour', () => {
    expect(text).not.toContain('\u001b');
    const coloured = terminal(sample(), { colour: true });
    expect(coloured).toContain('\u001b[');
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(text);
  });

  it.each([24, 40, 60, 80, 100, 160])('keeps within %i columns', (width) => {
    for (const report of [sample(), comparison()]) {
      expect(widest(terminal(report, { width }))).toBeLessThanOrEqual(width);
      expect(widest(terminal(report, { width, colour: true }))).toBeLessThanOrEqual(width);
    }
  });

  it('lets no escape sequence or override of a text through', () => {
    const attacked = terminal(hostile(), { all: true, width: 80 });
    expect(attacked.replaceAll('\n', '')).not.toMatch(
      /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
    );
    expect(widest(attacked)).toBeLessThanOrEqual(80);
  });
});

describe('the terminal report of a comparison', () => {
  it('says the verdict first, then why, then shows passages side by side', () => {
    const lines = terminal(comparison(), { width: 120 }).split('\n');
    expect(lines[0]).toContain('is almost certainly a rewrite of');
    expect(lines.some((line) => /\+1\.92 {2}Two of three quotations/.test(line))).toBe(true);
    expect(
      lines.some((line) => line.includes('six crossings a day from │') || / │ .*plane\./.test(line)),
    ).toBe(true);
  });

  it('puts passages one below the other where there is no room', () => {
    const text = terminal(comparison(), { width: 50 });
    expect(text).not.toContain('│');
    expect(text).toMatch(/\n {2}A The only car ferry/);
  });
});
