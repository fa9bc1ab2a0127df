import type { Sketch } from '../sketch/sketch.ts';
import { Column } from './column.ts';

/** Many sketches, in columns. All signatures are of one engine and one length. */
export class Sketches {
  readonly probes = new Column<Uint32Array>((length) => new Uint32Array(length));
  readonly anchors = new Column<Uint32Array>((length) => new Uint32Array(length));
  readonly weights = new Column<Float32Array>((length) => new Float32Array(length));
  readonly gists = new Column<Int8Array>((length) => new Int8Array(length));
  readonly languages: string[] = [];
  private readonly shingles: number[] = [];
  private signatures: Column<Uint32Array> | Column<Float64Array> | undefined;
  /** Length of the signatures; 0 while all texts have been empty. */
  permutations = 0;

  get size(): number {
    return this.shingles.length;
  }

  /** @throws Error when the signature does not go with those already here */
  push(sketch: Sketch): void {
    this.pushSignature(sketch.signature);
    this.shingles.push(sketch.shingles);
    this.probes.push(sketch.probes);
    this.anchors.push(sketch.anchors);
    this.weights.push(sketch.weights);
    this.gists.push(sketch.gist);
    this.languages.push(sketch.language);
  }

  /** Sketch i; its arrays are views. */
  at(i: number): Sketch {
    return {
      signature: this.signatures?.at(i) ?? new Uint32Array(0),
      shingles: this.shingles[i],
      probes: this.probes.at(i),
      anchors: this.anchors.at(i),
      weights: this.weights.at(i),
      language: this.languages[i],
      gist: this.gists.at(i),
    };
  }

  /** @throws Error when a signature could not be compared with those here */
  expect(signature: Sketch['signature']): void {
    if (signature.length === 0 || this.permutations === 0) return;
    if (signature.length !== this.permutations) {
      throw new Error(`a signature of ${signature.length} permutations in a store of ${this.permutations}`);
    }
    if (signature.constructor !== this.signatures?.data.constructor) {
      throw new Error('a signature of another engine than those in the store');
    }
  }

  /** Empty signatures tell nothing of the engine, so the column waits for the first real one. */
  private pushSignature(signature: Sketch['signature']): void {
    this.expect(signature);
    if (this.permutations === 0 && signature.length > 0) {
      this.permutations = signature.length;
      this.signatures =
        signature instanceof Uint32Array
          ? new Column<Uint32Array>((length) => new Uint32Array(length))
          : new Column<Float64Array>((length) => new Float64Array(length));
      for (let i = 0; i < this.size; i++) pushTo(this.signatures, signature.subarray(0, 0));
    }
    if (this.signatures) pushTo(this.signatures, signature);
  }
}

function pushTo(column: Column<Uint32Array> | Column<Float64Array>, list: Sketch['signature']): void {
  (column as Column<Sketch['signature']>).push(list);
}
