import type { Text } from '../text/text.ts';
import { rowOf, vectorsOf } from '../text/vectors.ts';

/** Words more common than this say nothing of the matter. */
const telling = 2;

/**
 * What a text is about, whatever its language: the direction of the sum of its distinct words' vectors,
 * each times the square of its rarity. Unit vector times 127; empty where the language has no vectors or
 * no word has one.
 */
export function gist(text: Text): Int8Array {
  const vectors = vectorsOf(text.language);
  if (!vectors) return new Int8Array(0);
  const { dimensions, values } = vectors;
  const sum = new Float64Array(dimensions);
  const seen = new Set<number>();
  for (let token = 0; token < text.size; token++) {
    const stem = text.stemHashes[token];
    if (text.rarity[token] < telling || seen.has(stem)) continue;
    seen.add(stem);
    const row = rowOf(vectors, stem);
    if (row < 0) continue;
    const weight = text.rarity[token] ** 2;
    for (let d = 0; d < dimensions; d++) sum[d] += weight * values[row * dimensions + d];
  }
  const norm = Math.hypot(...sum);
  if (norm === 0) return new Int8Array(0);
  return Int8Array.from(sum, (value) => Math.round((127 * value) / norm));
}
