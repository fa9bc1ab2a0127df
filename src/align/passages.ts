import type { Text } from '../text/text.ts';
import { type TokenRange, wordSimilarity } from './edits.ts';
import type { SentenceMatch } from './matches.ts';
import type { Run } from './runs.ts';

export type PassageKind = 'verbatim' | 'edited' | 'paraphrased';

/** Two stretches that belong together, in tokens. */
export interface TokenPassage {
  a: TokenRange;
  b: TokenRange;
  kind: PassageKind;
  /** 0..1: share of words that stay, or for paraphrases the similarity of the sentences. */
  score: number;
}

/** Runs this near to each other on both sides (tokens) belong to one passage. */
const nearby = 10;

/** A lone run shorter than this is an idiom or a title, not a passage. */
const shortestPassage = 8;

/** Share of unchanged words from which a stretch is verbatim (a single `not` is an edit), and from which it is edited. */
const verbatimBar = 1;
const editedBar = 0.5;

/** Similarity of two sentences from which one is taken for the other in other words. */
const paraphraseBar = 0.3;

/**
 * The same by meaning, for two sentences that are each other's best match: half of the sentences of a
 * heavy rewrite lie above, one in eight of an independent report.
 */
const withinOne = { meaning: 0.5, led: 0.5 };

/**
 * Between two languages, above all two scripts, a faithful translation may lie lower; then it must lead: twice
 * as like as any other sentence of either side. Translations show .72 of their words so, instead of .56;
 * independent reports no more than before.
 */
const acrossTwo = { meaning: 0.5, led: 0.2 };

/** How many times as like a sentence must be to lead. */
const lead = 2;

/**
 * Passages: first the runs, fused over small gaps; then, for the sentences of `b` that no run
 * explains, their best match in `a`. In order of `b`; disjoint in `b`.
 */
export function passages(
  a: Text,
  b: Text,
  runs: readonly Run[],
  match: SentenceMatch,
  byMeaning?: SentenceMatch,
): TokenPassage[] {
  const worded = fuse(runs)
    .filter((stretch) => stretch.b.to - stretch.b.from >= shortestPassage)
    .map((stretch) => grade(a, b, stretch));
  const covered = new Uint8Array(b.size);
  for (const { b: range } of worded) covered.fill(1, range.from, range.to);
  const bars = a.language === b.language ? withinOne : acrossTwo;
  const retold = joinRepeats(
    sentencePassages(a, b, (sentence) => retoldFrom(sentence, match, byMeaning, bars), covered),
  );
  return [...worded, ...retold].sort((x, y) => x.b.from - y.b.from || x.a.from - y.a.from);
}

/** Fuses runs that follow each other closely, in the same order, on both sides. */
function fuse(runs: readonly Run[]): { a: TokenRange; b: TokenRange }[] {
  const fused: { a: TokenRange; b: TokenRange }[] = [];
  for (const run of runs) {
    const last = fused.at(-1);
    const gapA = last ? run.a - last.a.to : -1;
    const gapB = last ? run.b - last.b.to : -1;
    if (last && gapA >= 0 && gapA <= nearby && gapB <= nearby) {
      last.a.to = run.a + run.size;
      last.b.to = run.b + run.size;
    } else fused.push({ a: { from: run.a, to: run.a + run.size }, b: { from: run.b, to: run.b + run.size } });
  }
  return fused;
}

function grade(a: Text, b: Text, stretch: { a: TokenRange; b: TokenRange }): TokenPassage {
  const score = wordSimilarity(a, b, stretch.a, stretch.b);
  return { ...stretch, kind: score >= verbatimBar ? 'verbatim' : 'edited', score };
}

/** Fewer words than this are not said in other words. */
const shortestRetold = 4;

/** Best matches of the sentences of `b` that are not mostly covered already. */
function sentencePassages(
  a: Text,
  b: Text,
  source: (sentence: number) => { other: number; similarity: number } | undefined,
  covered: Uint8Array,
): TokenPassage[] {
  const found: TokenPassage[] = [];
  for (let sentence = 0; sentence < b.sentences; sentence++) {
    const from = source(sentence);
    if (!from) continue;
    const { other, similarity } = from;
    const whole = { from: b.sentenceStart[sentence], to: b.sentenceStart[sentence + 1] };
    let already = 0;
    for (let i = whole.from; i < whole.to; i++) already += covered[i];
    if (already * 2 >= whole.to - whole.from) continue;
    const inA = { from: a.sentenceStart[other], to: a.sentenceStart[other + 1] };
    for (const inB of uncovered(whole, covered)) {
      const words = wordSimilarity(a, b, inA, inB);
      if (words >= editedBar)
        found.push({ a: inA, b: inB, kind: words >= verbatimBar ? 'verbatim' : 'edited', score: words });
      else found.push({ a: inA, b: inB, kind: 'paraphrased', score: similarity });
    }
  }
  return found;
}

/** The sentence of `a` that a sentence of `b` retells, if any: by shared words, else by kindred ones. */
function retoldFrom(
  sentence: number,
  match: SentenceMatch,
  byMeaning: SentenceMatch | undefined,
  bars: typeof withinOne,
) {
  if (match.b.best[sentence] >= paraphraseBar) {
    return { other: match.b.at[sentence], similarity: match.b.best[sentence] };
  }
  if (!byMeaning || byMeaning.b.at[sentence] < 0) return undefined;
  const other = byMeaning.b.at[sentence];
  const best = byMeaning.b.best[sentence];
  const second = Math.max(byMeaning.b.second[sentence], byMeaning.a.second[other]);
  if (best < (best >= lead * second ? bars.led : bars.meaning)) return undefined;
  return byMeaning.a.at[other] === sentence ? { other, similarity: best } : undefined;
}

/** What other passages leave of a sentence: before, between and after them. */
function uncovered({ from, to }: TokenRange, covered: Uint8Array): TokenRange[] {
  const left: TokenRange[] = [];
  for (let at = from; at < to; ) {
    const start = at;
    while (at < to && covered[at] === covered[start]) at++;
    if (!covered[start] && at - start >= shortestRetold) left.push({ from: start, to: at });
  }
  return left;
}

/** Neighbouring paraphrases of one and the same sentence become one passage. */
function joinRepeats(found: TokenPassage[]): TokenPassage[] {
  const joined: TokenPassage[] = [];
  for (const passage of found) {
    const last = joined.at(-1);
    const follows = last && last.a.from === passage.a.from && passage.b.from - last.b.to <= 1;
    if (last && follows && last.kind === 'paraphrased' && passage.kind === 'paraphrased') {
      last.b.to = passage.b.to;
      last.score = Math.max(last.score, passage.score);
    } else joined.push({ ...passage, a: { ...passage.a }, b: { ...passage.b } });
  }
  return joined;
}
