import type { Relation, Who } from './verdict.ts';

/** A judged pair as far as the search for blends needs it; documents by whatever names them. */
export interface Met<Key> {
  a: Key;
  b: Key;
  relation: Relation;
  probability: number;
  who: Who;
}

/** Of the related documents so many are looked at, the likeliest; a story has rarely more real sources at hand. */
const mostPartners = 8;

/** Whole copies have one source. */
const wholes = new Set<Relation>(['identical', 'near-duplicate']);

/** Related documents of each document, in the order of the pairs. */
export class Circles<Key> {
  readonly #of = new Map<Key, Partner<Key>[]>();

  constructor(met: readonly Met<Key>[]) {
    for (const { a, b, relation, probability, who } of met) {
      if (relation === 'unrelated') continue;
      this.#note(a, {
        key: b,
        relation,
        probability,
        isSource: who === 'a-from-b',
        isTaker: who === 'b-from-a',
      });
      this.#note(b, {
        key: a,
        relation,
        probability,
        isSource: who === 'b-from-a',
        isTaker: who === 'a-from-b',
      });
    }
  }

  #note(of: Key, partner: Partner<Key>): void {
    const list = this.#of.get(of);
    if (list) list.push(partner);
    else this.#of.set(of, [partner]);
  }

  /** Documents that have others around them. */
  keys(): Iterable<Key> {
    return this.#of.keys();
  }

  /** The likeliest sources of a document: none that took from it, and none that took from another of its circle. */
  sources(of: Key): Key[] {
    const partners = this.#of.get(of)!;
    const all = new Set(partners.map(({ key }) => key));
    const isSecondHand = (key: Key) =>
      this.#of.get(key)!.some((other) => other.isSource && all.has(other.key));
    return partners
      .filter(({ key, relation, isTaker }) => !isTaker && !wholes.has(relation) && !isSecondHand(key))
      .sort((x, y) => y.probability - x.probability)
      .slice(0, mostPartners)
      .map(({ key }) => key);
  }

  /** Whether one of two documents was taken from the other: they are one source, not two. */
  isOne(key: Key, other: Key): boolean {
    return this.#of.get(key)!.some((partner) => partner.key === other && partner.relation !== 'same-story');
  }
}

/** What one document is to another. */
interface Partner<Key> {
  key: Key;
  relation: Relation;
  probability: number;
  /** It is known that the other took from it, or that it took from the other. */
  isSource: boolean;
  isTaker: boolean;
}
