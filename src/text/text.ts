import type { CleanText } from '../clean/clean.ts';
import type { Span } from '../span.ts';

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
  /** Rarity of each stem in news of the language: natural logarithm of inverse document frequency, about 0 to 11. */
  rarity: Float32Array;
  /** Bits of `Flag`. */
  flags: Uint8Array;
  /** Number of sentences. */
  sentences: number;
  sentenceFrom: Uint32Array;
  sentenceTo: Uint32Array;
  /** First token of sentence i; `sentenceStart[sentences]` is `size`. */
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
