import { crc32 } from 'node:zlib';
import { SaxesParser } from 'saxes';
import { gather, megabytes } from '../bytes.ts';
import { decodeAs } from '../charset.ts';
import { Unreadable } from '../failure.ts';
import { packedFiles } from '../zip/archive.ts';

/** Parts of a document with text, tables and styles number a dozen; templates bring some hundred pictures. */
const MOST_PARTS = 5000;
/** All XML of a document together. A novel of 500 pages is 5 MB. */
const MOST_XML = 24 << 20;
/** Elements in one part; 900,000 take mammoth 27 s and 2 GB, this many a third of it. */
const MOST_ELEMENTS = 300_000;
/** Elements inside elements: a table in a table in a text box needs some forty. */
const DEEPEST = 256;

/** What the text of a document stands in and is described by; pictures, macros, comments, headers and feet are not. */
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/[^/]+\.rels|[^/]+\.xml))$/i;
const unwanted =
  /^word\/(?:comments|header|footer|settings|fontTable|webSettings|people|glossary)[^/]*\.xml$/i;

/** The XML parts of a Word document by name, each within bounds and free of what makes XML dangerous. */
export async function documentParts(archive: Buffer): Promise<Map<string, Buffer>> {
  const parts = new Map<string, Buffer>();
  let left = MOST_XML;
  for await (const { name, failure, size, bytes } of packedFiles(archive, MOST_PARTS)) {
    if (!wanted.test(name) || unwanted.test(name)) continue;
    if (failure) throw new Unreadable(failure.message, failure.mend, name);
    left -= size;
    if (left < 0) {
      const reason = `its text unpacks to more than ${megabytes(MOST_XML)}`;
      throw new Unreadable(reason, 'Save it as plain text and read that.', name);
    }
    const part = await gather(bytes(), size);
    refuseHostile(decodeAs(part, 'utf-8'), name);
    parts.set(name, part);
  }
  return parts;
}

/** Office never writes a document type, which is where entities are declared; nor does it nest without end. */
function refuseHostile(xml: string, name: string): void {
  const mend = 'Open it in a word processor and save it anew.';
  const parser = new SaxesParser();
  const refuse = (reason: string) => {
    throw new Unreadable(reason, mend, `${name}, line ${parser.line}`);
  };
  let depth = 0;
  let count = 0;
  parser.on('doctype', () => refuse('its XML declares a document type, as Word never does'));
  parser.on('error', (error) => refuse(`its XML is broken (${error.message.replace(/^[\d:\s]+/, '')})`));
  parser.on('opentag', () => {
    if (++depth > DEEPEST) refuse(`its XML is nested deeper than ${DEEPEST} elements`);
    if (++count > MOST_ELEMENTS) refuse(`its XML has more than ${MOST_ELEMENTS} elements`);
  });
  parser.on('closetag', () => {
    depth--;
  });
  parser.write(xml).close();
}

/** The parts as an archive again, stored as they are: what was not looked at is not in it. */
export function repacked(parts: ReadonlyMap<string, Buffer>): Buffer {
  const locals: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [part, data] of parts) {
    const name = Buffer.from(part);
    // Version 2.0, names in UTF-8, stored; then sum, both sizes and the name's length (APPNOTE 4.3.7).
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(0x800, 2);
    shared.writeUInt32LE(crc32(data), 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(data.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(at, 10);
    locals.push(Buffer.from('PK\x03\x04'), shared, name, data);
    list.push(Buffer.from('PK\x01\x02\x14\0'), shared, where, name);
    at += 30 + name.length + data.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(
    list.reduce((sum, { length }) => sum + length, 0),
    8,
  );
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, ...list, Buffer.from('PK\x05\x06'), end]);
}
