import { skeletonOf } from '../../text/skeleton.ts';
import { stemmerOf } from '../../text/stems.ts';
import { Flag, type Text } from '../../text/text.ts';
import { isVariant } from '../names.ts';
import { type Couple, gapBefore, type Item, type Place } from './item.ts';
import { declining, nicknames, suffixes } from './proper.data.ts';
import type { Run } from './proper.ts';
import type { Usage } from './usage.ts';

/** Different names in one text; more is a directory, not an article. */
const most = 500;

/** A word as common as this (rarity) at the end of a name is an ordinary one: the Northfield Echo is not Northfield. */
const ordinary = 5;

/** A single word rarer than this is a name wherever it has a capital. */
const telling = 4;

/** How the words of one pair of texts are compared: between two languages by sound. */
export function wordKey(text: Text, token: number, bySound: boolean): string {
  if (!bySound && !declining.has(text.language)) return text.stems[token];
  const sound = skeletonOf(text, token);
  if (sound || !declining.has(text.language)) return sound || text.forms[token];
  const [first, ...rest] = text.stems[token];
  return first + rest.join('').replace(/[аеєиіїоуюяыэёьйaeiouy]/gu, '');
}

/** Before a place, and before a place or somebody; before a first name hardly ever. */
const inPlace = /^(?:in|at|near|across|im|en|à|у|в|во)$/u;
const toPlace = /^(?:from|to|of|aus|nach|bei|von|de|з|із|до|из)$/u;

/** The runs of a text as items: one for each who or what is named, short forms with the full one. */
export function namesOf(text: Text, runs: readonly Run[], usage: Usage, bySound: boolean): Item[] {
  const byKey = new Map<string, Item>();
  for (const run of runs) {
    const long = run.words.filter((i) => text.forms[i].length > 1 && !suffixes.has(text.forms[i]));
    const tokens = long.length > 0 ? long : run.words;
    const words = isDotted(text, run)
      ? [stemmerOf(text.language)(tokens.map((i) => text.forms[i]).join(''))]
      : tokens.map((i) => wordKey(text, i, bySound));
    const key = words.join(' ');
    const known = byKey.get(key);
    if (known) known.places.push(placeOf(run));
    else if (byKey.size < most) byKey.set(key, item(text, usage, run, tokens, words, key));
  }
  return joined(withoutPairs([...byKey.values()]));
}

function placeOf({ from, to, span }: Run): Place {
  return { from, to, span };
}

function item(text: Text, usage: Usage, run: Run, tokens: number[], words: string[], key: string): Item {
  const last = tokens[tokens.length - 1];
  const isOrdinary = usage.small.has(text.forms[last]) || text.rarity[last] < ordinary;
  const shown = text.clean.document.text.slice(run.span.from, run.span.to);
  const before = text.forms[run.from - 1] ?? '';
  const short = /^\p{Lu}{2,7}$/u.test(shown) || isDotted(text, run);
  return {
    kind: 'name',
    key,
    places: [placeOf(run)],
    faint: false,
    words,
    also: [],
    name: {
      ordinary: isOrdinary,
      initials: short ? words[0] : tokens.map((i) => text.forms[i][0]).join(''),
      short,
      sure: words.length > 1 || text.rarity[last] >= telling,
      behind:
        words.length > 1 ? undefined : inPlace.test(before) ? 'in' : toPlace.test(before) ? 'to' : undefined,
      particle: run.to - run.from > run.words.length,
      pair: tokens.length === 2 && /^[-–\u2011]$/.test(gapBefore(text, last)),
    },
  };
}

/** U.S., F.B.I. */
function isDotted(text: Text, { words }: Run): boolean {
  return words.length > 1 && words.every((i) => text.forms[i].length === 1);
}

/** "The Armenia-Azerbaijan border" names two countries that stand in the text by themselves, and no third. */
function withoutPairs(items: readonly Item[]): Item[] {
  const keys = new Set(items.map(({ key }) => key));
  return items.filter(({ words, name }) => !name?.pair || !words.every((word) => keys.has(word)));
}

/** Names of one text: the shorter joins the longer one that it is a part of, the nearest before it. */
function joined(items: Item[]): Item[] {
  const index = indexOf(items.filter(({ words }) => words.length > 1));
  const into = new Map<Item, Item>();
  for (const short of [...items].sort((x, y) => x.words.length - y.words.length)) {
    const at = short.places[0].from;
    const fits = candidates(index, short).filter((long) => long !== short && isPart(short, long));
    const before = fits.filter(({ places }) => places[0].from < at);
    const nearest = (before.length > 0 ? before : fits).sort(
      (x, y) => Math.abs(x.places[0].from - at) - Math.abs(y.places[0].from - at),
    )[0];
    if (nearest) into.set(short, nearest);
  }
  for (const [short] of into) {
    let long = into.get(short)!;
    while (into.has(long)) long = into.get(long)!;
    long.places.push(...short.places);
    long.also.push(short.key, ...short.also);
  }
  const left = items.filter((one) => !into.has(one));
  for (const { places } of left) places.sort((x, y) => x.from - y.from);
  return left;
}

/** Items by each of their outer words and by their initials. */
function indexOf(items: readonly Item[]): Map<string, Item[]> {
  const index = new Map<string, Item[]>();
  const note = (key: string, one: Item) => {
    const known = index.get(key);
    if (known) known.push(one);
    else index.set(key, [one]);
  };
  for (const one of items) {
    for (const word of new Set(one.words)) note(word, one);
    if (!one.name?.short) note(`#${one.name?.initials}`, one);
  }
  return index;
}

/** Items with one word in common beyond which nobody looks; a directory of one family would take the square of its length. */
const mostAlike = 40;

function candidates(index: ReadonlyMap<string, Item[]>, { words, name }: Item): Item[] {
  const found = [...(index.get(words[words.length - 1]) ?? []), ...(index.get(words[0]) ?? [])];
  if (name?.short) found.push(...(index.get(`#${name.initials}`) ?? []));
  return found.slice(0, mostAlike);
}

/** Todmann of Sabine Todmann, Sabine of the same, the Courier of the Harbour Courier, ILO of the organisation. */
function isPart(short: Item, long: Item): boolean {
  const [x, y] = [short.words, long.words];
  if (short.name?.short && !long.name?.short && y.length > 1 && short.name.initials === long.name?.initials)
    return true;
  if (x.length >= y.length || long.name?.pair) return false;
  if (x.length === 1) {
    const { behind } = short.name!;
    if (x[0] === y[y.length - 1]) return behind !== 'in';
    return x[0] === y[0] && y.length <= 3 && (long.name!.particle || (!long.name!.ordinary && !behind));
  }
  for (let at = 0; at + x.length <= y.length; at++) if (x.every((word, i) => word === y[at + i])) return true;
  return false;
}

/** Names of two texts that are one: the same, one a part of the other, one a spelling of the other. */
export function sameNames(a: readonly Item[], b: readonly Item[]): Couple[] {
  const couples: Couple[] = [];
  const taken = new Set<Item>();
  const couple = (one: Item, other: Item) => {
    taken.add(one).add(other);
    couples.push({ a: one, b: other });
  };
  const byKey = new Map(b.map((one) => [one.key, one]));
  const byAny = new Map(b.flatMap((one) => [...one.also, one.key].map((key) => [key, one] as const)));
  for (const one of a) {
    const other = byKey.get(one.key);
    if (other) couple(one, other);
  }
  for (const one of a) {
    const other = [one.key, ...one.also].map((key) => byAny.get(key)).find((two) => two && !taken.has(two));
    if (other && !taken.has(one)) couple(one, other);
  }
  const index = indexOf(b);
  for (const one of a) {
    if (taken.has(one)) continue;
    const near = [...candidates(index, one), ...shortsOf(b, one)];
    const other =
      near.find((two) => !taken.has(two) && (isPart(one, two) || isPart(two, one))) ??
      near.find((two) => !taken.has(two) && (isSpelling(one, two) || isFamiliar(one, two)));
    if (other) couple(one, other);
  }
  for (const one of a) {
    if (taken.has(one) || one.words.length > 1) continue;
    const other = b.find((two) => !taken.has(two) && two.words.length === 1 && isSpelling(one, two));
    if (other) couple(one, other);
  }
  return couples;
}

function shortsOf(items: readonly Item[], { name }: Item): Item[] {
  return name?.short ? [] : items.filter((one) => one.name?.short && one.name.initials === name?.initials);
}

/** Ron Johnson and Ronald Johnson: one family name, and a first name that is short for the other. */
function isFamiliar({ words: x }: Item, { words: y }: Item): boolean {
  if (x.length < 2 || y.length < 2 || x[x.length - 1] !== y[y.length - 1]) return false;
  const short = (one: string, other: string) =>
    nicknames.some(([nick, full]) => one === nick && other.startsWith(full.slice(0, -1)));
  return x[0][0] === y[0][0] || short(x[0], y[0]) || short(y[0], x[0]);
}

function isSpelling(one: Item, other: Item): boolean {
  if (one.words.length !== other.words.length) return false;
  return one.words.every((word, i) => {
    const twin = other.words[i];
    return (
      word === twin ||
      (Math.min(word.length, twin.length) >= 6 && word[0] === twin[0] && isVariant(word, twin))
    );
  });
}

/**
 * Places where a text has a name after all: in a headline, at the head of a sentence, among German nouns.
 * Only words that no name of its own takes.
 */
export function echoes(text: Text, taken: Uint8Array, bySound: boolean): (item: Item) => Place[] {
  const index = new Map<string, number[]>();
  for (let i = 0; i < text.size; i++) {
    if (taken[i] || !(text.flags[i] & Flag.capital) || text.flags[i] & Flag.number) continue;
    const key = wordKey(text, i, bySound);
    const known = index.get(key);
    if (known) known.push(i);
    else index.set(key, [i]);
  }
  return ({ words, name }) => {
    if (!name?.sure) return [];
    return (index.get(words[words.length - 1]) ?? []).flatMap((last) => {
      const whole = words.every((word, i) => index.get(word)?.includes(last - words.length + 1 + i));
      if (!whole && text.rarity[last] < telling) return [];
      const from = whole ? last - words.length + 1 : last;
      return { from, to: last + 1, span: { from: text.from[from], to: text.to[last] } };
    });
  };
}
