import { crc32, deflateRawSync } from 'node:zlib';

/*
 * A zip archive from its parts, after PKWARE's APPNOTE 6.3: local headers with data, the central
 * directory, its end. Every field can be told wrong, as attackers do.
 */

export interface Entry {
  name: string | Buffer;
  data?: string | Buffer;
  /** Kept as it is instead of deflated. */
  stored?: boolean;
  /** What the headers claim, where it is not the truth. */
  size?: number;
  sum?: number;
  method?: number;
  flags?: number;
  /** Unix mode, for links. */
  mode?: number;
  /** Bytes that stand where the packed data belongs. */
  packed?: Buffer;
}

export function zip(entries: readonly Entry[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const { header, name, packed } = described(entry);
    const local = Buffer.concat([
      Buffer.from('PK\x03\x04', 'latin1'),
      header,
      u16(name.length),
      u16(0),
      name,
      packed,
    ]);
    const mode = u32(((entry.mode ?? 0o100644) << 16) >>> 0);
    const rest = [u16(name.length), u16(0), u16(0), u16(0), u16(0), mode, u32(at), name];
    central.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), u16(0x031e), header, ...rest]));
    locals.push(local);
    at += local.length;
  }
  const list = Buffer.concat(central);
  const count = u16(entries.length);
  const end = [u16(0), u16(0), count, count, u32(list.length), u32(at), u16(0)];
  return Buffer.concat([...locals, list, Buffer.from('PK\x05\x06', 'latin1'), ...end]);
}

/** What both headers share, from the version needed to the sizes. */
function described(entry: Entry): { header: Buffer; name: Buffer; packed: Buffer } {
  const data = Buffer.from(entry.data ?? '');
  const packed = entry.packed ?? (entry.stored ? data : deflateRawSync(data));
  const name = Buffer.from(entry.name);
  const flags = entry.flags ?? (typeof entry.name === 'string' ? 0x800 : 0);
  const header = Buffer.concat([
    u16(20),
    u16(flags),
    u16(entry.method ?? (entry.stored ? 0 : 8)),
    u32(0),
    u32(entry.sum ?? crc32(data)),
    u32(packed.length),
    u32(entry.size ?? data.length),
  ]);
  return { header, name, packed };
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
