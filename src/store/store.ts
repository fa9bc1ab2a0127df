import type { Sketch } from '../sketch/sketch.ts';

/**
 * Where sketches lie and pairs worth a closer look come from.
 *
 * Documents are added with an id of the caller's and get an index, 0, 1, 2 … in order of adding.
 * Adding is cheap; the first question after an addition sorts everything anew, so add first and
 * ask afterwards. A store answers the same questions the same way on every machine, and the set
 * of pairs depends only on the documents in it and their ids: never on the order of adding, the
 * number of threads or where a document happens to be kept. Wherever something must be left out,
 * the id decides, not the index.
 *
 * Two documents are candidates when at least one of these holds:
 *
 * 1. they agree in a band of their signatures (copies and near-copies; `Banding.missRate` says how
 *    many of a given resemblance escape);
 * 2. they share `probes` winnowed fingerprints that few other documents hold (a passage lifted
 *    out of, or swallowed by, something much longer);
 * 3. one of them is among the `neighbours` documents nearest to the other by content anchors, and
 *    their overlap reaches `overlap` (rewrites, which share names, numbers and rare words only);
 * 4. one of them is among the `abroad` documents of other languages nearest to the other by gist
 *    (translations).
 *
 * Candidates err towards too many: a false one costs an alignment, a missed one is lost for good.
 * What is lost is stated at the options below and measured in benchmarks/candidates.ts.
 */
export interface Store {
  /** Number of documents. */
  readonly size: number;

  /**
   * Stores a document's sketch and returns its index.
   * @throws Error when the id is taken, or the sketch was made by another engine or with another
   * number of permutations than those already here
   */
  add(id: string, sketch: Sketch): number;

  /** Id of the document at an index. @throws RangeError when there is none */
  idOf(index: number): string;

  /** All candidate pairs, each once, with a < b, sorted by a, then b. */
  candidates(): Iterable<Candidate>;

  /**
   * Candidates of a document that is not in the store, against those that are, sorted by index.
   * Nearest neighbours are counted from the incoming side only, so this may find fewer pairs than
   * adding the document and asking for all.
   */
  query(sketch: Sketch): Neighbour[];
}

/** A pair worth a closer look: two indexes and what their sketches say. */
export interface Candidate extends Resemblance {
  a: number;
  b: number;
}

/** The same for an incoming document: the index of the stored one. */
export interface Neighbour extends Resemblance {
  index: number;
}

/** What two sketches say about each other. */
export interface Resemblance {
  /** Estimated Jaccard similarity of the word shingles. */
  jaccard: number;
  /** Bands of the signatures that agree. */
  bands: number;
  /** Winnowed fingerprints in common, common phrases included. */
  probes: number;
  /** Share (0..1) of the anchors' weight in common: of the lighter side, and of the heavier one. */
  anchors: { ofSmaller: number; ofLarger: number };
}

export interface StoreOptions {
  /** Jaccard similarity that bands are cut for (0..1). Lower: fewer misses, more pairs. Default 0.5. */
  threshold: number;
  /**
   * Documents in one band's bucket that are still paired all with all. In a larger bucket (one
   * template filled in thousands of times) each is paired with the one of the smallest id only;
   * copies inside such a bucket are left to probes and anchors. Default 100.
   */
  bucket: number;
  /** Rare fingerprints that two documents must share. Default 1. */
  probes: number;
  /**
   * A fingerprint held by more documents is not rare: a phrase of the trade, or furniture. What
   * this costs: a passage taken over by more documents than this is found only by the other ways.
   * Default 40.
   */
  probeDocuments: number;
  /** Nearest documents by anchors, for each document. Default 80. */
  neighbours: number;
  /** Nearest documents in other languages by gist, for each document; 0 looks at one's own language only. Default 20. */
  abroad: number;
  /** Least weighted share of anchors (of the lighter side) for a neighbour. Default 0.08. */
  overlap: number;
  /**
   * An anchor held by more documents than this, and by more than `anchorShare` of all, finds nobody
   * (it still counts once a pair is found).
   * What this costs: a rewrite must share some word rarer than that with its source. Default 200.
   */
  anchorDocuments: number;
  /**
   * See `anchorDocuments`. A share, because a fixed number loses rewrites as the corpus grows: in
   * 19,000 documents a limit of 20 found 74 % of the pairs that a limit of 200 found 96 % of.
   * Default 0.01.
   */
  anchorShare: number;
  /**
   * Most entries of the anchor lists read for each document, rarest anchors first: bounds the work
   * however large the corpus. What this costs: nothing below some 50,000 articles; the like of
   * 370,000 (a limit of 1,000 in 18,551 articles) lowered recall from .989 to .983. Default 20,000.
   */
  anchorPostings: number;
}

export const storeDefaults: StoreOptions = {
  threshold: 0.5,
  bucket: 100,
  probes: 1,
  probeDocuments: 40,
  neighbours: 80,
  abroad: 20,
  overlap: 0.08,
  anchorDocuments: 200,
  anchorShare: 0.01,
  anchorPostings: 20_000,
};
