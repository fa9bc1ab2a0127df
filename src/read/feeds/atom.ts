import type { Metadata } from '../../document.ts';
import { isoDate } from '../date.ts';
import type { Item } from '../item.ts';
import type { Root } from '../root.ts';
import { type Element, innerHtmlOf, lineOf, type Tag, textOf } from '../xml/element.ts';
import { elements } from '../xml/xml.ts';
import { type Body, type Entry, itemOf, withVerdict } from './entry.ts';
import { filled, first, isAddress, line, named, ns, placer, plainTitle } from './names.ts';

/*
 * Atom 1.0 (RFC 4287), and 0.3 where it is the same; also a lone entry. What the feed says holds
 * for its entries where they say nothing: author, rights, language, and its title as the source.
 */

/** A feed that declares no namespace is one all the same; a lone `entry` may be anything. */
export function isAtom(root: Root | undefined): boolean {
  if (root?.name !== 'feed' && root?.name !== 'entry') return false;
  return root.namespace === undefined
    ? root.name === 'feed'
    : /\/2005\/Atom$|purl\.org\/atom/.test(root.namespace);
}

export function atom(chunks: AsyncIterable<string>): AsyncGenerator<Item> {
  return withVerdict(items(chunks));
}

async function* items(chunks: AsyncIterable<string>): AsyncGenerator<Item> {
  const feed: Metadata = {};
  const place = placer('entry');
  for await (const element of elements(chunks, isWanted)) {
    if ('failure' in element) {
      place(element);
      yield element;
      continue;
    }
    const language = element.parent?.attributes['xml:lang'];
    if (language) feed.language ??= language;
    if (element.name !== 'entry') ofFeed(feed, element);
    else yield itemOf(entryOf(element, place(element), feed));
  }
}

const feedNames = new Set(['title', 'author', 'rights']);

function isWanted({ name, parent }: Tag): boolean {
  if (name === 'entry') return parent === undefined || parent.name === 'feed';
  return parent?.name === 'feed' && feedNames.has(name);
}

function ofFeed(feed: Metadata, element: Element): void {
  const words = element.name === 'author' ? line(element, 'name') : plainTitle(lineOf(element));
  if (words === undefined) return;
  if (element.name === 'title') feed.source ??= words;
  else if (element.name === 'author') feed.author ??= words;
  else feed.rights ??= words;
}

function entryOf(entry: Element, place: string, feed: Metadata): Entry {
  const source = named(entry, 'source')[0];
  return {
    id: first(line(entry, 'id'), linkOf(entry, 'alternate')),
    place,
    line: entry.line,
    full: [...named(entry, 'content'), ...named(entry, 'encoded', ns.content)].flatMap(bodyOf),
    teasers: named(entry, 'summary').flatMap(bodyOf),
    metadata: { ...feed, ...(source && sourceOf(source, feed)), ...saidOf(entry) },
  };
}

/** An aggregated entry carries the head of the feed it came from; the feed read is then only who sent it. */
function sourceOf(source: Element, feed: Metadata): Metadata {
  const title = plainTitle(line(source, 'title'));
  return filled({
    source: title,
    provider: title !== undefined && title !== feed.source ? feed.source : undefined,
    author: namesIn(source),
    rights: plainTitle(line(source, 'rights')),
  });
}

function saidOf(entry: Element): Metadata {
  const published = isoDate(
    first(line(entry, 'published'), line(entry, 'issued'), line(entry, 'date', ns.dc)),
  );
  const updated = isoDate(first(line(entry, 'updated'), line(entry, 'modified')));
  const url = linkOf(entry, 'alternate');
  const canonical = linkOf(entry, 'canonical');
  return filled({
    title: plainTitle(line(entry, 'title')),
    date: published ?? updated,
    modified: published === undefined || updated === published ? undefined : updated,
    created: isoDate(line(entry, 'created')),
    author: namesIn(entry) ?? line(entry, 'creator', ns.dc),
    language: entry.attributes['xml:lang'],
    rights: first(plainTitle(line(entry, 'rights')), line(entry, 'rights', ns.dc)),
    url: isAddress(url) ? url : undefined,
    canonical: isAddress(canonical) ? canonical : undefined,
  });
}

function namesIn(element: Element): string | undefined {
  const names = named(element, 'author').map((author) => line(author, 'name'));
  return names.filter((name) => name !== undefined).join(', ') || undefined;
}

function linkOf(entry: Element, kind: string): string | undefined {
  const links = named(entry, 'link').filter(({ attributes }) => (attributes.rel ?? 'alternate') === kind);
  const page = links.find(({ attributes }) => /html/.test(attributes.type ?? 'html')) ?? links[0];
  return page?.attributes.href?.trim();
}

/** The forms of RFC 4287, 4.1.3: text, escaped HTML, XHTML in a div. Content that lies elsewhere, or is no text, is none. */
function bodyOf(element: Element): Body[] {
  const { type = 'text', mode } = element.attributes;
  if (/xhtml/i.test(type) || mode === 'xml') return [{ text: innerHtmlOf(element), html: true }];
  if (/html/i.test(type)) return [{ text: textOf(element), html: true }];
  return /^text(?:\/plain\b.*)?$/i.test(type) ? [{ text: textOf(element) }] : [];
}
