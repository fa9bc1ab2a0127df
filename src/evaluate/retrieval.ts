import type { Sketch } from '../sketch/sketch.ts';
import { MemoryStore } from '../store/memory.ts';
import type { StoreOptions } from '../store/store.ts';
import type { Judged } from './evaluate.ts';
import { type Rate, rateOf, type Split, splitAll } from './rates.ts';

/** Whether the true pairs reach the judge at all, and how many others come with them. */
export interface Retrieval {
  /** Documents in the store, and those of them that only stand around the labelled ones. */
  documents: number;
  haystack: number;
  candidates: number;
  perDocument: { mean: number; p99: number; most: number };
  /** Derived pairs within one language that become candidates. */
  recall: Split<Rate>;
  /** Derived pairs across languages. */
  acrossLanguages: Rate;
  /** The derived pairs within one language that do not, by the names of their sets and documents. */
  missed: { set: string; a: string; b: string; kind: string }[];
}

/** A document of the store: of a labelled set by its name there, or of the haystack without one. */
export interface Stored {
  set?: string;
  name?: string;
  language: string;
}

/** Puts sketches into one store, as a scan does, and looks for the labelled pairs among its candidates. */
export class Haystack {
  readonly #store: MemoryStore;
  readonly #documents: Stored[] = [];
  readonly #places = new Map<string, number>();

  constructor(options: Partial<StoreOptions>) {
    this.#store = new MemoryStore(options);
  }

  add(document: Stored, sketch: Sketch): void {
    const { set, name } = document;
    const place = this.#documents.push(document) - 1;
    if (set !== undefined && name !== undefined) this.#places.set(keyOf(set, name), place);
    this.#store.add(String(place), sketch);
  }

  search(pairs: readonly Judged[]): Retrieval {
    const found = new Set<number>();
    const counts = new Uint32Array(this.#store.size);
    const size = this.#store.size;
    const wanted = new Set(pairs.map((pair) => this.#place(pair, size)));
    let candidates = 0;
    for (const { a, b } of this.#store.candidates()) {
      candidates++;
      counts[a]++;
      counts[b]++;
      if (wanted.has(a * size + b)) found.add(a * size + b);
    }
    const derived = pairs.filter((pair) => pair.derived === '1');
    const hit = (pair: Judged) => found.has(this.#place(pair, size));
    const within = derived.filter((pair) => this.#language(pair, 'a') === this.#language(pair, 'b'));
    return {
      documents: size,
      haystack: this.#documents.filter(({ set }) => set === undefined).length,
      candidates,
      perDocument: spread(counts, candidates),
      recall: splitAll(within, (part) => rateOf(part, hit)),
      acrossLanguages: rateOf(
        derived.filter((pair) => !within.includes(pair)),
        hit,
      ),
      missed: within.filter((pair) => !hit(pair)).map(({ set, a, b, kind }) => ({ set, a, b, kind })),
    };
  }

  #place({ set, a, b }: Judged, size: number): number {
    const [x, y] = [a, b].map((name) => this.#places.get(keyOf(set, name)) ?? -1);
    return Math.min(x, y) * size + Math.max(x, y);
  }

  #language(pair: Judged, side: 'a' | 'b'): string | undefined {
    return this.#documents[this.#places.get(keyOf(pair.set, pair[side])) ?? -1]?.language;
  }
}

function keyOf(set: string, name: string): string {
  return `${set}\t${name}`;
}

function spread(counts: Uint32Array, candidates: number): Retrieval['perDocument'] {
  const sorted = counts.slice().sort();
  return {
    mean: sorted.length === 0 ? 0 : (2 * candidates) / sorted.length,
    p99: sorted[Math.floor(0.99 * sorted.length)] ?? 0,
    most: sorted.at(-1) ?? 0,
  };
}
