import { en } from './en.ts';
import type { Speech } from './words.ts';

/*
 * Claims in another language. A report holds them in English; here they are found again by the templates
 * that they were made from, so that old results and foreign ones can be read too, and nothing but the words
 * of the page depends on its language.
 */

/** Places that hold words of the articles or of other claims; all others hold a figure. */
const wordy = /^(?:claim\d?|list|who|one|other|others|value|agencies|date|later|element|source|taker)$/;
const figure = '(\\d[\\d.]*(?: %)?|none)';

interface Pattern {
  template: string;
  beginning: string;
  names: string[];
  regex: RegExp;
}

/** The more literal letters a template has, the surer a match: longest first, so that `{claim}: {value}` comes last. */
const patterns: Pattern[] = Object.keys({ ...en.claims, ...en.reasons })
  .map(patternOf)
  .sort((x, y) => letters(y.template) - letters(x.template) || (x.template < y.template ? -1 : 1));

function patternOf(template: string): Pattern {
  const names: string[] = [];
  const parts = template.split(/\{(\w+)\}/);
  const source = parts
    .map((part, i) => {
      if (i % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      names.push(part);
      return wordy.test(part) ? '(.+?)' : figure;
    })
    .join('');
  return { template, beginning: parts[0], names, regex: new RegExp(`^${source}$`, 'su') };
}

function letters(template: string): number {
  return template.replace(/\{\w+\}/g, '').length;
}

/** Longer claims are left alone (UTF-16 units): nobody makes them but a text that is quoted in one. */
const longest = 1000;

/** Claims hold no more claims inside each other than this. */
const deepest = 3;

/** A claim in the language of the page, or undefined where it is not known there. */
export function retold(claim: string, speech: Speech, depth = 0): string | undefined {
  if (claim.length > longest || depth > deepest) return undefined;
  for (const { template, beginning, names, regex } of patterns) {
    if (!claim.startsWith(beginning)) continue;
    const match = regex.exec(claim);
    if (!match) continue;
    const told = names.map((name, i) => inner(name, match[i + 1], speech, depth));
    if (told.includes(undefined)) return undefined;
    const values = Object.fromEntries(names.map((name, i) => [name, told[i] ?? '']));
    return speech.fill(wordsOf(template, speech), values);
  }
  return undefined;
}

function wordsOf(template: string, { words: { claims, reasons } }: Speech): string {
  const [told, argued]: Readonly<Record<string, string>>[] = [claims, reasons];
  return told[template] ?? argued[template];
}

/** Places of claims hold claims, and lists may end in words of ours; all else is a figure or a word of a text. */
function inner(name: string, value: string, speech: Speech, depth: number): string | undefined {
  const told = (claim: string) => retold(claim, speech, depth + 1);
  if (name === 'date' || name === 'later') return speech.date(value);
  if (name.startsWith('claim') || value === 'none to compare') return told(value);
  const match = name === 'list' && /^(.+) and (\d+) more$/su.exec(value);
  if (!match) return figured(value, speech);
  return speech.fill(speech.words.lists.more, { list: match[1], rest: match[2] });
}

/** A figure as the language writes it; anything else as it is. */
function figured(value: string, { code, words, fill, number }: Speech): string {
  const match = code === 'en' ? null : /^(\d+)(?:\.(\d+))?( %)?$/.exec(value);
  if (!match) return value === 'none' && code !== 'en' ? '–' : value;
  const [, whole, fraction, percent] = match;
  const n = fraction === undefined ? whole : `${whole}${number(1.5).slice(1, -1)}${fraction}`;
  return percent === undefined ? n : fill(words.percent, { n });
}
