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

/** Whether a name is made of words that everybody uses, in any of the languages of the report. */
export function ordinaryIn(languages: Iterable<string>): (name: readonly Word[]) => boolean {
  const rarities = [...new Set(languages)]
    .filter((language) => language !== 'und')
    .map((language) => ({ of: rarityOf(language), stem: stemmerOf(language) }));
  return (name) => {
    const bar = name.length > 1 ? bars.together : bars.alone;
    return name.every(({ form }) => rarities.some(({ of, stem }) => of(stem(form)) <= bar));
  };
}
