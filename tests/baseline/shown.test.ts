import { describe, expect, it } from 'vitest';
import { withAccepted } from '../../src/baseline/change.ts';
import { emptyBaseline } from '../../src/baseline/file.ts';
import { accept } from '../../src/baseline.ts';
import { html } from '../../src/report/html/html.ts';
import { redact } from '../../src/report/redact.ts';
import { report as schema } from '../../src/report/report.ts';
import { open } from '../../src/report/stored.ts';
import { terminal } from '../../src/report/terminal/terminal.ts';
import { interfaceLanguages } from '../../src/report/words/words.ts';
import { found } from './texts.ts';

const yes = {
  by: 'Ida <b>Voss</b>',
  on: '2026-03-02',
  until: '2026-12-31',
  reason: 'By \u202elicence {by} </p>.',
};
const { baseline } = withAccepted(emptyBaseline('b.jsonl'), found(), found().pairs, yes);
const marked = accept(found(), baseline, '2026-06-01');
const words = (page: string) =>
  page.replace(/<(style|script)\b[\s\S]*?<\/\1>|<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('an accepted pair', () => {
  it('fits the schema and comes back from a file', () => {
    expect(schema.parse(marked)).toEqual(marked);
    expect(open(JSON.parse(JSON.stringify(marked)))).toEqual(marked);
  });

  it('is told in the terminal, in the table and in the outcome', () => {
    const text = terminal(marked).replace(/\s+/g, ' ');
    expect(text).toContain('; 1 pair accepted.');
    expect(text).toMatch(/ accepted +\? order unknown/);
    expect(text).not.toContain('no credit');
    expect(terminal(found())).not.toContain('accepted');
  });

  it('is told on the page with who, when, why and until when, and can be filtered by', () => {
    const page = html(marked);
    expect(words(page)).toContain(
      'Accepted by Ida &lt;b>Voss&lt;/b> on 2 March 2026: By ⟨U+202E⟩licence {by} &lt;/p>.',
    );
    expect(words(page)).toContain('It holds until 31 December 2026.');
    expect(page).toContain('data-standing="accepted"');
    expect(page).toContain('data-view="relation=taken&amp;standing=accepted"');
    expect(html(found())).not.toContain('standing=accepted');
  });

  it('is told without an end where there is none', () => {
    const endless = withAccepted(emptyBaseline('b'), found(), found().pairs, { ...yes, until: null });
    expect(words(html(accept(found(), endless.baseline, '2026-06-01')))).toContain(
      'It holds without an end.',
    );
  });

  it.each(interfaceLanguages)('is told in %s', (language) => {
    const [note] = /<p class="accepted".*?<\/p>/s.exec(html(marked, { language })) ?? [''];
    expect(note).toContain('2026');
    expect(note).toContain('Ida');
    expect(note).not.toMatch(/\{(?!by\} &lt;)/);
  });

  it('does not say who and why where names are hidden', () => {
    const page = words(html(redact(marked)));
    expect(page).toContain('Accepted on 2 March 2026; names and reasons are hidden in this copy.');
    expect(/Ida|licence/.exec(page)).toBeNull();
  });
});
