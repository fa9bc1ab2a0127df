import { Flag, type Text } from '../text/text.ts';
import { joints, numberWords } from './numerals.data.ts';

/** Words after a number that scale it, in the project's languages; matched by their beginning. */
const scales: [RegExp, number][] = [
  [/^(hundred$)/, 1e2],
  [/^(thousand|тисяч|тис$|тыс|tausend|mille$|mil$|mila$|thsd|tsd|tys)/, 1e3],
  [/^(million|mn$|мільйон|млн|миллион|mio$|mln$|millón|millones|milioni|milion|milhão|milhões)/, 1e6],
  [/^(billion|bn$|мільярд|млрд|миллиард|milliard|miliard|mrd|mld$|bilhão|bilhões)/, 1e9],
  [/^(trillion|tn$|трильйон|триллион|billón|billones)/, 1e12],
];
const suffixes: Record<string, number> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  b: 1e9,
  tn: 1e12,
  mln: 1e6,
  mio: 1e6,
  mrd: 1e9,
};

/** What a number is: its value and how many tokens it takes. */
export interface Reading {
  value: number;
  used: number;
}

/** The number that begins at a token, in digits or words, with the word after it that scales it. */
export function numberAt(text: Text, at: number): Reading | undefined {
  const digits = (text.flags[at] & Flag.number) !== 0;
  const base = digits ? inDigits(text, at) : spelled(text, at);
  if (base === undefined || !Number.isFinite(base.value)) return undefined;
  const next = digits ? text.forms[at + base.used] : undefined;
  const scale = next && (scaleOf(next) ?? beforeCurrency(text, at + base.used));
  return scale ? { value: round(base.value * scale), used: base.used + 1 } : base;
}

function scaleOf(form: string): number | undefined {
  return scales.find(([pattern]) => pattern.test(form))?.[1];
}

/** 1,8 M€, 3 Md€, 250 k€: the letters scale only with the currency on them; alone, m is a metre. */
function beforeCurrency(text: Text, token: number): number | undefined {
  if (!/[€$£₴₽]/.test(text.clean.document.text[text.to[token]] ?? '')) return undefined;
  return { k: 1e3, m: 1e6, md: 1e9, mds: 1e9 }[text.forms[token]];
}

/** Unit letters may hang on the digits: 5km, 30C, 21st. */
const figure = /^(\d+(?:\.\d+)?)(\p{L}{0,3})$/u;

function inDigits(text: Text, at: number): Reading | undefined {
  const match = figure.exec(ascii(text.forms[at]));
  if (!match) return undefined;
  if (match[2] === '' && /^[1-9]\d{0,2}$/.test(match[1])) {
    const joined = grouped(text, at, match[1]);
    if (joined) return joined;
  }
  return { value: round(Number(match[1]) * (suffixes[match[2]] ?? 1)), used: 1 };
}

/** A space that keeps the line together between groups of three digits, or the Swiss apostrophe. */
const groupMark = /^[\u00a0\u2007\u2009\u202f'’]$/;

/** Languages in which news writes thousands with a space; a plain one is believed only there. */
const spacedThousands = new Set('fr uk ru be bg pl cs sk hu fi sv nb no nn da et lv lt de'.split(' '));

/** 12 400: one number in two or more tokens. */
function grouped(text: Text, at: number, first: string): Reading | undefined {
  const source = text.clean.document.text;
  let digits = first;
  let used = 1;
  for (; at + used < text.size; used++) {
    const gap = source.slice(text.to[at + used - 1], text.from[at + used]);
    if (!groupMark.test(gap) && !(gap === ' ' && spacedThousands.has(text.language))) break;
    const next = /^\d{3}(?=$|\.\d)/.test(text.forms[at + used]) ? text.forms[at + used] : undefined;
    if (next === undefined) break;
    digits += next;
    if (next.length > 3) {
      used++;
      break;
    }
  }
  return used > 1 ? { value: round(Number(digits)), used } : undefined;
}

/** Zeros of the decimal digits that news in other scripts is written with: Arabic, Persian, Devanagari, Bengali, full width. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

function ascii(form: string): string {
  if (/^[\x00-\x7f]*$/.test(form)) return form;
  return form.replace(/\p{Nd}/gu, (digit) => {
    const unit = digit.codePointAt(0)!;
    const zero = zeros.find((start) => unit >= start && unit < start + 10);
    return zero === undefined ? digit : String(unit - zero);
  });
}

/** "two hundred and fifty thousand", "двісті п'ятдесят тисяч", from its first word on. A lone "one" is a pronoun. */
function spelled(text: Text, at: number): Reading | undefined {
  const words = numberWords.get(text.language);
  if (!words?.has(text.forms[at])) return undefined;
  let total = 0;
  let current = 0;
  let used = 0;
  for (let i = at; i < text.size; i++) {
    const form = text.forms[i];
    const value = words.get(form);
    const scale = value === undefined ? scaleOf(form) : undefined;
    if (value === 100 && current > 1 && current < 10) current *= 100;
    else if (value !== undefined && (i === at || fits(current, value, text.forms[i - 1]))) current += value;
    else if (scale === 100 && current > 0 && current < 100) current *= 100;
    else if (scale !== undefined && scale > 100 && current > 0) {
      total += current * scale;
      current = 0;
    } else if (i > at && joints.has(form) && continues(words, text, i, current)) continue;
    else break;
    used = i + 1 - at;
  }
  const value = total + current;
  return value === 1 ? undefined : { value, used };
}

/** Whether the word after the joint at `at` goes on with the number: and after a hundred, y after thirty. */
function continues(words: ReadonlyMap<string, number>, text: Text, at: number, current: number): boolean {
  const next = words.get(text.forms[at + 1] ?? '');
  if (next === undefined) return false;
  if (text.forms[at] === 'and') return isScale(text.forms[at - 1]);
  return current % 100 >= 20 && current % 10 === 0 && next < 10;
}

/** Whether a number word may follow what was read so far: four after twenty, twenty after two hundred, not four after nine. */
function fits(current: number, value: number, before: string): boolean {
  const tail = current % 100;
  if (value === 0 || value >= 100) return false;
  if (tail >= 20 && tail % 10 === 0) return value < 10;
  if (current >= 100 && tail === 0) return true;
  return tail === 0 && (joints.has(before) || (isScale(before) && value > 1));
}

function isScale(form: string | undefined): boolean {
  return form !== undefined && scaleOf(form) !== undefined;
}

/** 1.13 times a billion is 1,130,000,000 and not a hair more. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
