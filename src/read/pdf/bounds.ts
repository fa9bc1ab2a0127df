import { constants, inflateSync } from 'node:zlib';
import { megabytes } from '../bytes.ts';
import { Unreadable } from '../failure.ts';

/*
 * pdf.js unpacks a stream until memory ends, so all are looked at before. Streams stand in the open,
 * whatever else is packed, and each is judged by its first bytes, as names can be spelled to hide.
 */

/** A page's text, a font, a list of objects: a few MB at most. */
const LARGEST_STREAM = 64 << 20;
const LARGEST_PICTURE = 256 << 20;
/** All streams together, pictures too. */
const ALL = 1 << 30;
/** Packed in ways that are not tried here (LZW, or text over packed data); a thousand times as much does no harm. */
const LARGEST_OTHER = 256 << 10;

/** Pictures that are decoded to the size they declare, or never for their text. */
const plain = /\/(?:DCTDecode|DCT|JPXDecode|JBIG2Decode|CCITTFaxDecode|CCF)\b/;
/** A second filter behind the first, other than a picture's. */
const twice = /Filter\s*\[\s*\/\S+?\s*\/(?!DCT|JPX|JBIG2|CCITT|CCF)/;

/** Throws on a PDF whose streams unpack to more than any document has use for. */
export function refuseBomb(pdf: Buffer): void {
  let left = ALL;
  for (let at = pdf.indexOf('stream'); at >= 0; at = pdf.indexOf('stream', at + 6)) {
    if (pdf.toString('latin1', at - 3, at) === 'end') continue;
    const from = at + 6 + (pdf[at + 6] === 13 ? 2 : 1);
    const end = pdf.indexOf('endstream', from);
    const data = pdf.subarray(from, end < 0 ? pdf.length : end);
    const dictionary = pdf.toString('latin1', Math.max(0, at - 2000), at);
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1);
    left -= unpackedSize(data, own, `byte ${at}`, left);
    if (end < 0) return;
    at = end + 3;
  }
}

function unpackedSize(data: Buffer, dictionary: string, place: string, left: number): number {
  const picture = /\/Subtype\s*\/Image/.test(dictionary);
  if (isZlib(data)) {
    const most = Math.min(picture ? LARGEST_PICTURE : LARGEST_STREAM, Math.max(left, 1));
    const size = inflatedSize(data, most);
    if (size === undefined) throw refusal(`unpacks to more than ${megabytes(most)}`, place);
    if (size > LARGEST_OTHER && twice.test(dictionary))
      throw refusal('is packed twice, as only bombs are', place);
    return size;
  }
  const filtered = /Filter|#/.test(dictionary) && !(picture && plain.test(dictionary));
  if (filtered && data.length > LARGEST_OTHER)
    throw refusal(`holds ${megabytes(data.length)} packed in a way that is not looked into`, place);
  return data.length;
}

function refusal(what: string, place: string): Unreadable {
  return new Unreadable(`a stream in it ${what}`, 'Print it to a new PDF, or save its text.', place);
}

function isZlib(data: Buffer): boolean {
  return data.length > 2 && (data[0] & 15) === 8 && data.readUInt16BE(0) % 31 === 0;
}

function inflatedSize(data: Buffer, most: number): number | undefined {
  try {
    return inflateSync(data, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH }).length;
  } catch (error) {
    // Damage is for the reader to tell; what came before it is not more than the limit.
    return error instanceof RangeError ? undefined : 0;
  }
}
