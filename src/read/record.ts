import { type Content, merge } from './content.ts';
import { Unreadable } from './failure.ts';
import { type FieldTable, metadataOf, type Picked, pick, wordsOf } from './fields.ts';
import { looksLikeMarkup, looksLikePage } from './format.ts';
import { htmlContent } from './html/html.ts';
import { plainContent } from './prose.ts';

/** Objects that only wrap a record: Elasticsearch's, JSON:API's, and what exporters put round one. */
const wrappers = ['_source', 'attributes', 'article', 'document', 'data', 'fields', 'doc', 'node'];

export interface RecordContent {
  content: Content;
  /** The record's own id. */
  id?: string;
}

/** The article in one record of JSON; a bare string is its text. Throws Unreadable when there is no text in it. */
export function recordContent(record: unknown, table: FieldTable): RecordContent {
  if (typeof record === 'string') return { content: textContent(record, false) };
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    throw new Unreadable(
      `the record is ${nounFor(record)}, not an object`,
      'Make each record an object with a text field.',
    );
  }
  const object = record as Record<string, unknown>;
  const picked = unwrapped(object, table);
  const text = wordsOf(picked.values.text);
  if (text === undefined)
    throw new Unreadable(missing(object), 'Say which field holds the text, or leave the record out.');
  const id = wordsOf(picked.values.id);
  const content = textContent(text, picked.html);
  content.metadata = merge(metadataOf(picked.values), content.metadata);
  return id === undefined ? { content } : { content, id };
}

/** Text exactly as the field has it, so that offsets count in the field; markup goes through the HTML reader. */
function textContent(text: string, html: boolean): Content {
  if (html || looksLikeMarkup(text) || looksLikePage(text)) {
    const content = htmlContent(text);
    if (content.blocks.length > 0) return content;
  }
  return plainContent(text);
}

function unwrapped(object: Record<string, unknown>, table: FieldTable): Picked {
  const picked = pick(object, table);
  if (picked.values.text !== undefined && wordsOf(picked.values.text) !== undefined) return picked;
  for (const key of wrappers) {
    const inner = object[key];
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) continue;
    const within = pick(inner as Record<string, unknown>, table);
    if (within.values.text !== undefined)
      return { ...within, values: { ...picked.values, ...within.values } };
  }
  return picked;
}

function missing(object: Record<string, unknown>): string {
  const keys = Object.keys(object).slice(0, 8);
  if (keys.length === 0) return 'the record is empty';
  return `the record has no text in a field known as such (its fields: ${keys.join(', ')})`.slice(0, 300);
}

function nounFor(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
