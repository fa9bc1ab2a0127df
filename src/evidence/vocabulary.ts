import type { Alignment } from '../align/align.ts';
import { intersect, type Profile } from '../align/profile.ts';
import { Flag, type Text } from '../text/text.ts';
import { bothWays, type Evidence, list, shareOf } from './measure.ts';

/** Rarity (natural logarithm) from which a word stands in few stories. */
const rare = 5;

/**
 * Rare vocabulary carried from one text into the other, by weight of rarity. Each side weighs by its
 * own language: a word shared by two languages is not equally rare in both.
 */
export function vocabulary({ a, b }: Alignment): Evidence {
  const ofA = { weight: 0, rare: 0 };
  const ofB = { weight: 0, rare: 0 };
  const sharedRare: { hash: number; rarity: number }[] = [];
  intersect(a.stems, b.stems, (i, j) => {
    ofA.weight += a.rarity[i] ** 2;
    ofB.weight += b.rarity[j] ** 2;
    if (a.rarity[i] >= rare) ofA.rare += a.rarity[i];
    if (b.rarity[j] >= rare) ofB.rare += b.rarity[j];
    const rarity = Math.min(a.rarity[i], b.rarity[j]);
    if (rarity >= rare) sharedRare.push({ hash: a.stems[i], rarity });
  });
  const measures = {
    ...bothWays('vocabulary', shareOf(ofA.weight, mass(a, 0, 2)), shareOf(ofB.weight, mass(b, 0, 2))),
    ...bothWays('rare', shareOf(ofA.rare, mass(a, rare, 1)), shareOf(ofB.rare, mass(b, rare, 1))),
    'rare.count': Math.log1p(sharedRare.length),
  };
  return { measures, findings: findings(a.text, b.text, sharedRare) };
}

function mass(side: Profile, bar: number, power: number): number {
  let sum = 0;
  for (const rarity of side.rarity) if (rarity >= bar) sum += rarity ** power;
  return sum;
}

/** The rare words that are no names: names are evidence of their own. */
function findings(a: Text, b: Text, shared: { hash: number; rarity: number }[]) {
  const wanted = new Set(shared.map(({ hash }) => hash));
  const inA = firstPlaces(a, wanted);
  const inB = firstPlaces(b, wanted);
  const words = shared
    .filter(({ hash }) => inA.has(hash) && inB.has(hash))
    .sort((x, y) => y.rarity - x.rarity || x.hash - y.hash)
    .slice(0, 12);
  if (words.length < 3) return [];
  const spans = (places: Map<number, number>, text: Text) =>
    words.map(({ hash }) => ({ from: text.from[places.get(hash)!], to: text.to[places.get(hash)!] }));
  const claim = `Rare words in both: ${list(words.map(({ hash }) => b.forms[inB.get(hash)!]))}.`;
  return [{ kind: 'rare-word-shared', claim, for: true, a: spans(inA, a), b: spans(inB, b) }];
}

function firstPlaces(text: Text, wanted: ReadonlySet<number>): Map<number, number> {
  const places = new Map<number, number>();
  for (let i = 0; i < text.size; i++) {
    const hash = text.stemHashes[i];
    if (text.flags[i] & (Flag.capital | Flag.number)) continue;
    if (wanted.has(hash) && !places.has(hash)) places.set(hash, i);
  }
  return places;
}
