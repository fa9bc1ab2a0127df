import type { Block, Link, Metadata } from '../document.ts';

/** What a format makes of one article: its text, the blocks in it, and what it says about itself. */
export interface Content {
  text: string;
  blocks: Block[];
  metadata: Metadata;
  links?: Link[];
}

/** A block that carries its own words, before the text of the document exists. */
export type Piece = Omit<Block, 'from' | 'to'> & {
  words: string;
  /** Links in it, by offsets into its words. */
  links?: Link[];
};

/** Joins pieces by blank lines into one text and places their blocks in it. Pieces without words vanish. */
export function assemble(pieces: readonly Piece[]): Pick<Content, 'text' | 'blocks' | 'links'> {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const links: Link[] = [];
  let at = 0;
  for (const { words, links: within = [], ...block } of pieces) {
    const trimmed = words.trim();
    if (trimmed === '') continue;
    blocks.push({ ...block, from: at, to: at + trimmed.length });
    parts.push(trimmed);
    const shift = at - (words.length - words.trimStart().length);
    for (const { from, to, target } of within) {
      const place = (offset: number) => Math.min(Math.max(offset + shift, at), at + trimmed.length);
      if (place(to) > place(from)) links.push({ from: place(from), to: place(to), target });
    }
    at += trimmed.length + 2;
  }
  return { text: parts.join('\n\n'), blocks, ...(links.length > 0 && { links }) };
}

/** Metadata where the first source that knows a field wins. */
export function merge(...sources: readonly Metadata[]): Metadata {
  return Object.assign({}, ...[...sources].reverse());
}
