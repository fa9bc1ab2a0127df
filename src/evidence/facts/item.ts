import type { TokenRange } from '../../align/edits.ts';
import type { Span } from '../../span.ts';
import type { Text } from '../../text/text.ts';
import type { FactKind } from '../facts.ts';
import type { Calendar } from './calendar.ts';

/** Where a text has a fact: the words it takes, and the characters to show. */
export interface Place extends TokenRange {
  span: Span;
}

/** Something that can be looked up, in one text, with all its places in order. */
export interface Item {
  kind: FactKind;
  /** Two items of one text never have the same. */
  key: string;
  places: Place[];
  /** Met by what the other text has, but not worth a line of its own: "today", a bare "two". */
  faint: boolean;
  /** Names and documents: as they are compared, word by word. */
  words: string[];
  name?: Naming;
  /** Names: keys of the shorter forms that belong to it. */
  also: string[];
  /** Numbers. */
  figure?: Figure;
  /** Dates. */
  when?: Calendar;
}

/** What else is known of a name. */
export interface Naming {
  /** Its last word is an ordinary one, as in Harbour Courier. */
  ordinary: boolean;
  /** First letters of its words, or the short form itself. */
  initials: string;
  /** A short form of letters: ILO, U.S. */
  short: boolean;
  /** Telling enough to be known by its last word. */
  sure: boolean;
  /** A single word behind "in" or "at", where no person stands, or behind "to" or "from". */
  behind: 'in' | 'to' | undefined;
  /** Held together by a particle: Villarcos del Páramo. */
  particle: boolean;
  /** Two words with a hyphen. */
  pair: boolean;
}

/** A number as it is compared. */
export interface Figure {
  value: number;
  /** A percent sign or a currency; empty where it counts something else. */
  unit: string;
  /** Stem of the word it counts, where one stands behind it. */
  noun: string;
}

/** Items of two texts taken for one fact. */
export interface Couple {
  a: Item;
  b: Item;
}

/** First token that begins at or after an offset. */
export function tokenAt({ from, size }: Text, offset: number): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (from[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What stands between a token and the one before it. */
export function gapBefore({ clean, from, to, size }: Text, token: number): string {
  const start = token > 0 ? to[token - 1] : 0;
  return clean.document.text.slice(start, token < size ? from[token] : start + 40);
}
