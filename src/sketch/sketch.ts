/** The small image of a text by which others like it are found among many. */
export interface Sketch {
  /** MinHash signature of the set of word shingles; empty when the text is too short for one shingle. */
  signature: Uint32Array | Float64Array;
  /** Number of distinct shingles. */
  shingles: number;
  /** Winnowed shingle fingerprints, sorted, distinct: any shared run of words above a stated length shares one. */
  probes: Uint32Array;
  /** Hashes of content anchors (rare stems, names, numbers, words of quotations), sorted, distinct. */
  anchors: Uint32Array;
  /** Weight of each anchor, from its rarity. */
  weights: Float32Array;
}
