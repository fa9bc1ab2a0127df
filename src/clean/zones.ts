import { aboveStory, creditRows } from './above.ts';
import { belowStory } from './below.ts';
import { isTitle } from './headline.ts';
import { DEEP, isFurniture, isIsland, isMenuLike, isStory, type Layout, remove } from './layout.ts';
import { otherStories } from './listing.ts';
import type { Shape } from './shape.ts';

/**
 * The rule against each block, by index, from its place and its label. Structure comes first: words
 * only label, and what the story is follows from running text. Without running text (verse, tables,
 * headlines) nothing is decided.
 */
export function zoneRules(shapes: readonly Shape[], title: string): (string | undefined)[] {
  const rules = shapes.map((shape) => (shape.label?.strength === 'sure' ? shape.label.rule : undefined));
  const first = firstProse(shapes);
  if (first < 0) return shapes.map(() => undefined);
  const layout: Layout = { shapes, rules, title, first, last: first };
  otherStories(layout);
  findEnd(layout);
  aboveStory(layout);
  creditRows(layout);
  besideFurniture(layout);
  belowStory(layout);
  for (let i = 0; i < first; i++) {
    if (isTitle(shapes[i], title) && shapes[i].label?.rule !== 'breadcrumb') rules[i] = undefined;
  }
  return rules;
}

/** First running text that is not an island with a sea of menu items below it. */
function firstProse(shapes: readonly Shape[]): number {
  const total = shapes.reduce((sum, shape) => sum + (isStory(shape) ? shape.size : 0), 0);
  let words = 0;
  let candidate = -1;
  let menu = 0;
  for (const [index, shape] of shapes.entries()) {
    if (!isStory(shape)) {
      menu = isMenuLike(shape) ? menu + 1 : 0;
      if (menu >= DEEP && candidate >= 0 && isIsland(words, total - words)) candidate = -1;
      continue;
    }
    menu = 0;
    if (candidate < 0) candidate = index;
    words += shape.size;
  }
  return candidate;
}

/** Walks down from the first running text; islands in the furniture below do not count as story. */
function findEnd(layout: Layout): void {
  const { shapes, first } = layout;
  let furniture = 0;
  let words = shapes[first].size;
  for (let i = first + 1; i < shapes.length; i++) {
    if (isFurniture(layout, i)) furniture++;
    else if (isStory(shapes[i])) {
      const run = runOfStory(layout, i);
      if (furniture >= DEEP && isIsland(run.words, words)) {
        for (let j = i; j < run.end; j++) remove(layout, j, 'after-story');
      } else {
        words += run.words;
        furniture = 0;
        layout.last = run.end - 1;
      }
      i = run.end - 1;
    }
  }
}

function runOfStory({ shapes, rules }: Layout, from: number): { end: number; words: number } {
  let end = from;
  let words = 0;
  while (end < shapes.length && rules[end] === undefined && isStory(shapes[end])) words += shapes[end++].size;
  return { end, words };
}

/** Inside the story a doubtful label counts only when removed furniture stands next to it. */
function besideFurniture({ shapes, rules, first, last }: Layout): void {
  for (let i = first + 1; i < last; i++) {
    const label = shapes[i].label;
    if (rules[i] || !label) continue;
    if (rules[i - 1] !== undefined || rules[i + 1] !== undefined) rules[i] = label.rule;
  }
}
