import type { TokenRange } from '../align/edits.ts';
import { Flag, type Text } from '../text/text.ts';
import type { Names } from './names.ts';
import { numberAt } from './numerals.ts';
import type { Quotation } from './quotations.ts';
import { mayBeOne, speakerOf } from './speakers.ts';
import { beforeIs, hesitations, spelledOut } from './speech.data.ts';

/** One spoken word, as quotations are compared by. A token can be two ("won't"), a number can span several. */
export interface Unit {
  key: string;
  /** The tokens themselves; empty for the second word of a short form. */
  word: string;
  /** Tokens it stands for. */
  from: number;
  to: number;
  /** Function word. */
  light: boolean;
  rarity: number;
  number: boolean;
  /** Inside square brackets: the editor speaks. */
  bracketed: boolean;
  /** Something may have been left out before it, openly: an ellipsis, brackets, the end of a quotation. */
  seam: boolean;
  /** Begins a sentence. */
  opens: boolean;
}

/** What somebody says without another speaking in between: one quotation, or several with "she said" inside. */
export interface Turn {
  units: Unit[];
  quotes: Quotation[];
}

/** Words between two quotations of one turn. */
const aside = 14;

/** The lists of function words are long; one as rare as this ("ignored", "below") tells something. */
const telling = 2.5;

/** Turns of a text, in order, from its quotations. */
export function turnsOf(text: Text, quotations: readonly Quotation[], names: Names): Turn[] {
  const turns: Turn[] = [];
  let last: Quotation | undefined;
  for (const quote of quotations) {
    const joins =
      last !== undefined &&
      quote.from >= last.to &&
      follows(text, last, quote) &&
      !isAnother(text, names, last, quote);
    if (!joins) turns.push({ units: [], quotes: [] });
    const turn = turns[turns.length - 1];
    turn.quotes.push(quote);
    turn.units.push(...unitsOf(text, quote));
    last = quote;
  }
  return turns;
}

/** In the same paragraph after a few words, or at the head of the next one where a quotation runs on. */
function follows(text: Text, last: Quotation, quote: Quotation): boolean {
  const gap = text.clean.document.text.slice(text.to[last.to - 1], text.from[quote.from]);
  return gap.includes('\n')
    ? !/[”»"]/.test(gap.split('\n')[0]) && quote.from === last.to
    : quote.from - last.to <= aside;
}

function isAnother(text: Text, names: Names, last: Quotation, quote: Quotation): boolean {
  const [one, other] = [last, quote].map((quotation) => speakerOf(text, names, quotation));
  return one !== undefined && other !== undefined && !mayBeOne(one, other);
}

/** Words of a stretch as they are compared: typography, short forms, spelling of numbers and of two Englishes are one. */
export function unitsOf(text: Text, range: TokenRange): Unit[] {
  const source = text.clean.document.text;
  const units: Unit[] = [];
  let depth = 0;
  for (let at = range.from; at < range.to; ) {
    const gap = source.slice(at > 0 ? text.to[at - 1] : 0, text.from[at]);
    const opened = gap.lastIndexOf('[') > gap.lastIndexOf(']');
    depth = opened ? 1 : gap.includes(']') ? 0 : depth;
    const { used, keys } = wordAt(text, at, range.to);
    const first = at === range.from;
    keys.forEach((key, i) => {
      if (isSilent(key, units.at(-1))) return;
      units.push({
        key,
        word: i === 0 ? text.forms.slice(at, at + used).join('') : '',
        from: at,
        to: at + used,
        light: ((text.flags[at] & Flag.stop) !== 0 && text.rarity[at] < telling) || keys.length > 1,
        rarity: text.rarity[at],
        number: key.startsWith('#'),
        bracketed: depth > 0,
        seam: i === 0 && (first || /…|\.\s?\.|\[|\]/.test(gap)),
        opens: i === 0 && (first || /[.!?…]/.test(gap)),
      });
    });
    at += used;
  }
  return units;
}

/** The word at a token: a number of several tokens is one, and so is F.B.I. */
function wordAt(text: Text, at: number, end: number): { used: number; keys: string[] } {
  const reading = numberAt(text, at);
  if (reading && at + reading.used <= end) return { used: reading.used, keys: [`#${reading.value}`] };
  let used = 1;
  const isLetter = (token: number) => text.forms[token].length === 1;
  const dotted = (token: number) =>
    text.clean.document.text.slice(text.to[token - 1], text.from[token]) === '.';
  while (at + used < end && isLetter(at) && isLetter(at + used) && dotted(at + used)) used++;
  return used > 1
    ? { used, keys: [text.forms.slice(at, at + used).join('')] }
    : { used, keys: keysOf(text, at) };
}

/** Sounds of hesitation, and units of measure that stand for a sign on the number. */
function isSilent(key: string, before: Unit | undefined): boolean {
  if (hesitations.test(key)) return true;
  return (
    before?.number === true && /^(?:percent|per|cent|prozent|pour|ciento|dollars?|euros?|pounds?)$/.test(key)
  );
}

function keysOf(text: Text, at: number): string[] {
  const form = text.forms[at].replace(/\./g, '');
  if (text.language !== 'en') return [form];
  const ordinal = ordinals.indexOf(form);
  if (ordinal >= 0) return [`#${ordinal + 4}`];
  const shown = text.clean.document.text
    .slice(text.from[at], text.to[at])
    .toLowerCase()
    .replace(/[’ʼ`]/g, "'");
  const known = Object.hasOwn(spelledOut, shown) ? spelledOut[shown] : undefined;
  if (known) return known.split(' ');
  const short = /^(.+?)(n't|'re|'ve|'ll|'m|'d|'s)$/.exec(shown);
  if (short && (short[2] !== "'s" || beforeIs.test(short[1]))) return [british(short[1]), tails[short[2]]];
  return [british(form)];
}

/** From the fourth on: "first" and "second" are other words besides. */
const ordinals = 'fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

const tails: Record<string, string> = {
  "n't": 'not',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'m": 'am',
  "'d": 'would',
  "'s": 'is',
};

/** One spelling for two Englishes; a key, nothing to show. */
function british(form: string): string {
  return form
    .replace(/our(?=[a-z]*$)(?<=[a-z]{3}our)/, 'or')
    .replace(/is(?=(?:e[ds]?|ing|ation)$)/, 'iz')
    .replace(/(?<=[a-z]{2}[bt])re$/, 'er');
}
