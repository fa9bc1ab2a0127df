import type { Span } from '../span.ts';

/** Kinds of facts that a reader can look up. */
export const factKinds = ['name', 'number', 'date', 'quotation', 'credit'] as const;

/** What became of a fact between two texts. */
export const fates = ['kept', 'changed', 'only-a', 'only-b'] as const;

export type FactKind = (typeof factKinds)[number];
export type Fate = (typeof fates)[number];

/** One fact: where it stands on either side; a side that lacks it has no spans. */
export interface Fact {
  kind: FactKind;
  fate: Fate;
  a: Span[];
  b: Span[];
}
