import type { CleanText } from '../clean/clean.ts';
import type { Span } from '../span.ts';
import { Kind, kinds } from './characters.ts';
import { fold } from './fold.ts';
import { hash32 } from './hash.ts';
import { languageOf } from './language.ts';
import { rarityOf } from './rarity.ts';
import { sentences } from './sentences.ts';
import { stemmerOf } from './stems.ts';
import { stopWords } from './stopwords.ts';
import { words } from './tokens.ts';
import { tricksOf } from './tricks.ts';

/** Bits of `Text.flags`. */
export const Flag = {
  /** Begins with a capital letter. */
  capital: 1,
  /** First token of its sentence. */
  first: 2,
  /** Holds a digit. */
  number: 4,
  /** A function word of the text's language. */
  stop: 8,
} as const;

/**
 * A story cut into sentences and tokens. Arrays ending in the same index describe the same token
 * (length `size`) or the same sentence (length `sentences`). All offsets point into
 * `clean.document.text`.
 */
export interface Text {
  clean: CleanText;
  /** ISO 639-1 code, or `und`. */
  language: string;
  /** Number of tokens. */
  size: number;
  from: Uint32Array;
  to: Uint32Array;
  /** Comparison form of each token: NFC, case folded, hidden characters and foreign lookalikes mended. */
  forms: string[];
  /** Stem of each token (its form where the language has no stemmer). */
  stems: string[];
  /** 32-bit hash of each form. */
  formHashes: Uint32Array;
  /** 32-bit hash of each stem. */
  stemHashes: Uint32Array;
  /** Rarity of each stem in the language: natural logarithm of inverse document frequency, 0 to about 11. */
  rarity: Float32Array;
  /** Bits of `Flag`. */
  flags: Uint8Array;
  /** Number of sentences. */
  sentences: number;
  sentenceFrom: Uint32Array;
  sentenceTo: Uint32Array;
  /** First token of sentence i; `sentenceStart[sentences]` is `size`. A sentence has at least one token. */
  sentenceStart: Uint32Array;
  /** What was folded for comparison and deserves to be known: hidden characters, lookalike letters. */
  tricks: Trick[];
}

/** A disguise found in the text; reported as a finding. */
export interface Trick extends Span {
  kind: 'hidden-character' | 'lookalike-letter' | 'bidi-control';
  /** What stands there, and what it was compared as. */
  shown: string;
  read: string;
}

/**
 * Cuts a cleaned story into sentences and tokens. Pure; linear in the length of the story. `known` is its
 * language where the story is a part of one whose language was told.
 */
export function analyse(clean: CleanText, known?: string): Text {
  const source = clean.document.text;
  const language = known ?? languageOf(sample(clean), clean.document.metadata.language);
  const tokenSpans: number[] = [];
  const sentenceSpans: number[] = [];
  const sentenceStart: number[] = [];
  for (const block of clean.blocks) {
    const found: number[] = [];
    sentences(source, block.from, block.to, language, found);
    for (let i = 0; i < found.length; i += 2) {
      const start = tokenSpans.length;
      words(source, found[i], found[i + 1], tokenSpans);
      if (tokenSpans.length === start) continue;
      sentenceStart.push(start / 2);
      sentenceSpans.push(found[i], found[i + 1]);
    }
  }
  sentenceStart.push(tokenSpans.length / 2);
  const tokens = describe(source, tokenSpans, sentenceStart, language);
  return {
    clean,
    language,
    ...tokens,
    sentences: sentenceSpans.length / 2,
    sentenceFrom: Uint32Array.from(sentenceSpans.filter((_, i) => i % 2 === 0)),
    sentenceTo: Uint32Array.from(sentenceSpans.filter((_, i) => i % 2 === 1)),
    sentenceStart: Uint32Array.from(sentenceStart),
    tricks: tricksOf(source, tokens),
  };
}

/** The beginning of the story, blocks joined, for telling the language. */
function sample(clean: CleanText): string {
  let text = '';
  for (const block of clean.blocks) {
    text += `${clean.document.text.slice(block.from, Math.min(block.to, block.from + 2000))}\n`;
    if (text.length > 2000) break;
  }
  return text;
}

function describe(source: string, spans: number[], sentenceStart: number[], language: string) {
  const size = spans.length / 2;
  const from = new Uint32Array(size);
  const to = new Uint32Array(size);
  const forms = new Array<string>(size);
  const stems = new Array<string>(size);
  const formHashes = new Uint32Array(size);
  const stemHashes = new Uint32Array(size);
  const rarity = new Float32Array(size);
  const flags = new Uint8Array(size);
  const stemmer = stemmerOf(language);
  const rarityOfStem = rarityOf(language);
  const stops = stopWords(language);
  for (let i = 0; i < size; i++) {
    from[i] = spans[2 * i];
    to[i] = spans[2 * i + 1];
    const shown = source.slice(from[i], to[i]);
    const form = plainForm(fold(shown), language);
    forms[i] = form;
    stems[i] = stemmer(form);
    formHashes[i] = hash32(form);
    stemHashes[i] = stems[i] === form ? formHashes[i] : hash32(stems[i]);
    rarity[i] = rarityOfStem(stems[i]);
    flags[i] = flagsOf(shown, stops.has(form) || rarity[i] <= everywhere, form);
  }
  for (const start of sentenceStart) if (start < size) flags[start] |= Flag.first;
  return { size, from, to, forms, stems, formHashes, stemHashes, rarity, flags };
}

/** A word this common is a function word, whether a list has it or not: the lists differ in length tenfold. */
const everywhere = 0.25;

function flagsOf(shown: string, stop: boolean, form: string): number {
  let flags = 0;
  if (shown.charCodeAt(0) > 0x7f ? /^\p{Lu}/u.test(shown) : shown[0] >= 'A' && shown[0] <= 'Z')
    flags |= Flag.capital;
  const first = kinds[form.charCodeAt(0)];
  if (first === Kind.digit || /\d/.test(form)) flags |= Flag.number;
  if (stop) flags |= Flag.stop;
  return flags;
}

/** Languages that write 1.000 for a thousand. */
const pointGroups = new Set(['de', 'es', 'it', 'nl', 'pt', 'da', 'id', 'tr', 'el', 'ro']);

/** Possessives, elisions and digit groups brought to one form. */
function plainForm(form: string, language: string): string {
  const first = form.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) {
    const group = pointGroups.has(language) ? /\.(?=\d{3}(?!\d))/g : /,(?=\d{3}(?!\d))/g;
    return form.replace(group, '').replace(/,/g, '.');
  }
  if (!form.includes("'")) return form;
  if (language === 'en') return form.replace(/'s?$/, '');
  if (language === 'fr' || language === 'it')
    return form.replace(/^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|dell|nell|sull|all|dall|un)'/, '');
  return form;
}
