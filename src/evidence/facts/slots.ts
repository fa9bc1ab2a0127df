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

/** What a place must have in common before company counts: a unit alone is in every report of a firm's year. */
const company = 1.5;

/** Facts that only one text has each, in one place. */
export function changesOf(
  a: Text,
  b: Text,
  lostA: readonly Item[],
  lostB: readonly Item[],
  stretches: readonly Stretch[],
  kept: readonly Couple[],
): Couple[] {
  const found = new Map<string, Couple & { score: number }>();
  const rows = placesOf(lostA);
  const columns = placesOf(lostB);
  const [keptA, keptB] = [placesOf(kept.map(({ a }) => a)), placesOf(kept.map(({ b }) => b))];
  const twins = new Map(kept.map(({ a, b }) => [a, b]));
  for (const stretch of stretches) {
    const inA = within(rows, stretch.a);
    const inB = within(columns, stretch.b);
    if (inA.length === 0 || inB.length === 0) continue;
    const there = new Set(within(keptB, stretch.b).map(({ item }) => item));
    const anchors = new Set(
      within(keptA, stretch.a).flatMap(({ item }) => (there.has(twins.get(item)!) ? item : [])),
    );
    for (const one of inA)
      for (const other of inB) {
        if (!mayStandFor(one.item, other.item)) continue;
        const place = scoreOf(a, b, one, other);
        const alone = place >= company && areAlone(one, other, inA, inB);
        const score = place + (alone ? anchored(anchors.size) : 0);
        const key = `${lostA.indexOf(one.item)} ${lostB.indexOf(other.item)}`;
        if (score > (found.get(key)?.score ?? 0)) found.set(key, { a: one.item, b: other.item, score });
      }
  }
  return decided([...found.values()]);
}

/** The only two of their sort that their sentences do not share, beside facts that these do share. */
function areAlone(one: Placed, other: Placed, inA: readonly Placed[], inB: readonly Placed[]): boolean {
  if (one.item.kind === 'name') return false;
  return (
    inA.every(({ item }) => item === one.item || !mayStandFor(item, other.item)) &&
    inB.every(({ item }) => item === other.item || !mayStandFor(one.item, item))
  );
}

/** What so many facts in common are worth as a place. */
function anchored(count: number): number {
  return count === 0 ? 0 : count === 1 ? 1 : 2;
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
    return one.figure!.unit === other.figure!.unit && !isScaled(one.figure!.value, other.figure!.value);
  if (one.kind === 'date') return one.when!.is === other.when!.is;
  return one.kind === 'name' && !contains(one.words, other.words) && !contains(other.words, one.words);
}

/** The same digits: 40m is forty metres here and forty million there, and a magnitude is easily lost to a reader. */
function isScaled(one: number, other: number): boolean {
  const ratio = Math.max(one, other) / Math.min(one, other);
  return [1, 1e3, 1e6, 1e9].some((scale) => Math.abs(ratio / scale - 1) < 1e-9);
}

/** A longer form of a name is no other name. */
function contains(long: readonly string[], short: readonly string[]): boolean {
  return short.every((word) => long.includes(word));
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
  const common = left.common + right.common;
  const next = left.next + right.next;
  if (one.kind === 'name' && next < 2 && (next === 0 || common < 3)) return 0;
  score += common + (next > 2 ? 1.5 : next > 0 ? 0.5 : 0);
  if (one.kind === 'name' && one.words.some((word) => word.length > 2 && other.words.includes(word)))
    score += 1.5;
  return score;
}

/** Telling words in common on one side within reach, and whether the nearest is the same: 2, or 1.5 for a function word. */
function side(a: Text, b: Text, atA: number, atB: number, step: 1 | -1): { common: number; next: number } {
  const inA = window(a, atA, step);
  const inB = window(b, atB, step);
  const common = new Set(inA.telling.filter((stem) => inB.telling.includes(stem))).size;
  if (inA.next === undefined || inA.next !== inB.next) return { common, next: 0 };
  return { common, next: a.flags[atA] & Flag.stop ? 1.5 : 2 };
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
