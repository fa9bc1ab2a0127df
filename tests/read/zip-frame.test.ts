import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gatherAll, scratch } from './gather.ts';
import { zip } from './packing.ts';

/* Archives as a user meets them: on disk, through all of reading. */

const story = 'The pier at Sandmouth is to be rebuilt in oak, the council said on Monday.\n';
const table = 'title,text\nFirst,"The ferry is back."\nSecond,"The library stays open."\nThird,too,many\n';

function onDisk(name: string, bytes: Buffer | string): string {
  const path = join(scratch(), name);
  writeFileSync(path, bytes);
  return path;
}

describe('a zip archive among the files read', () => {
  it('has its members read by their formats, named behind the archive, and its problems placed', async () => {
    const archive = zip([
      { name: '__MACOSX/._a.txt', data: 'x' },
      { name: '.hidden.txt', data: 'x' },
      { name: 'notes.xyz', data: 'x' },
      { name: 'a.txt', data: story },
      { name: 'day/b.csv', data: table },
      { name: 'inner.zip', data: zip([{ name: 'c.txt', data: `Another. ${story}` }]) },
      { name: '../climbs.txt', data: story },
      { name: 'bad.txt', data: story, sum: 1 },
    ]);
    const path = onDisk('day.zip', archive);
    const { documents, problems, skipped } = await gatherAll(path);
    expect(documents.map(({ origin }) => [origin.path, origin.record, origin.line].filter(Boolean))).toEqual([
      [path, 'a.txt'],
      [path, 'day/b.csv'],
      [path, 'day/b.csv'],
      [path, 'inner.zip/c.txt'],
    ]);
    expect(problems.map(({ place, reason }) => `${place}: ${reason}`)).toEqual([
      'entry day/b.csv, line 4: the row has 3 fields where the header has 2',
      'entry ../climbs.txt: its name leads out of the archive',
      expect.stringContaining('entry bad.txt: its content does not match its checksum'),
    ]);
    expect(skipped.map(({ why }) => why).join('\n')).toContain('hidden by the dot');
  });

  it('is refused below two others', async () => {
    let nested = zip([{ name: 'deep.txt', data: story }]);
    for (let i = 0; i < 3; i++) nested = zip([{ name: `level${i}.zip`, data: nested }]);
    const { documents, problems } = await gatherAll(onDisk('nested.zip', nested));
    expect(documents).toEqual([]);
    expect(problems).toMatchObject([{ reason: expect.stringContaining('it is an archive inside') }]);
  });
});

describe('other formats of documents', () => {
  it('a packed web archive gives its pages by their addresses', async () => {
    const page = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><p>${story}</p></body></html>`;
    const head = (url: string) =>
      `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2025-03-06T00:00:00Z\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ${Buffer.byteLength(page)}\r\n\r\n${page}\r\n\r\n`;
    const records = ['https://post.example/a', 'https://post.example/b'].map((url) => gzipSync(head(url)));
    const { documents, problems } = await gatherAll(onDisk('crawl.warc.gz', Buffer.concat(records)));
    expect(problems).toEqual([]);
    expect(documents.map(({ metadata }) => [metadata.url, metadata.date])).toEqual([
      ['https://post.example/a', undefined],
      ['https://post.example/b', undefined],
    ]);
  });

  it('a table is read by its name, and told by its header where it has none', async () => {
    for (const name of ['day.csv', 'export']) {
      const { documents, problems } = await gatherAll(onDisk(name, table));
      expect(documents.map(({ origin, metadata }) => [origin.line, metadata.title])).toEqual([
        [2, 'First'],
        [3, 'Second'],
      ]);
      expect(problems).toMatchObject([{ place: 'line 4' }]);
    }
  });
});
