/** What `reference.ts` and the benchmarks use of the npm package `minhash` 0.0.9, which ships no types. */
declare module 'minhash' {
  export interface Minhash {
    /** Factors and summands of the permutations a·h + b modulo a prime. */
    permA: number[];
    permB: number[];
    hashvalues: number[];
    update(element: string): void;
    jaccard(other: Minhash): number;
  }
  /** Its own LSH index: a peer in the scan benchmark, unused otherwise. `query` throws on a document that was never inserted. */
  export interface LshIndex {
    insert(id: string, hash: Minhash): void;
    query(hash: Minhash): string[];
  }
  const minhash: {
    Minhash: new (options?: { numPerm: number; seed?: number }) => Minhash;
    LshIndex: new (options: { bandSize: number }) => LshIndex;
  };
  export default minhash;
}
