import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/read/item.ts';
import { pdfFile } from '../../src/read/pdf/pdf.ts';
import { uncovered } from './gather.ts';

/* Documents are built here after ISO 32000-1: objects, a table of where they are, a trailer. */

type Line = [text: string, x: number, y: number, size?: number];

function pdf(
  pages: readonly Line[][],
  more: { info?: string; stream?: string; data?: Buffer; trailer?: string } = {},
): Buffer {
  const objects: Buffer[] = [];
  const add = (body: string | Buffer) => objects.push(Buffer.from(body));
  add('<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) >>');
  const kids = pages.map((_, i) => `${5 + 2 * i} 0 R`).join(' ');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  add(`<< ${more.info ?? ''} >>`);
  for (const [i, lines] of pages.entries()) {
    const contents = `/Contents ${6 + 2 * i} 0 R /Resources << /Font << /F 3 0 R >> >>`;
    add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] ${contents} >>`);
    add(stream(more.data ?? deflateSync(Buffer.from(commands(lines), 'latin1')), more.stream));
  }
  const parts = [Buffer.from('%PDF-1.7\n')];
  let at = parts[0].length;
  let table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const [i, body] of objects.entries()) {
    const object = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    table += `${String(at).padStart(10, '0')} 00000 n \n`;
    parts.push(object);
    at += object.length;
  }
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R ${more.trailer ?? ''} >>`;
  return Buffer.concat([...parts, Buffer.from(`${table}trailer\n${trailer}\nstartxref\n${at}\n%%EOF\n`)]);
}

function stream(data: Buffer, filter = '/Filter /FlateDecode'): Buffer {
  return Buffer.concat([
    Buffer.from(`<< /Length ${data.length} ${filter} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);
}

function commands(lines: readonly Line[]): string {
  return lines
    .map(
      ([text, x, y, size = 10]) => `BT /F ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`,
    )
    .join('\n');
}

async function read(data: Buffer, maxBytes = 1 << 28): Promise<Item[]> {
  async function* bytes() {
    yield data;
  }
  const all: Item[] = [];
  for await (const item of pdfFile(bytes(), { maxBytes })) all.push(item);
  return all;
}

async function content(data: Buffer) {
  const [item] = await read(data);
  if (!('content' in item)) throw item.failure;
  expect(uncovered(item.content)).toBe('');
  return item.content;
}

const blocks = ({ text, blocks }: Awaited<ReturnType<typeof content>>) =>
  blocks.map(({ kind, within, from, to }) => `${within ?? kind}: ${text.slice(from, to)}`);

const story: Line[] = [
  ['Pier to be rebuilt in oak', 60, 740, 20],
  ['The pier at Sandmouth is to be rebuilt in oak, the town coun-', 60, 700],
  ['cil said on Monday after a long debate. A well-known builder', 60, 688],
  ['has won the contract, and work begins in May with the deck.', 60, 676],
  ['Shops on the pier stay open until then, the council said.', 72, 664],
  ['Their owners had feared the worst and wanted to be paid.', 60, 652],
  ['They are not the only ones who were well informed and known.', 60, 628],
];

describe('a PDF', () => {
  it('gives paragraphs from lines, headings by their size, and words whole', async () => {
    const read = await content(pdf([story]));
    expect(blocks(read)).toEqual([
      'heading: Pier to be rebuilt in oak',
      'paragraph: The pier at Sandmouth is to be rebuilt in oak, the town council said on Monday after a long debate. A well-known builder has won the contract, and work begins in May with the deck.',
      'paragraph: Shops on the pier stay open until then, the council said. Their owners had feared the worst and wanted to be paid.',
      'paragraph: They are not the only ones who were well informed and known.',
    ]);
    expect(read.metadata).toMatchObject({ title: 'Pier to be rebuilt in oak', language: 'en-GB' });
  });

  it('keeps short lines apart, as lists have them', async () => {
    const list: Line[] = [
      ...story.slice(1, 4),
      ['An oak deck', 70, 650],
      ['Two lifts', 70, 638],
      ['- A cafe', 70, 626],
    ];
    expect(blocks(await content(pdf([list]))).slice(1)).toEqual([
      'paragraph: An oak deck',
      'paragraph: Two lifts',
      expect.stringMatching(/^paragraph: . A caf/),
    ]);
  });

  it('keeps the hyphen of a compound, where both words stand in the text or the compound does', async () => {
    const lines: Line[] = [
      ['It is known that the builder works well, and that the long-', 60, 700],
      ['term plan is sound. The town has asked for a well-', 60, 688],
      ['known builder. The long-term view is not what the coun-', 60, 676],
      ['cil had in mind when it asked.', 60, 664],
    ];
    expect((await content(pdf([lines]))).text).toBe(
      'It is known that the builder works well, and that the long-term plan is sound. The town has asked for a well-known builder. The long-term view is not what the council had in mind when it asked.',
    );
  });

  it('goes on over pages; heads, feet and page numbers that repeat are marked as such', async () => {
    const pages = [1, 2, 3, 4].map((n): Line[] => [
      ['The Harbour Post, 4 March 2025', 60, 780],
      [`On page ${n} the story begins with a line that tells of it`, 60, 700],
      ['and it goes on to the end of this page and then to the', 60, 688],
      [`Page ${n}`, 280, 30],
    ]);
    const read = blocks(await content(pdf(pages)));
    expect(read.filter((one) => one.startsWith('header'))).toHaveLength(4);
    expect(read.filter((one) => one.startsWith('footer'))).toEqual(
      [1, 2, 3, 4].map((n) => `footer: Page ${n}`),
    );
    const words: Line[][] = [
      [
        ['Head', 60, 780],
        ['The council met on Monday and spoke about the old pier and', 60, 700],
      ],
      [
        ['Head', 60, 780],
        ['the promenade beside it, which is to be paved.', 60, 700],
      ],
      [
        ['Head', 60, 780],
        ['A new paragraph.', 60, 700],
      ],
    ];
    expect(blocks(await content(pdf(words))).filter((one) => one.startsWith('paragraph'))).toEqual([
      'paragraph: The council met on Monday and spoke about the old pier and the promenade beside it, which is to be paved.',
      'paragraph: A new paragraph.',
    ]);
  });

  it('says what it says of itself', async () => {
    const info =
      "/Title (Pier \\(new\\)) /Author (Mira Olander) /CreationDate (D:20250304101500+01'00') /ModDate (D:20250305)";
    expect((await content(pdf([story], { info }))).metadata).toMatchObject({
      title: 'Pier (new)',
      author: 'Mira Olander',
      created: '2025-03-04T10:15:00+01:00',
      modified: '2025-03-05',
    });
    const file = await content(pdf([story], { info: '/Title (Microsoft Word - pier_v3.docx)' }));
    expect(file.metadata.title).toBe('Pier to be rebuilt in oak');
  });
});

describe('a broken or hostile PDF', () => {
  it.each([
    ['of pictures', pdf([[], []]), 'its 2 pages are only pictures: there is no text in it'],
    [
      'with a password',
      pdf([story], {
        trailer: `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
      }),
      'the PDF is encrypted',
    ],
    ['that is none', Buffer.from(`%PDF-1.7\n${'nonsense '.repeat(100)}`), 'the PDF is damaged'],
    [
      'with more pages than are read',
      pdf(Array.from({ length: 1001 }, () => [])),
      'it has 1001 pages, more than the 1000 that are read',
    ],
    [
      'that is a bomb',
      pdf([story], { data: deflateSync(Buffer.alloc(65 << 20)) }),
      'unpacks to more than 64 MB',
    ],
    [
      'that is a bomb in a bomb',
      pdf([story], {
        data: deflateSync(deflateSync(Buffer.alloc(1 << 28), { level: 1 })),
        stream: '/Filter [/FlateDecode /FlateDecode]',
      }),
      'a stream in it is packed twice',
    ],
    [
      'packed in a way that is not looked into',
      pdf([story], { data: Buffer.alloc(1 << 20), stream: '/Filter /LZWDecode' }),
      'holds 1 MB packed in a way that is not looked into',
    ],
  ])('one %s is refused', async (_, data, reason) => {
    await expect(read(data)).rejects.toThrow(reason);
  });

  it('one whose table of objects is cut off is read as far as it goes', async () => {
    const whole = pdf([story]);
    const cut = whole.subarray(0, whole.lastIndexOf('startxref'));
    expect((await content(cut)).text).toContain('The pier at Sandmouth');
  });

  it('one with a page of more runs of text than are read is refused', async () => {
    const many = Array.from({ length: 50_100 }, (_, i): Line => ['x', (i * 37) % 500, (i * 91) % 700]);
    await expect(read(pdf([many, story]))).rejects.toMatchObject({
      message: 'the page has more than 50000 runs of text',
      place: 'page 1',
    });
  }, 60_000);

  it('one that is larger than may be held is refused', async () => {
    await expect(read(pdf([story]), 500)).rejects.toThrow('it holds more than 500 bytes');
  });
});
