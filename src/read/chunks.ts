import iconv from 'iconv-lite';
import { type Bytes, peek } from './bytes.ts';
import { charsetOf, sampleSize } from './charset.ts';

/** How far a declared charset is carried along to where the first letters beyond ASCII stand. */
const declaration = 4096;

/**
 * Text in pieces as the bytes come in: no byte order mark, every line end a `\n`. The charset is
 * told where the first byte beyond ASCII stands, however late: exports begin with pages of English.
 */
export async function* textChunks(bytes: Bytes): AsyncGenerator<string> {
  let cut = false;
  for await (const text of decoded(bytes)) {
    // A `\r` at the end of a piece and a `\n` at the start of the next are one line end.
    const rest = cut && text.startsWith('\n') ? text.slice(1) : text;
    if (text !== '') cut = text.endsWith('\r');
    if (rest !== '') yield rest.includes('\r') ? rest.replace(/\r\n?/g, '\n') : rest;
  }
}

async function* decoded(bytes: Bytes): AsyncGenerator<string> {
  const { head, all } = await peek(bytes, sampleSize);
  const first = charsetOf(unbroken(head));
  // Charsets that are written in ASCII (ISO-2022-JP) or mark their text (UTF-16) show at once.
  const open = first === 'utf-8' && isAscii(head);
  let decoder = open ? undefined : iconv.getDecoder(first);
  for await (const chunk of all) {
    if (!decoder && isAscii(chunk)) {
      yield chunk.toString('latin1');
      continue;
    }
    decoder ??= iconv.getDecoder(charsetOf(Buffer.concat([head.subarray(0, declaration), unbroken(chunk)])));
    yield decoder.write(chunk);
  }
  yield decoder?.end() ?? '';
}

function isAscii(bytes: Buffer): boolean {
  for (let i = 0; i < bytes.length; i++) if (bytes[i] > 127) return false;
  return true;
}

/** Without the beginning of a character at its end, which would look like broken UTF-8. */
function unbroken(bytes: Buffer): Buffer {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back];
    if (byte < 0x80) return bytes;
    if (byte < 0xc0) continue;
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return length > back ? bytes.subarray(0, bytes.length - back) : bytes;
  }
  return bytes;
}
