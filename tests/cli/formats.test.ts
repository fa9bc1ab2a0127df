import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { desk } from './run.ts';
import { edited, original } from './texts.ts';

const stories = { 'in/b.txt': edited, 'archive/a.txt': original };
const gate = ['check', 'in', '--against', 'archive'];

describe('--format', () => {
  it('is given as often as wanted, each with a file, beside one that is printed', async () => {
    const { run, read, folder } = desk(stories);
    const files = {
      sarif: 'out/o.sarif',
      junit: 'j.xml',
      gitlab: 'q.json',
      markdown: 'c.md',
      csv: 'p.csv',
      ndjson: 'f.ndjson',
      'github-summary': 's.md',
      html: 'r.html',
      json: 'r.json',
      terminal: 't.txt',
    };
    const flags = Object.entries(files).flatMap(([name, file]) => ['--format', `${name}=${file}`]);
    const { code, out, err } = await run([...gate, ...flags, '--format', 'github']);
    expect(code).toBe(1);
    expect(out).toMatch(/^::error file=in\/b\.txt,line=\d+,/);
    expect(err.match(/^Report: /gm)).toHaveLength(10);
    expect(JSON.parse(read('out/o.sarif')).runs[0].invocations[0].exitCode).toBe(1);
    const [{ fingerprint, location }] = JSON.parse(read('q.json'));
    expect(location.path).toBe('in/b.txt');
    for (const file of ['out/o.sarif', 'j.xml', 'c.md', 'p.csv', 'f.ndjson', 's.md'])
      expect(read(file), file).toContain(fingerprint);
    expect(read('r.html')).toContain('</html>');
    expect(JSON.parse(read('r.json')).command).toBe('check');
    expect(read('t.txt')).toContain('Near-duplicate');
    expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([]);
  });

  it('prints the table where every format has a file', async () => {
    const { out } = await desk(stories).run([...gate, '--format', 'sarif=o.sarif']);
    expect(out).toContain('Near-duplicate');
  });

  it('goes to --output without a file of its own, and asks for nothing where that has a name that tells', async () => {
    const { run, read } = desk(stories);
    const one = await run([...gate, '--format', 'sarif', '--output', 'x', '--format', 'csv=p.csv']);
    expect(one.out).toBe('');
    expect(JSON.parse(read('x')).version).toBe('2.1.0');
    for (const [name, start] of [
      ['o.sarif', '{\n  "$schema"'],
      ['o.sarif.json', '{\n  "$schema"'],
      ['o.md', '<!-- twicetold -->'],
      ['o.csv', 'finding,level'],
      ['o.xml', '<?xml'],
      ['o.ndjson', '{"id"'],
    ]) {
      await run([...gate, '--output', name]);
      expect(read(name).startsWith(start), name).toBe(true);
    }
  });

  it('takes a dash for standard output', async () => {
    const { out } = await desk(stories).run([...gate, '--format', 'csv=-']);
    expect(out).toMatch(/^finding,level,/);
  });

  it.each([
    [['--format', 'sarfi'], "--format: 'sarfi' is not one of terminal, json, html, sarif, junit, github"],
    [['--format', 'sarif='], "--format: 'sarif=' names no file, as in sarif=FILE"],
    [['--format', 'csv', '--format', 'github'], 'csv and github cannot all go to standard output'],
    [['--format', 'csv', '--format', 'json', '--output', 'x'], 'cannot all go to the file of --output'],
    [['--format', 'csv=x', '--format', 'json=./x'], 'two outputs cannot go to one file'],
    [['--format', 'github-summary'], 'GITHUB_STEP_SUMMARY is not set here; name one: github-summary=FILE'],
  ])('%j is refused before any work, with what may stand there', async (flags, message) => {
    const { run, folder } = desk(stories);
    const { code, out, err } = await run([...gate, ...flags], { env: { GITHUB_STEP_SUMMARY: '' } });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(readdirSync(folder).sort()).toEqual(['archive', 'in']);
  });

  it('adds to the summary of the job what it is asked for, and only then', async () => {
    const { run, read, path } = desk({ ...stories, 'summary.md': 'Before.\n' });
    const env = { GITHUB_STEP_SUMMARY: path('summary.md') };
    await run([...gate, '--format', 'github'], { env });
    expect(read('summary.md')).toBe('Before.\n');
    const { out } = await run([...gate, '--format', 'github', '--format', 'github-summary'], { env });
    expect(out).toContain('::error');
    expect(read('summary.md')).toMatch(/^Before\.\n\n<!-- twicetold -->\n## Twicetold/);
  });

  it('hides names in all of them with --redact', async () => {
    const secret = 'Tidewater Gazette';
    const record = (text: string) =>
      JSON.stringify({ id: 'x', text, source: secret, title: `${secret}: ferry` });
    const { run, read } = desk({
      'in/tidewater.jsonl': record(edited),
      'archive/tidewater.jsonl': record(original),
    });
    const names = ['sarif', 'junit', 'github', 'github-summary', 'gitlab', 'markdown', 'csv', 'ndjson'];
    const flags = names.flatMap((name) => ['--format', `${name}=made/${name}`]);
    const { code } = await run([...gate, ...flags, '--redact']);
    expect(code).toBe(1);
    for (const name of names) expect(read(`made/${name}`), name).not.toMatch(/tidewater/i);
  });

  it('prints a stored result as the run itself would have', async () => {
    const { run, read } = desk(stories);
    await run([...gate, '--json', 'r.json', '--format', 'ndjson=f', '--format', 'gitlab=g']);
    const flags = ['--format', 'ndjson=f2', '--format', 'gitlab=g2'];
    await run(['report', 'r.json', ...flags]);
    expect([read('f2'), read('g2')]).toEqual([read('f'), read('g')]);
  });
});

describe('schema', () => {
  it('is of the report, or of a finding', async () => {
    const { run } = desk();
    expect(JSON.parse((await run(['schema'])).out).title).toBe('Twicetold report');
    expect(JSON.parse((await run(['schema', 'finding'])).out).title).toBe('Twicetold finding');
    expect(await run(['schema', 'other'])).toMatchObject({ code: 2, out: '' });
  });
});
