import { rarityOf } from '../../text/rarity.ts';
import { stemmerOf } from '../../text/stems.ts';
import type { Word } from './words.ts';

/*
 * Outlets are called Today, Post and This Week, and authors Will. Such a name cannot be hidden wherever
 * its letters stand, or nothing could be read any more.
 */

/**
 * Rarity up to which a word alone is ordinary, and each word of a name of several. Between them stand
 * "mirror" (4.2), "desk" (4.5) and "courier" (6); "this week" and "morning post" are below both.
 */
const bars = { alone: 5.5, together: 3.5 };

/** Rarity above which a word is nobody's but the name's, however it is written: menus are in small letters. */
const coined = 8;

export interface Ordinary {
  /** Whether a name is made of words that everybody uses, in any of the languages. */
  all(name: readonly Word[]): boolean;
  /** Whether a word is somebody's who does not mean the name. */
  known(word: Word): boolean;
}

/** Asked of the languages in which a name is given: German writes of no Dee, English does. */
export function ordinaryIn(languages: Iterable<string>): Ordinary {
  const rarities = [...new Set(languages)]
    .filter((language) => language !== 'und')
    .map((language) => ({ of: rarityOf(language), stem: stemmerOf(language) }));
  const isBelow = (form: string, bar: number) => rarities.some(({ of, stem }) => of(stem(form)) <= bar);
  return {
    all: (name) => {
      // Several words in a script without capitals cannot be told from a sentence, and chance seldom joins them.
      if (name.length > 1 && !name.some(({ shown }) => /\p{Lu}|\p{Ll}/u.test(shown))) return false;
      const bar = name.length > 1 ? bars.together : bars.alone;
      return name.every(({ form }) => isBelow(form, bar));
    },
    known: ({ form }) => isBelow(form, coined),
  };
}
