import { type CleanText, clean } from '../../src/clean/clean.ts';
import { type Block, type Document, hashOf, type Metadata } from '../../src/document.ts';
import { plainBlocks } from '../../src/read/plain.ts';

/** A document of plain text, read as the reader would. */
export function plainDocument(text: string, metadata: Metadata = {}, path = 'page.txt'): Document {
  return { id: path, origin: { path }, text, blocks: plainBlocks(text), metadata, hash: hashOf(text) };
}

/** A document as the HTML reader makes it: block after block with what the markup said of it. */
export function htmlDocument(
  pieces: (Partial<Block> & { words: string })[],
  metadata: Metadata = {},
): Document {
  let text = '';
  const blocks: Block[] = [];
  for (const { words, ...rest } of pieces) {
    const from = text.length;
    text += words;
    blocks.push({ kind: 'paragraph', ...rest, from, to: text.length });
    text += '\n\n';
  }
  return { id: 'page', origin: { path: 'page.html' }, text, blocks, metadata, hash: hashOf(text) };
}

/** The kept blocks as a document of their own. */
export function rebuilt({ document, blocks }: CleanText): Document {
  return htmlDocument(
    blocks.map(({ from, to, ...rest }) => ({ ...rest, words: document.text.slice(from, to) })),
    document.metadata,
  );
}

export const keptTexts = ({ document, blocks }: CleanText) =>
  blocks.map(({ from, to }) => document.text.slice(from, to));
export const removedTexts = ({ document, removed }: CleanText) =>
  removed.map(({ from, to }) => document.text.slice(from, to));
export const keptOf = (text: string) => keptTexts(clean(plainDocument(text)));
export const removedOf = (text: string) => removedTexts(clean(plainDocument(text)));

/** Three paragraphs of running text for the middle of a page. */
export const STORY = [
  'The town of Osterwick will rebuild its lighthouse after all, the council decided late on Monday by eleven votes to four.',
  'Work is to begin in April and to cost 2.4 million crowns, a third of which the province has promised to pay.',
  'Mayor Hedda Brun said the tower had "guided three hundred years of sailors home" and would not be left to the gulls.',
].join('\n\n');
