import { eld } from 'eld/small';

/** Characters that are enough to tell a language. */
const enough = 1500;

/** Below this many letters a guess is worth less than what the document says of itself. */
const tooShort = 40;

/**
 * Language of a text, ISO 639-1, or `und`. The text is trusted over the document's own word
 * (templates say `en` on every page) unless the text is very short.
 */
export function languageOf(text: string, declared?: string): string {
  const known = codeOf(declared);
  const sample = text.slice(0, enough);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < tooShort) return known ?? (letters > 8 ? eld.detect(sample).language || 'und' : 'und');
  return eld.detect(sample).language || known || 'und';
}

/** The two-letter code of a language tag: `de-AT`, `en_GB`, `ukr` … A name such as `German` is none. */
function codeOf(declared: string | undefined): string | undefined {
  const tag = declared?.trim().replaceAll('_', '-');
  if (!tag || !/^[a-z]{2,3}(?:-|$)/i.test(tag)) return undefined;
  try {
    return /^[a-z]{2}(?=-|$)/.exec(Intl.getCanonicalLocales(tag)[0])?.[0];
  } catch {
    return undefined;
  }
}
