import { mix32 } from '../text/hash.ts';

/** Hash of an ordered pair of hashes. */
export function join(first: number, second: number): number {
  return mix32((Math.imul(first, 0x9e3779b1) + second) | 0);
}
