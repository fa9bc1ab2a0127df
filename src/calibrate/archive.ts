import { setImmediate } from 'node:timers/promises';
import { learn } from '../clean/boilerplate.ts';
import { clean } from '../clean/clean.ts';
import type { Document, Problem } from '../document.ts';
import { type Ground, groundOf } from '../evaluate/innocence.ts';
import { type Subject, subject } from '../evidence/evidence.ts';
import { Hand } from '../evidence/hand.ts';
import { judge, type Verdict } from '../judge/judge.ts';
import type { Settings } from '../options.ts';
import type { Items, RunOptions } from '../pipeline.ts';
import { sketch } from '../sketch/sketch.ts';
import { MemoryStore } from '../store/memory.ts';
import { Shelf } from '../store/shelf.ts';
import { analyse } from '../text/text.ts';

/** What was read, and what of it is looked at. */
export interface Counts {
  read: number;
  /** Texts that had been read before. */
  copies: number;
  sampled: number;
  dated: number;
  outlets: number;
}

/** At most this many pairs of one document, so that an odd one cannot decide. */
const mostOfOne = 3;

/** Two documents by their places in the archive. */
export interface Pair {
  a: number;
  b: number;
}

/** The sampled part of the user's articles. */
export class Archive {
  readonly problems: Problem[] = [];
  readonly #settings: Settings;
  readonly #run: RunOptions;
  readonly #shelf = new Shelf();
  readonly #hand = new Hand((index: number) => this.#subject(index));
  #hashes: string[] = [];
  #places: Pick<Document, 'metadata' | 'origin'>[] = [];
  #learned: ReturnType<ReturnType<typeof learn>['finish']> | undefined;
  #read = 0;
  #copies = 0;

  constructor(settings: Settings, run: RunOptions) {
    this.#settings = settings;
    this.#run = run;
  }

  /** Shelves the documents, each text once, and keeps those with the smallest hashes. */
  async take(items: Items, most: number): Promise<void> {
    const seen = new Set<string>();
    for await (const item of items) {
      if (item.kind === 'problem') this.problems.push(item.problem);
      if (item.kind !== 'document') continue;
      this.#read++;
      if (seen.has(item.document.hash)) this.#copies++;
      else {
        seen.add(item.document.hash);
        this.#hashes.push(item.document.hash);
        this.#shelf.put(item.document);
      }
      await this.step('reading', this.#read);
    }
    const order = this.#hashes.map((_, i) => i).sort((x, y) => (this.#hashes[x] < this.#hashes[y] ? -1 : 1));
    this.#shelf.arrange(order.slice(0, most));
    this.#hashes = order.slice(0, most).map((i) => this.#hashes[i]);
    const learning = learn();
    for (let i = 0; i < this.#shelf.size; i++) {
      const document = this.#shelf.get(i);
      learning.add(document);
      this.#places.push({ metadata: document.metadata, origin: document.origin });
    }
    if (this.#settings.clean && this.#settings.boilerplate) this.#learned = learning.finish();
  }

  /** The pairs that a scan of the sample would look at. */
  async candidates(): Promise<Pair[]> {
    const { jaccard, neighbours, ...settings } = this.#settings;
    const store = new MemoryStore({ threshold: jaccard, neighbours });
    for (let i = 0; i < this.#shelf.size; i++) {
      store.add(this.#hashes[i], sketch(this.#text(i), settings));
      await this.step('sketching', i + 1, this.#shelf.size);
    }
    return Array.from(store.candidates(), ({ a, b }) => ({ a, b }));
  }

  groundOf({ a, b }: Pair): Ground | undefined {
    return groundOf(this.#places[a].metadata, this.#places[b].metadata);
  }

  /** Pairs in an order that only their texts decide, few of each document. */
  sample<Of extends Pair>(pairs: readonly Of[], most: number): Of[] {
    const keyOf = ({ a, b }: Pair) => mixed(this.#hashes[a], this.#hashes[b]);
    const counts = new Map<number, number>();
    return pairs
      .map((pair) => ({ pair, key: keyOf(pair) }))
      .sort((x, y) => x.key - y.key || x.pair.a - y.pair.a || x.pair.b - y.pair.b)
      .map(({ pair }) => pair)
      .filter(({ a, b }) => {
        const [ofA, ofB] = [counts.get(a) ?? 0, counts.get(b) ?? 0];
        if (ofA >= mostOfOne || ofB >= mostOfOne) return false;
        counts.set(a, ofA + 1).set(b, ofB + 1);
        return true;
      })
      .slice(0, most);
  }

  /** As if every pair were flagged: whether words were copied does not hang on a bar that is being looked for. */
  judge({ a, b }: Pair): Verdict {
    return judge(this.#hand.get(a), this.#hand.get(b), { bar: 0 });
  }

  named({ a, b }: Pair): { a: string; b: string } {
    return { a: nameOf(this.#places[a].origin), b: nameOf(this.#places[b].origin) };
  }

  counts(): Counts {
    const has = (field: 'date' | 'source') => this.#places.filter(({ metadata }) => metadata[field]).length;
    return {
      read: this.#read,
      copies: this.#copies,
      sampled: this.#shelf.size,
      dated: has('date'),
      outlets: has('source'),
    };
  }

  async step(stage: 'reading' | 'sketching' | 'comparing', done: number, total?: number): Promise<void> {
    if (done % 64 !== 0 && done !== total) return;
    this.#run.progress?.(stage, done, total);
    await setImmediate();
    this.#run.signal?.throwIfAborted();
  }

  #text(index: number) {
    return analyse(clean(this.#shelf.get(index), { furniture: this.#settings.clean }, this.#learned));
  }

  #subject(index: number): Subject {
    return subject(this.#text(index));
  }
}

/** A number that two hashes make, the same whichever comes first. */
function mixed(one: string, other: string): number {
  const [x, y] = [one, other].map((hash) => Number.parseInt(hash.slice(0, 8), 16));
  return Math.imul(x ^ y, 0x9e3779b1) >>> 0;
}

function nameOf({ path, line, record }: Document['origin']): string {
  if (record !== undefined) return `${path}#${record}`;
  return line === undefined ? path : `${path}:${line}`;
}
