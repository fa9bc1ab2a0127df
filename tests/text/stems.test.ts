import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { stemmerOf } from '../../src/text/stems.ts';
import { stopWords } from '../../src/text/stopwords.ts';

describe('stemmerOf', () => {
  test.each([
    ['en', 'ministers', 'minister'],
    ['uk', 'міністрами', 'міністрам'],
    ['ru', 'министрами', 'министрам'],
    ['de', 'straßen', 'strasse'],
    ['fr', 'ministères', 'ministère'],
    ['es', 'ministros', 'ministro'],
    ['sv', 'flickorna', 'flickor'],
  ])('brings forms of one word together: %s', (language, one, other) => {
    const stem = stemmerOf(language);
    expect(stem(one)).toBe(stem(other));
  });

  test('a language without a stemmer keeps its words', () => {
    expect(stemmerOf('xx')('ministers')).toBe('ministers');
  });

  test('short words, numbers, contractions and monsters keep their form', () => {
    const stem = stemmerOf('en');
    for (const form of ['is', '1990s', "don't", `${'running'.repeat(20)}`, '']) expect(stem(form)).toBe(form);
  });

  test('a stem is never empty and asking twice gives the same', () => {
    for (const language of ['en', 'uk', 'ru', 'de', 'fr', 'es', 'it', 'nl', 'no', 'pt', 'sv', 'fa']) {
      const stem = stemmerOf(language);
      for (const form of ['ing', 'ses', 'ами', 'ость', 'ments', 'heit', 'ها', 'aaaa']) {
        expect(stem(form)).not.toBe('');
        expect(stem(form)).toBe(stem(form));
      }
    }
  });

  test("natural's root, with its database drivers and its talk, is never loaded", () => {
    const script = `
      import { createRequire } from 'node:module';
      const { analyse } = await import(${JSON.stringify(new URL('../../src/text/text.ts', import.meta.url).href)});
      for (const language of ['en', 'uk', 'ru', 'de', 'fr', 'es', 'it', 'nl', 'no', 'pt', 'sv', 'fa']) {
        const text = 'words';
        const blocks = [{ kind: 'paragraph', from: 0, to: 5 }];
        const document = { id: 'x', origin: { path: '-' }, text, blocks, metadata: { language }, hash: '' };
        analyse({ document, blocks, removed: [] });
      }
      const loaded = Object.keys(createRequire(import.meta.url).cache);
      console.error(JSON.stringify(loaded.map((path) => path.replaceAll('\\\\', '/'))));
    `;
    const run = ['--import', 'tsx', '--input-type=module', '-e', `${script}`];
    const child = execFileSync(process.execPath, ['-e', launcher, JSON.stringify(run)], { encoding: 'utf8' });
    const { stdout, stderr } = JSON.parse(child) as { stdout: string; stderr: string };
    expect(stdout).toBe('');
    const loaded = JSON.parse(stderr.trim().split('\n').at(-1)!) as string[];
    expect(loaded.filter((path) => path.includes('/natural/lib/natural/stemmers/'))).not.toEqual([]);
    expect(loaded.filter((path) => /\/(?:mongoose|dotenv|pg|redis|memjs)\//.test(path))).toEqual([]);
    expect(loaded.filter((path) => /\/natural\/lib\/natural\/index\.js$/.test(path))).toEqual([]);
  });
});

/** Runs node with the arguments given as JSON and prints both of its streams as JSON. */
const launcher = `
  const { spawnSync } = require('node:child_process');
  const { stdout, stderr } = spawnSync(process.execPath, JSON.parse(process.argv[1]), { encoding: 'utf8' });
  process.stdout.write(JSON.stringify({ stdout, stderr }));
`;

describe('stopWords', () => {
  test.each([
    ['en', ['the', 'of', 'said']],
    ['uk', ['це', 'що']],
    ['ru', ['не', 'что']],
    ['de', ['und', 'ausser', 'dass']],
    ['fr', ['de', 'être']],
    ['es', ['de', 'también']],
  ])('knows the function words of %s in comparison form', (language, expected) => {
    const stops = stopWords(language);
    expect(stops.size).toBeGreaterThan(40);
    for (const word of expected.slice(0, 2)) expect(stops.has(word)).toBe(true);
    expect(stops.has('бурундук')).toBe(false);
  });

  test('holds nothing that a token could not be', () => {
    expect(stopWords('de').has('daß')).toBe(false);
    expect(stopWords('de').has('dass')).toBe(true);
  });

  test('is empty for a language nobody listed', () => {
    expect(stopWords('xx').size).toBe(0);
    expect(stopWords('und').size).toBe(0);
  });
});
