import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { schemaVersion } from '../../src/report/report.ts';
import { desk } from './run.ts';

const old = readFileSync(new URL('../report/stored/compare-1.0.json', import.meta.url), 'utf8');
const versioned = (version: string, more = {}) =>
  JSON.stringify({ ...JSON.parse(old), schemaVersion: version, ...more });

describe('an older result', () => {
  it.each([
    ['a file', ['r.json'], { 'r.json': old }, ''],
    ['a packed file', ['r.json.gz'], { 'r.json.gz': gzipSync(old) }, ''],
    ['a packed file by another name', ['r.json'], { 'r.json': gzipSync(old) }, ''],
    ['a file with a byte order mark', ['r.json'], { 'r.json': `\ufeff${old}` }, ''],
    ['standard input', ['-'], {}, old],
    ['packed standard input', ['-'], {}, gzipSync(old)],
  ])('opens from %s, and comes out as it went in', async (_, args, files, stdin) => {
    const { run } = desk(files);
    const ended = await run(['report', ...args, '--format', 'json'], { stdin });
    expect(ended).toEqual({ code: 0, out: old, err: '' });
  });

  it('prints in every format', async () => {
    const { run, read } = desk({ 'r.json': old });
    const { code, out } = await run(['report', 'r.json', '--html', 'r.html']);
    expect(code).toBe(0);
    expect(out).toContain('Marathon');
    expect(read('r.html')).toMatch(/^<!doctype html>/);
  });
});

describe('a newer result', () => {
  it('of the same major version opens with a note, but for --quiet', async () => {
    const { run } = desk({ 'r.json': versioned('1.9', { moods: ['new'] }) });
    const { code, out, err } = await run(['report', 'r.json', '--format', 'json']);
    expect(code).toBe(0);
    expect(err).toBe(
      `r.json: written in version 1.9 of the report's schema, which is newer than ${schemaVersion}: what was added since is left out.\n  Update twicetold to see all of it.\n`,
    );
    expect(out).not.toContain('moods');
    expect(JSON.parse(out).schemaVersion).toBe(schemaVersion);
    expect((await run(['report', 'r.json', '--quiet'])).err).toBe('');
  });

  it('of a newer major version is refused by name, and nothing is written', async () => {
    const { run, read } = desk({ 'r.json': versioned('2.0') });
    const { code, out, err } = await run(['report', 'r.json', '--html', 'r.html']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      `twicetold: r.json: it is written in version 2.0 of the report's schema; twicetold here understands 1.0 to ${schemaVersion}\n  Open it with twicetold 0.1.0 or later, or make the report anew.\n`,
    );
    expect(() => read('r.html')).toThrow();
  });
});

describe('what is no result', () => {
  it.each([
    ['nothing', '', 'r.json: it is empty'],
    ['half a packed file', gzipSync(old).subarray(0, 900), 'r.json: the gzip data is damaged or cut short'],
    ['half a file', old.slice(0, 900), 'r.json: not JSON: '],
    ['a page', '<!doctype html>', 'r.json: not JSON: '],
    ['other JSON', '[1]', 'r.json: not a Twicetold report: '],
  ])('%s is refused, with what to do', async (_, content, complaint) => {
    const { code, out, err } = await desk({ 'r.json': content }).run(['report', 'r.json']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`twicetold: ${complaint}`);
    expect(err.trimEnd().split('\n')).toHaveLength(2);
  });

  it('is said of a file that is not there', async () => {
    const { code, err } = await desk().run(['report', 'r.json']);
    expect(code).toBe(2);
    expect(err).toContain('r.json: there is no such file');
  });
});
