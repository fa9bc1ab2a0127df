import type { Minhash } from 'minhash';
import minhashPackage from 'minhash';
import { mix32 } from '../text/hash.ts';

/**
 * The npm package `minhash` 0.0.9 behind the same door as the own kernel: an independent
 * implementation to check against, some hundred times slower. Its faults, and what is done:
 *
 * - its LshIndex throws on bands it has not seen, mixes bands of different positions and keeps
 *   stale keys: not used; `bands.ts` cuts these signatures as it cuts the others;
 * - it draws its permutations from Math.sin, whose last digits no standard fixes, and a·h + b
 *   leaves the 53 bits in which doubles are exact: own permutations with a < 2^20, so that the
 *   sum stays below 2^53 and the remainder is the one it claims to be;
 * - it counts its seed up while drawing, so that two signatures made one after the other refuse
 *   each other: every text gets a fresh instance with the same permutations, and `estimate`
 *   compares.
 */
export function referenceMinhash(elements: Iterable<string>, permutations: number): Float64Array {
  const sketch: Minhash = new minhashPackage.Minhash({ numPerm: permutations });
  sketch.permA = drawn(permutations, 1, 20);
  sketch.permB = drawn(permutations, 2, 32);
  let any = false;
  for (const element of elements) {
    sketch.update(element);
    any = true;
  }
  return any ? Float64Array.from(sketch.hashvalues) : new Float64Array(0);
}

/** Pseudo-random whole numbers of `bits` bits, none of them 0: a Weyl sequence, finalised. */
function drawn(count: number, stream: number, bits: number): number[] {
  return Array.from(
    { length: count },
    (_, i) => mix32(stream * 0x51ed270b + i * 0x9e3779b1) >>> (32 - bits) || 1,
  );
}
