import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { columns } from '../../src/report/columns.ts';
import { binary, desk } from './run.ts';
import { edited, original } from './texts.ts';

const stories = { 'a.txt': original, 'b.txt': edited };

function plain(text: string): string {
  return text.replace(/\u001b\[\d+m/g, '');
}

describe('what compare prints', () => {
  it('is plain lines in a pipe, which can be searched', async () => {
    const { out } = await desk(stories).run(['compare', 'a.txt', 'b.txt']);
    expect(out).not.toMatch(/\u001b|│/);
    const difference = out.split('\n').filter((line) => /\[-some-\]|\{\+about\+\}/.test(line));
    expect(difference.map((line) => line.slice(0, 3))).toEqual(['A: ', 'B: ']);
    expect(out).toMatch(/ a\.txt:\d+:\d+ · b\.txt:\d+:\d+$/m);
  });

  it('is the same in a file', async () => {
    const { run, read } = desk(stories);
    const { out } = await run(['compare', 'a.txt', 'b.txt']);
    await run(['compare', 'a.txt', 'b.txt', '--output', 'r.txt'], { env: { FORCE_COLOR: '1' } });
    expect(read('r.txt')).toBe(out);
  });

  it('stands in columns for a pager, as wide as COLUMNS says', async () => {
    const { run } = desk(stories);
    for (const COLUMNS of ['70', '120']) {
      const { out } = await run(['compare', 'a.txt', 'b.txt', '--color'], { env: { COLUMNS } });
      expect(out).toContain('\u001b[31m');
      expect(out).toContain('│');
      const widest = Math.max(...plain(out).split('\n').map(columns));
      expect(widest).toBeLessThanOrEqual(Number(COLUMNS));
    }
  });

  it('says why in full when verbose', async () => {
    const { run } = desk(stories);
    const [short, long] = [
      await run(['compare', 'a.txt', 'b.txt']),
      await run(['compare', 'a.txt', 'b.txt', '--verbose']),
    ];
    expect(short.out).toMatch(/… \d+ smaller terms/);
    expect(long.out).not.toContain('smaller term');
    expect(long.out.length).toBeGreaterThan(short.out.length);
  });
});

const hasScript = spawnSync('script', ['--version']).status === 0 && process.platform === 'linux';

describe.skipIf(!hasScript)('what compare prints on a screen', () => {
  const screen = (width: number, env: string, folder: string) =>
    execFileSync(
      'script',
      [
        '-qec',
        `stty cols ${width} rows 30; ${env} ${process.execPath} ${binary} compare a.txt b.txt`,
        '/dev/null',
      ],
      { cwd: folder, env: { PATH: process.env.PATH, TERM: 'xterm' }, stdio: ['ignore', 'pipe', 'ignore'] },
    )
      .toString()
      .replaceAll('\r', '');

  it.each([50, 80, 160])('fits %i columns, in colour, and without signs', (width) => {
    const out = screen(width, '', desk(stories).folder);
    expect(out).toContain('\u001b[32m');
    expect(out).not.toMatch(/\[-|\{\+/);
    expect(plain(out).includes('│')).toBe(width >= 60);
    for (const line of plain(out).split('\n')) expect(columns(line)).toBeLessThanOrEqual(width);
  });

  it('keeps its columns without colour, with signs instead', () => {
    const out = screen(100, 'NO_COLOR=1', desk(stories).folder);
    expect(out).not.toContain('\u001b[');
    expect(out).toMatch(/\[-some-\] .*│.*\{\+about\+\}/);
  });
});
