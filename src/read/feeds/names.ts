import type { Metadata } from '../../document.ts';
import { htmlContent } from '../html/html.ts';
import type { Broken } from '../item.ts';
import { type Element, lineOf } from '../xml/element.ts';

/** Addresses of the namespaces that feeds borrow from. */
export const ns = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  terms: 'http://purl.org/dc/terms/',
  media: 'http://search.yahoo.com/mrss/',
  origin: 'http://rssnamespace.org/feedburner/ext/1.0',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xhtml: 'http://www.w3.org/1999/xhtml',
  yandex: 'http://news.yandex.ru',
} as const;

/** What feeds have in these namespaces' stead: other versions, another ending, a prefix that was never declared. */
const aliases: Record<string, string> = {
  'http://purl.org/dc/elements/1.0/': ns.dc,
  'http://search.yahoo.com/mrss': ns.media,
  'http://purl.org/rss/1.0/modules/content': ns.content,
  'http://purl.org/atom/ns#': ns.atom,
  ...{ atom: ns.atom, content: ns.content, dc: ns.dc, dcterms: ns.terms, media: ns.media },
};

/** Child elements `name` of the namespace `space`; of none, those that stand in the parent's own. */
export function named(parent: Element, name: string, space?: string): Element[] {
  return parent.children.filter(
    (node): node is Element =>
      typeof node !== 'string' &&
      node.name === name &&
      (space === undefined ? isOwn(node, parent) : (aliases[node.ns] ?? node.ns) === space),
  );
}

/** The words on one line of the first such child that has any. */
export function line(parent: Element, name: string, space?: string): string | undefined {
  for (const element of named(parent, name, space)) {
    const words = lineOf(element);
    if (words !== undefined) return words;
  }
  return undefined;
}

/** RSS itself is in no namespace, but some writers give it one; its children then share it. */
function isOwn(node: Element, parent: Element): boolean {
  return node.ns === parent.ns || node.ns === '';
}

/** Of several wordings the first that has words. */
export function first(...candidates: (string | undefined)[]): string | undefined {
  return candidates.find((words) => words !== undefined && words !== '');
}

export function isAddress(words: string | undefined): words is string {
  return words !== undefined && /^https?:\/\/[^\s<>"]{1,4000}$/i.test(words);
}

/** Only what is there. */
export function filled(metadata: { [key in keyof Metadata]: string | undefined }): Metadata {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value));
}

/** A title on one line; titles hold markup though none is allowed, most often `&amp;` and `<em>` written as text. */
export function plainTitle(title: string | undefined): string | undefined {
  if (title === undefined || !/<\/?[a-z]|&[#a-z]/i.test(title)) return title;
  return htmlContent(title, false).text.replace(/\s+/g, ' ').trim() || undefined;
}

/** Numbers the elements `name` of a file, the broken ones along, as the reader of XML does. */
export function placer(name: string): (one: Element | Broken) => string {
  let count = 0;
  return (one) => {
    if (!('failure' in one)) return `${name} ${++count}, line ${one.line}`;
    if (one.place.startsWith(`${name} `)) count++;
    return one.place;
  };
}
