import { find } from '../text/sorted.ts';
import type { Text } from '../text/text.ts';

/** What alignment needs of one text, made once and used for every pair the text is in. */
export interface Profile {
  text: Text;
  /** Distinct hashes of runs of 2, 3 and 5 tokens (2 and 3 over stems, 5 over forms), sorted. */
  grams: { two: Uint32Array; three: Uint32Array; five: Uint32Array };
  /** Distinct stems by hash, sorted, with the rarity of each. */
  stems: Uint32Array;
  rarity: Float32Array;
  /** Sentence i holds the distinct stems `words[starts[i]] … words[starts[i + 1] - 1]`: indices into `stems`. */
  starts: Uint32Array;
  words: Uint32Array;
}

/** Words rarer than this carry meaning; "said", "also" and the like are below. */
const contentBar = 1;

/** Derives a text's profile. Linear but for the sorting of its tokens. */
export function profile(text: Text): Profile {
  const { stems, rarity } = distinctStems(text);
  const starts = new Uint32Array(text.sentences + 1);
  const words: number[] = [];
  for (let sentence = 0; sentence < text.sentences; sentence++) {
    const seen = new Set<number>();
    for (let token = text.sentenceStart[sentence]; token < text.sentenceStart[sentence + 1]; token++) {
      const at = find(stems, text.stemHashes[token]);
      if (at >= 0) seen.add(at);
    }
    for (const word of [...seen].sort((x, y) => x - y)) words.push(word);
    starts[sentence + 1] = words.length;
  }
  return {
    text,
    grams: {
      two: grams(text.stemHashes, 2),
      three: grams(text.stemHashes, 3),
      five: grams(text.formHashes, 5),
    },
    stems,
    rarity,
    starts,
    words: Uint32Array.from(words),
  };
}

function distinctStems(text: Text): { stems: Uint32Array; rarity: Float32Array } {
  const rarities = new Map<number, number>();
  for (let i = 0; i < text.size; i++) {
    if (text.rarity[i] >= contentBar) rarities.set(text.stemHashes[i], text.rarity[i]);
  }
  const stems = Uint32Array.from(rarities.keys()).sort();
  return { stems, rarity: Float32Array.from(stems, (stem) => rarities.get(stem)!) };
}

/** Distinct hashes of the runs of `width` tokens, sorted. A text shorter than that has none. */
function grams(hashes: Uint32Array, width: number): Uint32Array {
  const count = hashes.length - width + 1;
  if (count <= 0) return new Uint32Array(0);
  const all = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    let hash = width;
    for (let j = i; j < i + width; j++) hash = Math.imul(hash ^ hashes[j], 0x9e3779b1) ^ (hash >>> 15);
    all[i] = hash >>> 0;
  }
  return distinct(all.sort());
}

function distinct(sorted: Uint32Array): Uint32Array {
  let size = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[size++] = sorted[i];
  }
  return sorted.slice(0, size);
}

/** Calls `met` with the places (in `a`, in `b`) of each value that two sorted, distinct arrays share. */
export function intersect(a: Uint32Array, b: Uint32Array, met: (inA: number, inB: number) => void): void {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] < b[j]) i++;
    else if (a[i] > b[j]) j++;
    else met(i++, j++);
  }
}
