import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { type Desk, desk } from './run.ts';
import { edited, original, other, unrelated } from './texts.ts';

const articles = { 'old/a.txt': original, 'new/b.txt': unrelated, 'new/c.txt': other };

/** A repository with everything committed. */
function repository(files: Record<string, string>): { at: Desk; git: (...words: string[]) => void } {
  const at = desk(files);
  const git = (...words: string[]) =>
    void execFileSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', ...words], {
      cwd: at.folder,
      stdio: 'pipe',
    });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'first');
  return { at, git };
}

const paths = (out: string): string[] => JSON.parse(out).documents.map(({ path }: { path: string }) => path);

describe('--files-from', () => {
  it.each([
    ['lines', 'new/b.txt\r\nnew/c.txt\n\n'],
    ['NUL', 'new/b.txt\0new/c.txt\0'],
  ])('takes a list by %s from standard input or a file', async (_, list) => {
    const at = desk({ ...articles, list });
    const piped = await at.run(['scan', '--files-from', '-', '--format', 'json'], { stdin: list });
    expect(piped.code).toBe(0);
    expect(paths(piped.out)).toEqual(['new/b.txt', 'new/c.txt']);
    expect(
      paths((await at.run(['scan', 'old', '--files-from', 'list', '--format', 'json'])).out),
    ).toHaveLength(3);
  });

  it('takes names for names: what is not there is a problem, whatever it looks like', async () => {
    const at = desk({ ...articles, '-': 'a', 'new/*[x].txt': other });
    const list = 'new/*.txt\nnew/*[x].txt\n-\ngone.txt\n';
    const { code, out, err } = await at.run(['scan', '--files-from', '-', '--format', 'json'], {
      stdin: list,
    });
    expect(code).toBe(0);
    expect(paths(out).sort()).toEqual(['./-', 'new/*[x].txt']);
    expect(err).toContain('new/*.txt: it is listed by --files-from, but is not there');
    expect(err).toContain('gone.txt: it is listed');
  });

  it('has nothing to do with an empty list, and still writes its reports', async () => {
    const at = desk(articles);
    const args = ['check', '--files-from', '-', '--against', 'old', '--format', 'sarif=out.sarif'];
    const { code, err } = await at.run(args, { stdin: '' });
    expect(code).toBe(0);
    expect(err).toContain('the list names no file: nothing was looked at.');
    expect(JSON.parse(at.read('out.sarif')).runs[0].results).toEqual([]);
  });

  it.each([
    [['scan', '--files-from', 'nowhere'], 'nowhere: there is no such file'],
    [['scan', '--files-from', '.'], 'it is a folder'],
    [['scan', '-', '--files-from', '-'], "'-' (standard input) can be named once only"],
    [['scan', '--files-from', '/dev/zero'], 'larger than 64 MB'],
    [['check', '--against', 'old'], 'something is missing: twicetold check <incoming..>'],
  ])('%j', async (args, message) => {
    expect(await desk(articles).run(args)).toMatchObject({ code: 2, err: expect.stringContaining(message) });
  });
});

describe('--changed-since', () => {
  it('looks at what a branch brings, and at what is not committed yet; at the archive as a whole', async () => {
    const { at, git } = repository(articles);
    git('checkout', '-q', '-b', 'import');
    at.put('new/taken.txt', edited);
    at.put('elsewhere.txt', unrelated);
    git('add', '-A');
    git('commit', '-q', '-m', 'second');
    at.put('new/späte zeile\n.txt', original);
    at.put('new/README.md', 'About this folder.');
    const args = ['--changed-since', 'main', '--format', 'json'];
    const checked = await at.run(['check', 'new', '--against', '.', ...args]);
    expect(checked.code).toBe(1);
    const { documents } = JSON.parse(checked.out);
    const incoming = documents.filter(({ role }: { role: string }) => role === 'incoming');
    expect(incoming.map(({ path }: { path: string }) => path)).toEqual([
      'new/späte zeile\n.txt',
      'new/taken.txt',
    ]);
    const below = await at.run(['scan', '.', ...args], { cwd: at.path('new') });
    expect(paths(below.out)).toEqual(['./späte zeile\n.txt', './taken.txt']);
  });

  it('leaves alone what only the other branch has changed', async () => {
    const { at, git } = repository(articles);
    git('checkout', '-q', '-b', 'import');
    git('checkout', '-q', 'main');
    at.put('new/b.txt', edited);
    git('commit', '-qam', 'on main');
    git('checkout', '-q', 'import');
    const { code, out, err } = await at.run(['check', 'new', '--against', 'old', '--changed-since', 'main']);
    expect(code).toBe(0);
    expect(err).toContain('nothing named has changed since main: nothing was looked at.');
    expect(out).toContain('None of 0');
  });

  it('says what is wrong with the name or the checkout', async () => {
    const { at } = repository(articles);
    const failed = async (ref: string, place = at) =>
      (await place.run(['scan', 'new', `--changed-since=${ref}`])).err;
    expect(await failed('nowhere')).toMatch(/git knows no commit 'nowhere'\n.*git fetch origin nowhere/);
    expect(await failed('--output=x')).toContain("'--output=x' is no name of a commit");
    expect(await failed('$(touch x)')).toContain('git knows no commit');
    expect(await failed('main', desk(articles))).toContain('in no git repository');
    at.put('new/b.txt', edited);
    execFileSync('git', ['-c', 'user.name=D', '-c', 'user.email=d@example.org', 'commit', '-qam', '2'], {
      cwd: at.folder,
    });
    const clone = desk();
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${at.folder}`, '.'], {
      cwd: clone.folder,
      stdio: 'pipe',
    });
    expect(await failed('HEAD~1', clone)).toMatch(/git knows no commit[\s\S]*The checkout is shallow/);
    const bare = await at.run(['scan', 'new', '--changed-since', 'main'], { env: { PATH: '/nowhere' } });
    expect(bare.err).toContain('git is not installed');
  });
});

describe('--max-warnings', () => {
  it('counts flagged pairs that --fail-on lets pass', async () => {
    const at = desk({ 'a.txt': original, 'b.txt': edited, 'twicetold.config.yaml': 'maxWarnings: 0\n' });
    const { code, err } = await at.run(['scan', 'a.txt', 'b.txt']);
    expect(code).toBe(1);
    expect(err).toContain('1 warning: more than --max-warnings 0.');
    expect((await at.run(['scan', 'a.txt', 'b.txt', '--max-warnings', '1'])).code).toBe(0);
    expect((await at.run(['scan', 'a.txt', 'b.txt', '--max-warnings', 'none'])).code).toBe(0);
    const failed = await at.run(['scan', 'a.txt', 'b.txt', '--fail-on', 'any']);
    expect(failed.code).toBe(1);
    expect(failed.err).not.toContain('warning');
  });
});

describe('several archives', () => {
  it('are a folder, a file and a pattern, together or one by one', async () => {
    const at = desk({ 'in.txt': other, 'one/a.txt': original, 'two.txt': unrelated, 'three/c.txt': edited });
    for (const against of [
      ['--against', 'one', 'two.txt', 'three/*.txt'],
      ['--against', 'one', '--against', 'two.txt', '--against', 'three/*.txt'],
    ]) {
      const { out } = await at.run(['check', 'in.txt', ...against, '--format', 'json']);
      expect(paths(out)).toEqual(['in.txt', 'one/a.txt', 'three/c.txt', 'two.txt']);
    }
  });
});
