import type { Sketch } from '../sketch/sketch.ts';
import type { Sketches } from './sketches.ts';

/**
 * Cosine of two gists below which two stories in two languages are not of one matter. Translations into
 * the other script lie at .33 and above, two stories of nothing in common at .34 in the median: among many
 * documents only the number of neighbours limits, and a higher bar would only lose translations among few.
 */
const nearBar = 0.3;

/**
 * The nearest documents in other languages, by gist. Every document of another language is looked at,
 * some 60 ns each: nothing for one incoming article, a minute for all pairs of 40,000 articles of two
 * languages, and no time at all where all documents are of one language.
 */
export class Abroad {
  private readonly sketches: Sketches;
  private readonly ids: readonly string[];
  private readonly most: number;
  /** Documents with a gist, by language. */
  private readonly byLanguage = new Map<string, number[]>();

  constructor(sketches: Sketches, ids: readonly string[], most: number) {
    this.sketches = sketches;
    this.ids = ids;
    this.most = most;
    for (let i = 0; i < sketches.size; i++) {
      if (sketches.gists.at(i).length === 0) continue;
      const language = sketches.languages[i];
      const documents = this.byLanguage.get(language);
      if (documents) documents.push(i);
      else this.byLanguage.set(language, [i]);
    }
  }

  /**
   * At most `most` documents, the nearest; equal ones are settled by id. A document that is here itself
   * looks only into languages with more documents than its own: the few look among the many, for the
   * many would all find the same few.
   */
  nearest({ gist, language }: Pick<Sketch, 'gist' | 'language'>, isHere = false): number[] {
    if (gist.length === 0 || this.most === 0) return [];
    const near: { document: number; cosine: number }[] = [];
    const { data, starts } = this.sketches.gists;
    for (const [other, documents] of this.byLanguage) {
      if (other === language || (isHere && this.isSmaller(other, language))) continue;
      for (const document of documents) {
        const cosine = dot(gist, data, starts[document]) / (127 * 127);
        if (cosine >= nearBar) near.push({ document, cosine });
      }
    }
    const { ids } = this;
    near.sort((x, y) => y.cosine - x.cosine || (ids[x.document] < ids[y.document] ? -1 : 1));
    return near.slice(0, this.most).map(({ document }) => document);
  }

  private isSmaller(one: string, other: string): boolean {
    const [documents, others] = [one, other].map((language) => this.byLanguage.get(language)?.length ?? 0);
    return documents < others || (documents === others && one < other);
  }
}

function dot(gist: Int8Array, data: Int8Array, from: number): number {
  let sum = 0;
  for (let d = 0; d < gist.length; d++) sum += gist[d] * data[from + d];
  return sum;
}
