import type { Metadata } from '../../document.ts';
import { isoDate } from '../date.ts';
import type { Item } from '../item.ts';
import type { Root } from '../root.ts';
import { type Element, innerHtmlOf, lineOf, type Tag, textOf } from '../xml/element.ts';
import { elements } from '../xml/xml.ts';
import { type Body, type Entry, itemOf, withVerdict } from './entry.ts';
import { filled, first, isAddress, line, named, ns, placer, plainTitle } from './names.ts';

/*
 * RSS 0.9x, 1.0 (RDF) and 2.0, with what they borrow: content, dc, dcterms, media, atom and
 * yandex. An item goes as soon as it is read, so what the channel says must stand before its items,
 * as it does in every feed seen; in RSS 1.0 the items stand beside the channel.
 */

/** RDF holds many things; an RSS 1.0 or 0.9 feed declares that it is one. */
export function isRss(root: Root | undefined): boolean {
  if (root?.name !== 'RDF') return /^rss$/i.test(root?.name ?? '');
  return root.declared.some((address) => /purl\.org\/(?:net\/)?rss|my\.netscape\.com\/rdf/.test(address));
}

export function rss(chunks: AsyncIterable<string>): AsyncGenerator<Item> {
  return withVerdict(items(chunks));
}

async function* items(chunks: AsyncIterable<string>): AsyncGenerator<Item> {
  const channel: Metadata = {};
  const place = placer('item');
  for await (const element of elements(chunks, isWanted)) {
    if ('failure' in element) {
      place(element);
      yield element;
    } else if (element.name !== 'item') ofChannel(channel, element);
    else yield itemOf(entryOf(element, place(element), channel));
  }
}

const channelNames = new Set(['title', 'language', 'copyright', 'rights']);

/** Items, and the words of the channel that hold for all of them. */
export function isWanted({ name, parent }: Tag): boolean {
  if (name === 'item') return /^(?:channel|RDF|rss)$/.test(parent?.name ?? '');
  return parent?.name === 'channel' && channelNames.has(name);
}

/** Adds what an element of the channel says of all its items. */
export function ofChannel(channel: Metadata, element: Element): void {
  const words = lineOf(element);
  if (words === undefined) return;
  if (element.name === 'title') channel.source ??= words;
  else if (element.name === 'language') channel.language ??= words;
  else channel.rights ??= words;
}

/** What an item of RSS says; of equal standing, what was made for the purpose goes before what serves. */
export function entryOf(item: Element, place: string, channel: Metadata): Entry {
  const guid = named(item, 'guid').find((element) => lineOf(element) !== undefined);
  const id = first(lineOf(guid), item.attributes[`{${ns.rdf}}about`], line(item, 'link'));
  const teasers = [
    named(item, 'description'),
    named(item, 'description', ns.media),
    named(item, 'summary', ns.atom),
  ];
  return {
    id,
    place,
    line: item.line,
    full: fullOf(item),
    teasers: teasers.flat().map((element) => ({ text: textOf(element) })),
    metadata: { ...channel, ...sourceOf(item, channel), ...saidOf(item), ...addressesOf(item, guid) },
  };
}

function fullOf(item: Element): Body[] {
  const written = [
    ...named(item, 'encoded', ns.content),
    ...named(item, 'text', ns.media),
    ...named(item, 'content', ns.atom),
    ...named(item, 'full-text', ns.yandex),
  ];
  const inline = [...named(item, 'body', ns.xhtml), ...named(item, 'div', ns.xhtml)];
  return [
    ...written.map((element) => ({ text: textOf(element) })),
    ...inline.map((element) => ({ text: innerHtmlOf(element), html: true })),
  ];
}

/** An item that was taken over names where from; the channel is then only who sent it. */
function sourceOf(item: Element, channel: Metadata): Metadata {
  const named = first(line(item, 'source'), line(item, 'publisher', ns.dc));
  if (named === undefined || named === channel.source) return {};
  return { source: named, ...(channel.source !== undefined && { provider: channel.source }) };
}

function saidOf(item: Element): Metadata {
  const date = first(
    line(item, 'pubDate'),
    line(item, 'issued', ns.terms),
    line(item, 'published', ns.atom),
    line(item, 'date', ns.dc),
  );
  return filled({
    title: plainTitle(first(line(item, 'title'), line(item, 'title', ns.dc), line(item, 'title', ns.media))),
    date: isoDate(date),
    modified: isoDate(first(line(item, 'modified', ns.terms), line(item, 'updated', ns.atom))),
    created: isoDate(line(item, 'created', ns.terms)),
    author: authorOf(item),
    language: first(line(item, 'language', ns.dc), item.attributes['xml:lang']),
    rights: first(
      line(item, 'rights', ns.dc),
      line(item, 'rights', ns.terms),
      line(item, 'copyright'),
      line(item, 'copyright', ns.media),
    ),
  });
}

/** `dc:creator` has names; RSS's own author is an address, its name in brackets. */
function authorOf(item: Element): string | undefined {
  const creators = named(item, 'creator', ns.dc).map(lineOf);
  const persons = named(item, 'author', ns.atom).map((author) => line(author, 'name', ns.atom));
  const own = named(item, 'author').map((author) => {
    const words = lineOf(author);
    const name = /^\S+@\S+\s*\(([^()]{1,200})\)$/.exec(words ?? '')?.[1] ?? words;
    return name !== undefined && /^\S+@\S+$/.test(name) ? undefined : name;
  });
  const best = [creators, persons, own].find((names) => names.some((name) => name !== undefined)) ?? [];
  return [...new Set(best.filter((name) => name !== undefined))].join(', ') || undefined;
}

/** A permanent link may be the guid alone; FeedBurner puts its own address in the place of the link. */
function addressesOf(item: Element, guid: Element | undefined): Metadata {
  const links = named(item, 'link', ns.atom);
  const ofKind = (kind: string) =>
    links.find(({ attributes }) => (attributes.rel ?? 'alternate') === kind)?.attributes.href?.trim();
  const permanent = guid?.attributes.isPermaLink === 'false' ? undefined : lineOf(guid);
  const url = [line(item, 'origLink', ns.origin), line(item, 'link'), ofKind('alternate'), permanent].find(
    isAddress,
  );
  const canonical = ofKind('canonical');
  return filled({ url, canonical: isAddress(canonical) ? canonical : undefined });
}
