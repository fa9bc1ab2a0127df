import { describe, expect, it } from 'vitest';
import { html } from '../../src/report/html/html.ts';
import { regraded } from '../../src/report/regraded.ts';
import { terminal } from '../../src/report/terminal/terminal.ts';
import { pair, passage } from './builders.ts';
import { comparison } from './sample.ts';

const span = { from: 0, to: 40 };

describe('passages of results from before', () => {
  it('are verbatim only where nothing differs', () => {
    const nearly = { ...passage(span, span, 'verbatim'), score: 0.98 };
    const kinds = regraded(pair('a', 'b', { passages: [nearly, passage(span, span, 'verbatim')] })).passages;
    expect(kinds.map(({ kind }) => kind)).toEqual(['edited', 'verbatim']);
  });

  it('are left alone where they are what they are called', () => {
    const fine = pair('a', 'b', { passages: [passage(span, span, 'paraphrased')] });
    expect(regraded(fine)).toBe(fine);
  });

  it('are called edited on the page and in the terminal', () => {
    const report = comparison();
    const [one] = report.pairs;
    const nearly = one.passages.map((each) => ({
      ...each,
      kind: 'verbatim' as const,
      score: 0.98,
      edits: [],
    }));
    const old = { ...report, pairs: [{ ...one, passages: nearly }] };
    const page = html(old);
    expect(page).toContain('<span class="passage edited">');
    expect(page).not.toContain('class="passage verbatim"');
    const text = terminal(old, { width: 100, colour: false });
    expect(text).not.toMatch(/same words, \d+ in a row/);
  });
});
