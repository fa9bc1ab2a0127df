import { isTitle, LEAST_HEADLINE_WORDS } from './headline.ts';
import { isStory, type Layout, remove } from './layout.ts';
import type { Shape } from './shape.ts';

/** A headline that ends in a question or exclamation mark is a sentence, but no longer than this. */
const LONGEST_HEADLINE = 22;
/** A line or two under another story's headline. */
const LONGEST_TEASER = 45;
/** After a list, a shorter fragment right above running text is taken for a subhead of the story. */
const LONGEST_SUBHEAD = 6;

/**
 * Lists of other headlines: from a label such as "Related" on, everything that looks like a
 * headline, a date, a section name or a teaser goes with it, until running text resumes.
 */
export function otherStories(layout: Layout): void {
  const { shapes, rules, first } = layout;
  for (let i = 0; i < shapes.length; i++) {
    if (!shapes[i].label?.opens || (rules[i] === undefined && !headsList(layout, i))) continue;
    remove(layout, i, shapes[i].label!.rule);
    const end = endOfList(layout, i + 1);
    const stop = i < first ? beforeHeadline(layout, i + 1, end) : beforeSubhead(layout, i + 1, end);
    for (let j = i + 1; j < stop; j++) remove(layout, j, shapes[j].label?.rule ?? 'other-stories');
    i = Math.max(i, stop - 1);
  }
}

/** A doubtful heading counts when at least two headline-like blocks follow it, below the story's beginning. */
function headsList({ shapes, first }: Layout, index: number): boolean {
  const follows = (at: number) => at < shapes.length && !shapes[at].guard && isHeadlineLike(shapes[at]);
  return index > first && follows(index + 1) && (follows(index + 2) || index + 2 >= shapes.length);
}

function endOfList({ shapes }: Layout, from: number): number {
  let at = from;
  while (at < shapes.length) {
    const shape = shapes[at];
    if (shape.guard === 'faq') break;
    if (shape.guard || shape.label || isHeadlineLike(shape)) at++;
    else if (at > from && teasers(shapes, at) > 0) at += teasers(shapes, at);
    else break;
  }
  return at;
}

function isHeadlineLike(shape: Shape): boolean {
  if (shape.fragment || shape.block.linked === 1) return true;
  return (
    shape.size <= LONGEST_HEADLINE &&
    /[?!…"'”’»)]\s*$/.test(shape.text) &&
    !/[.]["'”’»)]*\s*$/.test(shape.text)
  );
}

/**
 * Blocks taken by teasers from here on: short running text between headlines, at least two of them,
 * each under a headline. One alone may be the story resuming.
 */
function teasers(shapes: readonly Shape[], from: number): number {
  let at = from;
  let found = 0;
  while (
    at < shapes.length &&
    isStory(shapes[at]) &&
    shapes[at].size <= LONGEST_TEASER &&
    isHeadlineLike(shapes[at - 1])
  ) {
    found++;
    at++;
    while (at < shapes.length && !shapes[at].guard && (shapes[at].label || isHeadlineLike(shapes[at]))) at++;
  }
  return found >= 2 ? at - from : 0;
}

/** Above the story the last headline before the running text is the story's own. */
function beforeHeadline({ shapes, title, first }: Layout, from: number, end: number): number {
  const limit = Math.min(end, first);
  for (let i = from; i < limit; i++) if (isTitle(shapes[i], title)) return i;
  for (let i = limit - 1; i >= from; i--) {
    if (shapes[i].fragment && !shapes[i].label && shapes[i].size >= LEAST_HEADLINE_WORDS) return i;
  }
  return limit;
}

/** Within the story the list may run into a subhead: the short fragment above the next paragraph. */
function beforeSubhead({ shapes }: Layout, from: number, end: number): number {
  const next = shapes[end];
  const final = shapes[end - 1];
  if (!next || !isStory(next) || end - from < 1) return end;
  const isSubhead = final.fragment && !final.label && final.size <= LONGEST_SUBHEAD;
  const above = shapes.slice(from, end - 1);
  if (!isSubhead || above.length === 0) return end;
  return above.every((shape) => shape.label || shape.size > final.size) ? end - 1 : end;
}
