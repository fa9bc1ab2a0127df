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

describe('the terminal report of many pairs', () => {
  const many = (n: number) => ({
    ...sample(),
    pairs: Array.from({ length: n }, () => pair('wire', 'lantern')),
  });
  const rows = (text: string) => text.split('\n').filter((line) => /^ *97% {2}Rewrite/.test(line)).length;

  it.each([
    [3, 3],
    [40, 40],
    [2000, 40],
  ])('of %i pairs shows %i on a screen', (n, shown) => {
    const text = terminal(many(n));
    expect(rows(text)).toBe(shown);
    expect(text.includes('… 1,960 more pairs, less likely')).toBe(n === 2000);
  });

  it('shows all in a pipe, and where all is asked for', () => {
    expect(rows(terminal(many(2000), { piped: true }))).toBe(2000);
    expect(rows(terminal(many(2000), { verbose: true }))).toBe(2000);
  });

  it('says last how to look closer, but not in a pipe', () => {
    expect(terminal(sample())).toMatch(/--html FILE shows the whole texts side by side\.\n$/);
    expect(terminal(sample(), { piped: true })).not.toContain('--html');
  });

  it('keeps what stands behind a title from right to left in its place', () => {
    expect(terminal(sample())).toMatch(/\p{Script=Hebrew}[^\n(]*\u200e \(/u);
  });
});

describe('the terminal report of a comparison', () => {
  it('says the verdict first, which text is which, then why, then shows passages side by side', () => {
    const lines = terminal(comparison(), { width: 120 }).split('\n');
    expect(lines[0]).toBe('B is very likely a rewrite of A.');
    expect(lines.slice(2, 4).join(' ')).toMatch(/^A: Ferry to Skarrow Island .*74% of it is found in B$/);
    const places = [/ \+1\.92 {2}Two of three quotations/, /^Who took from whom: B took/, /^Passages/];
    const order = places.map((pattern) => lines.findIndex((line) => pattern.test(line)));
    expect(order).toEqual([...order].sort((x, y) => x - y));
    expect(order[0]).toBeGreaterThan(0);
    expect(lines.some((line) => / │ .*operations chief/.test(line))).toBe(true);
  });

  it('sets off what differs and what both have, by signs that survive copying', () => {
    const text = terminal(comparison(), { piped: true });
    expect(text).toContain('[-words-] only in A, {+words+} only in B, *words* in both');
    expect(text).toMatch(/^A: "We \[-will not-\] sail a ship \[-that we do not-\] trust,"/m);
    expect(text).toMatch(/^B: "We \{\+are not going to\+\} sail a ship \{\+we don't\+\} trust,"/m);
    expect(text).toMatch(/^B: \*Skarrow\* Island's sole \*car ferry\* will be out of action/m);
  });

  it('sets the same off by colour where there is some', () => {
    const text = terminal(comparison(), { colour: true, width: 120 });
    expect(text).toContain('\u001b[31m\u001b[1mwill not\u001b[22m\u001b[39m');
    expect(text).toContain('\u001b[36mcar ferry\u001b[39m');
    expect(text).not.toMatch(/\[-|\{\+/);
  });

  it('puts passages one below the other where there is no room', () => {
    const text = terminal(comparison(), { width: 50 });
    expect(text).not.toContain('│');
    expect(text).toMatch(/\nA: The only \*car ferry\*/);
  });

  it('keeps what belongs together on one line in a pipe', () => {
    const lines = terminal(comparison(), { piped: true, width: 40 }).split('\n');
    expect(lines.some((line) => /^A: The only .* said on \*Tuesday\*\.$/.test(line))).toBe(true);
  });

  it('shows words that are the same once', () => {
    expect(terminal(comparison(), { piped: true, verbose: true })).toMatch(/^A=B: will meet on Thursday/m);
  });

  it('says where a passage begins, as editors take it', () => {
    expect(terminal(comparison(), { piped: true })).toMatch(
      /articles\/wire\.txt:9:1 · articles\/lantern\.txt:7:1$/m,
    );
  });

  it('names a paragraph where the text was taken out of a page', () => {
    const report = comparison();
    const documents = report.documents.map((one) => ({ ...one, path: one.path.replace('.txt', '.html') }));
    expect(terminal({ ...report, documents }, { piped: true })).toMatch(
      / · A paragraph \d+ · B paragraph \d+$/m,
    );
  });

  it('shows marks of a machine in either text, with the words and their place', () => {
    const text = terminal(comparison());
    expect(text).toMatch(/^ {2}B: A placeholder was never filled in\. articles\/lantern\.txt:\d+:\d+$/m);
    expect(text).toContain('> [Insert link to committee agenda]');
  });

  it('shows what speaks for and against', () => {
    const text = terminal(comparison());
    expect(text).toMatch(/^ {2}\+ A quotation of Marit Oldcastle/m);
    expect(text).toMatch(/^ {2}− A quotation of Tomas Ferrand stands in one text only\./m);
  });

  it('counts facts and shows those that changed, and attribution that was lost', () => {
    const text = terminal(comparison());
    expect(text).toMatch(/^Facts: \d+ in both, \d+ changed, \d+ only in A, \d+ only in B$/m);
    expect(text).toContain('  - A: four days → B: some four days');
    expect(text).toMatch(/^Attribution lost: the source credits the island council/m);
  });

  it('shows what would change it, and nothing of the kind for results of an older schema', () => {
    const report = comparison();
    const [only] = report.pairs;
    const asked = {
      ...only,
      counterfactuals: [{ without: 'the quotation', probability: 0.41, flagged: false }],
    };
    expect(terminal({ ...report, pairs: [asked] })).toContain('  - Without the quotation: 41%, not flagged');
    const { counterfactuals: _, facts: __, ...older } = asked;
    expect(terminal({ ...report, pairs: [older] })).not.toMatch(/What would change|^Facts/m);
  });

  it('takes about two screens, and says what it leaves out', () => {
    const report = comparison();
    const [only] = report.pairs;
    const pairs = [{ ...only, passages: Array.from({ length: 60 }, (_, i) => only.passages[i % 3]) }];
    const text = terminal({ ...report, pairs }, { rows: 40, width: 120 });
    expect(text.split('\n').length).toBeLessThanOrEqual(84);
    expect(text).toMatch(/… \d+ more passages/);
    expect(terminal({ ...report, pairs }, { verbose: true })).not.toContain('more passages');
  });
});
