/** What one text is to the other, strongest first. */
export const relations = [
  'identical',
  'near-duplicate',
  'rewrite',
  'partial',
  'same-story',
  'unrelated',
] as const;
export type Relation = (typeof relations)[number];

/** Derivation grade, after the METER corpus (Gaizauskas et al. 2001): wholly, partially, not derived. */
export const grades = ['wholly', 'partially', 'none'] as const;
export type Grade = (typeof grades)[number];

/** Who took from whom. */
export const directions = ['a-from-b', 'b-from-a', 'common-source', 'undetermined'] as const;
export type Who = (typeof directions)[number];

/**
 * Whether the taking is in order. own: one outlet on both sides; credited: the taker names the
 * source; licensed: rights or an agency credit cover it.
 */
export const standings = ['own', 'credited', 'licensed', 'uncredited'] as const;
export type Standing = (typeof standings)[number];

/** One term of a sum, and the terms it is made of: children sum to their parent. */
export interface Reason {
  claim: string;
  /** Share in the log-odds of the probability. */
  weight: number;
  children: Reason[];
}
