/**
 * Background documents that a word's rarity counts as much as: a corpus of fewer documents hardly
 * moves the weights, a corpus of many more has its own say.
 */
const prior = 2000;

/**
 * Weight of an anchor in a corpus: its inverse document frequency when the documents of the corpus
 * are counted together with `prior` imagined ones in which the word is as rare as in the background
 * (`rarity`, ln of inverse document frequency). So the name of a place that every article of a
 * local paper mentions loses weight there, and five documents alone do not overturn the background.
 */
export function weigh(rarity: number, documents: number, size: number): number {
  return Math.max(0, Math.log((size + prior) / (documents + prior * Math.exp(-rarity))));
}

/** Sum of weights. Always in the same order, since sums of doubles depend on it. */
export function sum(weights: Float32Array): number {
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i];
  return total;
}
