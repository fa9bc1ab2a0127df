import type { Content } from '../content.ts';
import { looksLikeMarkup } from '../format.ts';
import { htmlContent } from '../html/html.ts';
import { plainContent } from '../prose.ts';

/*
 * News formats carry one text in several wordings: XHTML, HTML, NITF, plain, a summary.
 */

/** A text by what its sender calls it (a media type), else by what it looks like. */
export function wording(text: string, type = ''): Content {
  const html = /html|xml/i.test(type) || (!/plain/i.test(type) && looksLikeMarkup(text));
  return html ? htmlContent(text, false) : plainContent(text);
}

/** The fullest wording; of those nearly as full (nine tenths) the one with the most structure, of equals the first. */
export function richest(wordings: readonly Content[]): Content | undefined {
  const fullest = Math.max(0, ...wordings.map(({ text }) => text.length));
  const near = wordings.filter(({ text, blocks }) => blocks.length > 0 && text.length >= 0.9 * fullest);
  const most = Math.max(...near.map(structure));
  return near.find((content) => structure(content) === most);
}

/** Plain paragraphs say less than headings, lists and captions that are called so. */
function structure({ blocks }: Content): number {
  return blocks.length + blocks.filter(({ kind }) => kind !== 'paragraph').length;
}

/** What an item without text holds. */
export const nothing: Content = { text: '', blocks: [], metadata: {} };
