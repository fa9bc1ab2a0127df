import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Unreadable } from './failure.ts';

export type Bytes = AsyncIterable<Uint8Array>;

/** Gunzips a stream that begins with gzip's magic bytes, and passes any other as it is. */
export async function* inflated(bytes: Bytes): AsyncGenerator<Buffer> {
  const { head, all } = await peek(bytes, 2);
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    yield* all;
    return;
  }
  const gunzip = createGunzip();
  // Errors of the source and of gzip itself both surface in the loop below; the callback need not.
  pipeline(Readable.from(all), gunzip, () => {});
  for await (const chunk of gunzip) yield chunk;
}

/** The first `size` bytes (fewer when there are no more), and all bytes including those. */
export async function peek(
  bytes: Bytes,
  size: number,
): Promise<{ head: Buffer; all: AsyncGenerator<Buffer> }> {
  const iterator = bytes[Symbol.asyncIterator]();
  const first: Buffer[] = [];
  let length = 0;
  while (length < size) {
    const { value, done } = await iterator.next();
    if (done) break;
    first.push(asBuffer(value));
    length += value.length;
  }
  const head = Buffer.concat(first);
  return { head, all: rejoined(head, iterator) };
}

async function* rejoined(head: Buffer, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Buffer> {
  try {
    if (head.length > 0) yield head;
    for (;;) {
      const { value, done } = await iterator.next();
      if (done) return;
      yield asBuffer(value);
    }
  } finally {
    await iterator.return?.();
  }
}

/** All bytes at once. More than `limit` are refused before they are held: that bounds a gzip bomb, too. */
export async function gather(bytes: Bytes, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > limit) {
      throw new Unreadable(
        `it holds more than ${megabytes(limit)} when unpacked`,
        'Split it, or turn it into JSON lines (.jsonl), which are read one by one.',
      );
    }
    chunks.push(asBuffer(chunk));
  }
  return Buffer.concat(chunks, length);
}

export function megabytes(bytes: number): string {
  return bytes >= 1 << 20 ? `${Math.round(bytes / (1 << 20))} MB` : `${bytes} bytes`;
}

function asBuffer(chunk: Uint8Array | string): Buffer {
  if (typeof chunk === 'string') return Buffer.from(chunk);
  return Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
