import type { Alignment } from '../align/align.ts';
import type { Span } from '../span.ts';
import type { Text } from '../text/text.ts';

/** What of an article came from which of its sources. */
export interface Stretches {
  /** By source: stretches of the article, in order, and the share of its words that they hold. */
  of: { spans: Span[]; share: number }[];
  /** Share of the article's words that lie in a stretch of any. */
  together: number;
}

/** Similarity from which a sentence that no passage holds is given to the source that meets it best. */
const met = 0.2;

/** Passages in the same words go before retold ones, whatever their scores. */
const worded = 1;

/**
 * Gives every word of an article to the source that explains it best; the alignments have the article
 * as `a`. Sentences that none explains stay with the article.
 */
export function stretches(alignments: readonly Alignment[]): Stretches {
  const { text } = alignments[0].a;
  const best = new Float32Array(text.size);
  const from = new Int8Array(text.size).fill(-1);
  const give = (source: number, start: number, end: number, score: number) => {
    for (let token = start; token < end; token++) {
      if (score <= best[token]) continue;
      best[token] = score;
      from[token] = source;
    }
  };
  for (const [source, alignment] of alignments.entries()) {
    for (const { a, kind, score } of alignment.passages)
      give(source, a.from, a.to, kind === 'paraphrased' ? score : worded + score);
  }
  const open = (sentence: number) => best[text.sentenceStart[sentence]] === 0;
  const left = Array.from({ length: text.sentences }, (_, sentence) => sentence).filter(open);
  for (const [source, { match }] of alignments.entries()) {
    for (const sentence of left) {
      const score = match.a.best[sentence];
      if (score >= met) give(source, text.sentenceStart[sentence], text.sentenceStart[sentence + 1], score);
    }
  }
  const share = (is: (source: number) => boolean) =>
    text.size === 0 ? 0 : from.reduce((sum, source) => sum + (is(source) ? 1 : 0), 0) / text.size;
  return {
    of: alignments.map((_, source) => ({
      spans: spansOf(text, from, source),
      share: share((one) => one === source),
    })),
    together: share((one) => one >= 0),
  };
}

/** Runs of words that one source has, as characters. */
function spansOf(text: Text, from: Int8Array, source: number): Span[] {
  const spans: Span[] = [];
  for (let token = 0; token < text.size; token++) {
    if (from[token] !== source) continue;
    const start = token;
    while (token + 1 < text.size && from[token + 1] === source) token++;
    spans.push({ from: text.from[start], to: text.to[token] });
  }
  return spans;
}
