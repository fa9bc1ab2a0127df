import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zipKind } from '../../src/read/zip/kind.ts';
import { zipMembers } from '../../src/read/zip/zip.ts';
import { scratch } from './gather.ts';
import { type Entry, zip } from './packing.ts';

async function told(archive: Buffer, options: { most?: number; maxBytes?: number; file?: string } = {}) {
  async function* bytes() {
    yield archive;
  }
  const { most, maxBytes = 1 << 26, file } = options;
  const all: string[] = [];
  for await (const member of zipMembers(bytes(), { maxBytes, ...(file && { file }) }, most)) {
    if ('failure' in member) all.push(`${member.place}: ${member.failure.message}`);
    else if ('aside' in member) all.push(`${member.place}, aside: ${member.aside}`);
    else all.push(`${member.name} = ${await content(member.bytes)}`);
  }
  return all;
}

async function content(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of bytes) chunks.push(chunk);
  } catch (error) {
    return `${Buffer.concat(chunks).length} bytes, then: ${(error as Error).message}`;
  }
  return Buffer.concat(chunks).toString();
}

const story = (name: Entry['name'], more: Partial<Entry> = {}): Entry => ({
  name,
  data: 'The story of a pier.',
  ...more,
});

describe('a zip archive', () => {
  it('gives its files in their order, packed or stored, folders left out', async () => {
    const archive = zip([
      { name: 'day/' },
      story('day/one.txt'),
      story('day/two.txt', { data: 'Two.', stored: true }),
    ]);
    const expected = ['day/one.txt = The story of a pier.', 'day/two.txt = Two.'];
    expect(await told(archive)).toEqual(expected);
    const file = join(scratch(), 'day.zip');
    writeFileSync(file, archive);
    expect(await told(archive, { file, maxBytes: 10 })).toEqual(expected);
  });

  it('spells names in UTF-8, flagged or not, in the old code page else, and with slashes', async () => {
    const archive = zip([
      story('Fähre.txt'),
      story(Buffer.from('мост.txt')),
      story(Buffer.from([0x54, 0x81, 0x72, 0x2e, 0x74, 0x78, 0x74])),
      story('a\\b.txt'),
    ]);
    expect((await told(archive)).map((one) => one.split(' = ')[0])).toEqual([
      'Fähre.txt',
      'мост.txt',
      'Tür.txt',
      'a/b.txt',
    ]);
  });
});

describe('a broken or hostile zip archive', () => {
  const sound = story('sound.txt');
  const kept = 'sound.txt = The story of a pier.';

  it.each([
    ['a name that climbs out', story('../../etc/x.txt'), 'its name leads out of the archive'],
    ['a name that climbs with backslashes', story('a\\..\\..\\x.txt'), 'its name leads out of the archive'],
    ['an absolute name', story('/etc/x.txt'), 'its name leads out of the archive'],
    ['a drive letter', story('C:/x.txt'), 'its name leads out of the archive'],
    ['a link', story('link.txt', { mode: 0o120777 }), 'aside: a symbolic link'],
    ['an encrypted file', story('x.txt', { flags: 1 }), 'it is encrypted'],
    ['an unknown method', story('x.txt', { method: 14 }), 'it is packed by method 14, which is not read'],
    ['a bomb', story('x.txt', { data: Buffer.alloc(3 << 20) }), 'bytes to 3 MB, more than 200 to 1'],
    ['a wrong checksum', story('x.txt', { sum: 7 }), 'its content does not match its checksum'],
    ['more than it says', story('x.txt', { size: 5 }), 'it unpacks to another size than the archive says'],
    ['less than it says', story('x.txt', { size: 500 }), 'it unpacks to another size than the archive says'],
    [
      'damaged data',
      story('x.txt', { packed: Buffer.from('\xff\xfenonsense') }),
      'the zip archive is damaged here',
    ],
    ['a second file of one name', story('sound.txt', { data: 'Another.' }), 'another file of the same name'],
    ['an endless name', story(`${'n'.repeat(5000)}.txt`), 'its name is 5004 characters long, more than 4096'],
    [
      'a name that steers the terminal',
      story('../\x1b[2J.txt'),
      'entry ../\ufffd[2J.txt: its name leads out',
    ],
  ])('%s costs that entry alone', async (_, entry, complaint) => {
    const all = await told(zip([sound, entry, story('last.txt')]));
    expect(all).toEqual([kept, expect.stringContaining(complaint), 'last.txt = The story of a pier.']);
  });

  it('a bomb that lies about its size is stopped at the size it gave', async () => {
    const [only] = await told(zip([story('x.txt', { data: Buffer.alloc(8 << 20), size: 100_000 })]));
    expect(only).toMatch(/^x\.txt = \d+ bytes, then: it unpacks to another size than the archive says$/);
    expect(Number(/= (\d+)/.exec(only)![1])).toBeLessThanOrEqual(100_000);
  });

  it('more entries than are looked at are refused at once', async () => {
    const many = zip(Array.from({ length: 6 }, (_, i) => story(`${i}.txt`)));
    await expect(told(many, { most: 5 })).rejects.toThrow('it holds 6 files, more than the 5');
  });

  it('one that is cut off is said to be', async () => {
    const archive = zip([sound]);
    await expect(told(archive.subarray(0, archive.length - 10))).rejects.toThrow(
      'the zip archive is cut off or damaged: its list of files is missing',
    );
  });

  it('one that is too large to be held, and lies on no disk, is refused with the figure', async () => {
    await expect(told(zip([sound]), { maxBytes: 20 })).rejects.toThrow('it holds more than 20 bytes');
  });

  it('an empty one is said to be', async () => {
    await expect(told(zip([]))).rejects.toThrow('the zip archive holds no files');
  });
});

describe('what begins as a zip', () => {
  const kind = (names: string[], extension?: string) =>
    zipKind({ bytes: zip(names.map((name) => ({ name, data: 'x' }))), text: '', extension });

  it('is a Word document, an archive, or the package of another program', () => {
    expect(kind(['[Content_Types].xml', 'word/document.xml'])).toBe('word');
    expect(kind(['word/numbering.xml', '[Content_Types].xml'], 'zip')).toBe('word');
    expect(kind(['odd.xml'], 'docx')).toBe('word');
    expect(kind(['[Content_Types].xml', 'xl/workbook.xml'])).toBe('package');
    expect(kind(['mimetype', 'content.xml'])).toBe('package');
    expect(kind(['one.txt', 'word/document.xml'])).toBe('archive');
    expect(kind([])).toBe('archive');
    expect(zipKind({ bytes: Buffer.from('PK, as they say'), text: '', extension: 'zip' })).toBeUndefined();
  });
});
