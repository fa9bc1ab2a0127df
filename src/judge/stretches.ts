import { type Alignment, align } from '../align/align.ts';
import type { Subject } from '../evidence/evidence.ts';
import type { Span } from '../span.ts';
import type { Text } from '../text/text.ts';
import { joined } from './union.ts';

/** What of an article came from which of its sources. */
export interface Stretches {
  /** By source: stretches of the article, in order, and the share of its words that they hold. */
  of: { spans: Span[]; share: number }[];
  /** Share of the article's words that lie in a stretch of any. */
  together: number;
}

/**
 * Similarities, by words and by meaning, from which a sentence that lies in no passage is given to the
 * source that meets it best. Lower than for passages: that the article took from these is known here.
 */
const met = { words: 0.2, meaning: 0.45 };

/**
 * Gives the words of an article to the sources that explain them. The sources are aligned as one text:
 * alone each has too little of the article for its meaning to be looked at, and similarities to two
 * texts are not on one scale. Sentences that none explains stay with the article.
 */
export function stretches(article: Subject, sources: readonly Subject[]): Stretches {
  const { text } = article;
  const union = sources.reduce(joined);
  const alignment = align(union.profile, article.profile, union.meanings, article.meanings);
  const sourceOf = sourceAt(sources);
  const from = new Int8Array(text.size).fill(-1);
  for (const { a, b } of alignment.passages) from.fill(sourceOf(a.from), b.from, b.to);
  for (let sentence = 0; sentence < text.sentences; sentence++) {
    const other = counterpart(alignment, sentence);
    if (other < 0) continue;
    const source = sourceOf(union.text.sentenceStart[other]);
    for (let token = text.sentenceStart[sentence]; token < text.sentenceStart[sentence + 1]; token++)
      if (from[token] < 0) from[token] = source;
  }
  const share = (is: (source: number) => boolean) =>
    text.size === 0 ? 0 : from.reduce((sum, source) => sum + (is(source) ? 1 : 0), 0) / text.size;
  return {
    of: sources.map((_, source) => ({
      spans: spansOf(text, from, source),
      share: share((one) => one === source),
    })),
    together: share((one) => one >= 0),
  };
}

/** Which source a token of the union belongs to: they stand in it one after the other. */
function sourceAt(sources: readonly Subject[]): (token: number) => number {
  return (token) => {
    let start = 0;
    for (const [source, { text }] of sources.entries()) {
      start += text.size;
      if (token < start) return source;
    }
    return sources.length - 1;
  };
}

/** The sentence of the union that a sentence of the article retells, or -1. */
function counterpart({ match, byMeaning }: Alignment, sentence: number): number {
  if (match.b.best[sentence] >= met.words) return match.b.at[sentence];
  return byMeaning && byMeaning.b.best[sentence] >= met.meaning ? byMeaning.b.at[sentence] : -1;
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
