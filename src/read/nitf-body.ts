import type { Content } from './content.ts';
import { htmlContent } from './html/html.ts';
import { at, child, type Element, htmlOf, type Node } from './xml/element.ts';

/*
 * The text of an NITF document. NITF's elements of flowing text are HTML's or nearly so; they are
 * given HTML's names, so that both are read into blocks by the same rules. What NITF marks in a
 * line (persons, places, dates, money) is text.
 */

/** Elements that stand on lines of their own, and what they are in HTML. */
const standing: Record<string, string> = {
  ...{ p: 'p', hl1: 'h2', hl2: 'h3', bq: 'blockquote', pre: 'pre', block: 'div', note: 'div', fn: 'div' },
  ...{ ul: 'ul', ol: 'ol', li: 'li', dl: 'dl', dt: 'dt', dd: 'dd', hr: 'hr', br: 'br' },
  ...{ table: 'table', caption: 'caption', thead: 'thead', tbody: 'tbody', tfoot: 'tfoot' },
  ...{ tr: 'tr', th: 'th', td: 'td', 'nitf-table': 'div', 'nitf-table-summary': 'p' },
  ...{ media: 'figure', 'media-caption': 'figcaption', 'media-producer': 'figcaption' },
  ...{ credit: 'p', datasource: 'figcaption', tagline: 'p', abstract: 'div', 'body.content': 'div' },
};

/** What is there for machines. */
const unread = new Set(
  'media-reference media-metadata media-object nitf-table-metadata nitf-col nitf-colgroup col colgroup custom-table table-reference alt-code'.split(
    ' ',
  ),
);

/** The second headline, the story, and the line below it; the abstract only where there is no story. */
export function nitfBody(root: Element): Content {
  const body = at(root, 'body');
  const top = child(body, 'body.head');
  const parts = [
    ...(at(top, 'hedline')?.children ?? []).filter((node) => typeof node !== 'string' && node.name === 'hl2'),
    at(body, 'body.content'),
    at(body, 'body.end', 'tagline'),
  ];
  const content = read(parts);
  return at(body, 'body.content') && content.blocks.length > 0
    ? content
    : read([...parts, at(top, 'abstract')]);
}

function read(parts: readonly (Node | undefined)[]): Content {
  const html = parts.map((part) => (part && typeof part !== 'string' ? htmlOf(asHtml(part)) : ''));
  return htmlContent(html.join('\n'), false);
}

function asHtml(element: Element): Element {
  const children = element.children.flatMap((node): Node[] => {
    if (typeof node === 'string') return [node];
    return unread.has(node.name) ? [] : [asHtml(node)];
  });
  const { href } = element.attributes;
  if (element.name === 'a' && href) return { ...element, attributes: { href }, children };
  return { ...element, name: standing[element.name] ?? 'span', attributes: {}, children };
}
