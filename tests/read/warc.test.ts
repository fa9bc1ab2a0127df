import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { warcMembers } from '../../src/read/warc/warc.ts';

/* Archives are built here after ISO 28500 (WARC 1.1), and once by warcio, as an oracle. */

interface Options {
  type?: string;
  url?: string;
  content?: string;
  headers?: string;
  length?: number | string;
}

function record(block: string | Buffer, options: Options = {}): Buffer {
  const {
    type = 'response',
    url = 'https://post.example/pier',
    content = 'application/http; msgtype=response',
  } = options;
  const bytes = Buffer.from(block);
  const lines = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2025-03-06T00:00:00Z',
    `Content-Type: ${content}`,
    `Content-Length: ${options.length ?? bytes.length}`,
    ...(options.headers ? [options.headers] : []),
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

function answer(body: string | Buffer, headers: string[] = [], status = '200 OK'): Buffer {
  const type = headers.some((one) => /^content-type/i.test(one)) ? [] : ['Content-Type: text/html'];
  const head = [`HTTP/1.1 ${status}`, ...type, ...headers].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), Buffer.from(body)]);
}

const page = (words: string) => `<html><body><p>${words}</p></body></html>`;
const story = (n: number) => record(answer(page(`Story ${n}.`)), { url: `https://post.example/${n}` });

async function told(archive: Buffer, size = 1000, maxBytes = 1 << 28) {
  async function* bytes() {
    for (let at = 0; at < archive.length; at += size) yield archive.subarray(at, at + size);
  }
  const all: string[] = [];
  for await (const member of warcMembers(bytes(), { maxBytes })) {
    if ('failure' in member) all.push(`${member.place}: ${member.failure.message}`);
    else if ('aside' in member) all.push(`aside: ${member.aside}`);
    else {
      const chunks: Uint8Array[] = [];
      for await (const chunk of member.bytes) chunks.push(chunk);
      const words = Buffer.concat(chunks)
        .toString()
        .replace(/<[^>]*>/g, '');
      all.push(`${member.name} ${member.extension} ${member.metadata?.url === member.name} = ${words}`);
    }
  }
  return all;
}

const pier = 'https://post.example/pier html true = ';

describe('a WARC archive', () => {
  it('gives its pages with their addresses, plain and packed, however it is cut', async () => {
    const stories = [1, 2, 3].map(story);
    const expected = [1, 2, 3].map((n) => `https://post.example/${n} html true = Story ${n}.`);
    for (const size of [1, 13, 100_000]) {
      expect(await told(Buffer.concat(stories), size)).toEqual(expected);
      expect(await told(Buffer.concat(stories.map((one) => gzipSync(one))), size)).toEqual(expected);
      expect(await told(gzipSync(Buffer.concat(stories)), size)).toEqual(expected);
    }
  });

  it('takes answers that are pages of text, and counts what is left aside', async () => {
    const archive = Buffer.concat([
      record('software: none', { type: 'warcinfo', content: 'application/warc-fields' }),
      record('GET / HTTP/1.1\r\n\r\n', { type: 'request', content: 'application/http; msgtype=request' }),
      record(answer(page('Moved.'), [], '301 Moved')),
      record(answer(page('Not found.'), [], '404 Not Found')),
      record(answer('\x89PNG', ['Content-Type: image/png'])),
      record(answer('A plain story.', ['content-type: text/plain; charset=utf-8']), {
        url: '<https://x.example/a>',
      }),
      record(page('Stored.'), { type: 'resource', content: 'text/html' }),
      record('Converted.', { type: 'conversion', content: 'text/plain' }),
      record('', { type: 'revisit' }),
    ]);
    expect(await told(archive)).toEqual([
      'https://x.example/a txt true = A plain story.',
      `${pier}Stored.`,
      'https://post.example/pier txt true = Converted.',
      'aside: 6 records are no page of text (requests, pictures, redirects and the like)',
    ]);
  });

  it.each([
    ['gzip', gzipSync(page('Packed.')), 'Content-Encoding: gzip'],
    ['brotli', brotliCompressSync(page('Packed.')), 'Content-Encoding: br'],
    ['bare deflate', deflateRawSync(page('Packed.')), 'Content-Encoding: deflate'],
    ['what was unpacked before', Buffer.from(page('Packed.')), 'Content-Encoding: gzip'],
    ['pieces', pieces(page('Packed.')), 'Transfer-Encoding: chunked'],
    ['what was in pieces before', Buffer.from(page('Packed.')), 'Transfer-Encoding: chunked'],
    [
      'packed pieces',
      pieces(gzipSync(page('Packed.'))),
      'Transfer-Encoding: chunked\r\nContent-Encoding: gzip',
    ],
  ])('undoes how the page travelled: %s', async (_, body, header) => {
    expect(await told(record(answer(body, [header])))).toEqual([`${pier}Packed.`]);
  });

  it('keeps the charset that only the server told', async () => {
    const body = iconv.encode(page('Пирс открыт.'), 'windows-1251');
    const [only] = await told(record(answer(body, ['Content-Type: text/html; charset=windows-1251'])));
    expect(only).toBe(`${pier}\ufeffПирс открыт.`);
  });

  it('reads what warcio writes', async () => {
    const written: Uint8Array[] = [];
    for (const n of [1, 2]) {
      const one = WARCRecord.create(
        {
          url: `https://post.example/${n}`,
          date: '2025-03-06T00:00:00Z',
          type: 'response',
          httpHeaders: { 'Content-Type': 'text/html' },
          statusline: 'HTTP/1.1 200 OK',
        },
        (async function* () {
          yield new TextEncoder().encode(page(`Story ${n}.`));
        })(),
      );
      written.push(await WARCSerializer.serialize(one, { gzip: true }));
    }
    expect(await told(Buffer.concat(written))).toEqual(
      [1, 2].map((n) => `https://post.example/${n} html true = Story ${n}.`),
    );
  });
});

describe('a broken or hostile WARC archive', () => {
  const first = 'https://post.example/1 html true = Story 1.';
  const third = 'https://post.example/3 html true = Story 3.';

  it('keeps what stands before a cut', async () => {
    const plain = Buffer.concat([story(1), story(2)]);
    const cut = 'record 2 (https://post.example/2): the archive ends inside the record';
    expect(await told(plain.subarray(0, plain.length - 20))).toEqual([first, cut]);
    const packed = Buffer.concat([gzipSync(story(1)), gzipSync(story(2))]);
    expect(await told(packed.subarray(0, packed.length - 60))).toEqual([
      first,
      expect.stringMatching(/^record 2.*: the packed data of the record is damaged$/),
    ]);
    const whole = gzipSync(Buffer.concat([1, 2, 3].map(story)));
    expect((await told(whole.subarray(0, whole.length - 14)))[0]).toBe(first);
  });

  it('loses one record to damage in its packed data, and no other', async () => {
    const second = gzipSync(story(2));
    second.fill(0xff, 20, 60);
    const all = await told(Buffer.concat([gzipSync(story(1)), second, gzipSync(story(3))]), 50);
    expect(all).toEqual([
      first,
      expect.stringMatching(/^record 2.*: the packed data of the record is damaged$/),
      third,
    ]);
  });

  it.each([
    ['gives a wrong length', record('x'.repeat(50), { length: 20 }), 'something else stands'],
    ['gives no length', record('x', { length: 'many' }), 'does not say how long it is'],
    [
      'has headers without end',
      record('x', { headers: 'X: y\r\n'.repeat(600).trimEnd() }),
      'more than 500 headers',
    ],
    [
      'unpacks without end',
      record(answer(gzipSync(Buffer.alloc(40 << 20)), ['Content-Encoding: gzip'])),
      'the page unpacks to more than the 32 MB a page may have',
    ],
    [
      'is packed by an unknown method',
      record(answer('x', ['Content-Encoding: zstd'])),
      'the page is packed as zstd, which is not read',
    ],
    [
      'is packed and damaged',
      record(answer('nonsense', ['Content-Encoding: gzip'])),
      'the packed page is damaged',
    ],
  ])('a record that %s costs no other', async (_, broken, complaint) => {
    const all = await told(Buffer.concat([story(1), broken, story(3)]));
    expect(all[0]).toBe(first);
    expect(all.filter((one) => one.includes(complaint))).toEqual([expect.stringMatching(/^record [23]/)]);
    expect(all).toContain(third);
  });

  it('a record that is too large is passed over as it streams by', async () => {
    const large = record(answer('x'.repeat(5000)));
    const all = await told(Buffer.concat([story(1), large, story(3)]), 100, 2000);
    expect(all).toEqual([
      first,
      expect.stringContaining('record 2 (https://post.example/pier): the record holds 5044 bytes, more than'),
      third,
    ]);
  });

  it('a line without end is let go', async () => {
    const junk = Buffer.alloc(3 << 20, 'x');
    const all = await told(Buffer.concat([story(1), junk, Buffer.from('\r\n'), story(3)]), 1 << 16);
    expect(all).toEqual([first, expect.stringContaining('something else stands'), third]);
  });

  it('one without pages is said to hold none', async () => {
    await expect(told(record('', { type: 'revisit' }))).rejects.toThrow(
      'it holds no page of text: 1 record is',
    );
  });
});

function pieces(body: string | Buffer): Buffer {
  const bytes = Buffer.from(body);
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 9) {
    const piece = bytes.subarray(at, at + 9);
    parts.push(Buffer.from(`${piece.length.toString(16)};note=1\r\n`), piece, Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')]);
}
