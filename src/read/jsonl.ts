import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { Bytes } from './bytes.ts';
import { megabytes } from './bytes.ts';
import { charsetOf, decodeAs } from './charset.ts';
import { Unreadable } from './failure.ts';

/** One line of a file of JSON lines: its value, or why there is none. `line` counts from 1. */
export type Line = { line: number; value: unknown } | { line: number; failure: Unreadable };

/** So many broken lines before the first good one say that this is no file of JSON lines. */
const patience = 100;

/**
 * The values of a file of JSON lines, one at a time: memory holds one line, whatever the file's
 * size. A line that is broken, or longer than `longest` bytes, is a failure and the next is read.
 */
export async function* jsonLines(bytes: Bytes, charset: string, longest: number): AsyncGenerator<Line> {
  const read = lineDecoder();
  let broken = 0;
  let good = false;
  for await (const { line, piece } of lines(
    /^utf-(?:16|32)/.test(charset) ? asUtf8(bytes, charset) : bytes,
    longest,
  )) {
    const text = piece === undefined ? undefined : read(piece).trim();
    if (text === '') continue;
    const parsed = parse(line, text, longest);
    yield parsed;
    good ||= 'value' in parsed;
    if (!good && ++broken >= patience) {
      throw new Unreadable(
        `its first ${patience} lines are not JSON`,
        'Rename it if it is not JSON lines.',
        `line ${line}`,
      );
    }
  }
}

function parse(line: number, text: string | undefined, longest: number): Line {
  const place = `line ${line}`;
  if (text === undefined) {
    const reason = `the line is longer than ${megabytes(longest)}`;
    return { line, failure: new Unreadable(reason, 'Put one article on a line.', place) };
  }
  try {
    return { line, value: JSON.parse(text) };
  } catch {
    return {
      line,
      failure: new Unreadable(
        'the line is not valid JSON',
        'Mend or remove the line; the others were read.',
        place,
      ),
    };
  }
}

/**
 * Splits bytes at line feeds. All charsets that reach it keep 0x0A for the line feed alone.
 * A line beyond `longest` comes without its bytes; they are let go as they arrive.
 */
async function* lines(
  bytes: Bytes,
  longest: number,
): AsyncGenerator<{ line: number; piece: Buffer | undefined }> {
  let held: Uint8Array[] = [];
  let size = 0;
  let line = 1;
  const take = (tail: Uint8Array): Buffer | undefined => {
    const piece = size + tail.length > longest ? undefined : joined(held, tail);
    held = [];
    size = 0;
    return piece;
  };
  for await (const chunk of bytes) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      yield { line: line++, piece: take(chunk.subarray(from, at)) };
      from = at + 1;
    }
    size += chunk.length - from;
    if (size > longest) held = [];
    else if (from < chunk.length) held.push(chunk.subarray(from));
  }
  if (size > 0) yield { line, piece: take(new Uint8Array()) };
}

function joined(held: Uint8Array[], tail: Uint8Array): Buffer {
  if (held.length > 0) return Buffer.concat([...held, tail]);
  return Buffer.from(tail.buffer, tail.byteOffset, tail.byteLength);
}

/** UTF-8 as the format demands; the first line that is not decides the charset of those that are not. */
function lineDecoder(): (piece: Buffer) => string {
  let legacy: string | undefined;
  return (piece) => {
    if (isUtf8(piece)) return decodeAs(piece, 'utf-8');
    legacy ??= charsetOf(piece);
    return decodeAs(piece, legacy);
  };
}

async function* asUtf8(bytes: Bytes, charset: string): AsyncGenerator<Buffer> {
  const decoder = iconv.getDecoder(charset);
  for await (const chunk of bytes) yield Buffer.from(decoder.write(Buffer.from(chunk)));
  yield Buffer.from(decoder.end() ?? '');
}
