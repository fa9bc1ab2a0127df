import { readFileSync } from 'node:fs';

/** Word vectors of one language; row i belongs to the i-th word. */
export interface Vectors {
  dimensions: number;
  /** Row of a word form, or undefined. */
  row: ReadonlyMap<string, number>;
  /** Unit vectors times 127, row after row. */
  values: Int8Array;
}

const files: Record<string, string> = { en: './vectors/en.bin' };
const loaded = new Map<string, Vectors | undefined>();

/** The shipped vectors of a language (ISO 639-1); undefined where there are none. */
export function vectorsOf(language: string): Vectors | undefined {
  if (!loaded.has(language)) {
    const file = files[language];
    loaded.set(language, file ? decode(readFileSync(new URL(file, import.meta.url))) : undefined);
  }
  return loaded.get(language);
}

/**
 * The table as bytes: number of words, dimensions and length of the word list as little-endian
 * 32-bit integers, the words parted by line feeds, then one signed byte a value.
 */
export function encode(words: readonly string[], rows: readonly (readonly number[])[]): Uint8Array {
  const list = Buffer.from(words.join('\n'));
  const head = Buffer.alloc(12);
  [words.length, rows[0]?.length ?? 0, list.length].forEach((value, i) => {
    head.writeUInt32LE(value, 4 * i);
  });
  const values = rows.map((row) => {
    const norm = Math.hypot(...row) || 1;
    return Buffer.from(Int8Array.from(row, (value) => Math.round((127 * value) / norm)).buffer);
  });
  return Buffer.concat([head, list, ...values]);
}

/** Reads what `encode` made. */
export function decode(bytes: Uint8Array): Vectors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [count, dimensions, length] = [0, 4, 8].map((at) => view.getUint32(at, true));
  const words = new TextDecoder().decode(bytes.subarray(12, 12 + length)).split('\n');
  const row = new Map(words.map((word, i) => [word, i]));
  const start = bytes.byteOffset + 12 + length;
  return { dimensions, row, values: new Int8Array(bytes.buffer.slice(start, start + count * dimensions)) };
}
