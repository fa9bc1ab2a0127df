import type { Span } from '../span.ts';
import type { Altered } from './altered.ts';

/**
 * What one kind of evidence says of a pair. `measures` go to the model; NaN where there is nothing
 * to measure (no numbers in a text, say), which is not the same as zero.
 */
export interface Evidence {
  measures: Record<string, number>;
  findings: Finding[];
}

/** Something a reader can check in the two texts. */
export interface Finding {
  kind: string;
  /** One sentence. */
  claim: string;
  /** Speaks for derivation (true) or against it. */
  for: boolean;
  a: Span[];
  b: Span[];
  /** Altered quotations only. */
  altered?: Altered;
}

/** The larger and the smaller of a measure taken both ways; which text is the source is not known yet. */
export function bothWays(name: string, ofA: number, ofB: number): Record<string, number> {
  return { [`${name}.max`]: Math.max(ofA, ofB), [`${name}.min`]: Math.min(ofA, ofB) };
}

/** `part / whole`, or NaN for an empty whole. */
export function shareOf(part: number, whole: number): number {
  return whole > 0 ? part / whole : Number.NaN;
}

/** At most `most` items, with a word on the rest. */
export function list(items: readonly string[], most = 6): string {
  const shown = items.slice(0, most).join(', ');
  return items.length > most ? `${shown} and ${items.length - most} more` : shown;
}
