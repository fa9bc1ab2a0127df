import { distinct, shingles } from '../sketch/shingles.ts';
import { Flag, type Text } from '../text/text.ts';
import { rowOf, vectorsOf } from '../text/vectors.ts';

/*
 * What others do, in a few lines each, so that every figure of ours stands beside theirs on the same
 * pairs, over the same cleaned and tokenised texts. None of them is used by the verdict.
 */

export const baselines = ['shingles', 'paragraphs', 'tfidf', 'vectors'] as const;
export type Baseline = (typeof baselines)[number];

/** Words in a shingle of the first baseline. */
const width = 5;

/** What each baseline is, for readers. */
export const baselineNames: Record<Baseline, string> = {
  shingles: `Jaccard of ${width}-word shingles`,
  paragraphs: 'Best-paragraph trigram containment',
  tfidf: 'TF-IDF cosine of documents',
  vectors: 'Cosine of mean word vectors',
};

/** Where the method comes with a bar of its own: what it flags there is told besides. */
export const baselineBars: Partial<Record<Baseline, number>> = { shingles: 0.3, paragraphs: 0.25 };

/** The scores of one pair; null where a method has nothing to say. */
export function baselineScores(a: Text, b: Text): Record<Baseline, number | null> {
  return {
    shingles: jaccard(a, b),
    paragraphs: bestParagraphs(a, b),
    tfidf: tfidfCosine(a, b),
    vectors: vectorCosine(a, b),
  };
}

/** Share of the different shingles of both texts that stand in both, counted and not estimated. */
export function jaccard(a: Text, b: Text): number {
  const inA = new Set(shingles(a.formHashes, width));
  const inB = distinct(shingles(b.formHashes, width));
  let shared = 0;
  for (const shingle of inB) if (inA.has(shingle)) shared++;
  const all = inA.size + inB.length - shared;
  return all === 0 ? 0 : shared / all;
}

/** Words in a run of the second baseline. */
const run = 3;

/**
 * The rule by which a newsroom of rewritten articles was exposed in 2024 (conspirador0, "The curious
 * case of BNN"): of each paragraph of the suspected text `b` the best share of its word trigrams that
 * one paragraph of `a` holds; the mean of these is the score, and 0 where a paragraph shares nothing
 * at all. It alarmed from .25. Paragraphs of fewer than three words have no trigram and are left out.
 */
export function bestParagraphs(a: Text, b: Text): number {
  const holders = new Map<number, number[]>();
  const sources = paragraphsOf(a);
  sources.forEach((trigrams, i) => {
    for (const trigram of trigrams) {
      const known = holders.get(trigram);
      if (known) known.push(i);
      else holders.set(trigram, [i]);
    }
  });
  const bests = paragraphsOf(b).map((trigrams) => {
    const shared = new Uint32Array(sources.length);
    for (const trigram of trigrams) for (const i of holders.get(trigram) ?? []) shared[i]++;
    return shared.reduce((most, count) => Math.max(most, count), 0) / trigrams.length;
  });
  if (bests.length === 0 || bests.includes(0)) return 0;
  return bests.reduce((sum, best) => sum + best, 0) / bests.length;
}

/** Different trigrams of each paragraph that has any. */
function paragraphsOf(text: Text): Uint32Array[] {
  const found: Uint32Array[] = [];
  let token = 0;
  for (const { to } of text.clean.blocks) {
    const first = token;
    while (token < text.size && text.from[token] < to) token++;
    if (token - first >= run) found.push(distinct(shingles(text.formHashes.subarray(first, token), run)));
  }
  return found;
}

/** Cosine of the stems' counts, each times its rarity in the language (the shipped tables, so that no corpus is needed). */
export function tfidfCosine(a: Text, b: Text): number {
  const [inA, inB] = [a, b].map((text) => {
    const weights = new Map<number, number>();
    for (let i = 0; i < text.size; i++)
      weights.set(text.stemHashes[i], (weights.get(text.stemHashes[i]) ?? 0) + text.rarity[i]);
    return weights;
  });
  let product = 0;
  for (const [stem, weight] of inA) product += weight * (inB.get(stem) ?? 0);
  const norm = (weights: Map<number, number>) => Math.hypot(...[...weights.values()]);
  return product === 0 ? 0 : product / (norm(inA) * norm(inB));
}

/** Cosine of the means of the vectors of all words but function words, 0 where it is below; null without vectors on both sides. */
export function vectorCosine(a: Text, b: Text): number | null {
  const [inA, inB] = [sumOfVectors(a), sumOfVectors(b)];
  if (!inA || !inB) return null;
  const product = (x: Float64Array, y: Float64Array) => x.reduce((sum, value, d) => sum + value * y[d], 0);
  const norm = Math.sqrt(product(inA, inA) * product(inB, inB));
  return norm === 0 ? null : Math.max(0, product(inA, inB) / norm);
}

/** The sum points where the mean points. */
function sumOfVectors(text: Text): Float64Array | undefined {
  const vectors = vectorsOf(text.language);
  if (!vectors) return undefined;
  const { dimensions, values } = vectors;
  const sum = new Float64Array(dimensions);
  for (let i = 0; i < text.size; i++) {
    const at = text.flags[i] & Flag.stop ? -1 : rowOf(vectors, text.stemHashes[i]);
    if (at < 0) continue;
    for (let d = 0; d < dimensions; d++) sum[d] += values[at * dimensions + d];
  }
  return sum;
}
