import { isSlug } from './debris.ts';
import { isTitle, LEAST_HEADLINE_WORDS } from './headline.ts';
import { isMenuLike, isTelling, type Layout, remove, settleLabels } from './layout.ts';

/** A run of menu items this long is a menu even when no word in it is known. */
const MENU_ITEMS = 5;
/** Bylines and dates stand no further down than this. */
const TOP_BLOCKS = 4;
/** A section's name above the headline: `World`, `Climate & Energy`. */
const LONGEST_SECTION = 2;
/** Slogans and notices over the headline. */
const LONGEST_NOTICE = 20;
/** A headline says what the story is about: words of it come again. So many letters make such a word … */
const TELLING_LETTERS = 4;
/** … and fewer of them in the story are chance. */
const LEAST_ECHOES = 2;

/**
 * Above the running text: menus, labels and duplicate headlines go, the headline and everything
 * of headline length stay. Short fragments count as menu items only beside known furniture or in
 * a long run; a lone short headline is kept.
 */
export function aboveStory(layout: Layout): void {
  const { shapes, first } = layout;
  const furniture = settleLabels(layout, 0, first, true);
  const headline = headlineAt(layout);
  if (furniture > 0 || longestMenu(layout) >= MENU_ITEMS) {
    const alone = isOnlyHeadline(layout, headline);
    for (let i = 0; i < first; i++) {
      const { fragment, size, ends, guard, prose } = shapes[i];
      if (i === headline || guard) continue;
      if (fragment && size < LEAST_HEADLINE_WORDS && ends === 'bare') remove(layout, i, 'menu');
      else if (fragment && size === LEAST_HEADLINE_WORDS && isInMenu(layout, i)) remove(layout, i, 'menu');
      else if (i < headline && alone && (size <= LONGEST_NOTICE || prose)) remove(layout, i, 'before-story');
    }
  }
  repeatedHeadlines(layout);
  sectionName(layout, headline);
}

/** The block that the metadata calls the title, else the last one of headline length, else the last fragment. */
function headlineAt({ shapes, rules, title, first }: Layout): number {
  let long = -1;
  let short = -1;
  for (let i = first - 1; i >= 0; i--) {
    const shape = shapes[i];
    if (isTitle(shape, title)) return i;
    if (rules[i] !== undefined || shape.label || !shape.fragment) continue;
    if (long < 0 && shape.size >= LEAST_HEADLINE_WORDS) long = i;
    if (short < 0) short = i;
  }
  return long >= 0 ? long : short;
}

/** Whether nothing else above the text has the looks of a headline; then what stands over it is not the story's. */
function isOnlyHeadline(layout: Layout, headline: number): boolean {
  const { shapes, rules, title, first } = layout;
  if (headline < 0) return false;
  if (isTitle(shapes[headline], title)) return true;
  for (let i = 0; i < first; i++) {
    const { fragment, size, label } = shapes[i];
    if (i === headline || !fragment || label || rules[i] !== undefined || size < LEAST_HEADLINE_WORDS)
      continue;
    if (i > headline || !isMasthead(layout, i)) return false;
  }
  return shapes[headline].size >= LEAST_HEADLINE_WORDS;
}

/** `The Courier | all the news of the vale`: furniture comes next, and the story does not speak of it. */
function isMasthead(layout: Layout, index: number): boolean {
  const { shapes, first, last } = layout;
  if (!isTelling(layout, index + 1)) return false;
  const telling = new Set(shapes[index].words.filter(({ length }) => length >= TELLING_LETTERS));
  const echoed = new Set<string>();
  for (let i = first; i <= last; i++) {
    if (shapes[i].words.length === 0) return false;
    for (const word of shapes[i].words) if (telling.has(word)) echoed.add(word);
  }
  return echoed.size < LEAST_ECHOES;
}

function longestMenu({ shapes, first }: Layout): number {
  let run = 0;
  let longest = 0;
  for (let i = 0; i < first; i++) {
    run = isMenuLike(shapes[i]) ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}

function isInMenu({ shapes }: Layout, index: number): boolean {
  const item = (at: number) => at >= 0 && at < shapes.length && isMenuLike(shapes[at]);
  return item(index - 1) && item(index + 1) && (item(index - 2) || item(index + 2));
}

/** A headline set twice, as page title and above the text: the one nearer the text stays. */
function repeatedHeadlines({ shapes, rules, first }: Layout): void {
  const seen = new Set<string>();
  for (let i = first - 1; i >= 0; i--) {
    const { fragment, words, guard } = shapes[i];
    if (!fragment || guard || rules[i] !== undefined || words.length < 3) continue;
    const key = words.join(' ');
    if (seen.has(key)) rules[i] = 'repeated-headline';
    seen.add(key);
  }
}

/** One or two words above a headline name the section; above running text they would be the headline. */
function sectionName(layout: Layout, headline: number): void {
  const { shapes, rules, title, first } = layout;
  const top = rules.indexOf(undefined);
  if (top < 0 || top >= headline || headline >= first) return;
  const { fragment, size, ends, digits } = shapes[top];
  const named =
    fragment && size <= LONGEST_SECTION && ends === 'bare' && !digits && !isTitle(shapes[top], title);
  if (named && shapes[headline].size >= LEAST_HEADLINE_WORDS) remove(layout, top, 'section-name');
}

/**
 * Credit rows that stand between the headline or the opening paragraph and the rest: a byline, and
 * what leans on it (the name alone, a date, the file name of the picture).
 */
export function creditRows(layout: Layout): void {
  const { shapes, rules, first, last } = layout;
  const end = Math.min(last, first + 1 + TOP_BLOCKS);
  for (let i = first + 1; i < end; i++) {
    const rule = shapes[i].label?.rule;
    if (rule === 'byline' || rule === 'photo-credit') remove(layout, i, rule);
  }
  for (let i = first + 1; i < end; i++) {
    const { fragment, words, text } = shapes[i];
    if (!fragment || rules[i] !== undefined) continue;
    const beside = [i - 1, i + 1].filter((at) => rules[at] !== undefined && at > first);
    if (beside.length === 0) continue;
    if (isSlug(text)) remove(layout, i, 'image-file');
    else if (beside.some((at) => words.every((word) => shapes[at].words.includes(word))))
      remove(layout, i, 'byline');
  }
}
