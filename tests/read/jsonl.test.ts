import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { jsonLines } from '../../src/read/jsonl.ts';

async function all(bytes: Buffer, options: { size?: number; charset?: string; longest?: number } = {}) {
  const { size = 7, charset = 'utf-8', longest = 1000 } = options;
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const found: unknown[] = [];
  for await (const line of jsonLines(chunks(), charset, longest)) {
    found.push('value' in line ? [line.line, line.value] : [line.line, line.failure.message]);
  }
  return found;
}

describe('jsonLines', () => {
  it('gives the values with their lines, over empty lines, CRLF, a byte order mark and a missing last line end', async () => {
    expect(await all(Buffer.from('\ufeff{"a":1}\r\n\n  \n[2]\n"é"'))).toEqual([
      [1, { a: 1 }],
      [4, [2]],
      [5, 'é'],
    ]);
  });

  it('goes on after a broken line', async () => {
    expect(await all(Buffer.from('{"a":1}\n{"a":\n{"a":3}\n'))).toEqual([
      [1, { a: 1 }],
      [2, 'the line is not valid JSON'],
      [3, { a: 3 }],
    ]);
  });

  it('lets go of a line beyond the limit and reads the next', async () => {
    const long = JSON.stringify('x'.repeat(2000));
    expect(await all(Buffer.from(`1\n${long}\n3\n`))).toEqual([
      [1, 1],
      [2, 'the line is longer than 1000 bytes'],
      [3, 3],
    ]);
    expect(await all(Buffer.from(long))).toEqual([[1, 'the line is longer than 1000 bytes']]);
  });

  it('reads UTF-16 and old charsets', async () => {
    const text = '{"a":"Набережна була зачинена у вівторок"}\n{"a":2}';
    const value = [1, { a: 'Набережна була зачинена у вівторок' }];
    expect(await all(iconv.encode(text, 'utf-16le', { addBOM: true }), { charset: 'utf-16le' })).toEqual([
      value,
      [2, { a: 2 }],
    ]);
    expect(await all(iconv.encode(text, 'windows-1251'))).toEqual([value, [2, { a: 2 }]]);
  });

  it('gives up on what is no file of JSON lines', async () => {
    await expect(all(Buffer.from('not json\n'.repeat(1000)))).rejects.toThrow(/first 100 lines/);
  });

  it('reads the same however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue(), { minLength: 1 }),
        fc.integer({ min: 1, max: 50 }),
        async (values, size) => {
          const bytes = Buffer.from(values.map((value) => JSON.stringify(value)).join('\n'));
          const expected = values.map((value, i) => [i + 1, JSON.parse(JSON.stringify(value))]);
          expect(await all(bytes, { size, longest: 1e6 })).toEqual(expected);
        },
      ),
    );
  });
});
