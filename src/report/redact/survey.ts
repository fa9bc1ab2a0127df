import type { Cutter } from './words.ts';

/** How words that stand in names are used in the texts. */
export interface Survey {
  /** Stems that some text has in small letters. */
  small: Set<string>;
  /** By stem: the words with a capital that stand right before it, titles left out. */
  before: Map<string, Set<string>>;
}

const titles = new Set(
  'mr mrs ms miss dr prof sir lady lord judge herr frau monsieur madame mme m señor señora пан пані пане господин госпожа'.split(
    ' ',
  ),
);

/** Looks at each place where one of the stems stands. */
export function survey(texts: readonly string[], stems: ReadonlySet<string>, cut: Cutter): Survey {
  const small = new Set<string>();
  const before = new Map<string, Set<string>>();
  if (stems.size === 0) return { small, before };
  for (const text of texts) {
    const words = cut(text);
    for (let i = 0; i < words.length; i++) {
      const { stem, capital, form, from } = words[i];
      if (!stems.has(stem)) continue;
      if (!capital && /^\p{Ll}/u.test(form)) small.add(stem);
      const previous = words[i - 1];
      if (!previous?.capital || titles.has(previous.form)) continue;
      if (!/^[ \u00a0]$/.test(text.slice(previous.to, from))) continue;
      const known = before.get(stem);
      if (known) known.add(previous.form);
      else before.set(stem, new Set([previous.form]));
    }
  }
  return { small, before };
}
