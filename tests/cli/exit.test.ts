import { describe, expect, it } from 'vitest';
import { desk } from './run.ts';
import { edited, original, other, unrelated } from './texts.ts';

const same = { 'in.txt': original, 'known/copy.txt': edited };
const own = { 'in.txt': other, 'known/market.txt': unrelated };

describe('exit codes', () => {
  it.each([
    ['scan finds a copy, but was not asked to fail', same, ['scan', 'in.txt', 'known'], 0],
    ['scan was asked to', same, ['scan', 'in.txt', 'known', '--fail-on', 'near-duplicate'], 1],
    ['a weaker relation includes the stronger', same, ['scan', 'in.txt', 'known', '--fail-on', 'partial'], 1],
    [
      'a stronger one does not include the weaker',
      same,
      ['scan', 'in.txt', 'known', '--fail-on', 'identical'],
      0,
    ],
    [
      'of several the weakest decides',
      same,
      ['scan', 'in.txt', 'known', '--fail-on', 'identical,partial'],
      1,
    ],
    ['any is what counts as taken', same, ['scan', 'in.txt', 'known', '--fail-on', 'any'], 1],
    ['check finds a copy', same, ['check', 'in.txt', '--against', 'known'], 1],
    [
      'check finds a copy, but shall not fail',
      same,
      ['check', 'in.txt', '--against', 'known', '--fail-on', 'none'],
      0,
    ],
    ['check finds nothing', own, ['check', 'in.txt', '--against', 'known'], 0],
    ['scan finds nothing', own, ['scan', 'in.txt', 'known', '--fail-on', 'any'], 0],
    [
      'an unrelated pair counts when asked for',
      own,
      ['compare', 'in.txt', 'known/market.txt', '--fail-on', 'unrelated'],
      1,
    ],
    ['compare tells, and does not fail', same, ['compare', 'in.txt', 'known/copy.txt'], 0],
    ['compare was asked to fail', same, ['compare', 'in.txt', 'known/copy.txt', '--fail-on', 'rewrite'], 1],
  ])('%s', async (_, files, args, code) => {
    const ended = await desk(files).run(args);
    expect({ code: ended.code, err: ended.err }).toEqual({ code, err: '' });
  });

  it('a stored result fails as the run would have', async () => {
    const { run } = desk(same);
    await run(['scan', 'in.txt', 'known', '--json', 'r.json']);
    expect((await run(['report', 'r.json', '--fail-on', 'rewrite'])).code).toBe(1);
    expect((await run(['report', 'r.json'])).code).toBe(0);
  });
});

describe('trouble: exit code 2, a reason and a way out on stderr, nothing on stdout', () => {
  it.each([
    ['no command', [], 'name a command', 'twicetold --help'],
    [
      'a mistyped command',
      ['scna', 'in.txt'],
      'no such command: scna. Did you mean scan?',
      'twicetold --help',
    ],
    [
      'a mistyped flag',
      ['scan', 'in.txt', '--shigle', '4'],
      'Did you mean --shingle?',
      'twicetold scan --help',
    ],
    ['nothing to scan', ['scan'], 'something is missing: twicetold scan <path..>', 'scan --help'],
    ['one article to compare', ['compare', 'in.txt'], 'twicetold compare <a> <b>', 'compare --help'],
    [
      'three articles to compare',
      ['compare', 'in.txt', 'in.txt', 'x'],
      'no such flag or argument: x',
      'compare --help',
    ],
    ['no archive', ['check', 'in.txt'], '--against PATH', 'check --help'],
    ['an archive and no incoming', ['check', '--against', 'in.txt'], '<incoming..>', 'check --help'],
    [
      'half a number',
      ['scan', 'in.txt', '--shingle', '2.5'],
      "--shingle: '2.5' is not a whole number from 1 to 20",
      'scan --help',
    ],
    [
      'a number out of range',
      ['scan', 'in.txt', '--jaccard', '2'],
      "--jaccard: '2' is not a number from 0.05 to 0.99",
      'scan --help',
    ],
    [
      'no number',
      ['scan', 'in.txt', '--neighbours', 'ten'],
      "--neighbours: 'ten' is not a whole number",
      'scan --help',
    ],
    [
      'another engine',
      ['scan', 'in.txt', '--engine', 'steam'],
      "--engine: 'steam' is not one of fast, minhash",
      'scan --help',
    ],
    [
      'another format',
      ['scan', 'in.txt', '--format', 'pdf'],
      "--format: 'pdf' is not one of terminal, json, html",
      'scan --help',
    ],
    [
      'another relation',
      ['scan', 'in.txt', '--fail-on', 'theft'],
      "--fail-on: 'theft' is not one of identical",
      'scan --help',
    ],
    [
      'none and others',
      ['scan', 'in.txt', '--fail-on', 'none,any'],
      "'none' cannot stand beside others",
      'scan --help',
    ],
    ['a field without a name', ['scan', 'in.txt', '--field', 'text'], 'as in text=body', 'scan --help'],
    [
      'an unknown field',
      ['scan', 'in.txt', '--field', 'txt=body'],
      "'txt' is not one of id, text, title",
      'scan --help',
    ],
    ['a flag without its value', ['scan', 'in.txt', '--output'], '--output wants a value', 'scan --help'],
    [
      'a flag given twice',
      ['scan', 'in.txt', '--shingle', '3', '--shingle', '4'],
      '--shingle was given twice',
      'scan --help',
    ],
    ['standard input twice', ['compare', '-', '-'], 'once only', 'compare --help'],
    [
      'two outputs to one file',
      ['scan', 'in.txt', '--html', 'r', '--json', 'r'],
      'cannot go to one file',
      'scan --help',
    ],
    [
      'a missing path',
      ['scan', 'gone.txt'],
      'gone.txt: there is no such file or folder',
      'Check the spelling',
    ],
    [
      'a missing archive',
      ['check', 'in.txt', '--against', 'gone'],
      'no article of the archive could be read',
      'gone: there is',
    ],
    ['a folder for a result', ['report', '.'], '.: it is a folder', '--json FILE'],
    ['a missing result', ['report', 'gone.json'], 'gone.json: there is no such file', '--json FILE'],
    [
      'a missing article',
      ['compare', 'in.txt', 'gone.txt'],
      'gone.txt: there is no such file',
      'Check the spelling',
    ],
    ['a folder without labels', ['evaluate', '.'], 'pairs.tsv is not there', 'docs.jsonl'],
  ])('%s', async (_, args, reason, way) => {
    const { code, out, err } = await desk({ 'in.txt': original }).run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(reason);
    expect(err).toContain(way);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it('an empty standard input', async () => {
    const { code, err } = await desk().run(['scan', '-'], { stdin: '' });
    expect(code).toBe(2);
    expect(err).toContain('-: it is empty');
  });

  it('shows where an error comes from when asked to be verbose', async () => {
    const { err } = await desk().run(['scan', 'gone.txt', '--verbose']);
    expect(err).toMatch(/^\s+at /m);
  });
});

describe('help', () => {
  it('lists the commands, with examples', async () => {
    const { code, out, err } = await desk().run(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const command of ['scan', 'check', 'compare', 'report', 'evaluate', 'schema'])
      expect(out).toContain(`twicetold ${command}`);
    expect(out).toContain('Examples:');
    expect(out).not.toMatch(/\[(?:string|boolean|array|required)\]/);
  });

  it('shows range, default and effect of every option', async () => {
    const { out } = await desk().run(['scan', '--help']);
    const text = out.replace(/\s+/g, ' ');
    expect(text).toContain('Words in a shingle. From 1 to 20. [default: 5]');
    expect(text).toContain('One of: fast, minhash. [default: fast]');
    expect(text).toContain('Off with --no-clean. [default: on]');
    expect(text).toContain('--fail-on');
    expect(out).not.toMatch(/^ {0,1}\[/m);
  });

  it('prints the version', async () => {
    expect(await desk().run(['--version'])).toEqual({ code: 0, out: '0.1.0\n', err: '' });
  });
});
