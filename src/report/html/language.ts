import { languageTag } from './letters.tsx';

/** A language's name in the language of the interface; a code that has none stays a code. */
export function languageName(code: string, locale: string): string {
  const tag = languageTag(code);
  if (tag === undefined) return code;
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? code;
  } catch {
    return code;
  }
}
