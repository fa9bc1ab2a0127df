import type { Block, Document } from '../document.ts';
import type { Span } from '../span.ts';

/**
 * The story of a document: the blocks that stay. Cleaning never rewrites text, it only leaves
 * blocks out, so the offset map back is the identity.
 */
export interface CleanText {
  document: Document;
  /** The story's blocks, in order; spans into `document.text`. */
  blocks: Block[];
  /** What was left out, in order, with the rule that did it. */
  removed: Removal[];
}

/** A stretch of the document that is not story. */
export interface Removal extends Span {
  /** Name of the rule in `furniture.ts`, or `recurring`, `outside-article` … */
  rule: string;
}
