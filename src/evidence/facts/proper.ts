import { rarityOf } from '../../text/rarity.ts';
import { Flag, type Text } from '../../text/text.ts';
import { rowOf, vectorsOf } from '../../text/vectors.ts';
import { isGermanName } from '../german-names.ts';
import { speechWords } from '../speech.data.ts';
import { gapBefore, type Place } from './item.ts';
import { calendarWords, declining, heads, offices, openers, particles, titles } from './proper.data.ts';
import { isCapital, isOpening, isShouted, shownAt, type Usage } from './usage.ts';

/** Runs in one text; more is a directory, not an article. */
const most = 1500;

/** Words of one name; longer runs are headlines and lists. */
const longest = 8;

/** A word as rare as this that opens a sentence and stands nowhere else is a name, if no name is known of it. */
const surelyName = 7;

/** A name as it stands in a text. */
export interface Run extends Place {
  /** The tokens that count for comparison: no particles. */
  words: number[];
}

/** Names of a text, in order: words with a capital that is not owed to their place, joined where they stand together. */
export function runsIn(text: Text, usage: Usage, taken: Uint8Array): Run[] {
  const runs: Run[] = [];
  for (let sentence = 0; sentence < text.sentences && runs.length < most; sentence++) {
    const [from, to] = [text.sentenceStart[sentence], text.sentenceStart[sentence + 1]];
    const shouted = isShouted(text, sentence);
    const may = (i: number) => i < to && !taken[i] && mayName(text, usage, i, shouted);
    const isName = (i: number) => may(i) || (!shouted && isLight(text, i) && joins(text, i) && may(i + 1));
    const goesOn = (i: number) => isName(i) || (i < to && !taken[i] && !shouted && isLight(text, i));
    for (let i = from; i < to; i++) {
      if (!isName(i)) continue;
      const words = [i];
      while (words.length < longest) {
        const next = nextWord(text, words[words.length - 1], goesOn);
        if (next === undefined) break;
        words.push(next);
      }
      const run = trimmed(text, usage, words, shouted);
      if (run) runs.push(run);
      i = words[words.length - 1];
    }
  }
  return runs;
}

function mayName(text: Text, usage: Usage, i: number, shouted: boolean): boolean {
  const form = text.forms[i];
  if (!isCapital(text, i) || text.flags[i] & Flag.number) return isCode(text, i);
  if (calendarWords.has(form) || calendarWords.has(form.replace(/s$/, ''))) return false;
  const shown = shownAt(text, i);
  const acronym = shown.length > 1 && shown.length < 7 && /^\p{Lu}+$/u.test(shown) && !shouted;
  if (acronym) return !(text.flags[i] & Flag.first && text.flags[i] & Flag.stop);
  if (text.flags[i] & Flag.stop && !titles.has(form))
    return form.length === 1 && (isInitial(text, i) || !/^[iaяіу]$/u.test(form));
  if (shouted) return usage.capital.has(text.stems[i]) && !usage.small.has(form);
  if (text.language === 'de') return isGermanName(text, i) && !usage.nouns.has(form);
  return true;
}

/** A letter with a point on it, before or behind: F.B.I. */
function isInitial(text: Text, i: number): boolean {
  return gapBefore(text, i) === '.' || gapBefore(text, i + 1) === '.';
}

/** New York, Tarn Point: a function word with a capital where none is due. */
function isLight(text: Text, i: number): boolean {
  const light = (text.flags[i] & Flag.stop) !== 0 && !titles.has(text.forms[i]) && text.forms[i].length > 1;
  return light && isCapital(text, i) && !isOpening(text, i) && !calendarWords.has(text.forms[i]);
}

/** G7, A14, F-16: a letter with a number on it. */
function isCode(text: Text, i: number): boolean {
  return (text.flags[i] & Flag.number) !== 0 && /^\p{Lu}{1,3}\d{1,4}$/u.test(shownAt(text, i));
}

/** The word that goes on with a name after `at`, behind a particle if need be. */
function nextWord(text: Text, at: number, isName: (i: number) => boolean): number | undefined {
  if (isPossessive(text, at)) return undefined;
  if (joins(text, at) && isName(at + 1)) return at + 1;
  if (text.forms[at + 1] === 'of' && heads.has(text.forms[at])) {
    const next = text.forms[at + 2] === 'the' ? at + 3 : at + 2;
    return joins(text, at) && joins(text, at + 1) && joins(text, next - 1) && isName(next) ? next : undefined;
  }
  let next = at + 1;
  while (next < at + 3 && particles.has(text.forms[next] ?? '') && joins(text, next - 1)) next++;
  return next > at + 1 && joins(text, next - 1) && isName(next) ? next : undefined;
}

/** Whether only a space, a hyphen, an ampersand, or the point of an initial stands behind a token. */
function joins(text: Text, at: number): boolean {
  if (at + 1 >= text.size || text.flags[at + 1] & Flag.first) return false;
  const gap = gapBefore(text, at + 1);
  if (/^(?:[ \u00a0]|-|–|\u2011| & )$/.test(gap)) return true;
  if (gap === '\n') return true;
  return (
    /^\.[ \u00a0]?$/.test(gap) &&
    (text.to[at] - text.from[at] <= 1 || titles.has(text.forms[at]) || text.forms[at] === 'st')
  );
}

/** Drops titles, and words that a name only happens to stand behind. */
function trimmed(text: Text, usage: Usage, all: readonly number[], shouted: boolean): Run | undefined {
  let words = [...all];
  const drops = (i: number) =>
    titles.has(text.forms[i]) || (isOpening(text, i) && !isQuoted(text, all) && isLead(text, usage, i));
  while (words.length > 0 && drops(words[0])) words = words.slice(1);
  words = words.slice(
    words.findLastIndex((i, at) => at + 1 < words.length && offices.test(text.forms[i])) + 1,
  );
  while (words.length > 1 && offices.test(text.forms[words[words.length - 1]]))
    words = words.slice(0, isPrime(text, words) ? -2 : -1);
  if (text.language === 'de') words = germanWords(text, words);
  if (words.length === 0 || (words.length === 1 && !standsAlone(text, usage, words[0], shouted)))
    return undefined;
  const [first] = words;
  const last = words[words.length - 1];
  if (/^[IVXLC]+$/.test(words.map((i) => shownAt(text, i)).join(''))) return undefined;
  const elided = /^\p{Ll}{1,5}['’](?=\p{Lu})/u.exec(shownAt(text, first))?.[0].length ?? 0;
  const tail = /['’]s?$/iu.exec(shownAt(text, last))?.[0].length ?? 0;
  const span = { from: text.from[first] + elided, to: text.to[last] - tail };
  return { from: first, to: last + 1, span, words };
}

/** "Armenian Prime Minister" names nobody. */
function isPrime(text: Text, words: readonly number[]): boolean {
  return words.length > 2 && /^(?:prime|vice|foreign|deputy)$/u.test(text.forms[words[words.length - 2]]);
}

/** Whether the first word of a sentence only happens to stand before a name: "Residents Todmann met". */
function isLead(text: Text, usage: Usage, i: number): boolean {
  if (openers.has(text.forms[i]) || usage.small.has(text.forms[i])) return true;
  return declining.has(text.language) && text.rarity[i] < surelyName && !usage.capital.has(text.stems[i]);
}

/** Whether a run is all that stands between two quotation marks: the name of a ship, a firm, a song. */
function isQuoted(text: Text, words: readonly number[]): boolean {
  const end = text.to[words[words.length - 1]];
  return (
    /[“„«"]$/.test(gapBefore(text, words[0])) && /^[”“»"]/.test(text.clean.document.text.slice(end, end + 1))
  );
}

/**
 * Of a German run the words from the first that is no noun on: one without a word vector, or one that English
 * has as well (Berlin, Anna).
 */
function germanWords(text: Text, words: readonly number[]): number[] {
  const vectors = vectorsOf('de');
  const english = rarityOf('en');
  const beyond = english('');
  const isNoun = (i: number) =>
    vectors !== undefined && rowOf(vectors, text.stemHashes[i]) >= 0 && english(text.forms[i]) >= beyond;
  const first = words.findIndex((i) => !isNoun(i));
  const left = first < 0 ? [] : words.slice(first);
  return left.length === 1 && isCompound(text, left[0]) ? [] : left;
}

/** Rarity below which the end of a German word is a noun that it is made of: Eigenarbeit. */
const commonEnd = 4.5;

/** Ends of places are nouns too. */
const placeEnd =
  /(?:stadt|berg|burg|dorf|bach|feld|heim|hausen|wald|hof|kirchen|brücken?|rode|thal|beck|mann|meier|meyer|maier)$/;

function isCompound(text: Text, i: number): boolean {
  const form = text.forms[i];
  if (placeEnd.test(form)) return false;
  const rarity = rarityOf('de');
  for (let at = 3; at + 4 <= form.length; at++) if (rarity(form.slice(at)) < commonEnd) return true;
  return false;
}

/** Whether one word is a name by itself. At the head of a sentence it must be seen as one elsewhere, or speak. */
function standsAlone(text: Text, usage: Usage, i: number, shouted: boolean): boolean {
  if (text.forms[i].length < 2) return false;
  if (shouted || !isOpening(text, i) || isQuoted(text, [i])) return true;
  if (usage.capital.has(text.stems[i])) return true;
  if (usage.small.has(text.forms[i]) || text.rarity[i] < surelyName) return false;
  return isPossessive(text, i) || speechWords(text.language).verbs.test(text.forms[i + 1] ?? '');
}

function isPossessive(text: Text, i: number): boolean {
  return text.language === 'en' && /['’]s?$/iu.test(shownAt(text, i));
}
