import type { Alignment } from '../../align/align.ts';
import type { TokenRange } from '../../align/edits.ts';
import type { Matches, SentenceMatch } from '../../align/matches.ts';
import type { Text } from '../../text/text.ts';

/** Two stretches, in tokens, that say the same thing. */
export interface Stretch {
  a: TokenRange;
  b: TokenRange;
}

/** Likeness from which two sentences that are each other's best match say the same thing: by words, by meaning. */
const byWords = 0.25;
const byMeaning = 0.5;

/** How many times as like they must be as any other. */
const lead = 1.5;

/** Where two texts say the same: the passages, and sentences that meet although no passage shows them. */
export function stretchesOf({ a, b, match, byMeaning: meaning, passages }: Alignment): Stretch[] {
  const found: Stretch[] = passages.map(({ a, b }) => ({ a, b }));
  found.push(...mutual(a.text, b.text, match, byWords));
  if (meaning) found.push(...mutual(a.text, b.text, meaning, byMeaning));
  return found;
}

function mutual(a: Text, b: Text, { a: ofA, b: ofB }: SentenceMatch, least: number): Stretch[] {
  const found: Stretch[] = [];
  for (let i = 0; i < ofA.at.length; i++) {
    const j = ofA.at[i];
    if (j < 0 || ofB.at[j] !== i || ofA.best[i] < least) continue;
    if (!leads(ofA, i) || !leads(ofB, j)) continue;
    found.push({ a: sentence(a, i), b: sentence(b, j) });
  }
  return found;
}

function leads({ best, second }: Matches, i: number): boolean {
  return best[i] >= lead * second[i];
}

function sentence({ sentenceStart }: Text, i: number): TokenRange {
  return { from: sentenceStart[i], to: sentenceStart[i + 1] };
}

/** Whether a place lies inside a range of tokens. */
export function isInside(place: TokenRange, range: TokenRange): boolean {
  return place.from >= range.from && place.to <= range.to;
}
