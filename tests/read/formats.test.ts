import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { textChunks } from '../../src/read/chunks.ts';
import { extensions } from '../../src/read/formats.ts';
import { rootOf } from '../../src/read/root.ts';
import { gatherAll, scratch } from './gather.ts';
import { zip } from './packing.ts';

const story = 'The ferry was late again on Tuesday, and nobody on the quay was surprised.';
const rss = `<?xml version="1.0"?><rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>P</title><item><guid>r</guid><content:encoded>${story}</content:encoded></item></channel></rss>`;
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>a</id><content>${story}</content></entry></feed>`;
const jsonFeed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'P',
  items: [{ id: 'j', content_text: story }],
});

function put(files: Record<string, string | Buffer>): string {
  const folder = scratch();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

describe('a format is told by its content where that is plain, whatever the name', () => {
  it.each<[string, string | Buffer, string]>([
    ['feed.xml', rss, 'r'],
    ['feed.rss', rss, 'r'],
    ['feed.rss', atom, 'a'],
    ['feed.atom', rss, 'r'],
    ['feed.txt', rss, 'r'],
    ['feed.html', rss, 'r'],
    ['feed', rss, 'r'],
    ['feed', atom, 'a'],
    ['feed.php', atom, 'a'],
    ['feed.xml.gz', gzipSync(atom), 'a'],
    [
      'feed.xml',
      `\ufeff\n<!-- ${'about '.repeat(900)} -->\n<!DOCTYPE rss [ <!ELEMENT rss ANY> ]>${atom}`,
      'a',
    ],
    ['feed.xml', iconv.encode(rss, 'utf-16le', { addBOM: true }), 'r'],
    ['feed.json', jsonFeed, 'j'],
    ['feed', jsonFeed, 'j'],
    ['feeds.jsonl', jsonFeed, 'j'],
    ['feeds.json', `[${jsonFeed}]`, 'j'],
  ])('%s', async (name, content, id) => {
    const folder = put({ [name]: content });
    const { documents, problems } = await gatherAll(join(folder, name));
    expect(problems).toEqual([]);
    expect(documents).toMatchObject([{ id, text: story, origin: { path: join(folder, name), record: id } }]);
  });

  it('a page named .xml is a page', async () => {
    const page = `<?xml version="1.0"?><!DOCTYPE html><html><body><p>${story}</p></body></html>`;
    expect((await gatherAll(join(put({ 'a.xml': page }), 'a.xml'))).documents[0].text).toBe(story);
  });

  it.each([
    ['a.xml', '<sitemap xmlns="http://maps.example/1"><url/></sitemap>', '<sitemap> (http://maps.example/1)'],
    [
      'a.xml',
      '<?xml version="1.0"?>\n<!-- x --><x:memo xmlns:x="urn:x">Buy bread.</x:memo>',
      '<memo> (urn:x)',
    ],
    ['a', '<?xml version="1.0"?><memo>Buy bread.</memo>', '<memo>'],
    ['a.xml', 'No XML at all.', 'no element comes first'],
  ])('XML of no known kind is named: %s, %j', async (name, content, named) => {
    const { documents, problems } = await gatherAll(join(put({ [name]: content }), name));
    expect(documents).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0].reason).toContain(named);
    expect(problems[0].mend).toMatch(/RSS, Atom.* are read\.$/);
  });
});

describe('a folder', () => {
  it('is read for every extension in the table, and each stands in it once', async () => {
    expect(new Set(extensions).size).toBe(extensions.length);
    expect(extensions).toEqual(
      expect.arrayContaining(['txt', 'md', 'html', 'json', 'jsonl', 'rss', 'atom', 'xml']),
    );
    const folder = put({ 'a.rss': rss, 'b.atom': atom, 'c.xml': rss, 'd.json': jsonFeed });
    const { documents } = await gatherAll(folder);
    expect(documents.map(({ id }) => id)).toEqual(['r', 'a', 'r-2', 'j']);
  });
});

describe('a file inside a file', () => {
  it('is read as if it lay in a folder: by its extension, with the names of both', async () => {
    const inner = zip([{ name: 'deep/feed.xml', data: atom }]);
    const packed = zip([
      { name: 'news/feed.rss', data: rss },
      { name: 'news/story.txt', data: story },
      { name: 'story.txt.gz', data: gzipSync(story) },
      { name: 'inner.zip', data: inner },
      { name: 'lines.jsonl', data: `{"text": "${story}"}\n{"text": \n` },
      { name: 'photo.jpg', data: 'x' },
      { name: '__MACOSX/._story.txt', data: 'x' },
      { name: 'README.md', data: 'about' },
    ]);
    const path = join(put({ 'a.zip': packed }), 'a.zip');
    const { documents, problems, skipped } = await gatherAll(path);
    expect(documents.map(({ origin }) => origin)).toEqual([
      { path, record: 'news/feed.rss#r' },
      { path, record: 'news/story.txt' },
      { path, record: 'story.txt.gz' },
      { path, record: 'inner.zip/deep/feed.xml#a' },
      { path, record: 'lines.jsonl' },
    ]);
    expect(problems).toMatchObject([{ path, place: expect.stringMatching(/lines\.jsonl, line 2$/) }]);
    expect(skipped.map(({ why }) => why.split(': ').at(-1))).toEqual([
      'its extension is not one of those that are read',
      "made by a Mac's archiver",
      'about the collection, not of it',
    ]);
  });

  it('may lie three archives deep, and no deeper', async () => {
    const layers = [zip([{ name: 'a.txt', data: story }])];
    for (let i = 0; i < 3; i++) layers.push(zip([{ name: 'in.zip', data: layers[i] }]));
    const folder = put({ 'third.zip': layers[2], 'fourth.zip': layers[3] });
    expect((await gatherAll(join(folder, 'third.zip'))).documents).toHaveLength(1);
    const { documents, problems } = await gatherAll(join(folder, 'fourth.zip'));
    expect(documents).toEqual([]);
    expect(problems).toMatchObject([{ reason: 'it is an archive inside 3 others' }]);
  });

  it('uses up the allowance of the whole archive, nested ones counted along', async () => {
    const text = 'a ferry and '.repeat(20_000);
    const packed = zip([
      { name: 'a.txt', data: story },
      {
        name: 'b.zip',
        data: zip([1, 2, 3, 4, 5, 6].map((i) => ({ name: `${i}.txt`, data: `${i} ${text}` }))),
      },
      { name: 'c.txt', data: story },
    ]);
    const path = join(put({ 'a.zip': packed }), 'a.zip');
    const { documents, problems } = await gatherAll(path, { maxUnpacked: 1 << 20 });
    expect(documents.length).toBeGreaterThan(2);
    expect(documents.length).toBeLessThan(7);
    expect(problems).toHaveLength(1);
    expect(problems[0].reason).toContain('more than 1 MB when unpacked');
  });
});

describe('text in pieces', () => {
  const pieces = async (bytes: Buffer, size: number) => {
    async function* cut() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    }
    let text = '';
    for await (const piece of textChunks(cut())) text += piece;
    return text;
  };

  it.each(['utf-8', 'utf-16le', 'windows-1251', 'utf-16be'])(
    'is the same however it is cut: %s',
    async (charset) => {
      const text =
        'Набережную закрыли во вторник.\r\nЖители были против этого решения совета.\rИ всё.\n'.repeat(20);
      const bytes = iconv.encode(text, charset, { addBOM: charset.startsWith('utf-16') });
      for (const size of [1, 2, 3, 7, 4096])
        expect(await pieces(bytes, size)).toBe(text.replace(/\r\n?/g, '\n'));
    },
  );

  it('has the charset that is declared, or that shows, where the first letter beyond ASCII stands', async () => {
    const ascii = 'Plain words for a long while. '.repeat(5000);
    for (const [head, charset] of [
      ['<?xml version="1.0" encoding="iso-8859-2"?>', 'iso-8859-2'],
      ['<?xml version="1.0" encoding="windows-1252"?>', 'utf-8'],
      ['<?xml version="1.0"?>', 'utf-8'],
    ]) {
      const text = `${head}${ascii}Žluťoučký kůň pěl ďábelské ódy.`;
      for (const size of [1000, 1 << 16])
        expect((await pieces(iconv.encode(text, charset), size)).slice(-31)).toBe(text.slice(-31));
    }
  });
});

describe('the root element', () => {
  it.each([
    ['<a/>', 'a', undefined],
    ['<x:a xmlns:x="urn:1" xmlns="urn:2">', 'a', 'urn:1'],
    ["\n<?pi?><!DOCTYPE a SYSTEM 'a.dtd' [ <!ENTITY x 'y'> ]>\n<a  xmlns = 'urn:2' >", 'a', 'urn:2'],
  ])('%s', (head, name, namespace) => {
    expect(rootOf(head)).toMatchObject({ name, namespace });
  });

  it.each(['', 'text <a>', '<1>', '<!-- <a> -->', '<a', '<'.repeat(100_000), '<!--'.repeat(20_000)])(
    'is none in %.20j',
    (head) => {
      expect(rootOf(head)).toBeUndefined();
    },
  );

  it('is found in the fixtures', () => {
    const head = readFileSync(new URL('fixtures/feeds/atom-rich.xml', import.meta.url), 'utf8');
    expect(rootOf(head)?.declared).toEqual(['http://www.w3.org/2005/Atom', 'http://www.w3.org/1999/xhtml']);
  });
});
