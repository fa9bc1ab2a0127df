import { Flag, type Text } from '../../text/text.ts';
import type { Couple, Item, Place } from './item.ts';
import { isInside, type Stretch } from './stretches.ts';

/*
 * Facts in each other's place. Two articles differ in a hundred ways, and to say that one changed a figure is
 * an accusation: a couple needs a shared place, not only a shared sentence.
 */

/** Words on either side of a fact that make up its place. */
const reach = 5;

/** What a place must have in common from which two facts stand in each other's stead, and the lead over any other. */
const bar = 3;
const lead = 1;

/** Facts that only one text has each, in one place. */
export function changesOf(
  a: Text,
  b: Text,
  lostA: readonly Item[],
  lostB: readonly Item[],
  stretches: readonly Stretch[],
): Couple[] {
  const found = new Map<string, Couple & { score: number }>();
  const rows = placesOf(lostA);
  const columns = placesOf(lostB);
  for (const stretch of stretches) {
    const inA = within(rows, stretch.a);
    const inB = within(columns, stretch.b);
    for (const one of inA)
      for (const other of inB) {
        if (!mayStandFor(one.item, other.item)) continue;
        const score = scoreOf(a, b, one, other);
        const key = `${lostA.indexOf(one.item)} ${lostB.indexOf(other.item)}`;
        if (score > (found.get(key)?.score ?? 0)) found.set(key, { a: one.item, b: other.item, score });
      }
  }
  return decided([...found.values()]);
}

interface Placed {
  item: Item;
  place: Place;
}

function placesOf(items: readonly Item[]): Placed[] {
  return items
    .flatMap((item) => item.places.map((place) => ({ item, place })))
    .filter(({ place }) => place.to > place.from)
    .sort((x, y) => x.place.from - y.place.from);
}

/** Facts of one stretch that are compared; more stand in a list, where each would be held against each. */
const mostWithin = 12;

function within(placed: readonly Placed[], range: { from: number; to: number }): Placed[] {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (placed[middle].place.from < range.from) low = middle + 1;
    else high = middle;
  }
  const found: Placed[] = [];
  for (let i = low; i < placed.length && placed[i].place.from < range.to && found.length <= mostWithin; i++)
    if (isInside(placed[i].place, range)) found.push(placed[i]);
  return found.length > mostWithin ? [] : found;
}

/** Whether two facts are of a sort: a sum for a sum, a day for a day. */
function mayStandFor(one: Item, other: Item): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'number')
    return one.figure!.unit === other.figure!.unit && one.figure!.value !== other.figure!.value;
  if (one.kind === 'date') return one.when!.is === other.when!.is;
  return one.kind === 'name';
}

/** What two places have in common. */
function scoreOf(
  a: Text,
  b: Text,
  { item: one, place: inA }: Placed,
  { item: other, place: inB }: Placed,
): number {
  let score = 0;
  if (one.kind === 'number') {
    if (one.figure!.unit) score++;
    if (one.figure!.noun && one.figure!.noun === other.figure!.noun) score += 1.5;
  }
  const left = side(a, b, inA.from - 1, inB.from - 1, -1);
  const right = side(a, b, inA.to, inB.to, 1);
  score += left.common + right.common + (left.next && right.next ? 1.5 : left.next || right.next ? 0.5 : 0);
  if (one.kind === 'name' && one.words.some((word) => word.length > 2 && other.words.includes(word)))
    score += 1.5;
  return score;
}

/** Telling words in common on one side within reach, and whether the nearest word is the same. */
function side(a: Text, b: Text, atA: number, atB: number, step: 1 | -1): { common: number; next: boolean } {
  const inA = window(a, atA, step);
  const inB = window(b, atB, step);
  let common = 0;
  const used = new Set<string>();
  for (const stem of inA.telling) {
    if (!inB.telling.includes(stem) || used.has(stem)) continue;
    used.add(stem);
    common++;
  }
  return { common, next: inA.next !== undefined && inA.next === inB.next };
}

function window(text: Text, start: number, step: 1 | -1): { telling: string[]; next: string | undefined } {
  const telling: string[] = [];
  const sentence = sentenceAt(text, step < 0 ? start + 1 : start - 1);
  for (let i = start; i >= sentence.from && i < sentence.to && Math.abs(i - start) < reach; i += step)
    if (!(text.flags[i] & Flag.stop)) telling.push(text.stems[i]);
  const next = start >= sentence.from && start < sentence.to ? text.forms[start] : undefined;
  return { telling, next };
}

function sentenceAt({ sentenceStart, sentences, size }: Text, token: number): { from: number; to: number } {
  let low = 0;
  let high = sentences - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (sentenceStart[middle] <= token) low = middle;
    else high = middle - 1;
  }
  return { from: sentenceStart[low] ?? 0, to: sentenceStart[low + 1] ?? size };
}

/** Couples over the bar that no other couple of either fact comes near. */
function decided(couples: readonly (Couple & { score: number })[]): Couple[] {
  const best = (side: 'a' | 'b', couple: Couple & { score: number }) =>
    couples.every(
      (other) => other === couple || other[side] !== couple[side] || other.score + lead <= couple.score,
    );
  return couples
    .filter((couple) => couple.score >= bar && best('a', couple) && best('b', couple))
    .map(({ a, b }) => ({ a, b }));
}
