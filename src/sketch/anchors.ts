import { Flag, type Text } from '../text/text.ts';

/** What a text holds on to when every sentence of it is put in other words. */
export interface Anchors {
  /** Hashes of stems, sorted, distinct. */
  anchors: Uint32Array;
  /** Rarity of each. */
  weights: Float32Array;
}

interface Word {
  hash: number;
  rarity: number;
  times: number;
  /** Written with a capital where no sentence begins, at least once. */
  name: boolean;
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
 */
export function anchors(text: Text, limit: number): Anchors {
  const ranked = contentWords(text).sort((x, y) => rank(y) - rank(x) || x.hash - y.hash);
  const kept = ranked.slice(0, limit).sort((x, y) => x.hash - y.hash);
  return {
    anchors: Uint32Array.from(kept, (word) => word.hash),
    weights: Float32Array.from(kept, (word) => word.rarity),
  };
}

function rank({ rarity, times, name }: Word): number {
  return rarity * (1 + Math.log(times)) * (name ? nameBonus : 1);
}

function contentWords(text: Text): Word[] {
  const words = new Map<number, Word>();
  for (let i = 0; i < text.size; i++) {
    const flags = text.flags[i];
    if (flags & Flag.stop) continue;
    const name = (flags & Flag.capital) !== 0 && (flags & Flag.first) === 0;
    const hash = text.stemHashes[i];
    const word = words.get(hash);
    if (word) {
      word.times++;
      word.name ||= name;
    } else words.set(hash, { hash, rarity: text.rarity[i], times: 1, name });
  }
  return [...words.values()];
}
