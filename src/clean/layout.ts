import type { Shape } from './shape.ts';

/** Where the story stands among the blocks, by index, and what has been decided so far. */
export interface Layout {
  shapes: readonly Shape[];
  /** The rule that removes a block; nothing for a block that stays. */
  rules: (string | undefined)[];
  /** Title of the document in the form of `titleKey`, or empty. */
  title: string;
  /** First and last block of running text that is not furniture. */
  first: number;
  last: number;
}

/** So many pieces of furniture in a row mean that the story is over, or has not begun. */
export const DEEP = 6;
/** Running text beyond such a row that is no longer than this is part of the page … */
const ISLAND_WORDS = 70;
/** … if the story has this many times its length. */
const ISLAND_SHARE = 4;

/** Whether so few words, cut off by furniture, are the page's and not the story's. */
export function isIsland(words: number, story: number): boolean {
  return words <= ISLAND_WORDS && words * ISLAND_SHARE <= story;
}

/** A short notice about the text is no part of it: it may stand anywhere on the page. */
const LONGEST_NOTICE = 30;

/** Running text that no label claims. */
export function isStory(shape: Shape): boolean {
  if (shape.guard !== undefined && shape.guard !== 'faq' && shape.size <= LONGEST_NOTICE) return false;
  return shape.prose && shape.label === undefined && (shape.block.linked ?? 0) < 0.7;
}

/** A menu item by its looks, or labelled furniture. A score or a table row has digits. */
export function isMenuLike(shape: Shape): boolean {
  if (shape.guard) return false;
  return (
    shape.label !== undefined || (shape.fragment && shape.size <= 4 && !shape.digits && shape.ends === 'bare')
  );
}

/** Removes a block unless it is guarded or already removed under another rule. */
export function remove({ shapes, rules }: Layout, index: number, rule: string): void {
  if (!shapes[index].guard) rules[index] ??= rule;
}

/** Removed, or claimed by a doubtful label. */
export function isFurniture({ shapes, rules }: Layout, index: number): boolean {
  return rules[index] !== undefined || (shapes[index].label !== undefined && !shapes[index].guard);
}

/** Rows that clean copy carries as well: they go, but do not tell of a page around the story. */
const PLAIN_ROWS = new Set(['date-row', 'byline', 'contact', 'address', 'photo-credit', 'repeated-headline']);

/** Whether a removal shows that furniture stands here. */
export function isTelling({ rules }: Layout, index: number): boolean {
  const rule = rules[index];
  return rule !== undefined && !PLAIN_ROWS.has(rule);
}

/**
 * Gives effect to the labels of one zone above or below the story and returns how much telling
 * furniture stands there. `rows`: whether a row of short items is a menu; below a story it may head a
 * table. Labels that need a neighbour get it from both sides.
 */
export function settleLabels(layout: Layout, from: number, to: number, rows: boolean): number {
  const { shapes, rules } = layout;
  for (let i = from; i < to; i++) {
    const label = shapes[i].label;
    if (!label || label.strength === 'beside') continue;
    if (rows || label.rule !== 'menu-row') remove(layout, i, label.rule);
  }
  const lean = (index: number, on: number) => {
    const label = shapes[index].label;
    if (label && rules[index] === undefined && on >= from && on < to && rules[on] !== undefined)
      remove(layout, index, label.rule);
  };
  for (let i = from; i < to; i++) lean(i, i - 1);
  for (let i = to - 1; i >= from; i--) lean(i, i + 1);
  let furniture = 0;
  for (let i = from; i < to; i++) if (isTelling(layout, i)) furniture++;
  return furniture;
}
