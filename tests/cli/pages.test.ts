import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kin } from '../report/kin.ts';
import { binary, type Desk, desk } from './run.ts';

/* A report of many pages: written whole or not at all, and nothing but its own is ever removed. */

const few = JSON.stringify(kin([3]));
const other = JSON.stringify(kin([4]));
const many = JSON.stringify(kin([36]));

const version = /^[0-9a-f]{12}$/;

/** What lies in a folder, pages summed up. */
function inside({ folder }: Desk, name = 'report-pages'): string[] {
  return readdirSync(`${folder}/${name}`)
    .map((name) => (version.test(name) ? 'version' : name))
    .sort();
}

const pages = ({ folder }: Desk) =>
  readdirSync(`${folder}/report-pages`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.split('/')[1])
    .sort();

const write = ({ run }: Desk, result: string, ...flags: string[]) =>
  run(['report', result, '--html', 'report.html', '--html-pairs', '0', ...flags]);

/** Every page that the overview leads to is there. */
function expectWhole(one: Desk): void {
  const links = [...one.read('report.html').matchAll(/href="(report-pages\/[^"#]*)/g)].map(
    ([, href]) => href,
  );
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(one.read(link)).toMatch(/<\/html>\n$/);
}

describe('a report of many pages', () => {
  it('is an overview and a folder beside it, and a line says so', async () => {
    const one = desk({ 'few.json': few });
    const { code, err } = await write(one, 'few.json');
    expect({ code, err }).toEqual({
      code: 0,
      err: 'Report: report.html, and 4 pages that it leads to in report-pages\n',
    });
    expect(inside(one)).toEqual(['twicetold.txt', 'version']);
    expect(pages(one)).toEqual(['family-1.html', 'pair-1.html', 'pair-2.html', 'pair-3.html']);
    expectWhole(one);
  });

  it('is the same when it is made again', async () => {
    const one = desk({ 'few.json': few });
    await write(one, 'few.json');
    const before = [one.read('report.html'), readdirSync(one.path('report-pages'))];
    await write(one, 'few.json');
    expect([one.read('report.html'), readdirSync(one.path('report-pages'))]).toEqual(before);
    expectWhole(one);
  });

  it('takes the place of an older one, whose pages go', async () => {
    const one = desk({ 'few.json': few, 'other.json': other });
    await write(one, 'other.json');
    expect(pages(one)).toHaveLength(5);
    await write(one, 'few.json');
    expect(inside(one)).toEqual(['twicetold.txt', 'version']);
    expect(pages(one)).toHaveLength(4);
    expectWhole(one);
  });

  it('leaves no folder when the next report is one file', async () => {
    const one = desk({ 'few.json': few });
    await write(one, 'few.json');
    await one.run(['report', 'few.json', '--html', 'report.html']);
    expect(readdirSync(one.folder).sort()).toEqual(['few.json', 'report.html']);
  });

  it('removes what a killed run left, but not what another is making', async () => {
    const one = desk({ 'few.json': few });
    await write(one, 'few.json');
    const living = `.0123456789ab.${process.pid}.tmp`;
    one.put('report-pages/.0123456789ab.999999999.tmp/pair-1.html', 'half a pa');
    one.put(`report-pages/${living}/pair-1.html`, 'half a pa');
    await write(one, 'few.json');
    expect(inside(one)).toEqual([living, 'twicetold.txt', 'version']);
  });

  it('gives its pages to no more people than itself', async () => {
    const one = desk({ 'few.json': few });
    one.put('report.html', 'old');
    chmodSync(one.path('report.html'), 0o600);
    await write(one, 'few.json');
    const mode = (name: string) => statSync(one.path(name)).mode & 0o777;
    const [name] = readdirSync(one.path('report-pages')).filter((name) => version.test(name));
    expect([mode('report-pages'), mode(`report-pages/${name}`)]).toEqual([0o700, 0o700]);
    expect(mode(`report-pages/${name}/pair-1.html`)).toBe(0o600);
  });

  it.each(['a#b?c%20d.html', "o'clock & <b>.html", 'ferry "Skarrow".html', 'фери.html', '..html'])(
    'bears a name like %s',
    async (name) => {
      const one = desk({ 'few.json': few });
      const { code } = await one.run(['report', 'few.json', '--html', `./${name}`, '--html-pairs', '0']);
      expect(code).toBe(0);
      expect(inside(one, `${name.slice(0, -5)}-pages`)).toEqual(['twicetold.txt', 'version']);
    },
  );
});

describe('what is not ours', () => {
  it('is refused as a folder of pages before any work, and stays', async () => {
    const one = desk({ 'few.json': 'not even JSON', 'report-pages/thesis.html': 'mine' });
    const { code, err } = await write(one, 'few.json');
    expect(code).toBe(2);
    expect(err).toContain('report-pages is there, and not made by twicetold');
    expect(one.read('report-pages/thesis.html')).toBe('mine');
    expect(existsSync(one.path('report.html'))).toBe(false);
  });

  it('is refused where it is a file or a link', async () => {
    const file = desk({ 'few.json': few, 'report-pages': 'mine' });
    expect((await write(file, 'few.json')).code).toBe(2);
    expect(file.read('report-pages')).toBe('mine');
    const link = desk({ 'few.json': few, 'elsewhere/twicetold.txt': 'x' });
    symlinkSync('elsewhere', link.path('report-pages'));
    expect((await write(link, 'few.json')).code).toBe(2);
    expect(readdirSync(link.path('elsewhere'))).toEqual(['twicetold.txt']);
  });

  it('does not matter to a report that is asked for as one file', async () => {
    const one = desk({ 'few.json': few, 'report-pages/thesis.html': 'mine' });
    const { code } = await one.run(['report', 'few.json', '--html', 'report.html', '--html-pairs', 'all']);
    expect(code).toBe(0);
    expect(one.read('report-pages/thesis.html')).toBe('mine');
  });

  it('stays where somebody has put it among ours', async () => {
    const one = desk({ 'few.json': few });
    await write(one, 'few.json');
    const [name] = readdirSync(one.path('report-pages')).filter((name) => version.test(name));
    one.put('report-pages/mine.html', 'mine');
    one.put(`report-pages/${name}/remarks.txt`, 'mine');
    await one.run(['report', 'few.json', '--html', 'report.html']);
    expect(inside(one)).toEqual(['mine.html', 'twicetold.txt', 'version']);
    expect(readdirSync(one.path(`report-pages/${name}`))).toEqual(['remarks.txt']);
  });

  it('may be an empty folder', async () => {
    const one = desk({ 'few.json': few });
    mkdirSync(one.path('report-pages'));
    expect((await write(one, 'few.json')).code).toBe(0);
    expectWhole(one);
  });
});

describe('a run that is interrupted while it writes pages', () => {
  const started = ({ folder }: Desk) => {
    const place = `${folder}/report-pages`;
    return existsSync(place) && readdirSync(place).some((name) => name.endsWith('.tmp'));
  };

  it('leaves the old report as it was', async () => {
    const one = desk({ 'few.json': few, 'many.json': many });
    await write(one, 'few.json');
    const before = [one.read('report.html'), readdirSync(one.path('report-pages'))];
    const { code } = await one.run(['report', 'many.json', '--html', 'report.html'], {
      until: () => started(one),
    });
    expect(code).toBe(130);
    expect([one.read('report.html'), readdirSync(one.path('report-pages'))]).toEqual(before);
    expectWhole(one);
  });

  it('leaves nothing where nothing was', async () => {
    const one = desk({ 'many.json': many });
    const { code } = await one.run(['report', 'many.json', '--html', 'report.html'], {
      until: () => started(one),
    });
    expect(code).toBe(130);
    expect(readdirSync(one.folder)).toEqual(['many.json']);
  });
});

describe('where a report of many pages cannot lie', () => {
  it.each([
    ['standard output', ['--format', 'html']],
    ['a dash', ['--format', 'html', '--output', '-']],
  ])('%s gets one file', async (_, flags) => {
    const one = desk({ 'few.json': few });
    const { code, out } = await one.run(['report', 'few.json', '--html-pairs', '0', ...flags]);
    expect(code).toBe(0);
    expect(out).toMatch(/^<!doctype html>[\s\S]*<article class="pair"[\s\S]*<\/html>\n$/);
    expect(readdirSync(one.folder)).toEqual(['few.json']);
  });

  it.skipIf(!existsSync('/dev/stdout'))('a pipe by its name gets one file', () => {
    const one = desk({ 'few.json': few });
    const line =
      '"$0" "$1" report few.json --html /dev/stdout --format json --output r.json --html-pairs 0 --quiet | cat';
    const { status, stdout } = spawnSync('sh', ['-c', line, process.execPath, binary], {
      cwd: one.folder,
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    expect(readdirSync(one.folder).sort()).toEqual(['few.json', 'r.json']);
  });

  it.each([
    [['--html', 'x.html', '--format', 'html', '--output', 'x']],
    [['--html', 'x.html', '--output', './x.html']],
  ])('two reports do not share one: %j', async (flags) => {
    const one = desk({ 'few.json': few });
    const { code, err } = await one.run(['report', 'few.json', ...flags]);
    expect(code).toBe(2);
    expect(err).toContain('two outputs cannot go to one file');
  });

  it('two reports each have their own', async () => {
    const one = desk({ 'few.json': few });
    const flags = ['--html', 'a.html', '--output', 'b.html', '--html-pairs', '0'];
    expect((await one.run(['report', 'few.json', ...flags])).code).toBe(0);
    expect(readdirSync(one.folder).sort()).toEqual(['a-pages', 'a.html', 'b-pages', 'b.html', 'few.json']);
  });

  it.skipIf(process.getuid?.() === 0)('a folder without the right to write is refused', async () => {
    const one = desk({ 'few.json': few });
    mkdirSync(one.path('shut'), { mode: 0o500 });
    const { code, err } = await one.run(['report', 'few.json', '--html', 'shut/r.html', '--html-pairs', '0']);
    expect(code).toBe(2);
    expect(err).toContain('writing there is not permitted');
  });

  it.each(['-1', '2.5', 'some', ''])('--html-pairs %j is refused', async (number) => {
    const { code, err } = await desk({ 'few.json': few }).run([
      'report',
      'few.json',
      `--html-pairs=${number}`,
    ]);
    expect(code).toBe(2);
    expect(err).toContain('--html-pairs');
  });
});
