import { crc32 } from 'node:zlib';
import iconv from 'iconv-lite';
import type { Entry, ZipFile } from 'yauzl';
import { megabytes } from '../bytes.ts';
import { Unreadable } from '../failure.ts';

/*
 * What a zip holds, by yauzl: it goes by the central directory, inflates with Node's own zlib, and
 * holds each entry to the size it was declared with. Nothing is ever written to disk.
 */

/** Text packs three to ten times, lists of like lines fifty; a thousand, which deflate can, is a bomb. */
const HIGHEST_RATIO = 200;
/** What so small an entry unpacks to does no harm, whatever the ratio. */
const HARMLESS = 1 << 20;
/** No file system takes a longer path, in bytes. */
const LONGEST_NAME = 4096;

/** An entry whose content may be read, or must not be and why. */
export interface Packed {
  /** As the archive has it, with `/` between folders. */
  name: string;
  /** Of no use to any reader: a folder, a link. */
  aside?: string;
  failure?: Unreadable;
  /** Bytes when unpacked, as declared; reading holds to it. */
  size: number;
  bytes: () => AsyncGenerator<Buffer>;
}

/** The entries of an archive on disk or in memory, in their order. At most `most` of them; more are refused. */
export async function* packedFiles(archive: string | Buffer, most: number): AsyncGenerator<Packed> {
  // Loaded when the first archive is met: comparing two texts should not wait for it.
  const yauzl = await import('yauzl');
  const zip = await opened(yauzl, archive);
  try {
    if (zip.entryCount > most) {
      const reason = `it holds ${zip.entryCount} files, more than the ${most} that are looked at`;
      throw new Unreadable(reason, 'Split the archive.');
    }
    const names = new Set<string>();
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(yauzl, entry);
      yield {
        name: shown(name),
        ...verdict(entry, name, names),
        size: entry.uncompressedSize,
        bytes: () => content(zip, entry),
      };
      names.add(name);
    }
  } catch (error) {
    throw damaged(error);
  } finally {
    zip.close();
  }
}

type Yauzl = typeof import('yauzl');

async function opened(yauzl: Yauzl, archive: string | Buffer): Promise<ZipFile> {
  // Names are decoded here, so that a bad one costs its own entry and not the archive.
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false };
  try {
    return await (typeof archive === 'string'
      ? yauzl.openPromise(archive, options)
      : yauzl.fromBufferPromise(archive, options));
  } catch (error) {
    throw damaged(error);
  }
}

/** Flagged UTF-8 and the Unicode extra field by yauzl; else UTF-8 where the bytes are, as many archivers leave out the flag. */
function nameOf(yauzl: Yauzl, entry: Entry): string {
  const raw = entry.fileNameRaw;
  const spelled = yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false);
  const plain = raw.toString('utf8');
  if (spelled === plain || !/[^\0-\x7f]/.test(raw.toString('latin1'))) return slashed(spelled);
  return slashed(plain.includes('\ufffd') ? iconv.decode(raw, 'cp437') : plain);
}

function slashed(name: string): string {
  return name.replaceAll('\\', '/');
}

/** Fit for a message: no control characters, which could steer a terminal, and no page of letters. */
function shown(name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd');
  return plain.length > 200 ? `${plain.slice(0, 200)}…` : plain;
}

function verdict(entry: Entry, name: string, before: ReadonlySet<string>): Pick<Packed, 'aside' | 'failure'> {
  if (name.endsWith('/')) return { aside: 'a folder' };
  // The upper half are Unix permissions where a Unix or a Mac made the entry.
  const link = ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
  if (link) return { aside: 'a symbolic link, and links in archives are not followed' };
  const reason = refusal(entry, name, before);
  return reason === undefined ? {} : { failure: new Unreadable(...reason) };
}

function refusal(entry: Entry, name: string, before: ReadonlySet<string>): [string, string] | undefined {
  const anew = 'Pack the archive anew from the files themselves.';
  if (name.length > LONGEST_NAME)
    return [`its name is ${name.length} characters long, more than ${LONGEST_NAME}`, anew];
  if (/^\/|^[a-z]:/i.test(name) || name.split('/').includes('..'))
    return ['its name leads out of the archive', anew];
  if (before.has(name)) return ['another file of the same name stands before it', anew];
  if (entry.isEncrypted()) return ['it is encrypted', 'Unpack it with its password and name the files.'];
  if (!entry.canDecodeFileData())
    return [
      `it is packed by method ${entry.compressionMethod}, which is not read`,
      'Pack it as a plain zip.',
    ];
  const { uncompressedSize: size, compressedSize } = entry;
  if (size > HARMLESS && size > compressedSize * HIGHEST_RATIO)
    return [
      `it would unpack from ${megabytes(compressedSize)} to ${megabytes(size)}, more than ${HIGHEST_RATIO} to 1`,
      'Unpack it by other means if it is sound.',
    ];
  return undefined;
}

async function* content(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  let sum = 0;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    throw damaged(error);
  }
  if (sum !== entry.crc32)
    throw new Unreadable('its content does not match its checksum', 'Fetch the archive again.');
}

/** yauzl and zlib speak to programmers. */
function damaged(error: unknown): Unreadable {
  if (error instanceof Unreadable) return error;
  const said = error instanceof Error ? error.message : String(error);
  if (/End of central directory/i.test(said))
    return new Unreadable('the zip archive is cut off or damaged: its list of files is missing', fetch);
  if (/too many bytes|not enough bytes/i.test(said))
    return new Unreadable('it unpacks to another size than the archive says', fetch);
  return new Unreadable(`the zip archive is damaged here (${said.slice(0, 120)})`, fetch);
}

const fetch = 'Fetch the archive again, or pack it anew.';
