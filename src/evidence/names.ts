import levenshtein from 'fast-levenshtein';
import { Flag, type Text } from '../text/text.ts';
import { isGermanName } from './german-names.ts';
import { bothWays, type Evidence, list, shareOf } from './measure.ts';

/** The name words of a text: stem → weight (rarity) and first place. */
export type Names = Map<string, { weight: number; token: number; count: number }>;

/** A capitalised word this rare is a name even at the start of a sentence. */
const surelyName = 5.5;

/** Share of capitalised words from which a sentence is a headline in capitals, which tells nothing of names. */
const titleCase = 0.6;

/**
 * Capitalised words that are not so for opening a sentence. Single words, so that "Nikol Pashinyan"
 * meets "Pashinyan". Scripts without capitals have none.
 */
export function namesOf(text: Text): Names {
  const names: Names = new Map();
  const openers: number[] = [];
  for (let sentence = 0; sentence < text.sentences; sentence++) {
    const from = text.sentenceStart[sentence];
    const to = text.sentenceStart[sentence + 1];
    const shouted = capitals(text, from, to) > titleCase * (to - from) && to - from > 4;
    for (let i = from; i < to; i++) {
      if (!(text.flags[i] & Flag.capital) || text.flags[i] & (Flag.number | Flag.stop)) continue;
      if (text.forms[i].length < 2 || (text.language === 'de' && !isGermanName(text, i))) continue;
      if (shouted || (i === from && text.rarity[i] < surelyName)) openers.push(i);
      else add(names, text, i);
    }
  }
  for (const token of openers) if (names.has(text.stems[token])) add(names, text, token);
  return names;
}

function add(names: Names, text: Text, token: number): void {
  const known = names.get(text.stems[token]);
  if (known) {
    known.count++;
    known.token = Math.min(known.token, token);
  } else names.set(text.stems[token], { weight: Math.max(1, text.rarity[token]), token, count: 1 });
}

function capitals(text: Text, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (text.flags[i] & Flag.capital) count++;
  return count;
}

/** Names carried from one text into the other, both ways, weighted by rarity; spelling may differ a little. */
export function names(a: Text, b: Text, inA: Names, inB: Names): Evidence {
  const pairs = matched(inA, inB);
  const weightIn = (side: Names, keys: Iterable<string>) =>
    sum([...keys].map((key) => side.get(key)!.weight));
  const ofA = shareOf(weightIn(inA, pairs.keys()), weightIn(inA, inA.keys()));
  const ofB = shareOf(weightIn(inB, new Set(pairs.values())), weightIn(inB, inB.keys()));
  const measures = {
    ...bothWays('names', ofA, ofB),
    'names.count': Math.log1p(pairs.size),
    'names.fewer': Math.log1p(Math.min(inA.size, inB.size)),
  };
  return { measures, findings: pairs.size >= 2 ? [finding(a, b, inA, inB, pairs)] : [] };
}

function finding(a: Text, b: Text, inA: Names, inB: Names, pairs: Map<string, string>) {
  const keys = [...pairs]
    .sort(([x], [y]) => inA.get(y)!.weight - inA.get(x)!.weight || (x < y ? -1 : 1))
    .slice(0, 12);
  const span = (text: Text, token: number) => ({ from: text.from[token], to: text.to[token] });
  const shown = keys.map(([key]) => {
    const { from, to } = span(a, inA.get(key)!.token);
    return a.clean.document.text.slice(from, to);
  });
  return {
    kind: 'name-shared',
    claim: `${pairs.size} of ${inA.size} and ${inB.size} names and capitalised words are shared: ${list(shown)}.`,
    for: pairs.size * 2 >= Math.min(inA.size, inB.size),
    a: keys.map(([key]) => span(a, inA.get(key)!.token)),
    b: keys.map(([, key]) => span(b, inB.get(key)!.token)),
  };
}

/** Names with the same two letters at the front, among which spellings are compared; more stand in a directory, not in an article. */
const mostVariants = 200;

/** Names of `a` with their counterparts in `b`: the same, or for long names within a letter or two after the first two. */
export function matched(a: Names, b: Names): Map<string, string> {
  const pairs = new Map<string, string>();
  const left: string[] = [];
  for (const name of a.keys()) {
    if (b.has(name)) pairs.set(name, name);
    else if (name.length >= 6) left.push(name);
  }
  const free = new Map<string, string[]>();
  for (const name of b.keys()) {
    if (name.length < 6 || a.has(name)) continue;
    const bucket = free.get(name.slice(0, 2));
    if (bucket) bucket.push(name);
    else free.set(name.slice(0, 2), [name]);
  }
  for (const name of left) {
    const bucket = free.get(name.slice(0, 2));
    if (!bucket || bucket.length > mostVariants) continue;
    const place = bucket.findIndex((candidate) => isVariant(name, candidate));
    if (place >= 0) pairs.set(name, bucket.splice(place, 1)[0]);
  }
  return pairs;
}

/** Spellings of one name: a letter apart, or two in long ones. */
export function isVariant(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 2) return false;
  return levenshtein.get(one, other) <= (Math.min(one.length, other.length) >= 9 ? 2 : 1);
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
