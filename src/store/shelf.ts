import type { Document } from '../document.ts';

/**
 * Keeps documents as bytes outside the JavaScript heap, so that a corpus of a gigabyte fits where
 * its strings, twice as large and counted against the heap's limit, would not. Taking one down
 * costs about 20 µs.
 */
export class Shelf {
  #books: Buffer[] = [];

  get size(): number {
    return this.#books.length;
  }

  /** Stores a document and returns its place. */
  put(document: Document): number {
    return this.#books.push(Buffer.from(JSON.stringify(document))) - 1;
  }

  /** A fresh copy of the document at a place. @throws RangeError when there is none */
  get(place: number): Document {
    const book = this.#books[place];
    if (!book) throw new RangeError(`no document at ${place}, only ${this.size} are here`);
    return JSON.parse(book.toString()) as Document;
  }

  /** Puts another document in a place. @throws RangeError when there is none yet */
  replace(place: number, document: Document): void {
    if (!this.#books[place]) throw new RangeError(`no document at ${place}, only ${this.size} are here`);
    this.#books[place] = Buffer.from(JSON.stringify(document));
  }

  /** Reorders the places: what was at `order[i]` is at `i` afterwards. */
  arrange(order: readonly number[]): void {
    this.#books = order.map((place) => this.#books[place]);
  }
}
