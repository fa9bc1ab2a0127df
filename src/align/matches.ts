/**
 * How the sentences of two texts match. Row i of a side speaks of its sentence i: `best` similarity
 * (0..1) to any sentence of the other side, `at` which one (-1 for none), `second` best similarity.
 */
export interface SentenceMatch {
  a: Matches;
  b: Matches;
}

export interface Matches {
  best: Float32Array;
  second: Float32Array;
  at: Int32Array;
  /** Weight of each sentence in means: the rarity it carries, so that "He agreed." counts little. */
  weight: Float32Array;
}

/** Matches of as many sentences as there are weights, none found yet. */
export function unmatched(weight: Float32Array): Matches {
  const size = weight.length;
  return {
    best: new Float32Array(size),
    second: new Float32Array(size),
    at: new Int32Array(size).fill(-1),
    weight,
  };
}

/** Notes that `sentence` is as similar to `other` as said. */
export function note(matches: Matches, sentence: number, other: number, similarity: number): void {
  if (similarity > matches.best[sentence]) {
    matches.second[sentence] = matches.best[sentence];
    matches.best[sentence] = similarity;
    matches.at[sentence] = other;
  } else if (similarity > matches.second[sentence]) matches.second[sentence] = similarity;
}
