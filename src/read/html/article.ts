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
 * Readability reads the text of an element again for each of its ancestors, looks for links in it
 * again, and in parts recurses over siblings. So its time goes with nodes times their depth and with
 * characters times theirs. Measured with Node 20: 50,000 paragraphs of 100 characters 1.1 s; 200,000
 * list items 5.8 s and then an exhausted stack; 500 branches 100 deep (2.5 million steps) 7 s; 4,000
 * paragraphs 100 deep (0.8 million) 0.8 s.
 */
const mostNodes = 60_000;
const mostSteps = 1_000_000;
const mostReading = 100_000_000;

/**
 * Sets `article` on every block. Blocks are left as they are where Readability finds nothing, or
 * the page is so large that asking would take many seconds. Changes the document.
 */
export function markArticle(document: Document, found: readonly Found[]): void {
  if (tooLarge(document)) return;
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

function tooLarge(document: Document): boolean {
  const root = document.documentElement;
  let nodes = 0;
  let steps = 0;
  let reading = 0;
  let depth = 0;
  for (let node: Node | null = root; node; ) {
    steps += depth;
    if (node.nodeType === 3) reading += depth * (node as Text).data.length;
    if (++nodes > mostNodes || steps > mostSteps || reading > mostReading) return true;
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return false;
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
