import { createRequire } from 'node:module';

/*
 * natural's stemmers, each by its own path: the package's root loads database drivers, reads ./.env
 * and prints to stdout. A stemmer costs 4 µs a word, a word already seen 25 ns, hence the cache; it
 * is emptied when full so that a scan of millions of odd words stays bounded.
 */
const load = createRequire(import.meta.url);

const modules: Record<string, string> = {
  en: 'porter_stemmer',
  uk: 'porter_stemmer_uk',
  ru: 'porter_stemmer_ru',
  de: 'porter_stemmer_de',
  fr: 'porter_stemmer_fr',
  es: 'porter_stemmer_es',
  it: 'porter_stemmer_it',
  nl: 'porter_stemmer_nl',
  no: 'porter_stemmer_no',
  pt: 'porter_stemmer_pt',
  sv: 'porter_stemmer_sv',
  fa: 'porter_stemmer_fa',
};

const cacheSize = 500_000;

/** Nothing longer is a word: it goes unstemmed, for natural's patterns were not made for a line of a megabyte. */
const inflected = /^\p{L}{3,64}$/u;

export type Stemmer = (form: string) => string;

const stemmers = new Map<string, Stemmer>();

/** The stemmer of a language (ISO 639-1); the identity where there is none. */
export function stemmerOf(language: string): Stemmer {
  const known = stemmers.get(language);
  if (known) return known;
  const module = modules[language];
  const stemmer = module ? cached(load(`natural/lib/natural/stemmers/${module}`)) : (form: string) => form;
  stemmers.set(language, stemmer);
  return stemmer;
}

function cached(stemmer: { stem(word: string): string }): Stemmer {
  const cache = new Map<string, string>();
  return (form) => {
    const hit = cache.get(form);
    if (hit !== undefined) return hit;
    if (!inflected.test(form)) return form;
    const stem = stemmer.stem(form) || form;
    if (cache.size >= cacheSize) cache.clear();
    cache.set(detached(form), detached(stem));
    return stem;
  };
}

/** A copy: V8 keeps a slice of 13 characters or more as a pointer into its whole source, and would hold every article in memory. */
function detached(word: string): string {
  return word.length < 13 ? word : Buffer.from(word, 'utf16le').toString('utf16le');
}
