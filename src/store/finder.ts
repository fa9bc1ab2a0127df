import { type Banding, bandKeys } from '../sketch/bands.ts';
import type { Sketch } from '../sketch/sketch.ts';
import { Column } from './column.ts';
import { Postings } from './postings.ts';
import type { Sketches } from './sketches.ts';
import type { StoreOptions } from './store.ts';
import { Tally } from './tally.ts';
import { sum, weigh } from './weigh.ts';

/** The three ways to a candidate, over documents that no longer change. */
export class Finder {
  private readonly ids: readonly string[];
  private readonly banding: Banding;
  private readonly options: StoreOptions;
  private readonly sketches: Sketches;
  private readonly bands: Postings;
  private readonly probes: Postings;
  private readonly anchors: Postings;
  private readonly tally: Tally;
  /** Of each overfull bucket met so far, by its first position: the document with the smallest id. */
  private readonly leaders = new Map<number, number>();

  constructor(sketches: Sketches, ids: readonly string[], banding: Banding, options: StoreOptions) {
    this.sketches = sketches;
    this.ids = ids;
    this.banding = banding;
    this.options = options;
    const bands = new Column<Uint32Array>((length) => new Uint32Array(length));
    for (let i = 0; i < sketches.size; i++) bands.push(bandKeys(sketches.at(i).signature, banding));
    this.bands = new Postings(bands);
    this.probes = new Postings(sketches.probes);
    this.anchors = new Postings(sketches.anchors);
    this.tally = new Tally(sketches.size);
  }

  /** The sketch with its anchors weighed as this corpus has them. */
  weighed(sketch: Sketch): Sketch {
    const weights = sketch.weights.map((rarity, i) => {
      const first = this.anchors.first(sketch.anchors[i]);
      const documents = first < 0 ? 0 : this.anchors.end(first) - first;
      return weigh(rarity, documents, this.sketches.size);
    });
    return { ...sketch, weights };
  }

  /** Documents that share a band or rare fingerprints with the sketch. The relation is symmetric. */
  meeting(sketch: Sketch): Set<number> {
    const met = new Set<number>();
    for (const key of bandKeys(sketch.signature, this.banding)) this.addBucket(key, met);
    for (const probe of sketch.probes) this.count(this.probes, probe, this.options.probeDocuments, 1);
    for (let i = 0; i < this.tally.count; i++) {
      const document = this.tally.touched[i];
      if (this.tally.scores[document] >= this.options.probes) met.add(document);
    }
    this.tally.clear();
    return met;
  }

  /**
   * The documents nearest by anchors. `weighed` is a weighed sketch, `self` its own index if it
   * has one, `totals` the sum of the weights of each stored document.
   *
   * Ranked by shared weight times the share it makes of the lighter side: shared weight alone
   * favours long documents, the share alone very short ones. Equal ranks are settled by id.
   */
  nearest(weighed: Sketch, totals: Float64Array, self = -1): number[] {
    const limit = Math.max(this.options.anchorDocuments, this.options.anchorShare * this.sketches.size);
    const total = sum(weighed.weights);
    for (let i = 0; i < weighed.anchors.length; i++) {
      this.count(this.anchors, weighed.anchors[i], limit, weighed.weights[i]);
    }
    const { scores, touched, count } = this.tally;
    const near: { document: number; rank: number }[] = [];
    for (let i = 0; i < count; i++) {
      const document = touched[i];
      const share = scores[document] / Math.min(total, totals[document]);
      if (document !== self && share >= this.options.overlap) {
        near.push({ document, rank: scores[document] * share });
      }
    }
    this.tally.clear();
    return this.foremost(near);
  }

  private foremost(near: { document: number; rank: number }[]): number[] {
    const { ids } = this;
    near.sort((x, y) => y.rank - x.rank || (ids[x.document] < ids[y.document] ? -1 : 1));
    return near.slice(0, this.options.neighbours).map(({ document }) => document);
  }

  private count(postings: Postings, key: number, limit: number, score: number): void {
    const first = postings.first(key);
    if (first < 0 || score <= 0) return;
    const end = postings.end(first);
    if (end - first > limit) return;
    for (let i = first; i < end; i++) this.tally.add(postings.documents[i], score);
  }

  private addBucket(key: number, met: Set<number>): void {
    const first = this.bands.first(key);
    if (first < 0) return;
    const end = this.bands.end(first);
    if (end - first > this.options.bucket) met.add(this.leader(first, end));
    else for (let i = first; i < end; i++) met.add(this.bands.documents[i]);
  }

  private leader(first: number, end: number): number {
    const known = this.leaders.get(first);
    if (known !== undefined) return known;
    let leader = this.bands.documents[first];
    for (let i = first + 1; i < end; i++) {
      const document = this.bands.documents[i];
      if (this.ids[document] < this.ids[leader]) leader = document;
    }
    this.leaders.set(first, leader);
    return leader;
  }
}
