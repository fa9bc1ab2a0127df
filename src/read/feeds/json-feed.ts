import type { Metadata } from '../../document.ts';
import { isoDate } from '../date.ts';
import type { Dialect } from '../dialects.ts';
import { Unreadable } from '../failure.ts';
import { wordsOf } from '../fields.ts';
import type { Item } from '../item.ts';
import { type Entry, itemOf, Verdict } from './entry.ts';
import { filled, isAddress } from './names.ts';

/*
 * JSON Feed 1.0 and 1.1 (jsonfeed.org). An `external_url` is what an entry talks about, not where it
 * stands, and is left out.
 */

type Fields = Record<string, unknown>;

export const jsonFeed: Dialect = {
  name: 'JSON Feed',
  is: ({ version, items }) =>
    typeof version === 'string' &&
    /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\/1/i.test(version) &&
    Array.isArray(items),
  items: feedItems,
};

function* feedItems(feed: Fields): Generator<Item> {
  const items = feed.items as unknown[];
  const common = filled({
    source: words(feed.title),
    author: authors(feed),
    language: words(feed.language),
  });
  const verdict = new Verdict();
  for (const [i, value] of items.entries()) {
    const item = itemIn(value, `item ${i + 1}`, common);
    verdict.count(item);
    yield item;
  }
  yield* verdict.told();
}

function itemIn(value: unknown, place: string, common: Metadata): Item {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return itemOf(entryOf(value as Fields, place, common));
  return { failure: new Unreadable('it is no object', 'Remove it, or have the feed written again.'), place };
}

function entryOf(item: Fields, place: string, common: Metadata): Entry {
  const html = string(item.content_html);
  const text = string(item.content_text);
  const url = words(item.url);
  const date = isoDate(item.date_published);
  const modified = isoDate(item.date_modified);
  return {
    id: words(item.id) ?? url,
    place,
    full: html === undefined ? bodies(text) : bodies(html, true),
    teasers: bodies(string(item.summary)),
    metadata: {
      ...common,
      ...filled({
        title: words(item.title),
        date: date ?? modified,
        modified: date === undefined || modified === date ? undefined : modified,
        author: authors(item),
        language: words(item.language),
        url: isAddress(url) ? url : undefined,
      }),
    },
  };
}

function bodies(text: string | undefined, html = false) {
  return text === undefined ? [] : [{ text, html }];
}

/** Version 1.1 has a list of authors, 1.0 one author. */
function authors({ authors, author }: Fields): string | undefined {
  return words(authors) ?? words(author);
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function words(value: unknown): string | undefined {
  return wordsOf(value, ', ')?.replace(/\s+/g, ' ').trim() || undefined;
}
