import { type Banding, bandKeys } from '../sketch/bands.ts';
import type { Sketch } from '../sketch/sketch.ts';
import { Abroad } from './abroad.ts';
import { Column } from './column.ts';
import { Postings } from './postings.ts';
import type { Sketches } from './sketches.ts';
import type { StoreOptions } from './store.ts';
import { Tally } from './tally.ts';
import { sum, weigh } from './weigh.ts';

/** The four ways to a candidate, over documents that no longer change. */
export class Finder {
  private readonly ids: readonly string[];
  private readonly banding: Banding;
  private readonly options: StoreOptions;
  private readonly sketches: Sketches;
  private readonly bands: Postings;
  private readonly probes: Postings;
  private readonly anchors: Postings;
  private readonly tally: Tally;
  private readonly abroad: Abroad;
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
    this.abroad = new Abroad(sketches, ids, options.abroad);
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
    this.tallyProbes(sketch.probes);
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
    const total = sum(weighed.weights);
    this.tallyAnchors(weighed);
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

  /** The documents of other languages nearest by gist. */
  abroadOf(sketch: Sketch, isHere = false): number[] {
    return this.abroad.nearest(sketch, isHere);
  }

  /** Rarest anchors first, until the work allowed for one document is done; equal ones by hash. */
  private tallyAnchors({ anchors, weights }: Sketch): void {
    const { anchorDocuments, anchorShare, anchorPostings } = this.options;
    const limit = Math.max(anchorDocuments, anchorShare * this.sketches.size);
    const runs: { first: number; end: number; weight: number }[] = [];
    for (let i = 0; i < anchors.length; i++) {
      const first = this.anchors.first(anchors[i]);
      if (first < 0 || weights[i] <= 0) continue;
      const end = this.anchors.end(first);
      if (end - first <= limit) runs.push({ first, end, weight: weights[i] });
    }
    runs.sort((x, y) => x.end - x.first - (y.end - y.first) || x.first - y.first);
    let read = 0;
    for (const { first, end, weight } of runs) {
      read += end - first;
      if (read > anchorPostings) break;
      for (let i = first; i < end; i++) this.tally.add(this.anchors.documents[i], weight);
    }
  }

  private foremost(near: { document: number; rank: number }[]): number[] {
    const { ids } = this;
    near.sort((x, y) => y.rank - x.rank || (ids[x.document] < ids[y.document] ? -1 : 1));
    return near.slice(0, this.options.neighbours).map(({ document }) => document);
  }

  private tallyProbes(probes: Uint32Array): void {
    for (const probe of probes) {
      const first = this.probes.first(probe);
      if (first < 0) continue;
      const end = this.probes.end(first);
      if (end - first > this.options.probeDocuments) continue;
      for (let i = first; i < end; i++) this.tally.add(this.probes.documents[i], 1);
    }
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
