import { describe, expect, it } from 'vitest';
import { html } from '../../src/report/html/html.ts';
import { document, pair } from './builders.ts';
import { comparison, sample } from './sample.ts';

/** A report whose first text begins with so many words of menu. */
function menu(words: number) {
  const left = 'menu '.repeat(words);
  const removed = [{ from: 0, to: left.length, rule: 'menu', quote: 'menu' }];
  const a = document('a', `${left}\n\nThe ferry is late again.`, { title: 'Late', removed });
  const documents = [a, document('b', 'The ferry is late again.')];
  return html({ ...comparison(), documents, pairs: [pair('a', 'b')] });
}

describe('a text in the report', () => {
  it('has labels in the language of the page, whatever its own', () => {
    const labels = html(sample(), { language: 'de' }).match(/<a class="label"[^>]*>/g) ?? [];
    expect(labels.length).toBeGreaterThan(5);
    for (const label of labels) expect(label).toContain(' lang="de"');
  });

  it('prints what was left out, and of much of it says that it is not printed', () => {
    expect(menu(150)).toContain('<details class="removed"><summary');
    expect(menu(150)).not.toContain('not printed');
    expect(menu(151)).toMatch(
      /<details class="removed unprinted">.*?\(151 words\)<span class="paper"> · not printed</s,
    );
  });
});

describe('the facts of a pair', () => {
  it('say that other parts of the page count otherwise', () => {
    const report = comparison();
    const [one] = report.pairs;
    const facts = [
      { kind: 'name' as const, fate: 'kept' as const, a: [{ from: 0, to: 4 }], b: [{ from: 0, to: 4 }] },
    ];
    expect(html({ ...report, pairs: [{ ...one, facts }] })).toContain(
      'Names are counted here as whole names',
    );
    expect(html({ ...report, pairs: [{ ...one, facts: [] }] })).not.toContain('Names are counted here');
  });
});
