import type { Text } from '../text/text.ts';
import type { Embedder } from './embedder.ts';

/** The sentences of a text as unit vectors. */
export interface Embeddings {
  vectors: readonly Float32Array[];
  /** Weight of each sentence in means: the rarity it carries, so that "He agreed." counts little. */
  weight: Float32Array;
}

/** Of a longer text only the beginning is looked at: news tells its matter first, and each sentence costs milliseconds. */
const mostSentences = 150;

/** Figures kept at hand: 120 MB, some 3,000 articles under a small model. */
const mostFigures = 30_000_000;

/** Weight of a sentence without a rare word: not nothing, or a text of such would weigh nothing at all. */
const least = 0.01;

/**
 * Embeds texts, each sentence once while there is room. Kept by sentence and not by document, so that
 * nothing hangs on names or on how a story was cleaned; the one not asked for longest goes first.
 */
export class Embedding {
  readonly #embedder: Embedder;
  readonly #known = new Map<string, Float32Array>();
  #figures = 0;

  constructor(embedder: Embedder) {
    this.#embedder = embedder;
  }

  async of(text: Text): Promise<Embeddings> {
    const size = Math.min(text.sentences, mostSentences);
    const source = text.clean.document.text;
    const vectors: Float32Array[] = [];
    const weight = new Float32Array(size);
    for (let i = 0; i < size; i++) {
      vectors.push(await this.#vector(source.slice(text.sentenceFrom[i], text.sentenceTo[i])));
      for (let t = text.sentenceStart[i]; t < text.sentenceStart[i + 1]; t++) weight[i] += text.rarity[t];
      weight[i] = Math.max(weight[i], least);
    }
    return { vectors, weight };
  }

  async #vector(sentence: string): Promise<Float32Array> {
    const known = this.#known.get(sentence);
    if (known) {
      this.#known.delete(sentence);
      this.#known.set(sentence, known);
      return known;
    }
    const made = await this.#embedder.embed(sentence);
    this.#known.set(sentence, made);
    this.#figures += made.length;
    for (const [oldest, vector] of this.#known) {
      if (this.#figures <= mostFigures) break;
      this.#known.delete(oldest);
      this.#figures -= vector.length;
    }
    return made;
  }
}
