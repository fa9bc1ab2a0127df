import type { Subject } from './evidence.ts';

/** Words whose subjects are kept at hand: some 2,000 articles of 600 words, about 300 MB. */
const mostWords = 1_200_000;

/** However long they are, the two texts of a pair must fit. */
const fewest = 2;

/** Subjects by key, made when asked for, kept while there is room; the one not asked for longest goes first. */
export class Hand<Key> {
  readonly #made = new Map<Key, Subject>();
  readonly #make: (key: Key) => Subject;
  #words = 0;

  constructor(make: (key: Key) => Subject) {
    this.#make = make;
  }

  get(key: Key): Subject {
    const known = this.#made.get(key);
    if (known) {
      this.#made.delete(key);
      this.#made.set(key, known);
      return known;
    }
    const made = this.#make(key);
    this.#made.set(key, made);
    this.#words += made.text.size;
    for (const [oldest, subject] of this.#made) {
      if (this.#words <= mostWords || this.#made.size <= fewest) break;
      this.#made.delete(oldest);
      this.#words -= subject.text.size;
    }
    return made;
  }
}
