import { skeletonOf } from '../text/skeleton.ts';
import { find } from '../text/sorted.ts';
import { Flag } from '../text/text.ts';
import { rowOf, vectorsOf } from '../text/vectors.ts';
import { note, type SentenceMatch, unmatched } from './matches.ts';
import { intersect, type Profile } from './profile.ts';

/** The word vectors of a text's distinct stems: unit vectors, row after row; a row of zeros where a stem has none. */
export interface Meanings {
  language: string;
  /** A multiple of four. */
  dimensions: number;
  values: Float32Array;
  /** Whether a stem has a vector. */
  known: Uint8Array;
}

/** Sentences matched by meaning. */
export interface MeaningMatch extends SentenceMatch {
  /** Two languages only: how far each side's words have kin on the other, a mean (0..1) weighted by rarity. */
  kindred?: { a: number; b: number };
}

/** A text with more distinct stems than this is a book: its table would take megabytes and never be asked. */
const mostStems = 4000;

/** The vectors of each distinct stem. Undefined for books and languages without vectors. */
export function meanings({ text, stems }: Profile): Meanings | undefined {
  const vectors = stems.length > mostStems ? undefined : vectorsOf(text.language);
  if (!vectors) return undefined;
  const { dimensions } = vectors;
  const values = new Float32Array(stems.length * dimensions);
  const known = new Uint8Array(stems.length);
  stems.forEach((stem, at) => {
    const row = rowOf(vectors, stem);
    if (row < 0) return;
    known[at] = 1;
    for (let d = 0; d < dimensions; d++)
      values[at * dimensions + d] = vectors.values[row * dimensions + d] / 127;
  });
  return { language: text.language, dimensions, values, known };
}

/**
 * Most pairs of distinct stems that are compared: two texts of some 600 each, 2,000 words long. Longer
 * ones are left to shared words; they have enough of them.
 */
const mostPairs = 400_000;

/** Most meetings of a word of one text with a word of the other, sentence by sentence: 2,000 content words each. */
const mostMeetings = 4_000_000;

/** Cosine from which two words count as kin at all: one in two hundred unrelated pairs lies above. */
const kinBar = 0.36;

/** Consonants that a common word must share with one of another language to be taken for the same. */
const fewestHeard = 5;

/**
 * Share of telling words carried (by squared rarity, the larger of both ways) below which two texts are
 * not about one matter. Comparing meanings costs more than all the rest and is left out for them: they
 * match nowhere. May hide a retelling in which hardly a rare word or name survived; of the labelled ones none.
 */
const sameMatter = 0.12;

/**
 * Sentences matched by meaning: a word counts for its nearest word on the other side, 1 for the same
 * stem, less the farther apart their vectors lie, nothing below `kinBar`. The similarity of two
 * sentences is the mean of both ways, each word weighing its rarity. Two languages meet in one space of
 * vectors, and words of one sound (`skeleton`) mean the same.
 * Undefined where a language has no vectors or the texts are too long.
 */
export function matchMeanings(
  a: Profile,
  b: Profile,
  inA: Meanings | undefined,
  inB: Meanings | undefined,
): MeaningMatch | undefined {
  if (!inA || !inB) return undefined;
  if (a.stems.length * b.stems.length > mostPairs || a.words.length * b.words.length > mostMeetings)
    return undefined;
  const match: MeaningMatch = { a: unmatched(weights(a)), b: unmatched(weights(b)) };
  const across = inA.language !== inB.language;
  if (!across && carried(a, b) < sameMatter) return match;
  const kin = kinship(a, b, inA, inB);
  if (across) {
    joinBySound(kin, a, b);
    match.kindred = kindred(kin, a, b);
  }
  const width = b.stems.length;
  const bestForB = new Float32Array(width);
  for (let i = 0; i < a.text.sentences; i++) {
    for (let j = 0; j < b.text.sentences; j++) {
      let sumA = 0;
      for (let y = b.starts[j]; y < b.starts[j + 1]; y++) bestForB[b.words[y]] = 0;
      for (let x = a.starts[i]; x < a.starts[i + 1]; x++) {
        const row = a.words[x] * width;
        let best = 0;
        for (let y = b.starts[j]; y < b.starts[j + 1]; y++) {
          const word = b.words[y];
          const value = kin[row + word];
          if (value > best) best = value;
          if (value > bestForB[word]) bestForB[word] = value;
        }
        sumA += best * a.rarity[a.words[x]];
      }
      if (sumA === 0) continue;
      let sumB = 0;
      for (let y = b.starts[j]; y < b.starts[j + 1]; y++) sumB += bestForB[b.words[y]] * b.rarity[b.words[y]];
      const similarity = (sumA / match.a.weight[i] + sumB / match.b.weight[j]) / 2;
      note(match.a, i, j, similarity);
      note(match.b, j, i, similarity);
    }
  }
  return match;
}

/** How far the words of each side have kin on the other: the mean of the nearest, weighted by rarity. */
function kindred(kin: Float32Array, { rarity: ofA }: Profile, { rarity: ofB }: Profile) {
  const bestForB = new Float32Array(ofB.length);
  let sumA = 0;
  ofA.forEach((rarity, i) => {
    let best = 0;
    for (let j = 0; j < ofB.length; j++) {
      const value = kin[i * ofB.length + j];
      if (value > best) best = value;
      if (value > bestForB[j]) bestForB[j] = value;
    }
    sumA += best * rarity;
  });
  const total = (rarities: Float32Array) => rarities.reduce((sum, rarity) => sum + rarity, 0) || 1;
  return {
    a: sumA / total(ofA),
    b: bestForB.reduce((sum, best, j) => sum + best * ofB[j], 0) / total(ofB),
  };
}

/** Words that sound alike in two languages mean the same: names, and much of what was borrowed. */
function joinBySound(kin: Float32Array, a: Profile, b: Profile): void {
  const heard = new Map<string, number[]>();
  sounds(b).forEach((sound, j) => {
    if (sound !== '') heard.set(sound, [...(heard.get(sound) ?? []), j]);
  });
  sounds(a).forEach((sound, i) => {
    for (const j of heard.get(sound) ?? []) kin[i * b.stems.length + j] = 1;
  });
}

/** The skeleton of each distinct stem, '' for words of which too little is left. */
function sounds({ text, stems }: Profile): string[] {
  const found = new Array<string>(stems.length).fill('');
  const seen = new Uint8Array(stems.length);
  for (let token = 0; token < text.size; token++) {
    const at = find(stems, text.stemHashes[token]);
    if (at < 0 || seen[at]) continue;
    seen[at] = 1;
    const bones = skeletonOf(text, token);
    if (bones.length >= (text.flags[token] & Flag.capital ? 3 : fewestHeard)) found[at] = bones;
  }
  return found;
}

function carried(a: Profile, b: Profile): number {
  const mass = (rarities: Float32Array) => rarities.reduce((sum, rarity) => sum + rarity ** 2, 0);
  let shared = 0;
  intersect(a.stems, b.stems, (i) => {
    shared += a.rarity[i] ** 2;
  });
  return shared / (Math.min(mass(a.rarity), mass(b.rarity)) || 1);
}

/**
 * kin[i * b.stems.length + j]: how near stem i of `a` is to stem j of `b`, 0 to 1. A word that stands in
 * both texts means itself and nothing else, which spares half of the work.
 */
function kinship(a: Profile, b: Profile, inA: Meanings, inB: Meanings): Float32Array {
  const width = b.stems.length;
  const kin = new Float32Array(a.stems.length * width);
  const sharedA = new Uint8Array(a.stems.length);
  const sharedB = new Uint8Array(width);
  intersect(a.stems, b.stems, (i, j) => {
    kin[i * width + j] = 1;
    sharedA[i] = 1;
    sharedB[j] = 1;
  });
  for (let i = 0; i < a.stems.length; i++) {
    if (sharedA[i] || !inA.known[i]) continue;
    for (let j = 0; j < width; j++) {
      if (sharedB[j] || !inB.known[j]) continue;
      const near = dot(inA.values, i * inA.dimensions, inB.values, j * inA.dimensions, inA.dimensions);
      if (near > kinBar) kin[i * width + j] = (near - kinBar) / (1 - kinBar);
    }
  }
  return kin;
}

/** Four sums side by side: twice as fast as one (benchmarks/scan.ts, where this is a third of all time). */
function dot(x: Float32Array, atX: number, y: Float32Array, atY: number, size: number): number {
  let s = 0;
  let t = 0;
  let u = 0;
  let v = 0;
  for (let d = 0; d < size; d += 4) {
    s += x[atX + d] * y[atY + d];
    t += x[atX + d + 1] * y[atY + d + 1];
    u += x[atX + d + 2] * y[atY + d + 2];
    v += x[atX + d + 3] * y[atY + d + 3];
  }
  return s + t + u + v;
}

/** Sum of the rarities of each sentence's distinct stems. */
function weights(side: Profile): Float32Array {
  const sums = new Float32Array(side.text.sentences);
  for (let sentence = 0; sentence < sums.length; sentence++) {
    for (let i = side.starts[sentence]; i < side.starts[sentence + 1]; i++)
      sums[sentence] += side.rarity[side.words[i]];
    sums[sentence] ||= 1;
  }
  return sums;
}
