import type { Metadata } from '../document.ts';
import { isoDate } from './date.ts';
import { Unreadable } from './failure.ts';
import { itemOf } from './feeds/entry.ts';
import { named, ns, placer } from './feeds/names.ts';
import { entryOf, isWanted, ofChannel } from './feeds/rss.ts';
import { postHtml } from './feeds/wordpress.ts';
import type { Item } from './item.ts';
import { type Element, lineOf, type Tag, textOf } from './xml/element.ts';
import { elements } from './xml/xml.ts';

/*
 * WordPress's export (WXR 1.0 to 1.2): RSS with the posts as the database has them. Only what the
 * public could read is judged: published, and not behind a password.
 */

/** Whether an address is that of WordPress's namespace; it ends in the version. */
export function isWordPress(address: string): boolean {
  return /^https?:\/\/wordpress\.org\/export\/[\d.]+\/$/.test(address);
}

export async function* wxr(chunks: AsyncIterable<string>): AsyncGenerator<Item> {
  const channel: Metadata = {};
  const names = new Map<string, string>();
  const place = placer('item');
  let any = false;
  for await (const element of elements(chunks, (tag) => isWanted(tag) || isAuthor(tag))) {
    const isItem = 'failure' in element || element.name === 'item';
    any ||= isItem;
    if (!isItem) ofSite(element, channel, names);
    const where = isItem ? place(element) : '';
    if ('failure' in element) yield element;
    else if (isItem && !isMachinery(element)) yield postOf(element, where, channel, names);
  }
  if (any) return;
  yield {
    failure: new Unreadable('the export holds no posts', 'Export it again, with all content.'),
    place: '',
  };
}

/** Bylines are login names; the head of the file says who they are. */
function isAuthor({ name, ns, parent }: Tag): boolean {
  return name === 'author' && isWordPress(ns) && parent?.name === 'channel';
}

/** Bylines of one site that are looked up; beyond them the login name stands. */
const mostAuthors = 100_000;

function ofSite(element: Element, channel: Metadata, names: Map<string, string>): void {
  if (element.name !== 'author') {
    ofChannel(channel, element);
    return;
  }
  const login = wp(element, 'author_login');
  const name = wp(element, 'author_display_name');
  if (login !== undefined && name !== undefined && names.size < mostAuthors) names.set(login, name);
}

/**
 * Rows of the table of posts that are no writing: pictures, menus, styles, templates, orders. Other
 * types that a site has made for itself (`news`, `review`) are read as posts.
 */
const machinery =
  /^(?:attachment|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|wp_.*|acf-.*|elementor_.*|feedback|shop_.*|product_variation|scheduled-action)$/;

function isMachinery(item: Element): boolean {
  return machinery.test(wp(item, 'post_type') ?? 'post');
}

function postOf(item: Element, place: string, channel: Metadata, names: Map<string, string>): Item {
  const entry = entryOf(item, place, channel);
  const { author } = entry.metadata;
  const date = gmt(item, 'post_date') ?? entry.metadata.date;
  const modified = gmt(item, 'post_modified');
  const stored = named(item, 'encoded', ns.content).map(textOf);
  const found = itemOf({
    ...entry,
    full: stored.map((text) => ({ text: postHtml(text), html: true })),
    teasers: [],
    metadata: {
      ...entry.metadata,
      ...(author !== undefined && { author: names.get(author) ?? author }),
      ...(date !== undefined && { date }),
      ...(modified !== undefined && modified !== date && { modified }),
    },
  });
  const unpublished = asideOf(item);
  return unpublished === undefined ? found : { ...found, aside: unpublished };
}

const statuses: Record<string, string> = {
  draft: 'a draft, not published',
  'auto-draft': 'a draft, not published',
  pending: 'waiting for review, not published',
  future: 'to be published later',
  private: 'private, not published',
  trash: 'in the trash',
};

/** Why a post is not judged; undefined for one that everybody can read. */
function asideOf(item: Element): string | undefined {
  if (wp(item, 'post_type') === 'revision') return 'an earlier state of another post';
  const status = wp(item, 'status') ?? 'publish';
  if (status !== 'publish') return statuses[status] ?? `not published (its status is ${status.slice(0, 40)})`;
  return wp(item, 'post_password') === undefined ? undefined : 'protected by a password';
}

/** A date of WordPress: in Greenwich time, else in that of the site, which is not said. Drafts have zeros. */
function gmt(item: Element, name: string): string | undefined {
  const universal = wp(item, `${name}_gmt`);
  const date = isoDate(universal);
  return date === undefined ? isoDate(wp(item, name)) : date.includes('T') ? `${date}Z` : date;
}

function wp(element: Element, name: string): string | undefined {
  return element.children
    .filter((node): node is Element => typeof node !== 'string' && node.name === name && isOwn(node.ns))
    .map((node) => lineOf(node))
    .find((words) => words !== undefined);
}

/** Also where the prefix was never declared. */
function isOwn(address: string): boolean {
  return address === 'wp' || isWordPress(address);
}
