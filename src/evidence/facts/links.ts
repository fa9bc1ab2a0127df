import type { TokenRange } from '../../align/edits.ts';
import type { Span } from '../../span.ts';
import type { Fact } from '../facts.ts';

/** A quotation of one text. */
export interface Quote {
  range: TokenRange;
  span: Span;
}

export type Fate = 'kept' | 'changed';

/** Quotations that belong together, over both texts: one may be cut in two by "she said". */
export class Links {
  readonly a: readonly Quote[];
  readonly b: readonly Quote[];
  readonly #group = new Map<
    Quote,
    { a: Set<Quote>; b: Set<Quote>; told: { a: Span[]; b: Span[] }; fate: Fate }
  >();

  constructor(a: readonly Quote[], b: readonly Quote[]) {
    this.a = a;
    this.b = b;
  }

  has(quote: Quote): boolean {
    return this.#group.has(quote);
  }

  /** One side may have no quotation there: then the spans say where it is told. */
  join(
    ofA: readonly Quote[],
    ofB: readonly Quote[],
    fate: Fate,
    toldA: readonly Span[] = [],
    toldB: readonly Span[] = [],
  ): void {
    const all = [...ofA, ...ofB];
    if (all.length === 0) return;
    const group = { a: new Set(ofA), b: new Set(ofB), told: { a: [] as Span[], b: [] as Span[] }, fate };
    if (ofA.length === 0) group.told.a.push(...toldA);
    if (ofB.length === 0) group.told.b.push(...toldB);
    for (const quote of all) {
      const known = this.#group.get(quote);
      if (!known) continue;
      for (const one of known.a) group.a.add(one);
      for (const one of known.b) group.b.add(one);
      group.told.a.push(...known.told.a);
      group.told.b.push(...known.told.b);
      if (known.fate === 'changed') group.fate = 'changed';
    }
    for (const quote of [...group.a, ...group.b]) this.#group.set(quote, group);
  }

  facts(): Fact[] {
    const facts: Fact[] = [];
    for (const group of new Set(this.#group.values())) {
      const spans = (quotes: ReadonlySet<Quote>, told: readonly Span[]) =>
        quotes.size > 0
          ? [...quotes].map(({ span }) => span)
          : told.slice(0, 1).map(({ from, to }) => ({ from, to }));
      facts.push({
        kind: 'quotation',
        fate: group.fate,
        a: spans(group.a, group.told.a),
        b: spans(group.b, group.told.b),
      });
    }
    for (const quote of this.a)
      if (!this.has(quote)) facts.push({ kind: 'quotation', fate: 'only-a', a: [quote.span], b: [] });
    for (const quote of this.b)
      if (!this.has(quote)) facts.push({ kind: 'quotation', fate: 'only-b', a: [], b: [quote.span] });
    return facts;
  }
}
