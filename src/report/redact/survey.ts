import type { Cutter } from './words.ts';

/** How words that stand in names are used in the texts. */
export interface Survey {
  /** By stem: how much more often it has small letters than a capital. */
  small: Map<string, number>;
  /** By stem: the stems of words with a capital that stand right before it, titles left out. */
  before: Map<string, Set<string>>;
}

const titles = new Set(
  'mr mrs ms miss dr prof sir lady lord judge herr frau monsieur madame mme m señor señora пан пані пане господин госпожа'.split(
    ' ',
  ),
);

/** Looks at each place where one of the stems stands. */
export function survey(texts: readonly string[], stems: ReadonlySet<string>, cut: Cutter): Survey {
  const small = new Map<string, number>();
  const before = new Map<string, Set<string>>();
  if (stems.size === 0) return { small, before };
  for (const text of texts) {
    const words = cut(text);
    for (let i = 0; i < words.length; i++) {
      const { stem, capital, form, from } = words[i];
      if (!stems.has(stem)) continue;
      if (capital || /^\p{Ll}/u.test(form)) small.set(stem, (small.get(stem) ?? 0) + (capital ? -1 : 1));
      const previous = words[i - 1];
      if (!previous?.capital || titles.has(previous.form)) continue;
      if (!/^[ \u00a0]$/.test(text.slice(previous.to, from))) continue;
      const known = before.get(stem);
      if (known) known.add(previous.stem);
      else before.set(stem, new Set([previous.stem]));
    }
  }
  return { small, before };
}
