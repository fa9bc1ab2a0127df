import type { Column } from './column.ts';

/**
 * Which documents hold a key: pairs (key, document) sorted by key, then by document, with a table
 * from a key's leading bits to its neighbourhood. Eight bytes a pair and half a byte of table; a
 * Map of arrays takes ten times that.
 */
export class Postings {
  readonly keys: Uint32Array;
  readonly documents: Uint32Array;
  /** `table[p]` is the first position whose key begins with the bits p. */
  private readonly table: Uint32Array;
  private readonly shift: number;

  /** Keys must be distinct within a document. */
  constructor(column: Column<Uint32Array>) {
    const length = column.starts[column.size];
    const documents = new Uint32Array(length);
    for (let document = 0; document < column.size; document++) {
      documents.fill(document, column.starts[document], column.starts[document + 1]);
    }
    const sorted = sortByKey(column.data.subarray(0, length), documents);
    this.keys = sorted.keys;
    this.documents = sorted.documents;
    const bits = Math.max(1, Math.min(28, Math.ceil(Math.log2(length + 1)) - 3));
    this.shift = 32 - bits;
    this.table = leadingBits(this.keys, bits);
  }

  /** Position of the key's first pair, or -1. Its pairs follow one another. */
  first(key: number): number {
    const prefix = key >>> this.shift;
    const to = this.table[prefix + 1];
    for (let i = this.table[prefix]; i < to; i++) if (this.keys[i] === key) return i;
    return -1;
  }

  /** End (exclusive) of the pairs of the key at position `first`; found by leaps, as a key may have 100,000. */
  end(first: number): number {
    const key = this.keys[first];
    let leap = 1;
    while (first + leap < this.keys.length && this.keys[first + leap] === key) leap *= 2;
    let [inside, outside] = [first + Math.floor(leap / 2), Math.min(first + leap, this.keys.length)];
    while (outside - inside > 1) {
      const middle = (inside + outside) >>> 1;
      if (this.keys[middle] === key) inside = middle;
      else outside = middle;
    }
    return outside;
  }
}

/** Radix sort, lowest 11 bits first; stable, so documents stay in order within a key. */
function sortByKey(keys: Uint32Array, documents: Uint32Array) {
  let from = { keys, documents };
  let to = { keys: new Uint32Array(keys.length), documents: new Uint32Array(keys.length) };
  let spare = { keys: new Uint32Array(keys.length), documents: new Uint32Array(keys.length) };
  for (const shift of [0, 11, 22]) {
    const next = new Uint32Array(2049);
    for (let i = 0; i < from.keys.length; i++) next[((from.keys[i] >>> shift) & 2047) + 1]++;
    for (let digit = 0; digit < 2048; digit++) next[digit + 1] += next[digit];
    for (let i = 0; i < from.keys.length; i++) {
      const place = next[(from.keys[i] >>> shift) & 2047]++;
      to.keys[place] = from.keys[i];
      to.documents[place] = from.documents[i];
    }
    [from, to, spare] = [to, spare, to];
  }
  return from;
}

function leadingBits(keys: Uint32Array, bits: number): Uint32Array {
  const table = new Uint32Array(2 ** bits + 1);
  for (let i = 0; i < keys.length; i++) table[(keys[i] >>> (32 - bits)) + 1]++;
  for (let prefix = 0; prefix < table.length - 1; prefix++) table[prefix + 1] += table[prefix];
  return table;
}
