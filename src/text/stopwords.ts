import { createRequire } from 'node:module';
import { fold } from './fold.ts';

const load = createRequire(import.meta.url);
const sets = new Map<string, ReadonlySet<string>>();
let lists: Record<string, string[]> | undefined;

/** Function words of a language (ISO 639-1), in comparison form; empty where none are known. */
export function stopWords(language: string): ReadonlySet<string> {
  const known = sets.get(language);
  if (known) return known;
  lists ??= load('stopwords-iso/stopwords-iso.json') as Record<string, string[]>;
  const set = new Set((lists[language] ?? []).map(fold));
  sets.set(language, set);
  return set;
}
