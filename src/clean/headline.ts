import type { Shape } from './shape.ts';

/** Below this a headline is too short to be told from a menu item by its words alone. */
export const LEAST_HEADLINE_WORDS = 4;

/** A title in the form `isTitle` compares: lower-case words. */
export function titleKey(words: readonly string[]): string {
  return words.join(' ');
}

/**
 * Whether a block is the headline the metadata names. Page titles carry the outlet's name before
 * or after (`Mayor resigns | The Courier`), so either may begin or end the other.
 */
export function isTitle({ words, prose }: Shape, title: string): boolean {
  if (title === '' || words.length < 2) return false;
  const own = titleKey(words);
  if (own === title) return true;
  if (prose) return false;
  const inner = own.length < title.length ? own : title;
  const outer = own.length < title.length ? title : own;
  return (
    inner.split(' ').length >= 3 &&
    inner.length * 2 >= outer.length &&
    (outer.startsWith(inner) || outer.endsWith(inner))
  );
}
