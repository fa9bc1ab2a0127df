import { existsSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/document.ts';
import { readString } from '../../src/read/read.ts';
import { gatherAll, scratch, uncovered } from './gather.ts';

const story = 'The ferry was late again on Tuesday.\n\nNobody on the quay seemed surprised by it.';
const record = (id: string | undefined, text = story) => JSON.stringify({ id, text });

function folderOf(files: Record<string, string | Buffer>): string {
  const folder = scratch();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
const names = (folder: string, paths: { path: string }[]) =>
  paths.map(({ path }) => path.slice(folder.length + 1));

describe('reading a folder', () => {
  it('takes more names than a call takes arguments', { timeout: 120_000 }, async () => {
    const folder = folderOf({ 'z.txt': story });
    for (let i = 0; i < 130_000; i++) symlinkSync('z.txt', join(folder, `.${i}`));
    expect((await gatherAll(folder)).documents).toHaveLength(1);
  });

  it('finds every known format below it, in the order of names, and says what it passes over', async () => {
    const folder = folderOf({
      'b.txt': story,
      'a/z.md': `# Late\n\n${story}`,
      'a/B.html': `<p>${story}</p>`,
      'c.json': `[${record('c1')},${record('c2')}]`,
      'd.jsonl': `${record('d1')}\n${record('d2')}\n`,
      'e.txt.gz': gzipSync(story),
      'README.md': 'about',
      'LICENSE.txt': 'about',
      'pairs.tsv': 'a\tb\tderived\n',
      '.hidden.txt': story,
      'node_modules/x.txt': story,
      'photo.jpg': 'x',
    });
    const { documents, problems, skipped } = await gatherAll(folder);
    expect(problems).toEqual([]);
    expect(
      names(
        folder,
        documents.map(({ origin }) => origin),
      ),
    ).toEqual([...['a/B.html', 'a/z.md', 'b.txt', 'c.json', 'c.json', 'd.jsonl', 'd.jsonl', 'e.txt.gz']]);
    expect(names(folder, skipped).sort()).toEqual([
      '.hidden.txt',
      'LICENSE.txt',
      'README.md',
      'node_modules',
      'pairs.tsv',
      'photo.jpg',
    ]);
    for (const document of documents) {
      expect(uncovered(document)).toBe('');
      expect(document.hash).toBe(hashOf(document.text));
    }
  });

  it('survives loops of links and reads no file twice', async () => {
    const folder = folderOf({ 'a.txt': story });
    symlinkSync('.', join(folder, 'loop'));
    symlinkSync('a.txt', join(folder, 'b.txt'));
    const { documents, skipped, problems } = await gatherAll([folder, join(folder, 'a.txt')]);
    expect(documents).toHaveLength(1);
    expect(problems).toEqual([]);
    expect(skipped.map(({ why }) => why.slice(0, 8))).toEqual(['the same', 'the same', 'the same']);
  });

  it('reads what is named, whatever its name: pattern, brackets, unknown extension', async () => {
    const folder = folderOf({
      'one.txt': story,
      'two.txt': `${story} More.`,
      'three[1].txt': `${story} Most.`,
      'four.dat': record('four'),
    });
    expect((await gatherAll(`${folder}/*.txt`)).documents).toHaveLength(3);
    expect((await gatherAll(`${folder}/three[1].txt`)).documents).toHaveLength(1);
    expect((await gatherAll(`${folder}/four.dat`)).documents[0]).toMatchObject({ id: 'four', text: story });
  });
});

describe('documents', () => {
  it('have ids of their own, else of their hash, and never twice the same', async () => {
    const folder = folderOf({
      'a.txt': story,
      'b.txt': story,
      'c.jsonl': `${record('x')}\n${record('x')}\n`,
    });
    const { documents } = await gatherAll(folder);
    const hash = hashOf(story).slice(0, 12);
    expect(documents.map(({ id }) => id)).toEqual([hash, `${hash}-2`, 'x', 'x-2']);
    expect(documents[3].origin).toEqual({ path: `${folder}/c.jsonl`, line: 2, record: 'x' });
  });

  it('come from standard input by the look of it', async () => {
    const stdin = (text: string) =>
      gatherAll('-', {
        stdin: (async function* () {
          yield Buffer.from(text);
        })(),
      });
    expect((await stdin(story)).documents[0]).toMatchObject({ text: story, origin: { path: '-' } });
    expect((await stdin(`[${record('a')}]`)).documents[0].id).toBe('a');
    expect((await stdin(record('a'))).documents[0].id).toBe('a');
    expect((await stdin(`${record('a')}\n${record('b')}`)).documents.map(({ id }) => id)).toEqual(['a', 'b']);
    expect((await stdin('<!doctype html><p>Hello there</p>')).documents[0].text).toBe('Hello there');
    expect((await stdin('{Not JSON} but a line of text.')).documents[0].text).toContain('Not JSON');
  });

  it('keep plain text as it is, with what its head says', async () => {
    const text = ` date 2023-12-09 ${story}`;
    const folder = folderOf({ 'a.txt': text.replaceAll('\n', '\r\n') });
    expect((await gatherAll(folder)).documents[0]).toMatchObject({ text, metadata: { date: '2023-12-09' } });
  });

  it('see through names that mislead: a page named .txt, lines named .json, a list named .jsonl', async () => {
    const folder = folderOf({
      'a.txt': '<!doctype html><html><body><p>Shown</p><script>hidden</script></body></html>',
      'b.json': `${record('b1')}\n${record('b2')}\n`,
      'c.jsonl': `[\n${record('c1')},\n${record('c2')}\n]`,
    });
    const { documents, problems } = await gatherAll(folder);
    expect(problems).toEqual([]);
    expect(documents[0].text).toBe('Shown');
    expect(documents.slice(1).map(({ id }) => id)).toEqual(['b1', 'b2', 'c1', 'c2']);
  });

  it('are the same on every reading', async () => {
    const folder = folderOf({ 'a.txt': story, 'b.html': `<p>${story}</p>`, 'c.jsonl': record(undefined) });
    expect(await gatherAll(folder)).toEqual(await gatherAll(folder));
  });
});

describe('bad input becomes a problem that names path, reason and mend, and the run goes on', () => {
  it.each<[string, string, string | Buffer, RegExp]>([
    ['an empty file', 'a.txt', '', /is empty/],
    ['white space', 'a.txt', ' \n\n ', /white space/],
    ['empty JSON lines', 'a.jsonl', '\n\n', /white space/],
    ['an empty list', 'a.json', '[]', /list of records is empty/],
    ['a page without text', 'a.html', '<html><body><script>x</script></body></html>', /shows no text/],
    ['a PDF', 'a.txt', '%PDF-1.7\n%âãÏÓ', /the PDF is damaged/],
    ['an image', 'a.html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]), /a PNG image/],
    ['random bytes', 'a.jsonl', Buffer.from(Array.from({ length: 500 }, (_, i) => (i * 37) % 256)), /binary/],
    ['broken JSON', 'a.json', '{"text": ', /not valid JSON/],
    ['cut gzip', 'a.txt.gz', gzipSync(story.repeat(500)).subarray(0, 60), /ends too early/],
    [
      'damaged gzip',
      'a.txt.gz',
      Buffer.concat([gzipSync('x').subarray(0, 10), Buffer.alloc(50, 0xff)]),
      /gzip data is damaged/,
    ],
    ['XML of no known kind', 'a.xml', '<?xml version="1.0"?><memo/>', /root element <memo>/],
  ])('%s', async (_, name, content, reason) => {
    const folder = folderOf({ [name]: content, 'z.txt': story });
    const { documents, problems } = await gatherAll([join(folder, name), join(folder, 'z.txt')]);
    expect(documents).toHaveLength(1);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path: join(folder, name), reason: expect.stringMatching(reason) });
    expect(problems[0].mend).toMatch(/^[A-Z].*\.$/s);
  });

  it('a broken line and a line without text amid good ones, each with its place', async () => {
    const folder = folderOf({ 'a.jsonl': `${record('a')}\n{"text": \n{"title":"only"}\n${record('b')}\n` });
    const { documents, problems } = await gatherAll(folder);
    expect(documents.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(problems.map(({ place }) => place)).toEqual(['line 2', 'line 3']);
  });

  it('a bad record in a list', async () => {
    const folder = folderOf({ 'a.json': `[${record('a')}, 7, ${record('b')}]` });
    const { documents, problems } = await gatherAll(folder);
    expect(documents).toHaveLength(2);
    expect(problems).toMatchObject([{ place: 'record 2' }]);
  });

  it('a missing path, a pattern without match, a dangling link, a folder with nothing to read', async () => {
    const folder = folderOf({ 'sub/photo.jpg': 'x', 'good/a.txt': story });
    symlinkSync('nowhere.txt', join(folder, 'good/dangling.txt'));
    const paths = ['missing.txt', '*.none', 'sub', 'good'].map((name) => join(folder, name));
    const { documents, problems } = await gatherAll(paths);
    expect(documents).toHaveLength(1);
    expect(problems.map(({ reason }) => reason)).toEqual([
      'there is no such file or folder',
      'no file matches the pattern',
      'the folder holds no file that can be read',
      'the link leads to nowhere.txt, which does not exist',
    ]);
  });

  it('a gzip bomb, before it is held', async () => {
    const folder = folderOf({ 'bomb.txt.gz': gzipSync(Buffer.alloc(30 << 20, 'a ')) });
    const { problems } = await gatherAll(folder, { maxBytes: 1 << 20 });
    expect(problems[0].reason).toBe('it holds more than 1 MB when unpacked');
  });

  it('keeps what stands before the cut in gzipped JSON lines', async () => {
    const lines = Array.from({ length: 3000 }, (_, i) => record(`r${i}`, `${story} ${i * 7919}`)).join('\n');
    const packed = gzipSync(lines);
    const folder = folderOf({ 'a.jsonl.gz': packed });
    truncateSync(join(folder, 'a.jsonl.gz'), packed.length >> 1);
    const { documents, problems } = await gatherAll(folder);
    expect(documents.length).toBeGreaterThan(100);
    expect(problems.at(-1)!.reason).toContain('ends too early');
  });
});

describe('odd input that is fine', () => {
  it('one word', async () => {
    expect((await gatherAll(folderOf({ 'a.txt': 'Ferry' }))).documents[0]).toMatchObject({
      text: 'Ferry',
      blocks: [{ from: 0, to: 5 }],
    });
  });

  it('script ends and event handlers in a text', async () => {
    const text = '</script><script>alert(1)</script> <img src=x onerror="alert(1)"> was typed by a reader.';
    expect((await gatherAll(folderOf({ 'a.txt': text }))).documents[0].text).toBe(text);
  });

  it('the same article in any charset gives the same document', async () => {
    const text =
      'Набережную закрыли во вторник, сообщил мэр города.\n\nЖители были против этого решения совета.';
    const files = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'koi8-r'].map((charset) => [
      `${charset}.txt`,
      iconv.encode(text, charset),
    ]);
    const { documents, problems } = await gatherAll(folderOf(Object.fromEntries(files)));
    expect(problems).toEqual([]);
    expect(new Set(documents.map(({ hash }) => hash))).toEqual(new Set([hashOf(text)]));
    expect(documents).toHaveLength(5);
  });

  it('a single line of 50 MB, as text and as a record', { timeout: 60_000 }, async () => {
    const line = 'a ferry and '.repeat(50e6 / 12);
    const folder = folderOf({ 'a.txt': line, 'b.jsonl': `${record('b', line)}\n${record('c')}\n` });
    const { documents, problems } = await gatherAll(folder);
    expect(problems).toEqual([]);
    expect(documents.map(({ text }) => text.length)).toEqual([line.length, line.length, story.length]);
  });
});

describe('readString', () => {
  it('makes a document in memory, and the caller’s metadata wins', () => {
    expect(readString(story, { path: 'a', metadata: { title: 'T', source: 'S' } })).toMatchObject({
      id: hashOf(story).slice(0, 12),
      origin: { path: 'a' },
      text: story,
      metadata: { title: 'T', source: 'S' },
    });
    expect(readString('<html><body><p>Hi</p></body></html>').text).toBe('Hi');
    expect(readString('# Hi', { format: 'markdown', id: 'own' })).toMatchObject({ id: 'own', text: 'Hi' });
    expect(readString('')).toMatchObject({ text: '', blocks: [] });
  });

  it('covers any string with ordered blocks, in every format', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('text', 'markdown', 'html'),
        (text, format) => {
          expect(uncovered(readString(text, { format: format as 'text' }))).toBe('');
        },
      ),
    );
  });
});

const seeds = new URL('../../../shared/seeds', import.meta.url).pathname;
describe.skipIf(!existsSync(seeds))('the seed articles', () => {
  it('are read whole, with the dates that their heads name', async () => {
    const { documents, problems } = await gatherAll(seeds);
    expect(problems).toEqual([]);
    expect(documents.map(({ metadata }) => metadata.date)).toEqual([
      undefined,
      '2023-12-09',
      '2023-06-10',
      undefined,
      undefined,
    ]);
    for (const document of documents) expect(uncovered(document)).toBe('');
  });
});
