import { type Banding, chooseBands } from '../sketch/bands.ts';
import type { Sketch } from '../sketch/sketch.ts';
import { Column } from './column.ts';
import { Finder } from './finder.ts';
import { relate } from './relate.ts';
import { Sketches } from './sketches.ts';
import { type Candidate, type Neighbour, type Store, type StoreOptions, storeDefaults } from './store.ts';
import { sum } from './weigh.ts';

/** What is worked out at the first question after an addition. */
interface Settled {
  banding: Banding;
  finder: Finder;
  /** Anchor weights as this corpus has them, and their sum for each document. */
  weights: Column<Float32Array>;
  totals: Float64Array;
}

/** The store in memory: columns of numbers, sorted when first asked. */
export class MemoryStore implements Store {
  private readonly options: StoreOptions;
  private readonly ids: string[] = [];
  private readonly taken = new Set<string>();
  private readonly sketches = new Sketches();
  private settled: Settled | undefined;

  constructor(options: Partial<StoreOptions> = {}) {
    this.options = { ...storeDefaults, ...options };
  }

  get size(): number {
    return this.ids.length;
  }

  add(id: string, sketch: Sketch): number {
    if (this.taken.has(id)) throw new Error(`a document with the id ${id} is already in the store`);
    this.sketches.push(sketch);
    this.settled = undefined;
    this.taken.add(id);
    return this.ids.push(id) - 1;
  }

  idOf(index: number): string {
    const id = this.ids[index];
    if (id === undefined) throw new RangeError(`no document ${index} in a store of ${this.size}`);
    return id;
  }

  *candidates(): Generator<Candidate> {
    const settled = this.settle();
    let previous = -1;
    for (const pair of this.pairs(settled)) {
      if (pair === previous) continue;
      previous = pair;
      const a = Math.floor(pair / this.size);
      const b = pair % this.size;
      yield { a, b, ...relate(this.weighed(a, settled), this.weighed(b, settled), settled.banding) };
    }
  }

  query(sketch: Sketch): Neighbour[] {
    this.sketches.expect(sketch.signature);
    const settled = this.settle();
    const { finder, totals, banding } = settled;
    const incoming = finder.weighed(sketch);
    const found = finder.meeting(sketch);
    for (const index of finder.nearest(incoming, totals)) found.add(index);
    for (const index of finder.abroadOf(sketch)) found.add(index);
    return [...found]
      .sort((x, y) => x - y)
      .map((index) => ({ index, ...relate(incoming, this.weighed(index, settled), banding) }));
  }

  /** Pairs a × size + b with a < b, sorted; a pair found from both sides stands twice. */
  private pairs({ finder, totals, ...settled }: Settled): Float64Array {
    const pairs = new Column<Float64Array>((length) => new Float64Array(length));
    for (let document = 0; document < this.size; document++) {
      const sketch = this.weighed(document, settled);
      const found = finder.meeting(sketch);
      for (const near of finder.nearest(sketch, totals, document)) found.add(near);
      for (const other of finder.abroadOf(sketch, true)) found.add(other);
      found.delete(document);
      pairs.push(
        Float64Array.from(
          found,
          (other) => Math.min(document, other) * this.size + Math.max(document, other),
        ),
      );
    }
    return pairs.data.subarray(0, pairs.starts[pairs.size]).sort();
  }

  private settle(): Settled {
    if (this.settled) return this.settled;
    const banding = chooseBands(this.options.threshold, this.sketches.permutations || 1);
    const finder = new Finder(this.sketches, this.ids, banding, this.options);
    const weights = new Column<Float32Array>((length) => new Float32Array(length));
    const totals = new Float64Array(this.size);
    for (let document = 0; document < this.size; document++) {
      const weighed = finder.weighed(this.sketches.at(document)).weights;
      weights.push(weighed);
      totals[document] = sum(weighed);
    }
    this.settled = { banding, finder, weights, totals };
    return this.settled;
  }

  private weighed(document: number, { weights }: Pick<Settled, 'weights'>): Sketch {
    return { ...this.sketches.at(document), weights: weights.at(document) };
  }
}
