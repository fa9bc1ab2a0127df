import type { Span } from '../span.ts';
import type { Text } from '../text/text.ts';
import { edits, type TokenRange } from './edits.ts';
import type { SentenceMatch } from './matches.ts';
import { type MeaningMatch, type Meanings, matchMeanings } from './meanings.ts';
import { type PassageKind, passages, type TokenPassage } from './passages.ts';
import type { Profile } from './profile.ts';
import { type Run, runs } from './runs.ts';
import { matchSentences } from './sentences.ts';

/** Where two texts say the same. */
export interface Alignment {
  a: Profile;
  b: Profile;
  /** Common runs of words, in order of `b`. */
  runs: Run[];
  /** Sentences matched by the words they share. */
  match: SentenceMatch;
  /** Sentences matched by kindred words; undefined where there are no word vectors. */
  byMeaning: MeaningMatch | undefined;
  passages: TokenPassage[];
  /** Whether the sides were exchanged since the texts were aligned; edits are found the way they were. */
  turned: boolean;
  /** Share (0..1) of each side's tokens that lie in some passage. */
  coverage: { a: number; b: number };
}

/** A passage in character offsets of the two documents. */
export interface Passage {
  a: Span;
  b: Span;
  kind: PassageKind;
  score: number;
  /** Edited passages only: what differs. */
  edits: { a: Span; b: Span }[];
}

/**
 * Aligns two texts. The sides are equal but for one thing: passages are disjoint in `b` and may
 * repeat in `a`, so the suspected copy, or the later text, goes to `b`. `inA` and `inB` are the
 * meanings of the texts, where their language has word vectors.
 */
export function align(a: Profile, b: Profile, inA?: Meanings, inB?: Meanings): Alignment {
  const common = runs(a.text, b.text);
  const match = matchSentences(a, b);
  const byMeaning = matchMeanings(a, b, inA, inB);
  const found = passages(a.text, b.text, common, match, byMeaning);
  return {
    a,
    b,
    runs: common,
    match,
    byMeaning,
    turned: false,
    passages: found,
    coverage: { a: share(found, 'a', a), b: share(found, 'b', b) },
  };
}

/** The same alignment with the sides exchanged. */
export function turn({ a, b, runs, match, byMeaning, turned, passages, coverage }: Alignment): Alignment {
  return {
    a: b,
    b: a,
    runs: runs.map((run) => ({ a: run.b, b: run.a, size: run.size })),
    match: { a: match.b, b: match.a },
    byMeaning: byMeaning && {
      a: byMeaning.b,
      b: byMeaning.a,
      ...(byMeaning.kindred && { kindred: { a: byMeaning.kindred.b, b: byMeaning.kindred.a } }),
    },
    turned: !turned,
    passages: passages.map((passage) => ({ ...passage, a: passage.b, b: passage.a })),
    coverage: { a: coverage.b, b: coverage.a },
  };
}

/** The alignment without its paraphrases. */
export function wordedOnly(alignment: Alignment): Alignment {
  return withPassages(
    alignment,
    alignment.passages.filter(({ kind }) => kind !== 'paraphrased'),
  );
}

/** Words between two passages that belong to one stretch: two sentences. */
const near = 40;

/** Paraphrases that make a stretch where no words were kept. */
const fewestRetold = 3;

/**
 * The alignment without paraphrases that stand alone. A retold stretch has neighbours, likeness by chance has
 * few: kept is what stands near a passage of the same words, or in a row of three. Of the paraphrases found
 * between long documents that share one passage word for word all were false.
 */
export function withoutStrays(alignment: Alignment): Alignment {
  const left = new Set(alignment.passages);
  const kept = new Set<TokenPassage>();
  for (const first of alignment.passages) {
    if (!left.delete(first)) continue;
    const stretch = [first];
    for (const one of stretch) {
      for (const other of left) if (areNear(one, other) && left.delete(other)) stretch.push(other);
    }
    const worded = stretch.some(({ kind }) => kind !== 'paraphrased');
    if (worded || stretch.length >= fewestRetold) for (const one of stretch) kept.add(one);
  }
  return withPassages(
    alignment,
    alignment.passages.filter((one) => kept.has(one)),
  );
}

function areNear(one: TokenPassage, other: TokenPassage): boolean {
  return (['a', 'b'] as const).every(
    (side) => Math.max(one[side].from, other[side].from) - Math.min(one[side].to, other[side].to) <= near,
  );
}

function withPassages(alignment: Alignment, passages: TokenPassage[]): Alignment {
  const coverage = { a: share(passages, 'a', alignment.a), b: share(passages, 'b', alignment.b) };
  return { ...alignment, passages, coverage };
}

function share(found: readonly TokenPassage[], side: 'a' | 'b', { text }: Profile): number {
  const covered = new Uint8Array(text.size);
  for (const passage of found) covered.fill(1, passage[side].from, passage[side].to);
  let count = 0;
  for (const token of covered) count += token;
  return text.size === 0 ? 0 : count / text.size;
}

/** The alignment's passages as character spans, with the edits inside. */
export function show(alignment: Alignment): Passage[] {
  const a = alignment.a.text;
  const b = alignment.b.text;
  return alignment.passages.map((passage) => ({
    a: spanOf(a, passage.a),
    b: spanOf(b, passage.b),
    kind: passage.kind,
    score: passage.score,
    edits: passage.kind === 'edited' ? editsOf(alignment, passage) : [],
  }));
}

/** Where two edits would do, the aligned order of the sides decides, so that exchanging them exchanges the edits. */
function editsOf({ a, b, turned }: Alignment, passage: TokenPassage): Passage['edits'] {
  const found = turned
    ? edits(b.text, a.text, passage.b, passage.a).map((edit) => ({ a: edit.b, b: edit.a }))
    : edits(a.text, b.text, passage.a, passage.b);
  return found.map((edit) => ({ a: spanOf(a.text, edit.a), b: spanOf(b.text, edit.b) }));
}

/** Characters of a range of tokens; an empty range is the point before its token. */
export function spanOf(text: Text, range: TokenRange): Span {
  if (range.to > range.from) return { from: text.from[range.from], to: text.to[range.to - 1] };
  const point = range.from < text.size ? text.from[range.from] : (text.to[text.size - 1] ?? 0);
  return { from: point, to: point };
}
