import { heard, isAcross } from '../evidence/across.ts';
import type { Exhibit, Subject } from '../evidence/evidence.ts';
import { matched } from '../evidence/names.ts';
import { numberAt } from '../evidence/numerals.ts';
import { saidInBoth } from '../evidence/said.ts';
import { overlap } from '../span.ts';
import type { Text } from '../text/text.ts';
import { counted } from './counted.ts';

/** Words of two texts that can be thought away: one for each token that goes. */
export interface Cut {
  /** What they are, as a phrase that follows "without". */
  what: string;
  a: Uint8Array;
  b: Uint8Array;
  /** How many go from the side that loses fewer. */
  words: number;
}

/** Words beside the quotations themselves from which a shared statement is worth its name. */
const fewestStated = 20;

/** What both texts have as another's words: quotations whole, however one side bent them, and announced statements. */
export function quotedCut(exhibit: Exhibit): Cut | undefined {
  const said = saidInBoth(exhibit);
  const [a, b] = [quotedIn(exhibit, 'a'), quotedIn(exhibit, 'b')];
  const quotations = Math.min(a.count, b.count);
  const all = made('', either(a.words, said.a), either(b.words, said.b));
  const stated = all.words - Math.min(total(a.words), total(b.words)) >= fewestStated;
  if (quotations === 0 && !stated) return undefined;
  const what = stated
    ? `the ${all.words} words that both texts quote or print as a statement`
    : `the ${counted(quotations, 'shared quotation')}`;
  return { ...all, what };
}

/** The quotations of a side that stand in the other too, kept or altered. */
function quotedIn(exhibit: Exhibit, side: 'a' | 'b'): { words: Uint8Array; count: number } {
  const { text, turns } = exhibit[side];
  const met = exhibit.findings
    .filter(({ kind, altered }) => kind === 'quotation-kept' || (altered && altered.how !== 'unquoted'))
    .flatMap((finding) => finding[side]);
  const words = new Uint8Array(text.size);
  let count = 0;
  for (const { from, to } of turns.flatMap(({ quotes }) => quotes)) {
    const span = { from: text.from[from], to: text.to[to - 1] };
    if (!met.some((one) => overlap(one, span) > 0)) continue;
    words.fill(1, from, to);
    count++;
  }
  return { words, count };
}

/** Words in a row from which they are no idiom. */
const shortestRun = 8;

/** The longest run of the same words; the first of several in the text as it was aligned. */
export function longestRunCut(exhibit: Exhibit): Cut | undefined {
  const { runs } = exhibit.alignment;
  const longest = runs.reduce((most, { size }) => Math.max(most, size), 0);
  return runsCut(exhibit, runs.filter(({ size }) => size === longest).slice(0, 1));
}

/** All runs of the same words that are longer than idiom. */
export function sameWordsCut(exhibit: Exhibit): Cut | undefined {
  return runsCut(exhibit, exhibit.alignment.runs);
}

function runsCut({ a, b }: Exhibit, all: Exhibit['alignment']['runs']): Cut | undefined {
  const runs = all.filter(({ size }) => size >= shortestRun);
  if (runs.length === 0) return undefined;
  const [inA, inB] = [new Uint8Array(a.text.size), new Uint8Array(b.text.size)];
  for (const run of runs) {
    inA.fill(1, run.a, run.a + run.size);
    inB.fill(1, run.b, run.b + run.size);
  }
  const cut = made('', inA, inB);
  const where =
    runs.length === 1 ? 'in a row that are the same' : 'that are the same in runs of eight or more';
  return { ...cut, what: `the ${cut.words} words ${where}` };
}

/** Fewer shared names and numbers are not worth a question. */
const fewestFacts = 2;

/**
 * What two reports of one event have to share: names, numbers. All of them go, shared or not: where only the
 * shared ones go, the others are left to say that the texts have none in common (of 113 rewrites 21 fell so,
 * and 10 without any names; as many words taken at random felled 21).
 */
export function factsCuts(exhibit: Exhibit): { both?: Cut; names?: Cut; numbers?: Cut } {
  const { a, b } = exhibit;
  const [names, numbers] = [namesShared(exhibit), numbersShared(exhibit)];
  if (names + numbers < fewestFacts) return {};
  const [namesA, namesB] = [namesIn(a), namesIn(b)];
  const [numbersA, numbersB] = [numbersIn(a), numbersIn(b)];
  const ofNames = made(`all names (${names} of them shared)`, namesA, namesB);
  const ofNumbers = made(`all numbers (${numbers} of them shared)`, numbersA, numbersB);
  if (names === 0) return { both: ofNumbers };
  if (numbers === 0) return { both: ofNames };
  const what = `all names and numbers (${names} and ${numbers} of them shared)`;
  const both = made(what, either(namesA, numbersA), either(namesB, numbersB));
  return { both, names: ofNames, numbers: ofNumbers };
}

/** As many as the finding says: spelling may differ a little, and between two languages names are heard. */
function namesShared({ a, b, alignment }: Exhibit): number {
  const across = isAcross(a.text, b.text);
  const [inA, inB] = [a, b].map(({ text, names }) => (across ? heard(text, names) : names));
  // The sides as they were aligned, since of two spellings as near as each other the first is taken.
  return (alignment.turned ? matched(inB, inA) : matched(inA, inB)).size;
}

function namesIn({ text, names }: Subject): Uint8Array {
  return Uint8Array.from(text.stems, (stem) => (names.has(stem) ? 1 : 0));
}

function numbersShared({ a, b }: Exhibit): number {
  return [...a.numbers.keys()].filter((value) => b.numbers.has(value)).length;
}

function numbersIn({ text }: Subject): Uint8Array {
  const words = new Uint8Array(text.size);
  for (let i = 0; i < text.size; i++) {
    const read = numberAt(text, i);
    if (!read) continue;
    words.fill(1, i, i + read.used);
    i += read.used - 1;
  }
  return words;
}

/** As many sentences of either text as this share of the shorter one has: those that the other text meets best. */
export function closestCut({ a, b, alignment }: Exhibit, share: number): Cut | undefined {
  const count = Math.round(share * Math.min(a.text.sentences, b.text.sentences));
  if (count === 0) return undefined;
  const { match, byMeaning } = alignment;
  const by = (isAcross(a.text, b.text) && byMeaning) || match;
  const sentences =
    count === 1 ? 'sentence in each text that is' : `${count} sentences in each text that are`;
  const what = `the ${sentences} closest to the other text`;
  return made(what, closestIn(a.text, by.a.best, count), closestIn(b.text, by.b.best, count));
}

function closestIn(text: Text, best: Float32Array, count: number): Uint8Array {
  const words = new Uint8Array(text.size);
  const closest = Array.from(best.keys()).sort((x, y) => best[y] - best[x] || x - y);
  for (const sentence of closest.slice(0, count))
    words.fill(1, text.sentenceStart[sentence], text.sentenceStart[sentence + 1]);
  return words;
}

function made(what: string, a: Uint8Array, b: Uint8Array): Cut {
  return { what, a, b, words: Math.min(total(a), total(b)) };
}

function either(one: Uint8Array, other: Uint8Array): Uint8Array {
  return one.map((word, i) => word | other[i]);
}

function total(ones: Uint8Array): number {
  return ones.reduce((sum, one) => sum + one, 0);
}
