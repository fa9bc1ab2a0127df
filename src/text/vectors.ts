import { readFileSync } from 'node:fs';
import { find } from './sorted.ts';

/**
 * Word vectors of one language, by stem. All languages share one space: a word lies near its kin and
 * near its translations. Made by tools/vectors.py and tools/vectors.ts.
 */
export interface Vectors {
  /** A multiple of four. */
  dimensions: number;
  /** Hashes of the stems (`Text.stemHashes`), ascending; row i belongs to the i-th. */
  stems: Uint32Array;
  /** Unit vectors times 127, row after row. */
  values: Int8Array;
}

const covered = new Set(['en', 'uk', 'ru', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt']);
const loaded = new Map<string, Vectors | undefined>();

/** The shipped vectors of a language (ISO 639-1); undefined where there are none. */
export function vectorsOf(language: string): Vectors | undefined {
  if (!loaded.has(language)) {
    const file = new URL(`./vectors/${language}.bin`, import.meta.url);
    loaded.set(language, covered.has(language) ? decode(readFileSync(file)) : undefined);
  }
  return loaded.get(language);
}

/** Row of a stem by its hash, or -1. */
export function rowOf({ stems }: Vectors, stem: number): number {
  return find(stems, stem);
}

/**
 * The table as bytes: number of stems and dimensions as little-endian 32-bit integers, the hashes of
 * the stems likewise, ascending, then one signed byte a value.
 */
export function encode(rows: ReadonlyMap<number, readonly number[]>): Uint8Array {
  const stems = [...rows.keys()].sort((x, y) => x - y);
  const dimensions = rows.get(stems[0])?.length ?? 0;
  const head = Buffer.alloc(8 + 4 * stems.length);
  [stems.length, dimensions, ...stems].forEach((value, i) => {
    head.writeUInt32LE(value, 4 * i);
  });
  const values = stems.map((stem) => {
    const row = rows.get(stem)!;
    const norm = Math.hypot(...row) || 1;
    return Buffer.from(Int8Array.from(row, (value) => Math.round((127 * value) / norm)).buffer);
  });
  return Buffer.concat([head, ...values]);
}

/** Reads what `encode` made. */
export function decode(bytes: Uint8Array): Vectors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [count, dimensions] = [0, 4].map((at) => view.getUint32(at, true));
  const stems = Uint32Array.from({ length: count }, (_, i) => view.getUint32(8 + 4 * i, true));
  const start = bytes.byteOffset + 8 + 4 * count;
  return { dimensions, stems, values: new Int8Array(bytes.buffer.slice(start, start + count * dimensions)) };
}
