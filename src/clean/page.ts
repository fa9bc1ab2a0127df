import { isTitle } from './headline.ts';
import type { Shape } from './shape.ts';

/** Parts of a page that hold furniture unless the extractor itself took the block for the article. */
const APART = new Set(['nav', 'footer', 'aside', 'form', 'dialog', 'button']);
/** Prose this long beside the article is taken back when the extractor dropped it. */
const LEAST_RESCUED_WORDS = 20;
const MOSTLY_LINKS = 0.5;
const ALL_LINKS = 0.9;

/**
 * What the HTML alone says: the rule against each block, by index. Text without markup carries
 * none of these hints, so nothing happens to it here.
 */
export function pageRules(shapes: readonly Shape[], title: string): (string | undefined)[] {
  const extracted = shapes.some((shape) => shape.block.article === true);
  const rules = shapes.map((shape) => (shape.guard ? undefined : ruleOf(shape, extracted)));
  if (extracted) {
    rescueProse(shapes, rules);
    rescueHeadline(shapes, rules, title);
  }
  return rules;
}

function ruleOf({ block, prose, fragment }: Shape, extracted: boolean): string | undefined {
  const { article, within, linked = 0 } = block;
  if (within && APART.has(within) && !(article === true && prose && linked < MOSTLY_LINKS)) {
    if (!(article === true && within === 'aside' && linked < MOSTLY_LINKS)) return `within-${within}`;
  }
  if (extracted && article === false) return 'outside-article';
  if (linked >= ALL_LINKS && fragment && block.kind !== 'heading') return 'only-links';
  return undefined;
}

/**
 * Extractors lose paragraphs at the seams of a story. Long prose with few links is taken back when
 * it touches the article; it then reaches for its own neighbour. Errs towards keeping.
 */
function rescueProse(shapes: readonly Shape[], rules: (string | undefined)[]): void {
  const inArticle = (index: number) =>
    index >= 0 &&
    index < shapes.length &&
    rules[index] === undefined &&
    shapes[index].block.article !== undefined;
  const rescue = (index: number, from: number) => {
    const { block, prose, size, label } = shapes[index];
    const worth = prose && size >= LEAST_RESCUED_WORDS && (block.linked ?? 0) < 0.3 && !label;
    if (rules[index] === 'outside-article' && worth && inArticle(from) && shapes[from].prose)
      rules[index] = undefined;
  };
  for (let i = 1; i < shapes.length; i++) rescue(i, i - 1);
  for (let i = shapes.length - 2; i >= 0; i--) rescue(i, i + 1);
}

/** Extractors cut the headline off as the page's title; the last one above the article comes back. */
function rescueHeadline(shapes: readonly Shape[], rules: (string | undefined)[], title: string): void {
  const first = shapes.findIndex((shape, i) => rules[i] === undefined && shape.prose);
  if (first < 0) return;
  const kept = shapes.slice(0, first + 3).some((shape, i) => rules[i] === undefined && isTitle(shape, title));
  if (kept) return;
  let best = -1;
  for (let i = 0; i < first; i++) {
    const { block, words } = shapes[i];
    if (block.within && APART.has(block.within)) continue;
    if (
      isTitle(shapes[i], title) &&
      (best < 0 || block.kind === 'heading' || shapes[best].block.kind !== 'heading')
    )
      best = i;
    else if (best < 0 && block.kind === 'heading' && words.length >= 4 && title === '') best = i;
  }
  if (best >= 0) rules[best] = undefined;
}
