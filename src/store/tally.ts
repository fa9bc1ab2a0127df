/** Scores of documents; forgets in time proportional to the documents touched. */
export class Tally {
  readonly scores: Float64Array;
  /** Documents with a score, in order of first touch. */
  readonly touched: Uint32Array;
  count = 0;

  constructor(documents: number) {
    this.scores = new Float64Array(documents);
    this.touched = new Uint32Array(documents);
  }

  /** `score` must be positive. */
  add(document: number, score: number): void {
    if (this.scores[document] === 0) this.touched[this.count++] = document;
    this.scores[document] += score;
  }

  clear(): void {
    for (let i = 0; i < this.count; i++) this.scores[this.touched[i]] = 0;
    this.count = 0;
  }
}
