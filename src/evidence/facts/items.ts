import { skeleton } from '../../text/skeleton.ts';
import { stemmerOf } from '../../text/stems.ts';
import type { Text } from '../../text/text.ts';
import { creditedRuns, creditItems, documentsIn } from './credited.ts';
import { datesIn } from './dates.ts';
import { figuresIn } from './figures.ts';
import type { Item, Place } from './item.ts';
import { namesOf } from './named.ts';
import { type Run, runsIn } from './proper.ts';
import type { Usage } from './usage.ts';

/** What a text states. */
export interface Items {
  /** Those named as a source are of the kind `credit`. */
  names: Item[];
  numbers: Item[];
  dates: Item[];
  documents: Item[];
  /** A 1 for every word that a name takes. */
  named: Uint8Array;
}

export function itemsOf(text: Text, usage: Usage, bySound: boolean): Items {
  const taken = new Uint8Array(text.size);
  const dates = datesIn(text);
  mark(taken, dates);
  const runs = runsIn(text, usage, taken);
  const named = new Uint8Array(text.size);
  for (const { from, to } of runs) named.fill(1, from, to);
  return {
    names: withCredits(text, runs, namesOf(text, runs, usage, bySound), bySound),
    numbers: figuresIn(text, taken),
    dates,
    documents: documentsIn(text, named),
    named,
  };
}

function mark(taken: Uint8Array, items: readonly Item[]): void {
  for (const { places } of items) for (const { from, to } of places) taken.fill(1, from, to);
}

/** The names with the sources among them told apart, and with those of the credit lines. */
function withCredits(text: Text, runs: readonly Run[], names: Item[], bySound: boolean): Item[] {
  const starts = new Set(Array.from(creditedRuns(text, runs), ({ span }) => span.from));
  for (const one of names) if (one.places.some(({ span }) => starts.has(span.from))) one.kind = 'credit';
  const stem = stemmerOf(text.language);
  const wordsOf = (name: string) =>
    name.split(' ').map((word) => (bySound ? skeleton(word) || word : stem(word)));
  const all = [...names];
  for (const line of creditItems(text, wordsOf)) {
    const known = all.find(({ key, places }) => key === line.key || meets(places, line.places));
    if (!known) all.push(line);
    else {
      known.kind = 'credit';
      known.places.push(...line.places.filter((place) => !meets(known.places, [place])));
      known.places.sort((x, y) => x.span.from - y.span.from);
    }
  }
  return all;
}

function meets(one: readonly Place[], other: readonly Place[]): boolean {
  return one.some(({ span }) => other.some((two) => span.from < two.span.to && two.span.from < span.to));
}
