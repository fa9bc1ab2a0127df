import { spawn } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { binary, desk } from './run.ts';
import { edited, original } from './texts.ts';

const stories = { 'a.txt': original, 'b.txt': edited };
const coloured = '\u001b[';

describe('where the result goes', () => {
  it('goes to a file whole, and a line on stderr says where', async () => {
    const { run, read, folder } = desk(stories);
    const ended = await run([
      'scan',
      'a.txt',
      'b.txt',
      '--format',
      'json',
      '--output',
      'made/of/folders/r.json',
    ]);
    expect(ended).toEqual({ code: 0, out: '', err: 'Report: made/of/folders/r.json\n' });
    expect(JSON.parse(read('made/of/folders/r.json')).totals.documents).toBe(2);
    expect(readdirSync(`${folder}/made/of/folders`)).toEqual(['r.json']);
  });

  it('takes the format from the name of the file', async () => {
    const { run, read } = desk(stories);
    await run(['scan', 'a.txt', 'b.txt', '--output', 'r.html']);
    await run(['scan', 'a.txt', 'b.txt', '--output', 'r.json']);
    await run(['scan', 'a.txt', 'b.txt', '--output', 'r']);
    expect(read('r.html')).toMatch(/^<!doctype html>/);
    expect(read('r.json')).toMatch(/^\{/);
    expect(read('r')).toContain('Near-duplicate');
  });

  it('writes copies besides the table', async () => {
    const { run, read } = desk(stories);
    const { out, err } = await run(['scan', 'a.txt', 'b.txt', '--html', 'r.html', '--json', 'r.json']);
    expect(out).toContain('Near-duplicate');
    expect(err).toBe('Report: r.html\nReport: r.json\n');
    expect(read('r.html')).toContain('</html>');
    expect(JSON.parse(read('r.json')).pairs).toHaveLength(1);
  });

  it('says nothing on stderr when quiet', async () => {
    const { err } = await desk(stories).run(['scan', 'a.txt', 'b.txt', '--html', 'r.html', '--quiet']);
    expect(err).toBe('');
  });

  it('says how long stages took and what was skipped when verbose', async () => {
    const { run } = desk({ ...stories, 'picture.png': 'x' });
    const { out, err } = await run(['scan', '.', '--verbose', '--format', 'json']);
    expect(err).toMatch(/skipped \.\/picture\.png: its extension/);
    expect(err).toMatch(/^Sketching: 2 in \d+\.\d\d s$/m);
    expect(() => JSON.parse(out)).not.toThrow();
  });

  it('writes through a link, and keeps the rights of the file', async () => {
    const { run, path, put, read } = desk({ ...stories, 'real.json': 'old' });
    symlinkSync('real.json', path('link.json'));
    chmodSync(path('real.json'), 0o600);
    put('untouched.txt', 'x');
    await run(['scan', 'a.txt', 'b.txt', '--output', 'link.json']);
    expect(lstatSync(path('link.json')).isSymbolicLink()).toBe(true);
    expect(read('real.json')).toMatch(/^\{/);
    expect(statSync(path('real.json')).mode & 0o777).toBe(0o600);
  });

  it('writes to a device and leaves it a device', async () => {
    const { code } = await desk(stories).run(['scan', 'a.txt', 'b.txt', '--output', '/dev/null']);
    expect(code).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('refuses to overwrite an article that it read', async () => {
    const { run, read } = desk(stories);
    const { code, out, err } = await run(['scan', 'a.txt', '--html', './b.txt', 'b.txt']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('./b.txt is one of the articles read');
    expect(read('b.txt')).toBe(edited);
  });

  it('refuses a folder, or a path through a file, before any work', async () => {
    const { run, path } = desk(stories);
    mkdirSync(path('folder'));
    const folder = await run(['scan', 'a.txt', '--output', 'folder']);
    expect(folder).toMatchObject({ code: 2, out: '' });
    expect(folder.err).toContain('folder is a folder');
    const through = await run(['scan', 'a.txt', '--html', 'a.txt/r.html']);
    expect(through).toMatchObject({ code: 2, out: '' });
    expect(through.err).toContain('cannot write a.txt/r.html: a part of the path is a file');
  });
});

describe.skipIf(!existsSync('/proc'))('a place where nothing can be made', () => {
  it('is refused, and not tried for ever', async () => {
    const { code, err } = await desk(stories).run(['scan', 'a.txt', '--html', '/proc/made/r.html']);
    expect(code).toBe(2);
    expect(err).toContain('cannot write /proc/made/r.html: no folder can be made there');
  });
});

describe('colour', () => {
  it.each([
    ['a pipe has none', {}, [], false],
    ['FORCE_COLOR gives it', { FORCE_COLOR: '1' }, [], true],
    ['FORCE_COLOR=0 does not', { FORCE_COLOR: '0' }, [], false],
    ['NO_COLOR is stronger', { FORCE_COLOR: '1', NO_COLOR: '1' }, [], false],
    ['--no-color is stronger', { FORCE_COLOR: '1' }, ['--no-color'], false],
    ['--color is strongest', { NO_COLOR: '1' }, ['--color'], true],
  ])('%s', async (_, env, flags, wanted) => {
    const { out } = await desk(stories).run(['scan', 'a.txt', 'b.txt', ...flags], { env });
    expect(out.includes(coloured)).toBe(wanted);
  });

  it('never goes into files', async () => {
    const { run, read } = desk(stories);
    await run(['scan', 'a.txt', 'b.txt', '--output', 'r.txt'], { env: { FORCE_COLOR: '1' } });
    expect(read('r.txt')).not.toContain(coloured);
  });
});

describe('a reader that leaves', () => {
  it('is quiet success', async () => {
    const { folder } = desk(stories);
    const child = spawn(process.execPath, [binary, 'schema'], { cwd: folder });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
