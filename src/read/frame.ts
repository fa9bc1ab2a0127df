import { refuseBinary, refuseControls } from './binary.ts';
import { type Bytes, gather, inflated, megabytes, peek } from './bytes.ts';
import { charsetOf, decode, decodeAs, sampleSize } from './charset.ts';
import { textChunks } from './chunks.ts';
import { merge } from './content.ts';
import { asUnreadable, Unreadable } from './failure.ts';
import { binaryFormat, extensionOf, packedFormat, textFormat } from './formats.ts';
import type { Broken, Found } from './item.ts';
import type { Context, Format, Head, Member, Passed } from './reader.ts';
import { passedOver } from './sources.ts';

/*
 * From the bytes of a file to its articles: finds the format, hands the reader what it takes, and
 * reads the members of containers in the same way, within bounds.
 */

/** Archives in archives, deepest: a file, an archive in it, and an archive in that. */
const deepest = 3;

/** Members that are looked at in one file, those of archives in it counted along. */
const mostMembers = 1_000_000;

export interface Source {
  name: string;
  /** Where the name says nothing of the format. */
  extension?: string;
  bytes: Bytes;
}

/** An article and the name of the member it lay in, where it lay in one. */
export type Located = (Found & { member?: string }) | Passed | Broken;

/** What a file may still give, the files in it counted along. One for all that lies in it. */
export interface Allowance {
  bytes: number;
  readonly most: number;
  members: number;
}

export function allowance(most: number): Allowance {
  return { bytes: most, most, members: mostMembers };
}

/** The articles of a file or member. What ends the reading of it is the last of its items. */
export async function* itemsOf(
  source: Source,
  context: Context,
  left: Allowance,
  depth = 0,
): AsyncGenerator<Located> {
  try {
    const extension = source.extension ?? extensionOf(source.name);
    const stored = await peek(source.bytes, 2);
    const gzip = stored.head[0] === 0x1f && stored.head[1] === 0x8b;
    const packed = gzip ? packedFormat(extension) : undefined;
    const plain = packed ? stored.all : inflated(stored.all);
    const { head, all } = await peek(depth > 0 ? counted(plain, left) : plain, sampleSize);
    if (head.length === 0) throw new Unreadable('it is empty', 'Remove it, or fetch it again.');
    const format = packed ?? formatOf(extension, head);
    const here = gzip ? apart(context) : context;
    if (format.takes === 'members') yield* membersOf(format, all, here, left, depth);
    else if (format.takes === 'bytes') yield* format.read(all, here);
    else if (format.takes === 'chunks') yield* format.read(textChunks(all), here);
    else yield* format.read(decode(await gather(all, context.maxBytes)), here);
  } catch (error) {
    yield { failure: asUnreadable(error), place: '' };
  }
}

function formatOf(extension: string | undefined, bytes: Buffer): Format {
  const head: Head = { extension, bytes, text: '' };
  const binary = binaryFormat(head);
  if (binary) return binary;
  refuseBinary(bytes);
  head.text = decodeAs(bytes, charsetOf(bytes));
  refuseControls(head.text);
  return textFormat(head);
}

async function* membersOf(
  format: Extract<Format, { takes: 'members' }>,
  bytes: Bytes,
  context: Context,
  left: Allowance,
  depth: number,
): AsyncGenerator<Located> {
  if (depth >= deepest)
    throw new Unreadable(
      `it is an archive inside ${deepest} others`,
      'Unpack the outer archives and name the files inside.',
    );
  for await (const member of format.read(bytes, context)) {
    const passed = 'bytes' in member && member.extension === undefined ? passedOver(member.name) : undefined;
    if (!('bytes' in member)) yield member;
    else if (passed !== undefined) yield { aside: passed, place: member.place };
    else if (--left.members < 0)
      throw new Unreadable(`it holds more than ${mostMembers} files`, 'Unpack it and name folders of it.');
    else
      for await (const item of itemsOf(member, apart(context), left, depth + 1)) yield within(member, item);
    // The member that took the last of it has said so.
    if (left.bytes < 0) return;
  }
}

function within(member: Member, item: Located): Located {
  const place = [member.place, item.place].filter(Boolean).join(', ');
  if (!('content' in item)) return { ...item, place };
  // A line of the member is none of the file; the place still tells it.
  const { line: _, ...rest } = item;
  const content = { ...item.content, metadata: merge(item.content.metadata, member.metadata ?? {}) };
  return { ...rest, content, place, member: [member.name, item.member].filter(Boolean).join('/') };
}

/** Bytes that are not those of a file on disk. */
function apart({ file: _, ...context }: Context): Context {
  return context;
}

async function* counted(bytes: AsyncIterable<Buffer>, left: Allowance): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    left.bytes -= chunk.length;
    if (left.bytes < 0)
      throw new Unreadable(
        `with it, the files inside hold more than ${megabytes(left.most)} when unpacked; the rest was not read`,
        'Unpack the archive and name the files inside.',
      );
    yield chunk;
  }
}
