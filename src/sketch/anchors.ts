import { Flag, type Text } from '../text/text.ts';

/** What a text holds on to when every sentence of it is put in other words. */
export interface Anchors {
  /** Hashes of stems, sorted, distinct. */
  anchors: Uint32Array;
  /** Rarity of each. */
  weights: Float32Array;
}

/** How much higher a name stands among words of one rarity. */
const nameBonus = 1.2;

/**
 * The `limit` most telling words of a text: rare in the language, said more than once, names.
 * Names of several words, numbers and plain words are all taken as their single stems; function
 * words never.
 *
 * Repetition and names decide which words are chosen, but not what they weigh: an anchor weighs
 * the same in every text of a language, so that overlap means the same from both sides.
 * Tried on ../shared/bench and left out: whole names as anchors of their own (they push out more
 * than they bring, and rewriters shorten names), first mention early in the text (no difference).
 *
 * Arrays and no objects: some five times faster than a Map and a sort, which took most of a sketch
 * before (benchmarks/sketch.ts). tests/sketch/anchors.test.ts holds the plain version.
 */
export function anchors(text: Text, limit: number): Anchors {
  const words = contentWords(text);
  const ranks = new Float64Array(words.count);
  for (let i = 0; i < words.count; i++) {
    ranks[i] = words.rarity[i] * (1 + Math.log(words.times[i])) * (words.name[i] ? nameBonus : 1);
  }
  const kept = foremost(ranks, words.hash, limit);
  const hashes = Uint32Array.from(kept, (word) => words.hash[word]).sort();
  const weights = new Float32Array(hashes.length);
  for (const word of kept) weights[placeOf(words.hash[word], hashes)] = words.rarity[word];
  return { anchors: hashes, weights };
}

/** Indexes of the `limit` highest ranks; where ranks are equal, of the smaller hashes. */
function foremost(ranks: Float64Array, hashes: Uint32Array, limit: number): number[] {
  const indexes = Array.from(ranks.keys());
  if (limit >= ranks.length) return indexes;
  const bar = limit > 0 ? ranks.slice().sort()[ranks.length - limit] : Number.POSITIVE_INFINITY;
  const above = indexes.filter((i) => ranks[i] > bar);
  const level = indexes.filter((i) => ranks[i] === bar).sort((x, y) => hashes[x] - hashes[y]);
  return above.concat(level.slice(0, limit - above.length));
}

/** Place of a value in a sorted array that holds it. */
function placeOf(value: number, sorted: Uint32Array): number {
  let [from, to] = [0, sorted.length - 1];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (sorted[middle] < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The different content words: arrays of `count` entries (and room). An open-addressing table over stem hashes. */
function contentWords({ size, flags, stemHashes, rarity }: Text) {
  let slots = 16;
  while (slots < size * 2) slots *= 2;
  const table = new Uint32Array(slots);
  const words = {
    count: 0,
    hash: new Uint32Array(size),
    rarity: new Float32Array(size),
    times: new Uint32Array(size),
    /** 1: written with a capital where no sentence begins, at least once. */
    name: new Uint8Array(size),
  };
  for (let i = 0; i < size; i++) {
    if (flags[i] & Flag.stop) continue;
    const hash = stemHashes[i];
    let slot = hash & (slots - 1);
    while (table[slot] !== 0 && words.hash[table[slot] - 1] !== hash) slot = (slot + 1) & (slots - 1);
    if (table[slot] === 0) table[slot] = ++words.count;
    const word = table[slot] - 1;
    words.hash[word] = hash;
    words.rarity[word] = rarity[i];
    words.times[word]++;
    if ((flags[i] & (Flag.capital | Flag.first)) === Flag.capital) words.name[word] = 1;
  }
  return words;
}
