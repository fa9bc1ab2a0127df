/** What `reference.ts` uses of the npm package `minhash` 0.0.9, which ships no types. */
declare module 'minhash' {
  export interface Minhash {
    /** Factors and summands of the permutations a·h + b modulo a prime. */
    permA: number[];
    permB: number[];
    hashvalues: number[];
    update(element: string): void;
  }
  const minhash: { Minhash: new (options: { numPerm: number; seed?: number }) => Minhash };
  export default minhash;
}
