/**
 * Phrases to look up in a row of lower-case words. In a phrase `#` stands for any number and a
 * trailing `*` for any ending, which is how one entry serves the cases of an inflected language.
 */
export interface Phrases {
  /** Words taken by the longest phrase that begins at `at`; 0 when none does. */
  at(words: readonly string[], at: number): number;
}

/** Phrases by language, several in one string, parted by `|`. */
export type ByLanguage = Readonly<Record<string, string>>;

const NUMBER = /^\d+$/;
/** Phrases are filed under the beginning of their first word, so that a wildcard in it still files well. */
const FILED_BY = 3;

/** Compiles phrases once; a look-up then costs one Map access for nearly every word. */
export function compilePhrases(phrases: ByLanguage): Phrases {
  const filed = new Map<string, string[][]>();
  for (const phrase of listed(phrases)) {
    const words = phrase.split(' ');
    const key = words[0].replace('*', '').slice(0, FILED_BY);
    filed.set(key, [...(filed.get(key) ?? []), words]);
  }
  const longest = (candidates: string[][] | undefined, words: readonly string[], at: number) => {
    let best = 0;
    for (const candidate of candidates ?? []) {
      if (candidate.length > best && fits(candidate, words, at)) best = candidate.length;
    }
    return best;
  };
  return {
    at(words, at) {
      const key = NUMBER.test(words[at]) ? '#' : words[at].slice(0, FILED_BY);
      return longest(filed.get(key), words, at);
    },
  };
}

/** Every phrase, whatever its language. */
export function listed(phrases: ByLanguage): string[] {
  return Object.values(phrases)
    .flatMap((list) => list.split('|'))
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

function fits(phrase: readonly string[], words: readonly string[], at: number): boolean {
  if (at + phrase.length > words.length) return false;
  for (let i = 0; i < phrase.length; i++) {
    const wanted = phrase[i];
    const word = words[at + i];
    if (wanted === word) continue;
    if (wanted === '#' ? NUMBER.test(word) : wanted.endsWith('*') && word.startsWith(wanted.slice(0, -1)))
      continue;
    return false;
  }
  return true;
}
