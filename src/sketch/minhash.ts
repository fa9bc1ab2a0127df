import { mix32 } from '../text/hash.ts';

/** A MinHash signature. Whole 32-bit numbers from the own kernel, doubles from the npm package. */
export type Signature = Uint32Array | Float64Array;

/**
 * MinHash signature of a set of hashes by "fast similarity sketching" (Dahlgaard, Knudsen, Thorup
 * 2017). Round after round every element is thrown into one random place of the signature; a
 * place keeps the smallest value of the first round that reached it; done when no place is empty.
 *
 * Why this and not its neighbours: 128 full permutations cost 128 hashes an element, this costs
 * about two for an article and (places × ln places) in all for a short text. One-permutation
 * hashing with densification is as fast, but at 30 shingles its error is more than the theory's
 * √(J(1-J)/128); here it stays within it for any length, and there is one scheme for all lengths,
 * so that every two signatures can be compared. Measured in benchmarks/sketch.ts.
 *
 * From round `places` on, each round serves one place only, which bounds the work at
 * 2 × places rounds even for a single element. An empty set has an empty signature.
 */
export function minhash(elements: Uint32Array, places: number): Uint32Array {
  if (elements.length === 0) return new Uint32Array(0);
  const signature = new Uint32Array(places);
  const reachedIn = new Uint16Array(places);
  let empty = places;
  for (let round = 1; empty > 0; round++) {
    const only = round - 1 - places;
    if (only >= 0 && reachedIn[only] !== 0) continue;
    const seed = mix32(Math.imul(round, 0x9e3779b1));
    for (let i = 0; i < elements.length; i++) {
      const thrown = mix32(elements[i] ^ seed);
      const place = only >= 0 ? only : Math.floor(thrown * (places / 0x100000000));
      const value = Math.imul(thrown, 0x9e3779b1) >>> 0;
      if (reachedIn[place] === 0) {
        reachedIn[place] = round;
        signature[place] = value;
        empty--;
      } else if (reachedIn[place] === round && value < signature[place]) {
        signature[place] = value;
      }
    }
  }
  return signature;
}

/**
 * Estimated Jaccard similarity of the two sets; 0 when either is empty. Standard error
 * √(J(1-J)/length).
 * @throws Error when the signatures come from different engines or have different lengths
 */
export function estimate(a: Signature, b: Signature): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (a.constructor !== b.constructor) {
    throw new Error('signatures of different engines cannot be compared: sketch both texts with one engine');
  }
  if (a.length !== b.length) {
    throw new Error(`signatures of ${a.length} and ${b.length} permutations cannot be compared`);
  }
  let equal = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) equal++;
  return equal / a.length;
}
