import { Readability } from '@mozilla/readability';
import type { Found } from './collect.ts';

/*
 * Asks Readability which blocks are the article. It rebuilds the tree as it goes (renames elements,
 * copies attributes from parents to children, starts over from a string), so that neither nodes nor
 * attributes of existing elements can be followed through it. A `<data>` element put round the first
 * text of each block can: it is inline, without meaning, and weighs nothing in any of its rules.
 */

const mark = 'data-twicetold';

/*
 * Readability reads the text of an element again for each of its ancestors, and parts of it recurse
 * over siblings. Measured with Node 20: 50,000 paragraphs of 100 characters 1.1 s; 200,000 list items
 * 5.8 s and then an exhausted stack; nesting 800 deep 1.9 s for 250 kB.
 */
const mostNodes = 60_000;
const mostWork = 100_000_000;

/**
 * Sets `article` on every block. Blocks are left as they are where Readability finds nothing, or
 * the page is so large that asking would take many seconds. Changes the document.
 */
export function markArticle(document: Document, found: readonly Found[], nodes: number): void {
  if (nodes > mostNodes || work(found) > mostWork) return;
  found.forEach(({ node }, i) => {
    const marker = document.createElement('data');
    marker.setAttribute(mark, String(i));
    node.replaceWith(marker);
    marker.appendChild(node);
  });
  const kept = new Set(readable(document));
  if (kept.size === 0) return;
  found.forEach(({ piece }, i) => {
    piece.article = kept.has(String(i));
  });
}

/** Characters that would be read, were each element's text read once. */
function work(found: readonly Found[]): number {
  let sum = 0;
  for (const { piece, node } of found) {
    let depth = 0;
    for (let at: Node | null = node.parentNode; at; at = at.parentNode) depth++;
    sum += depth * piece.words.length;
  }
  return sum;
}

/** Marks that are left in what Readability calls the article. Strange pages make it throw: then none. */
function readable(document: Document): string[] {
  try {
    const article = new Readability<Element>(document, {
      serializer: (element) => element as Element,
    }).parse();
    const marks = article?.content?.querySelectorAll(`data[${mark}]`) ?? [];
    return Array.from(marks, (element) => element.getAttribute(mark) ?? '');
  } catch {
    return [];
  }
}
