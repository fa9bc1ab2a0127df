import levenshtein from 'fast-levenshtein';
import type { TokenRange } from '../align/edits.ts';
import { Flag, type Text } from '../text/text.ts';
import type { Names } from './names.ts';
import { addressing, speechWords } from './speech.data.ts';

/** Who speaks a quotation: the name as it stands beside it, and all name words of the clause that attributes it. */
export interface Speaker {
  shown: string;
  stems: string[];
}

/** Tokens on either side of a quotation that may attribute it. */
const reach = 16;

/**
 * The speaker of a quotation, where a clause beside it says so with a verb of saying and a name.
 * Undefined where nobody does, or only a pronoun, or an institution: a speaker is never guessed.
 */
export function speakerOf(text: Text, names: Names, quote: TokenRange): Speaker | undefined {
  const after = clauseAfter(text, quote);
  const before = clauseBefore(text, quote);
  const introduced = before.to > before.from && /:/.test(between(text, before.to));
  const verbs = speechWords(text.language).verbs;
  for (const clause of introduced ? [before] : [after, before]) {
    for (let at = clause.from; at < clause.to; at++) {
      if (verbs.test(text.forms[at])) return named(text, names, clause, at);
    }
  }
  const short = introduced && before.to - before.from <= 5;
  return short ? named(text, names, before, before.to) : undefined;
}

/** The words after a quotation, to the end of their sentence; those that introduce the next one are not its own. */
function clauseAfter(text: Text, { to }: TokenRange): TokenRange {
  const end = Math.min(text.size, to + reach);
  let stop = to;
  while (stop < end && !(stop > to && text.flags[stop] & Flag.first) && !parts(text, stop, stop > to)) stop++;
  const introduces = stop > to && /:/.test(between(text, stop));
  return { from: to, to: introduces ? to : stop };
}

function clauseBefore(text: Text, { from }: TokenRange): TokenRange {
  const start = Math.max(0, from - reach);
  const gap = from > 0 ? between(text, from) : '.';
  if (/[.!?…][^:]*$|\n/.test(gap)) return { from, to: from };
  let first = from;
  while (first > start) {
    if (first < from && (text.flags[first] & Flag.first || parts(text, first, true))) break;
    first--;
  }
  return { from: first, to: from };
}

/** Whether a new paragraph or another quotation begins between a token and the one before it. */
function parts(text: Text, token: number, inside: boolean): boolean {
  const gap = between(text, token);
  return inside ? /[“”„«»"\n]/.test(gap) : /\n/.test(gap);
}

function between(text: Text, token: number): string {
  return text.clean.document.text.slice(token > 0 ? text.to[token - 1] : 0, text.from[token] ?? undefined);
}

/** Words that may stand between a verb of saying and the name: "said the former mayor Marit Oldcastle". */
const office = 5;

function named(text: Text, names: Names, clause: TokenRange, verb: number): Speaker | undefined {
  const { pronouns } = speechWords(text.language);
  for (const beside of [verb - 1, verb, verb + 1])
    if (beside >= clause.from && beside < clause.to && pronouns.test(text.forms[beside])) return undefined;
  const isName = (token: number) =>
    (text.flags[token] & Flag.capital) !== 0 &&
    names.has(text.stems[token]) &&
    !calendar.test(text.forms[token]);
  const tokens: number[] = [];
  for (let token = clause.from; token < clause.to; token++) if (isName(token)) tokens.push(token);
  const addressed = addressing.test(text.forms[verb] ?? '');
  const first =
    subjectBefore(text, clause, tokens, verb) ?? (addressed ? undefined : subjectAfter(text, tokens, verb));
  if (first === undefined) return undefined;
  let last = first;
  while (last + 1 < clause.to && isName(last + 1)) last++;
  const shown = text.clean.document.text.slice(text.from[first], text.to[last]);
  if (institution.test(shown)) return undefined;
  return { shown, stems: tokens.map((token) => text.stems[token]) };
}

/** "Oldcastle said", "Marit Oldcastle, a shipping clerk, said": the run of names that ends at the verb, or opens the clause. */
function subjectBefore(
  text: Text,
  clause: TokenRange,
  tokens: readonly number[],
  verb: number,
): number | undefined {
  const known = new Set(tokens);
  if (known.has(verb - 1)) {
    if (/[,;]/.test(between(text, verb))) return known.has(clause.from) ? clause.from : undefined;
    let first = verb - 1;
    while (known.has(first - 1) && !/[,;]/.test(between(text, first))) first--;
    return first;
  }
  return known.has(clause.from) && verb < clause.to && /,/.test(between(text, verb))
    ? clause.from
    : undefined;
}

function subjectAfter(text: Text, tokens: readonly number[], verb: number): number | undefined {
  const first = tokens.find((token) => token > verb);
  if (first === undefined || first - verb > office) return undefined;
  for (let token = verb + 1; token < first; token++)
    if (text.flags[token] & Flag.stop && !articles.test(text.forms[token])) return undefined;
  return /[,;]/.test(text.clean.document.text.slice(text.to[verb], text.from[first])) ? undefined : first;
}

const articles = /^(?:the|a|an|der|die|das|le|la|l|les|el|los|las)$/u;

const institution =
  /\b(?:Senate|Congress|Parliament|Government|Committee|Department|Ministry|Court|Police|Council|House|Office|Agency|Party|Company|University|Institute|Association|Commission|Twitter|Facebook|Instagram|Times|Post|News|Inc|Corp|Group|Ministerium|Partei|Ministère|Ministerio|Gobierno|Republicans?|Democrats?)\b/u;

const calendar =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|märz|mai|juni|juli|oktober|dezember)$/u;

/**
 * Whether two attributions may name one person: a name word in common, or two so alike that a
 * transliteration explains it (Zelensky, Zelenskyy).
 */
export function mayBeOne(one: Speaker, other: Speaker): boolean {
  return one.stems.some((stem) => other.stems.some((twin) => alike(stem, twin)));
}

function alike(one: string, other: string): boolean {
  if (one === other) return true;
  const longest = Math.max(one.length, other.length);
  return longest >= 4 && levenshtein.get(one, other) <= longest / 3;
}
