import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldTable } from '../../src/read/fields.ts';
import type { Item } from '../../src/read/item.ts';
import { tableRows } from '../../src/read/table/rows.ts';
import { looksLikeTable, tableFile } from '../../src/read/table/table.ts';

const fixture = (name: string) => readFileSync(new URL(`fixtures/table/${name}`, import.meta.url), 'utf8');

async function items(text: string, options: { size?: number; longest?: number; table?: object } = {}) {
  const { size = 11, longest, table } = options;
  const all: Item[] = [];
  for await (const item of tableFile(
    pieces(text.replace(/^\ufeff/, '').replace(/\r\n/g, '\n'), size),
    { table: fieldTable(table) },
    longest,
  ))
    all.push(item);
  return all;
}

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

const told = (all: Item[]) =>
  all.map((item) => ('failure' in item ? `${item.place}: ${item.failure.message}` : item.place));

describe('a table', () => {
  it('gives each row as an article, with its line', async () => {
    const [first, second, ...rest] = await items(fixture('plain.csv'));
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ id: '1', line: 2, place: 'line 2' });
    expect('content' in first && first.content).toMatchObject({
      metadata: { title: 'Harbour ferry returns to service', date: '2025-03-04' },
      text: expect.stringMatching(/^The ferry across/),
    });
    expect(second).toMatchObject({ id: '2', line: 3 });
  });

  it('is read with semicolons, a mark of its separator, doubled quotes, line ends in fields and markup', async () => {
    const [first, second, ...rest] = await items(fixture('rich.csv'));
    expect(rest).toEqual([]);
    expect(first).toMatchObject({
      id: 'a-1',
      line: 3,
      content: {
        metadata: {
          title: 'Council votes for "quiet streets"',
          author: 'Mira Olander; Jon Vik',
          source: 'Harbour Post',
          url: 'https://post.example/a-1',
          date: '2025-03-04T10:15:00+01:00',
        },
        text: expect.stringContaining('at night.\n\nResidents had asked for it; shopkeepers'),
      },
    });
    expect(second).toMatchObject({ id: 'a-2', line: 6 });
    expect(second).toMatchObject({ content: { text: expect.stringContaining('until June') } });
  });

  it('tells of broken rows by their lines and loses no other', async () => {
    for (const size of [1, 7, 100, 5000]) {
      const all = await items(fixture('broken.csv'), { size });
      expect(told(all)).toEqual([
        'line 2',
        'line 3: the row has 5 fields where the header has 3',
        'line 4: quotes in the row do not match',
        'line 5',
        'lines 6 to 8: quotes in the row do not match',
        'line 9',
        expect.stringContaining('line 10: the record has no text in a field known as such'),
        'line 11',
      ]);
    }
  });

  it('takes quotes inside a quoted field for what they are, where the field is whole', async () => {
    const [only] = await items('title,text\na,"She said "no", and "never" again"\n');
    expect(told([only])).toEqual(['line 2: the row has 3 fields where the header has 2']);
    const [first] = await items('title,text\na,"She said "never" again"\n');
    expect(first).toMatchObject({ content: { text: 'She said "never" again' } });
  });

  it('names the columns it found when none is known to be the text, and takes the one that is named', async () => {
    const text = 'Ref;Dachzeile;Fliesstext\n1;Hafen;Die Fähre fährt seit Dienstag wieder.\n';
    await expect(items(text)).rejects.toMatchObject({
      message: 'no column is known to be the text (its columns: Ref, Dachzeile, Fliesstext)',
      mend: expect.stringContaining('--field text='),
      place: 'line 1',
    });
    const [first] = await items(text, { table: { text: ['fliesstext'] } });
    expect(first).toMatchObject({ content: { text: 'Die Fähre fährt seit Dienstag wieder.' } });
  });

  it('is read with tabs, where quotes are what they are', async () => {
    const all = await items(
      'title\ttext\nOne\t"Never", she said, and left\nTwo\t"An open one\nThree\tno 5" pipe\n',
    );
    expect(all.map((item) => 'content' in item && item.content.text)).toEqual([
      '"Never", she said, and left',
      '"An open one',
      'no 5" pipe',
    ]);
  });

  it('is told from prose and from other text by its first line', () => {
    expect(looksLikeTable('id;headline;body\n1;a;b\n')).toBe(true);
    expect(looksLikeTable('"title","text"\n')).toBe(true);
    expect(looksLikeTable('Text, more text, and a story\nthat goes on.\n')).toBe(false);
    expect(looksLikeTable('text\nonly one column\n')).toBe(false);
    expect(looksLikeTable('')).toBe(false);
  });
});

describe('hostile tables', () => {
  it('a row beyond the limit is let go, and the next is read', async () => {
    const long = 'x'.repeat(400_000);
    const all = await items(`title,text\na,${long}\nb,short and sound\n`, { size: 50_000, longest: 100_000 });
    expect(told(all)).toEqual(['line 2: the row is longer than 100000 bytes', 'line 3']);
  });

  it('a quote that is never closed costs its own line, in a file many times the limit', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `t${i},a story of some words and no quote`);
    const text = `title,text\na,"never closed\n${rows.join('\n')}\n`;
    const all = await items(text, { size: 30_000, longest: 200_000 });
    expect(all).toHaveLength(20_001);
    expect(told(all).slice(0, 2)).toEqual(['line 2: a quote opens in the row and is never closed', 'line 3']);
  });

  it('thousands of columns are refused', async () => {
    await expect(items(`text,${'c,'.repeat(3000)}\nx\n`, { size: 4096 })).rejects.toThrow(
      'its first row has 3002 fields, more than the 2000 that are read',
    );
  });

  it('what only looks like a table is given up after a hundred rows', async () => {
    await expect(items(`text,title\n${'a,b,c\n'.repeat(5000)}`, { size: 4096 })).rejects.toThrow(
      'none of its first 100 rows is an article under its header',
    );
  });

  it('names of the language itself are columns like any other', async () => {
    const [first] = await items('__proto__,constructor,text\nx,y,The story of a column.\n');
    expect(first).toMatchObject({ content: { text: 'The story of a column.' } });
  });

  it('an empty one is said to be', async () => {
    await expect(items('\n\n')).rejects.toThrow('it holds nothing but white space');
  });
});

describe('rows', () => {
  it('come back as they were written, with their lines, however the bytes are cut', async () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', ' ', '😀', ';') });
    const row = fc.array(field, { minLength: 2, maxLength: 4 });
    const size = fc.integer({ min: 1, max: 40 });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), size, async (rows, size) => {
        const quoted = rows.map((fields) => fields.map((one) => `"${one.replaceAll('"', '""')}"`).join(','));
        const bytes = Buffer.from(`${quoted.join('\n')}\n`);
        async function* chunks() {
          for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
        }
        const found = [];
        for await (const one of tableRows(chunks(), ',', 1 << 20)) found.push(one);
        let line = 1;
        const expected = rows.map((fields, i) => {
          const at = line;
          line += quoted[i].split('\n').length;
          return { line: at, fields };
        });
        expect(found).toEqual(expected);
      }),
    );
  });
});
