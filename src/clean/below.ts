import { isBiography, isSlug } from './debris.ts';
import { isTelling, type Layout, remove, settleLabels } from './layout.ts';
import type { Shape } from './shape.ts';

/** A tag or an advertiser's name; a longer fragment may be a last list item or a result. */
const LONGEST_TAG = 4;
/** Three headlines in a row below the story are a list of other stories, named or not. */
const HEADLINES = 3;
/** With so much furniture behind it, nothing short belongs to the story any more. */
const SETTLED = 3;
const LONGEST_REMNANT = 14;
const LONGEST_BIOGRAPHY = 90;

/**
 * Below the running text. Without known furniture there, nothing goes: a list or a table may end a
 * story. With it, tags, stray names and file names go too, and the author's biography above it.
 */
export function belowStory(layout: Layout): void {
  const furniture = settleLabels(layout, layout.last + 1, layout.shapes.length, false);
  if (furniture === 0) return;
  removeFragments(layout);
  biography(layout);
}

function removeFragments(layout: Layout): void {
  const { shapes, rules, last } = layout;
  let settled = 0;
  for (let i = last + 1; i < shapes.length; i++) {
    if (rules[i] !== undefined) {
      if (isTelling(layout, i)) settled++;
      continue;
    }
    const { fragment, size, digits, text, prose, block } = shapes[i];
    if (settled >= SETTLED && (fragment || size <= LONGEST_REMNANT)) remove(layout, i, 'footer');
    else if (settled >= SETTLED && prose && block.kind !== 'list-item') remove(layout, i, 'after-story');
    else if (fragment && isSlug(text)) remove(layout, i, 'image-file');
    else if (fragment && size <= LONGEST_TAG && !digits) remove(layout, i, 'stray-label');
    else if (inHeadlines(layout, i)) remove(layout, i, 'other-stories');
  }
}

/** A run of fragments of headline length that are not items of a list. */
function inHeadlines({ shapes, last }: Layout, index: number): boolean {
  const headline = (at: number) =>
    at > last &&
    at < shapes.length &&
    shapes[at].fragment &&
    shapes[at].size > LONGEST_TAG &&
    !isTabular(shapes[at]) &&
    shapes[at].block.kind !== 'list-item';
  if (!headline(index)) return false;
  let from = index;
  let to = index;
  while (headline(from - 1)) from--;
  while (headline(to + 1)) to++;
  return to - from + 1 >= HEADLINES;
}

/** Two numbers or more, or columns held apart by spaces. */
function isTabular({ words, text }: Shape): boolean {
  return /\S {2,}\S/.test(text) || words.filter((word) => /^\d/.test(word)).length >= 2;
}

/** The last paragraph is about its author when it names somebody the story never mentions. */
function biography(layout: Layout): void {
  const { shapes, first, last } = layout;
  const shape = shapes[last];
  if (last === first || shape.size > LONGEST_BIOGRAPHY || !isBiography(shape.text)) return;
  const surname = /\p{Lu}[\p{L}'’-]+\s+(\p{Lu}[\p{L}'’-]+),?\s/u.exec(shape.text)?.[1].toLowerCase();
  if (!surname) return;
  for (let i = first; i < last; i++) if (shapes[i].words.includes(surname)) return;
  remove(layout, last, 'biography');
}
