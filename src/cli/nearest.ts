import levenshtein from 'fast-levenshtein';

/** The nearest known word, when it is near enough to be a slip of the finger. */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  // Longer than any word of ours by far: not worth a look, which takes time with the product of the lengths.
  if (typed.length > 100) return undefined;
  const [first] = [...new Set(known)]
    .map((word) => ({ word, distance: levenshtein.get(typed.toLowerCase(), word.toLowerCase()) }))
    .sort((x, y) => x.distance - y.distance);
  return first && first.distance <= Math.max(2, typed.length / 3) ? first.word : undefined;
}
