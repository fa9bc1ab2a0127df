import type { Block } from '../document.ts';

/**
 * Blocks of plain text: paragraphs are parted by blank lines; where a text has no blank line
 * at all, every line is a block (feeds and scraped pages are often laid out so).
 */
export function plainBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  const separator = /\n[^\S\n]*\n/.test(text) ? /\n[^\S\n]*(?:\n[^\S\n]*)+/g : /\n+/g;
  let start = 0;
  const push = (from: number, to: number) => {
    while (from < to && /\s/.test(text[from])) from++;
    while (to > from && /\s/.test(text[to - 1])) to--;
    if (to > from) blocks.push({ kind: 'paragraph', from, to });
  };
  for (const match of text.matchAll(separator)) {
    push(start, match.index);
    start = match.index + match[0].length;
  }
  push(start, text.length);
  return blocks;
}
