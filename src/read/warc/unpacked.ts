import { constants, crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { type Bytes, inflated, peek } from '../bytes.ts';

/*
 * WARC files are packed record by record, each a gzip member of its own (WARC 1.1, annex D), so that
 * damage to one need cost no other. zlib alone stops at the first.
 */

/** Stands where packed bytes were damaged: what follows begins with a new member. */
export const damage = Symbol('damage');

/** How much is looked at for the end of a member; doubled while there is none. */
const WINDOW = 1 << 20;
/** A larger member is no record but a file that was packed as one: it is unpacked as a stream, without a second try. */
const LARGEST_PACKED = 16 << 20;
const LARGEST_UNPACKED = 64 << 20;

/** The bytes of a plain or packed archive, with marks where some were lost. */
export async function* unpacked(bytes: Bytes): AsyncGenerator<Buffer | typeof damage> {
  const { head, all } = await peek(bytes, 2);
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    yield* all;
    return;
  }
  let held: Buffer = Buffer.alloc(0);
  let window = WINDOW;
  let ended = false;
  while (!ended || held.length > 0) {
    ({ held, ended } = await filled(all, held, window));
    const member = memberAt(held);
    const open = member.kind === 'open' && !ended;
    if (open && held.length <= LARGEST_PACKED) {
      window = Math.max(WINDOW, held.length * 2);
      continue;
    }
    if (open || member.kind === 'huge') {
      yield* inflated(again(held, all));
      return;
    }
    window = WINDOW;
    if (member.kind === 'whole') {
      yield member.content;
      held = held.subarray(member.length);
    } else if (held.length > 0) {
      yield* beforeDamage(held);
      yield damage;
      held = held.subarray(nextMember(held));
    }
  }
}

async function filled(
  all: AsyncGenerator<Buffer>,
  held: Buffer,
  wanted: number,
): Promise<{ held: Buffer; ended: boolean }> {
  const chunks = [held];
  let size = held.length;
  while (size < wanted) {
    const { value, done } = await all.next();
    if (done) return { held: Buffer.concat(chunks), ended: true };
    chunks.push(value);
    size += value.length;
  }
  return { held: chunks.length > 1 ? Buffer.concat(chunks) : held, ended: false };
}

async function* again(held: Buffer, all: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield held;
  yield* all;
}

type Member = { kind: 'whole'; content: Buffer; length: number } | { kind: 'open' | 'damaged' | 'huge' };

function memberAt(bytes: Buffer): Member {
  const from = headerLength(bytes);
  if (from === undefined) return { kind: 'damaged' };
  if (from > bytes.length) return { kind: 'open' };
  try {
    const options = { info: true, finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: LARGEST_UNPACKED };
    const { buffer, engine } = inflateRawSync(bytes.subarray(from), options) as unknown as Informed;
    const end = from + engine.bytesWritten;
    if (end + 8 > bytes.length) return { kind: 'open' };
    if (bytes.readUInt32LE(end) !== crc32(buffer)) return { kind: 'damaged' };
    return { kind: 'whole', content: buffer, length: end + 8 };
  } catch (error) {
    return { kind: error instanceof RangeError ? 'huge' : 'damaged' };
  }
}

/** What zlib gives with `info`, which its types do not know. */
interface Informed {
  buffer: Buffer;
  engine: { bytesWritten: number };
}

/** What can still be had of a member that is cut off or damaged: whole records, where it holds many. */
async function* beforeDamage(bytes: Buffer): AsyncGenerator<Buffer> {
  const from = headerLength(bytes) ?? bytes.length;
  const inflate = createInflateRaw();
  inflate.end(bytes.subarray(from));
  let left = LARGEST_UNPACKED;
  try {
    for await (const chunk of inflate) {
      yield chunk;
      left -= chunk.length;
      if (left < 0) return;
    }
  } catch {
    // That it is damaged is told by the mark that follows.
  }
}

/** Bytes before the deflated data (RFC 1952): ten, and what the flags announce. */
function headerLength(bytes: Buffer): number | undefined {
  if (bytes.length < 10) return isMember(bytes, 0) ? 10 : undefined;
  if (!isMember(bytes, 0)) return undefined;
  const flags = bytes[3];
  let at = 10;
  if (flags & 4) at += bytes.length < 12 ? 2 : 2 + bytes.readUInt16LE(10);
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue;
    const end = bytes.indexOf(0, at);
    at = end < 0 ? bytes.length + 1 : end + 1;
  }
  return at + (flags & 2 ? 2 : 0);
}

function isMember(bytes: Buffer, at: number): boolean {
  return bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 8 && bytes[at + 3] < 0x20;
}

/** Where the next member may begin; by chance its four bytes stand elsewhere once in gigabytes, and fail at once. */
function nextMember(bytes: Buffer): number {
  for (let at = bytes.indexOf(0x1f, 1); at >= 0; at = bytes.indexOf(0x1f, at + 1))
    if (isMember(bytes, at)) return at;
  return bytes.length;
}
