import { type Bytes, gather } from '../bytes.ts';
import { Unreadable } from '../failure.ts';
import type { Broken } from '../item.ts';
import type { Context, Member, Passed } from '../reader.ts';
import { packedFiles } from './archive.ts';

/** Entries of one archive: a year of a large newsroom's imports is some hundred thousand. */
const MOST_ENTRIES = 200_000;

/**
 * The files in a zip archive, one after the other. One that lies on disk is read from there, however
 * large; any other is held whole, up to `maxBytes`. How deep archives nest, and how much all files
 * together unpack to, the frame bounds.
 */
export async function* zipMembers(
  bytes: Bytes,
  { file, maxBytes }: Pick<Context, 'file' | 'maxBytes'>,
  most: number = MOST_ENTRIES,
): AsyncGenerator<Member | Passed | Broken> {
  if (file !== undefined) await released(bytes);
  let any = false;
  for await (const packed of packedFiles(file ?? (await gather(bytes, maxBytes)), most)) {
    if (packed.aside === 'a folder') continue;
    any = true;
    const place = `entry ${packed.name}`;
    if (packed.failure) yield { failure: packed.failure, place };
    else if (packed.aside !== undefined) yield { aside: packed.aside, place };
    else yield { name: packed.name, place, bytes: packed.bytes() };
  }
  if (!any) throw new Unreadable('the zip archive holds no files', 'Remove it, or pack it anew.');
}

/** A generator closes its source only once it has begun. */
async function released(bytes: Bytes): Promise<void> {
  for await (const _ of bytes) break;
}
