import type { Block, Metadata } from '../document.ts';

/** What a format makes of one article: its text, the blocks in it, and what it says about itself. */
export interface Content {
  text: string;
  blocks: Block[];
  metadata: Metadata;
}

/** A block that carries its own words, before the text of the document exists. */
export type Piece = Omit<Block, 'from' | 'to'> & { words: string };

/** Joins pieces by blank lines into one text and places their blocks in it. Pieces without words vanish. */
export function assemble(pieces: readonly Piece[]): Pick<Content, 'text' | 'blocks'> {
  const parts: string[] = [];
  const blocks: Block[] = [];
  let at = 0;
  for (const { words, ...block } of pieces) {
    const trimmed = words.trim();
    if (trimmed === '') continue;
    blocks.push({ ...block, from: at, to: at + trimmed.length });
    parts.push(trimmed);
    at += trimmed.length + 2;
  }
  return { text: parts.join('\n\n'), blocks };
}

/** Metadata where the first source that knows a field wins. */
export function merge(...sources: readonly Metadata[]): Metadata {
  return Object.assign({}, ...[...sources].reverse());
}
