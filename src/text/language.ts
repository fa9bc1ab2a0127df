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
  const stated = declared?.slice(0, 2).toLowerCase();
  const known = stated && /^[a-z]{2}$/.test(stated) ? stated : undefined;
  const sample = text.slice(0, enough);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < tooShort) return known ?? (letters > 8 ? eld.detect(sample).language || 'und' : 'und');
  return eld.detect(sample).language || known || 'und';
}
