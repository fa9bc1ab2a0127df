import type { Described, Metadata } from '../document.ts';
import { isoDate } from './date.ts';

/*
 * Which field of a record means what. Names are compared without case, spaces, `_` and `-`, so
 * that `publishedAt`, `published_at` and `Published At` are one. Earlier names win.
 */

export type Field = 'id' | 'text' | keyof Described;

/** Names of fields, best first; a name with dots leads into nested objects (`article.body`). */
export type FieldNames = Partial<Record<Field, readonly string[]>>;

export const commonFields: Record<Field, readonly string[]> = {
  id: ['id', '_id', 'uuid', 'guid', 'article_id', 'doc_id', 'document_id', 'identifier'],
  text: [
    ...[
      'text',
      'body',
      'article_body',
      'full_text',
      'article_text',
      'main_text',
      'plain_text',
      'content_text',
    ],
    ...[
      'content',
      'article',
      'story',
      'raw_text',
      'html',
      'content_html',
      'body_html',
      'article_html',
      'raw_html',
    ],
  ],
  title: ['title', 'headline', 'heading'],
  date: [
    ...[
      'date',
      'date_published',
      'published_at',
      'published',
      'publish_date',
      'publication_date',
      'pub_date',
    ],
    ...[
      'published_date',
      'published_on',
      'published_time',
      'first_published',
      'issued',
      'created_at',
      'created',
      'timestamp',
    ],
  ],
  modified: [
    'modified',
    'date_modified',
    'updated_at',
    'updated',
    'modified_at',
    'last_modified',
    'update_date',
    'date_updated',
  ],
  source: [
    'source',
    'publisher',
    'outlet',
    'publication',
    'site_name',
    'source_name',
    'newspaper',
    'site',
    'source_domain',
    'domain',
  ],
  url: ['url', 'link', 'canonical_url', 'source_url', 'web_url', 'permalink', 'uri', 'external_url'],
  author: ['author', 'authors', 'byline', 'creator', 'writer'],
  language: ['language', 'lang', 'in_language', 'locale'],
  rights: [
    'rights',
    'license',
    'licence',
    'copyright',
    'copyright_notice',
    'usage_terms',
    'copyright_holder',
  ],
};

/** Fields whose value is markup by their name, whatever it looks like. */
const markup = new Set(['html', 'contenthtml', 'bodyhtml', 'articlehtml', 'rawhtml']);

export interface FieldTable {
  /** Plain name, made comparable, to its field and rank. */
  names: Map<string, { field: Field; rank: number; html: boolean }>;
  /** Names with dots, first the user's own. */
  paths: { field: Field; path: string[] }[];
}

export function fieldTable(own: FieldNames = {}): FieldTable {
  const table: FieldTable = { names: new Map(), paths: [] };
  for (const field of Object.keys(commonFields) as Field[]) {
    [...(own[field] ?? []), ...commonFields[field]].forEach((name, rank) => {
      const key = comparable(name);
      if (name.includes('.')) table.paths.push({ field, path: name.split('.') });
      else if (rank < (own[field]?.length ?? 0) || !table.names.has(key)) {
        table.names.set(key, { field, rank, html: markup.has(key) });
      }
    });
  }
  return table;
}

export interface Picked {
  values: Partial<Record<Field, unknown>>;
  /** The text came from a field that is markup by its name. */
  html: boolean;
}

/** The best filled value of each field in a record. */
export function pick(record: Record<string, unknown>, table: FieldTable): Picked {
  const picked: Picked = { values: {}, html: false };
  const ranks: Partial<Record<Field, number>> = {};
  for (const { field, path } of table.paths) {
    const value = follow(record, path);
    if (ranks[field] !== undefined || wordsOf(value) === undefined) continue;
    ranks[field] = -1;
    picked.values[field] = value;
  }
  for (const key of Object.keys(record)) {
    const name = table.names.get(comparable(key));
    if (!name || name.rank >= (ranks[name.field] ?? Infinity) || wordsOf(record[key]) === undefined) continue;
    ranks[name.field] = name.rank;
    picked.values[name.field] = record[key];
    if (name.field === 'text') picked.html = name.html;
  }
  return picked;
}

/** Metadata from picked values: strings trimmed, names joined, dates in ISO 8601 or dropped. */
export function metadataOf(values: Picked['values']): Metadata {
  const metadata: Metadata = {};
  for (const field of ['title', 'source', 'url', 'author', 'language', 'rights'] as const) {
    const words = wordsOf(values[field], ', ')?.replace(/\s+/g, ' ').trim();
    if (words) metadata[field] = words;
  }
  for (const field of ['date', 'modified'] as const) {
    const value = values[field];
    const date = isoDate(typeof value === 'number' ? value : wordsOf(value));
    if (date) metadata[field] = date;
  }
  return metadata;
}

/** The words in a value: a string or number, the name of an object, the items of a list; undefined when there are none. */
export function wordsOf(value: unknown, glue = '\n\n', depth = 0): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null || depth > 4) return undefined;
  if (Array.isArray(value)) {
    const words = value.map((item) => wordsOf(item, glue, depth + 1)).filter((item) => item !== undefined);
    return words.length > 0 ? words.join(glue) : undefined;
  }
  const object = value as Record<string, unknown>;
  // `rendered` is WordPress's, `$date` and `$oid` MongoDB's, `@value` and `#text` those of JSON made from XML.
  const keys = ['name', 'title', 'text', 'rendered', '@value', '#text', 'value', '$date', '$oid'];
  for (const key of keys) {
    const words = Object.hasOwn(object, key) ? wordsOf(object[key], glue, depth + 1) : undefined;
    if (words !== undefined) return words;
  }
  return undefined;
}

function follow(record: unknown, path: readonly string[]): unknown {
  let value = record;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

function comparable(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}
