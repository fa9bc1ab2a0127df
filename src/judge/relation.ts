import { isAcross } from '../evidence/across.ts';
import type { Exhibit } from '../evidence/evidence.ts';
import type { Grade, Relation } from './verdict.ts';

/** Which side took, as far as it is known; where it is not, the better covered side is looked at. */
export type Taker = 'a' | 'b' | undefined;

/**
 * Where at least this share of what is met stands there word for word, and less than that share of
 * the taker is met at all, passages were lifted and the rest is its own; a rewrite changes words throughout.
 */
const lifted = { worded: 0.4, coverage: 0.6 };

/** Share of what two texts have in common, from which on its words were taken over. */
const sameWords = 0.8;

/**
 * Words below which a rewrite cannot be told from another report of the same thing; copies still can.
 * Of labelled pairs cut to their first words, independent ones reached the bar this often: 25 words
 * 26 %, 40 words 12 %, 60 words 8 %, 150 words 4 %; a lead holds the facts that every report has.
 */
export const shortest = 60;

/** Share of the taker's words in verbatim or edited passages from which two texts are near-duplicates. */
const sameWording = 0.6;

/** A text is cut into this many stretches to see whether the likeness runs through it or sits in one place. */
const stretches = 5;

/** Share of the stretches that must be met for a rewrite of the whole rather than of a part. */
const throughout = 0.6;

/** Similarity from which a sentence counts as met when spread is measured. */
const met = 0.2;

/** The same by meaning, where the texts are in two languages. */
const metByMeaning = 0.35;

/** Below these two texts are not even about one event (medians of independent reports: .32 and .19). */
const sameEvent = { vocabulary: 0.2, sentences: 0.1 };

/** The same for two languages (medians of independent reports .37 and .24, of other stories .30 and .17). */
const sameEventAcross = { names: 0.33, meaning: 0.2 };

/**
 * Names the relation of a pair, given the probability of derivation and the bar it must reach. Not
 * `rewritten` is a pair of which nothing but one long run of the same words says that it derives: in long
 * texts chance likenesses lie everywhere, and would make a rewrite of a lifted passage.
 */
export function relate(
  exhibit: Exhibit,
  probability: number,
  bar: number,
  taker: Taker,
  rewritten = true,
): Relation {
  if (isIdentical(exhibit)) return 'identical';
  if (probability < bar) {
    return isOneEvent(exhibit) ? 'same-story' : 'unrelated';
  }
  const looked = taker ?? embedding(exhibit);
  const wordedShare = of(looked, (side) => worded(exhibit, side));
  if (wordedShare >= sameWording) return 'near-duplicate';
  const coverage = of(looked, (side) => exhibit.alignment.coverage[side]);
  if (coverage < lifted.coverage && wordedShare > lifted.worded * coverage) return 'partial';
  if (isTooShort(exhibit)) return 'same-story';
  if (!rewritten) return 'partial';
  return of(taker, (side) => spread(exhibit, side)) >= throughout ? 'rewrite' : 'partial';
}

function isOneEvent({ a, b, measures }: Exhibit): boolean {
  if (isAcross(a.text, b.text))
    return (
      measures['names.max'] >= sameEventAcross.names && measures['meaning.max'] >= sameEventAcross.meaning
    );
  return (
    measures['vocabulary.max'] >= sameEvent.vocabulary && measures['sentences.max'] >= sameEvent.sentences
  );
}

/** Derivation grade of a relation, by how far the likeness runs through the taker. */
export function gradeOf(relation: Relation, exhibit: Exhibit, taker: Taker): Grade {
  if (relation === 'same-story' || relation === 'unrelated') return 'none';
  if (relation === 'partial') return 'partially';
  if (relation !== 'rewrite') return 'wholly';
  return of(taker, (side) => spread(exhibit, side)) > throughout ? 'wholly' : 'partially';
}

function of(taker: Taker, measure: (side: 'a' | 'b') => number): number {
  return taker ? measure(taker) : Math.max(measure('a'), measure('b'));
}

/**
 * Of two texts that share words the one that is more than twice as long: where nobody can tell who took, it
 * is the other's text with much of its own around it rather than a text of which an excerpt was published.
 */
function embedding(exhibit: Exhibit): Taker {
  const { a, b } = exhibit;
  if (2 * Math.min(a.text.size, b.text.size) >= Math.max(a.text.size, b.text.size)) return undefined;
  if (!keepsWords(exhibit)) return undefined;
  return a.text.size > b.text.size ? 'a' : 'b';
}

/** Whether one of the texts has too few words to be told a rewrite. */
export function isTooShort({ a, b }: Exhibit): boolean {
  return Math.min(a.text.size, b.text.size) < shortest;
}

/** The same words from beginning to end. */
export function isIdentical({ a, b }: Exhibit): boolean {
  if (a.text.size !== b.text.size || a.text.size === 0) return false;
  return a.text.formHashes.every((hash, i) => hash === b.text.formHashes[i]);
}

function worded({ alignment, ...exhibit }: Exhibit, side: 'a' | 'b'): number {
  const { text } = exhibit[side];
  const covered = new Uint8Array(text.size);
  for (const passage of alignment.passages) {
    if (passage.kind !== 'paraphrased') covered.fill(1, passage[side].from, passage[side].to);
  }
  return text.size === 0 ? 0 : covered.reduce((sum, token) => sum + token, 0) / text.size;
}

/** Whether what is common to two texts stands there in the same words, nearly throughout. */
export function keepsWords(exhibit: Exhibit): boolean {
  if (isIdentical(exhibit)) return true;
  const { coverage } = exhibit.alignment;
  const total = coverage.a + coverage.b;
  return total > 0 && worded(exhibit, 'a') + worded(exhibit, 'b') >= sameWords * total;
}

/** Share of the side's stretches that hold a passage or a met sentence. */
function spread({ alignment, ...exhibit }: Exhibit, side: 'a' | 'b'): number {
  const { text } = exhibit[side];
  const hit = new Uint8Array(stretches);
  const note = (token: number) => {
    hit[Math.min(stretches - 1, Math.floor((token / text.size) * stretches))] = 1;
  };
  for (const passage of alignment.passages) {
    for (let token = passage[side].from; token < passage[side].to; token++) note(token);
  }
  const across = isAcross(exhibit.a.text, exhibit.b.text) && alignment.byMeaning;
  const matches = (across || alignment.match)[side];
  const bar = across ? metByMeaning : met;
  for (let sentence = 0; sentence < text.sentences; sentence++) {
    if (matches.best[sentence] < bar) continue;
    for (let token = text.sentenceStart[sentence]; token < text.sentenceStart[sentence + 1]; token++)
      note(token);
  }
  return hit.reduce((sum, one) => sum + one, 0) / stretches;
}
