import { createHash } from 'node:crypto';
import type { ReportDocument } from '../report/report.ts';

/*
 * What makes two texts the same for a baseline: their words, in order. A hash of the file would not do: it
 * changes with every line break, every quotation mark that a CMS turns round, and every teaser on the page.
 * File, title, date and outlet are no part of it either: a text that moves is still the text that was looked at.
 *
 * These rules are a format of their own and do not follow the tokeniser: a better tokeniser must not call every
 * entry stale. Whoever changes them raises `fileVersion` in file.ts.
 */

/** A text by its words, hexadecimal. */
export interface Keys {
  /** Without furniture, so that what changes daily around a story changes nothing. */
  story: string;
  /** With it: what counts as furniture depends on what else a run has read, the words do not. */
  whole: string;
}

/** Hexadecimal digits of a key: 128 bits. */
export const keyLength = 32;

/** The keys of a document; undefined where the report has no text of it. */
export function keysOf({ text, removed }: Pick<ReportDocument, 'text' | 'removed'>): Keys | undefined {
  if (text === null) return undefined;
  const whole = keyOf(text);
  if (removed.length === 0) return { story: whole, whole };
  return { story: keyOf(withoutRemoved(text, removed)), whole };
}

function withoutRemoved(text: string, removed: ReportDocument['removed']): string {
  const kept: string[] = [];
  let at = 0;
  for (const { from, to } of [...removed].sort((x, y) => x.from - y.from)) {
    if (from > at) kept.push(text.slice(at, from));
    at = Math.max(at, to);
  }
  kept.push(text.slice(at));
  return kept.join('\n');
}

function keyOf(text: string): string {
  return digest(wordsOf(text), keyLength);
}

/** The first digits of a SHA-256, hexadecimal. */
export function digest(content: string, length: number): string {
  return createHash('sha256').update(content, 'utf8').digest('hex').slice(0, length);
}

const ignorable = /\p{Default_Ignorable_Code_Point}/gu;
/** Within a word, or where a line was broken: `e-mail`, `ship-⏎ping`. A dash between spaces is none. */
const hyphens = /(?<=\p{L})[-\u2010\u2011]\s{0,200}(?=\p{L})/gu;
const apostrophes = /(?<=\p{L})['\u2018\u2019\u02bc\uff07`\u00b4](?=\p{L})/gu;
/**
 * Signs that change what a figure says stay: a minus, a currency, per cent, what stands between digits. Repeats
 * are bounded: V8 runs out of stack in a run of five million letters.
 */
const tokens =
  /(?<![^\s(])[-\u2212](?=\p{Sc}?\p{N})|\p{N}{1,1000}|(?<=\p{N})[.,](?=\p{N})|[\p{L}\p{M}]{1,1000}|[\p{Sc}%\u2030]/gu;
/** Scripts without spaces between words, where a line may break anywhere. */
const unspaced = '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}]';
const breaks = new RegExp(`(?<=${unspaced}) (?=${unspaced})`, 'gu');

/** The words of a text, lower case, a space between two: white space, marks, quotes and Unicode form are gone. */
export function wordsOf(text: string): string {
  const plain = text
    .replace(ignorable, '')
    .replace(apostrophes, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(hyphens, '')
    .normalize('NFC');
  const found = plain.match(tokens) ?? [];
  return found.join(' ').replaceAll('\u2212', '-').replace(breaks, '');
}
