import type { Text } from '../../text/text.ts';
import { isSameTime, isWithin } from './calendar.ts';
import { mentionsOf } from './credited.ts';
import { isSmall } from './figures.ts';
import type { Couple, Item } from './item.ts';
import type { Items } from './items.ts';
import { echoes, sameNames } from './named.ts';
import { isInside, type Stretch } from './stretches.ts';

/** Facts that stand in both texts. */
export function couplesOf(
  a: { text: Text; items: Items },
  b: { text: Text; items: Items },
  stretches: readonly Stretch[],
  bySound: boolean,
): Couple[] {
  const bothTold = (one: Item, other: Item) =>
    (!one.faint && !other.faint) || areTogether(one, other, stretches);
  const named = sameNames(a.items.names, b.items.names);
  const dated = paired(a.items.dates, b.items.dates, [
    (one, other) => one.key === other.key && bothTold(one, other),
    (one, other) => isSameTime(one.when!, other.when!) && bothTold(one, other),
    (one, other) => isWithin(one.when!, other.when!) || isWithin(other.when!, one.when!),
  ]);
  const counted = sameFigures(a.items.numbers, b.items.numbers, stretches, bySound);
  const met = new Set([...named, ...dated, ...counted].flatMap(({ a, b }) => [a, b]));
  const left = (items: readonly Item[]) => items.filter((item) => !met.has(item));
  return [
    ...named,
    ...echoed(left(a.items.names), echoes(b.text, b.items.named, bySound), 'b'),
    ...echoed(left(b.items.names), echoes(a.text, a.items.named, bySound), 'a'),
    ...dated,
    ...counted,
    ...paired(left(a.items.numbers), left(b.items.dates), [isYearOf]),
    ...paired(left(a.items.dates), left(b.items.numbers), [(one, other) => isYearOf(other, one)]),
    ...sameDocuments(a, b),
  ];
}

/** 1182 is a year where a preposition says so, and may stand in the other text without one. */
function isYearOf({ figure }: Item, { when }: Item): boolean {
  return when?.is === 'year' && !when.decade && !figure!.unit && figure!.value === when.year;
}

/** Names of one text that the other has where no name was seen. */
function echoed(items: readonly Item[], echo: (item: Item) => Item['places'], side: 'a' | 'b'): Couple[] {
  return items.flatMap((item) => {
    const places = echo(item);
    if (places.length === 0) return [];
    const other = { ...item, places };
    return side === 'b' ? { a: item, b: other } : { a: other, b: item };
  });
}

/** Couples by the first test that two items pass; every item once. */
function paired(
  a: readonly Item[],
  b: readonly Item[],
  tests: readonly ((one: Item, other: Item) => boolean)[],
): Couple[] {
  const couples: Couple[] = [];
  const taken = new Set<Item>();
  for (const test of tests)
    for (const one of a) {
      const other = taken.has(one) ? undefined : b.find((two) => !taken.has(two) && test(one, two));
      if (!other) continue;
      taken.add(one).add(other);
      couples.push({ a: one, b: other });
    }
  return couples;
}

/** Two drivers are not two nights; but eleven loads may be eleven containers. */
const commonest = 4;

/** Nor are forty minutes forty tonnes. */
const roundest = 100;

/**
 * Numbers of one value. A bare 40 may be the 40 per cent of the other text; of small counts, which come up
 * anywhere, the words behind them must not differ unless they stand where the texts say the same.
 */
function sameFigures(
  a: readonly Item[],
  b: readonly Item[],
  stretches: readonly Stretch[],
  bySound: boolean,
): Couple[] {
  const [inA, inB] = [a, b].map(byValue);
  const open = (one: Item, other: Item) => !one.figure!.unit || !other.figure!.unit;
  const loose = ({ figure }: Item) => {
    const { value, noun } = figure!;
    const round = value <= roundest && value % 10 === 0;
    return bySound ? !isSmall(value, '') && !round : !noun || (value > commonest && !round);
  };
  const tests: ((one: Item, other: Item) => boolean)[] = [
    (one, other) => one.key === other.key,
    (one, other) => one.figure!.unit === other.figure!.unit && areTogether(one, other, stretches),
    (one, other) => one.figure!.unit === other.figure!.unit && (loose(one) || loose(other)),
    (one, other) => open(one, other) && (loose(one) || loose(other)),
  ];
  return [...inA].flatMap(([value, items]) => paired(items, inB.get(value) ?? [], tests));
}

/** Whether two facts stand where the texts say the same. */
function areTogether(one: Item, other: Item, stretches: readonly Stretch[]): boolean {
  return stretches.some(
    (stretch) =>
      one.places.some((place) => isInside(place, stretch.a)) &&
      other.places.some((place) => isInside(place, stretch.b)),
  );
}

function byValue(items: readonly Item[]): Map<number, Item[]> {
  const values = new Map<number, Item[]>();
  for (const item of items) {
    const known = values.get(item.figure!.value);
    if (known) known.push(item);
    else values.set(item.figure!.value, [item]);
  }
  return values;
}

/** A document counts as kept where the other text mentions its kind at all. */
function sameDocuments(a: { text: Text; items: Items }, b: { text: Text; items: Items }): Couple[] {
  const kinds = new Set([...a.items.documents, ...b.items.documents].map(({ words }) => words[0]));
  return [...kinds].flatMap((kind) => {
    const [ofA, ofB] = [a, b].map(
      ({ text, items }) => items.documents.find(({ words }) => words[0] === kind) ?? mentioned(text, kind),
    );
    return ofA && ofB ? { a: ofA, b: ofB } : [];
  });
}

function mentioned(text: Text, kind: string): Item | undefined {
  const places = mentionsOf(text, kind);
  if (places.length === 0) return undefined;
  return { kind: 'credit', key: `document ${kind}`, places, faint: false, words: [kind], also: [] };
}
