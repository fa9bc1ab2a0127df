import type { Block, Document } from '../document.ts';
import type { Span } from '../span.ts';
import { type Boilerplate, recursIn } from './boilerplate.ts';
import { titleKey } from './headline.ts';
import { isStory } from './layout.ts';
import { pageRules } from './page.ts';
import { type Shape, shapeOf, wordsOf } from './shape.ts';
import { zoneRules } from './zones.ts';

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
  /** Present when the rules would have left too little and were held back. */
  heldBack?: HeldBack;
}

/** A stretch of the document that is not story. */
export interface Removal extends Span {
  /** Name of the rule in `furniture.ts`, or `recurring`, `outside-article` … */
  rule: string;
}

/** `sure-furniture-only`: judgements by place were dropped. `kept-whole`: everything was kept. */
export type HeldBack = 'sure-furniture-only' | 'kept-whole';

export interface CleanOptions {
  /** False keeps every block. Default true. */
  furniture?: boolean;
  /**
   * Least share (0..1) of the document's running text that must stay; below it the rules are held
   * back. Default 0.4: pages with more comment and teaser than story are rare, lost stories dear.
   */
  leastShare?: number;
}

const LEAST_SHARE = 0.4;
/** Rounds until nothing more goes; one or two in practice, the bound only stops a hostile input. */
const MOST_ROUNDS = 50;

/**
 * Leaves the furniture of a page out. Rules run until they find nothing more, which is what makes
 * cleaning idempotent: the story alone passes through unchanged.
 */
export function clean(document: Document, options: CleanOptions = {}, learned?: Boilerplate): CleanText {
  const blocks = document.blocks;
  if (options.furniture === false || blocks.length < 2) return { document, blocks: [...blocks], removed: [] };
  const title = titleKey(wordsOf(document.metadata.title ?? ''));
  const rules = new Array<string | undefined>(blocks.length);
  let left = blocks.map((_, index) => index);
  const shapes = blocks.map((block) => shapeOf(document, block));
  let heldBack: HeldBack | undefined;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const view = left.map((index) => shapes[index]);
    const found = judge(view, title, options.leastShare ?? LEAST_SHARE, (shape) =>
      recursIn(learned, document, shape.block),
    );
    heldBack ??= found.heldBack;
    const next = left.filter((_, i) => found.rules[i] === undefined);
    if (next.length === left.length) break;
    for (const [i, index] of left.entries()) rules[index] = found.rules[i];
    left = next;
  }
  const removed = blocks.flatMap(({ from, to }, i) =>
    rules[i] === undefined ? [] : [{ from, to, rule: rules[i] }],
  );
  return { document, blocks: left.map((index) => blocks[index]), removed, ...(heldBack && { heldBack }) };
}

interface Judgement {
  rules: (string | undefined)[];
  heldBack?: HeldBack;
}

/** One round: the full rules, or, where they would take too much, ever fewer of them. */
function judge(
  shapes: Shape[],
  title: string,
  leastShare: number,
  recurs: (shape: Shape) => boolean,
): Judgement {
  const full = together(shapes, title, recurs);
  if (leavesEnough(shapes, full, leastShare)) return { rules: full };
  const sure = shapes.map((shape) =>
    shape.label?.strength === 'sure' && !shape.guard ? shape.label.rule : undefined,
  );
  if (shapes.some(isStory) && leavesEnough(shapes, sure, leastShare))
    return { rules: sure, heldBack: 'sure-furniture-only' };
  return { rules: shapes.map(() => undefined), heldBack: 'kept-whole' };
}

/** What the markup says, then what recurs, then what the places of the remaining blocks say. */
function together(shapes: Shape[], title: string, recurs: (shape: Shape) => boolean): (string | undefined)[] {
  const rules = pageRules(shapes, title);
  const places: number[] = [];
  for (const [index, shape] of shapes.entries()) {
    if (rules[index] !== undefined) continue;
    if (!shape.guard && recurs(shape)) rules[index] = 'recurring';
    else places.push(index);
  }
  const zones = zoneRules(
    places.map((index) => shapes[index]),
    title,
  );
  for (const [i, index] of places.entries()) rules[index] = zones[i];
  return rules;
}

/** Whether something stays, and of the running text that no label claims a fair share. */
function leavesEnough(shapes: Shape[], rules: (string | undefined)[], leastShare: number): boolean {
  let total = 0;
  let kept = 0;
  let blocks = 0;
  for (const [index, shape] of shapes.entries()) {
    if (rules[index] === undefined) blocks++;
    if (!isStory(shape)) continue;
    total += shape.size;
    if (rules[index] === undefined) kept += shape.size;
  }
  return blocks > 0 && kept >= total * leastShare;
}
