import type { Pair } from './archive.ts';

/** Documents by the story they tell, joined pair by pair. */
export class Stories {
  readonly #parents = new Map<number, number>();

  join({ a, b }: Pair): void {
    this.#parents.set(this.of(a), this.of(b));
  }

  of(document: number): number {
    let root = document;
    for (
      let next = this.#parents.get(root);
      next !== undefined && next !== root;
      next = this.#parents.get(root)
    )
      root = next;
    return root;
  }
}
