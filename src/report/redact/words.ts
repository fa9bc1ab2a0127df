import type { Span } from '../../span.ts';
import { fold } from '../../text/fold.ts';

/** A word as names are looked for: where it stands, how it is spelled, how it compares. */
export interface Word extends Span {
  shown: string;
  /** In comparison form: lower case, no hidden characters, no lookalike letters of another script. */
  form: string;
  /** Without its ending, so that a name is met in its cases too. */
  stem: string;
  /** Whether it begins with a capital letter. */
  capital: boolean;
}

/** Cuts a text into words. */
export type Cutter = (text: string) => Word[];

const unspaced = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}]';
const hidden =
  '\\u00ad\\u034f\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufe00-\\ufe0f\\ufeff';
const inside = `(?:(?!${unspaced})[\\p{L}\\p{M}\\p{N}${hidden}])*`;

/**
 * A letter of a script without spaces, which is a word here, since nothing else tells where a name
 * begins; a run of letters and digits, with the apostrophes that Ukrainian has inside words; an
 * ampersand, which reads "and". An English genitive is two words, so that the name comes out alone.
 */
const word = new RegExp(
  `${unspaced}\\p{M}*|(?!${unspaced})[\\p{L}\\p{N}]${inside}(?:(?<=\\p{sc=Cyrl})['’ʼ](?=\\p{sc=Cyrl})${inside})*|&`,
  'gu',
);

const hiddenOnly = new RegExp(`[${hidden}]`, 'g');

/** The text without characters that nobody sees. */
export function seen(text: string): string {
  return text.replace(hiddenOnly, '');
}

/** A cutter that remembers how words compare: texts repeat them, and folding is dear. */
export function cutter(): Cutter {
  const known = new Map<string, Pick<Word, 'shown' | 'form' | 'stem' | 'capital'>>();
  const of = (shown: string) => {
    let found = known.get(shown);
    if (!found) {
      const form = shown === '&' ? 'and' : fold(shown);
      found = { shown, form, stem: stemOf(form), capital: /^\p{Lu}/u.test(shown) };
      known.set(shown, found);
    }
    return found;
  };
  return (text) =>
    [...text.matchAll(word)].map(({ 0: shown, index }) => ({
      from: index,
      to: index + shown.length,
      ...of(shown),
    }));
}

/** Endings of nouns and adjectives in Ukrainian and Russian. Sounds that change inside (Ольга, Ользі) are not followed. */
const slavic =
  /(?:ього|ьому|ого|ому|его|ему|ими|іми|ыми|ами|ями|ові|еві|єві|ією|иею|ьою|ією|ов|ев|єв|ів|їв|ей|ой|ий|ій|їй|ый|ая|яя|ое|ее|ые|ие|их|іх|їх|ых|ою|ею|єю|ую|юю|ом|ем|єм|ім|їм|им|ым|ам|ям|ах|ях|ия|ии|ию|ья|ьи|ью|ьей|а|я|о|е|є|у|ю|и|і|ї|ы|й|ь)$/;

/** Endings of German adjectives, and the genitive. */
const western = /(?:e[nrms]?)?s?$/;

/** What is left of a word without its ending; words too short for one stay whole. */
function stemOf(form: string): string {
  const isSlavic = /\p{sc=Cyrl}$/u.test(form);
  if (!isSlavic && !/^\p{sc=Latn}+$/u.test(form)) return form;
  const stem = form.replace(isSlavic ? slavic : western, '');
  return stem.length >= (isSlavic ? 3 : 4) ? stem : form;
}
