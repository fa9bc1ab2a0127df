import { setImmediate } from 'node:timers/promises';
import { clean } from '../clean/clean.ts';
import type { Problem } from '../document.ts';
import { Haystack } from '../evaluate/retrieval.ts';
import type { Settings } from '../options.ts';
import type { Items, RunOptions } from '../pipeline.ts';
import { sketch } from '../sketch/sketch.ts';
import { Shelf } from '../store/shelf.ts';
import { analyse, type Text } from '../text/text.ts';
import { type Labelled, learnedFrom } from './labelled.ts';

/** The labelled documents and those around them, on their way into one store as a scan would have them. */
export class Gathering {
  readonly #haystack: Haystack;
  readonly #settings: Settings;
  readonly #run: RunOptions;
  #done = 0;

  constructor(settings: Settings, run: RunOptions) {
    this.#settings = settings;
    this.#run = run;
    this.#haystack = new Haystack({ threshold: settings.jaccard, neighbours: settings.neighbours });
  }

  /** All documents of a labelled folder, also those that no label names. */
  async addLabelled({ set, names, text }: Labelled): Promise<void> {
    for (const name of names) await this.#add(text(name), { set, name });
  }

  async addBackground(items: Items, problems: Problem[]): Promise<void> {
    const shelf = new Shelf();
    for await (const item of items) {
      if (item.kind === 'problem') problems.push(item.problem);
      if (item.kind === 'document') shelf.put(item.document);
    }
    const all = function* () {
      for (let i = 0; i < shelf.size; i++) yield shelf.get(i);
    };
    const learned = learnedFrom(all(), this.#settings);
    for (const document of all())
      await this.#add(analyse(clean(document, { furniture: this.#settings.clean }, learned)), {});
  }

  finish(): Haystack {
    return this.#haystack;
  }

  async #add(text: Text, place: { set?: string; name?: string }): Promise<void> {
    this.#haystack.add({ ...place, language: text.language }, sketch(text, this.#settings));
    if (++this.#done % 64 !== 0) return;
    this.#run.progress?.('sketching', this.#done);
    await setImmediate();
    this.#run.signal?.throwIfAborted();
  }
}
