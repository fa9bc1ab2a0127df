import { isUtf8 } from 'node:buffer';
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { megabytes } from '../bytes.ts';
import { Unreadable } from '../failure.ts';

export interface Page {
  extension: 'html' | 'txt';
  bytes: Buffer;
}

/** The page in a record's block, free of how it travelled; undefined when the answer was none, or no text. */
export function payload(
  record: ReadonlyMap<string, string>,
  block: Buffer,
  largest: number,
): Page | undefined {
  if (record.get('warc-type')?.toLowerCase() !== 'response')
    return page(record.get('content-type') ?? '', block);
  const end = headEnd(block);
  const [status, ...lines] = block.toString('latin1', 0, end).split(/\r?\n/);
  // 203 is an answer that a proxy changed; all else is no page, or not the one that was asked for.
  if (!/^HTTP\/\S+\s+20[03]\b/.test(status)) return undefined;
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  const type = headers.get('content-type') ?? '';
  if (!extensionOf(type)) return undefined;
  const whole = /chunked/i.test(headers.get('transfer-encoding') ?? '')
    ? unchunked(block.subarray(end))
    : block.subarray(end);
  return page(type, decoded(whole, headers.get('content-encoding') ?? '', largest));
}

function page(type: string, bytes: Buffer): Page | undefined {
  const extension = extensionOf(type);
  return extension && { extension, bytes: inUtf8(bytes, /charset\s*=\s*"?([\w-]{2,40})/i.exec(type)?.[1]) };
}

function extensionOf(type: string): Page['extension'] | undefined {
  if (/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return 'html';
  return /^text\/plain\b/i.test(type) ? 'txt' : undefined;
}

/** Behind the empty line that ends the headers; the whole block where there is none. */
function headEnd(block: Buffer): number {
  const strict = block.indexOf('\r\n\r\n');
  const loose = block.indexOf('\n\n');
  if (strict < 0 && loose < 0) return block.length;
  return strict >= 0 && (loose < 0 || strict < loose) ? strict + 4 : loose + 2;
}

/** What the sizes between the pieces say; archives that undid them but kept the header are taken as they are. */
function unchunked(body: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = body.indexOf(10, at);
    const size = /^([\da-f]{1,8})\s*(?:;|\r?$)/i.exec(
      body.toString('latin1', at, Math.min(end, at + 80)),
    )?.[1];
    if (end < 0 || size === undefined) return pieces.length > 0 ? Buffer.concat(pieces) : body;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(body.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    while (body[at] === 13 || body[at] === 10) at++;
  }
}

const codings: Record<string, (bytes: Buffer, options: { maxOutputLength: number }) => Buffer> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  // Servers send it with and without the header that the standard asks for.
  deflate: (bytes, options) =>
    (bytes[0] & 15) === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options),
  br: brotliDecompressSync,
};

function decoded(body: Buffer, encoding: string, largest: number): Buffer {
  const names = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  // Real answers have one; more is how bombs are stacked.
  const name = names.at(-1)!;
  if (names.length > 1 || body.length === 0 || name === '' || name === 'identity') return body;
  const decode = codings[name];
  if (!decode)
    throw new Unreadable(`the page is packed as ${name.slice(0, 40)}, which is not read`, 'Fetch it anew.');
  try {
    return decode(body, { maxOutputLength: largest });
  } catch (error) {
    if (error instanceof RangeError)
      throw new Unreadable(
        `the page unpacks to more than the ${megabytes(largest)} a page may have`,
        'Leave the record out.',
      );
    // Many archives store pages unpacked and keep the header.
    if (/^\s*</.test(body.toString('latin1', 0, 200))) return body;
    throw new Unreadable('the packed page is damaged', 'Fetch it anew.');
  }
}

/** A charset that the server alone knew would be lost with its headers. */
function inUtf8(bytes: Buffer, charset: string | undefined): Buffer {
  if (!charset || isUtf8(bytes) || /^utf-?8$/i.test(charset) || !iconv.encodingExists(charset)) return bytes;
  if (/<meta[^>]{1,200}charset/i.test(bytes.toString('latin1', 0, 4096))) return bytes;
  const windows = /^(?:iso-8859-1|us-ascii|latin1)$/i.test(charset) ? 'windows-1252' : charset;
  return Buffer.from(`\ufeff${iconv.decode(bytes, windows)}`);
}
