import { symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Desk, desk } from './run.ts';
import { edited, original } from './texts.ts';

const good = { 'a.txt': original, 'b.txt': edited };

/** Scans everything in the folder; the two good stories must be found whatever stands beside them. */
async function found({ run }: Desk) {
  const { code, out, err } = await run(['scan', '.', '--format', 'json', '--fail-on', 'near-duplicate']);
  expect(code, err).toBe(1);
  const report = JSON.parse(out);
  const at = (id: string) => report.documents.find((document: { id: string }) => document.id === id).path;
  const pairs = report.pairs.map(({ a, b }: { a: string; b: string }) => [at(a), at(b)].join(' '));
  expect(pairs).toContain('./a.txt ./b.txt');
  return { report, err, pairs };
}

describe('bad input among good is told, with place, reason and mend, and the run goes on', () => {
  it.each<[string, string, string | Buffer, string]>([
    ['an empty file', 'bad.txt', '', './bad.txt: it is empty'],
    ['a file of white space', 'bad.txt', ' \n\t\n', './bad.txt: it holds nothing but white space'],
    [
      'a picture named .txt',
      'bad.txt',
      Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      './bad.txt: ',
    ],
    [
      'bytes of no text',
      'bad.txt',
      Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7) % 256)),
      './bad.txt',
    ],
    ['broken JSON', 'bad.json', '{"text": "half', './bad.json'],
    ['a record without a text', 'bad.jsonl', '{"title": "only"}\n', './bad.jsonl, line 1: '],
    ['damaged gzip', 'bad.txt.gz', Buffer.from('1f8b08000000000000ff00ff', 'hex'), './bad.txt.gz: '],
  ])('%s', async (_, name, content, complaint) => {
    const { report, err } = await found(desk({ ...good, [name]: content }));
    expect(err).toContain(complaint);
    expect(report.problems).toHaveLength(1);
    expect(report.problems[0].mend).not.toBe('');
    expect(err).toContain(report.problems[0].mend);
  });

  it('a broken line in the middle of JSON lines', async () => {
    const lines = [JSON.stringify({ text: original }), '{"text": "broken', JSON.stringify({ text: edited })];
    const { run } = desk({ 'wire.jsonl': lines.join('\n') });
    const { code, out, err } = await run(['scan', 'wire.jsonl', '--format', 'json']);
    expect(code).toBe(0);
    expect(err).toMatch(/^wire\.jsonl, line 2\b/);
    expect(JSON.parse(out).pairs).toHaveLength(1);
  });

  it('a link to nothing', async () => {
    const one = desk(good);
    symlinkSync('gone.txt', one.path('link.txt'));
    const { err } = await found(one);
    expect(err).toContain('./link.txt: the link leads to gone.txt, which does not exist');
  });

  it('a single line of 50 MB', async () => {
    const one = desk({ ...good, 'long.txt': 'word '.repeat(10_000_000) });
    await found(one);
  }, 180_000);
});

describe('odd input is no trouble', () => {
  it('an old charset', async () => {
    const latin = Buffer.from(original.replaceAll('Molvær', 'Molv\u00e6r'), 'latin1');
    const { report, err, pairs } = await found(desk({ ...good, 'old.txt': latin }));
    expect(err).toBe('');
    expect(report.problems).toEqual([]);
    expect(pairs).toContain('./a.txt ./old.txt');
  });

  it('two files with the same content are identical, and one file named twice is one', async () => {
    const { run } = desk({ 'a.txt': original, 'copy.txt': original });
    const { out } = await run(['scan', 'a.txt', 'copy.txt', './a.txt', '--format', 'json']);
    const report = JSON.parse(out);
    expect(report.documents).toHaveLength(2);
    expect(report.pairs.map(({ relation }: { relation: string }) => relation)).toEqual(['identical']);
  });

  it('a document of one word', async () => {
    const { report } = await found(desk({ ...good, 'word.txt': 'Ferry' }));
    expect(report.documents).toHaveLength(3);
    expect(report.problems).toEqual([]);
  });

  it('text that holds markup and escape sequences acts neither in the page nor on the screen', async () => {
    const nasty =
      '</script><script>alert(1)</script> <img src=x onerror=alert(2)> \u001b[2J\u001b]0;owned\u0007 ';
    const { run, read } = desk({ 'a.txt': nasty + original, 'b.txt': edited + nasty });
    const { out } = await run(['scan', 'a.txt', 'b.txt', '--html', 'r.html']);
    expect(out).not.toContain('\u001b');
    expect(read('r.html')).not.toContain('<script>alert(1)');
    expect(read('r.html')).not.toContain('<img src=x');
  });

  it('names of files that hold escape sequences do not act on the screen', async () => {
    const { run } = desk({ 'a.txt': original, 'x\u001b[2Jy.txt': '' });
    const { err } = await run(['scan', '.']);
    const picture = await desk({ 'a.txt': original, 'x\u001b[2Jy.png': '' }).run(['scan', '.', '--verbose']);
    const result = await desk({ 'r.json': '\u001b[2J' }).run(['report', 'r.json']);
    for (const each of [picture, result]) expect(each.err).toContain('⟨U+001B⟩');
    for (const each of [picture, result]) expect(each.err).not.toContain('\u001b');
    expect(err).toContain('x⟨U+001B⟩[2Jy.txt');
    expect(err).not.toContain('\u001b');
  });
});
