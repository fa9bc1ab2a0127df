import { shingles } from './shingles.ts';

/**
 * Winnowed fingerprints (Schleimer, Wilkerson, Aiken 2003): of every `window` neighbouring runs
 * of `width` words the smallest hash is kept. Two texts that share any run of at least
 * width + window - 1 words share a fingerprint, however much else they hold; about
 * 2 / (window + 1) of the runs are kept.
 *
 * A text with fewer runs than one window keeps its smallest, so the promise holds only for texts
 * of at least width + window - 1 words. Sorted and distinct.
 */
export function winnow(words: Uint32Array, width: number, window: number): Uint32Array {
  const runs = shingles(words, width);
  const kept = new Uint32Array(runs.length);
  let count = 0;
  let smallest = -1;
  for (let last = 0; last < runs.length; last++) {
    const first = last - window + 1;
    if (smallest < 0 || runs[last] <= runs[smallest]) smallest = last;
    else if (smallest < first) smallest = rightmostSmallest(runs, first, last);
    if (first < 0 && last < runs.length - 1) continue;
    if (count === 0 || kept[count - 1] !== runs[smallest]) kept[count++] = runs[smallest];
  }
  return sortedDistinct(kept.subarray(0, count));
}

function rightmostSmallest(runs: Uint32Array, first: number, last: number): number {
  let smallest = last;
  for (let i = last - 1; i >= first; i--) if (runs[i] < runs[smallest]) smallest = i;
  return smallest;
}

function sortedDistinct(values: Uint32Array): Uint32Array {
  const sorted = values.slice().sort();
  let count = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[count++] = sorted[i];
  }
  return sorted.slice(0, count);
}
