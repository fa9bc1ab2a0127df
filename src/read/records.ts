import { type Bytes, peek } from './bytes.ts';
import { charsetOf, sampleSize } from './charset.ts';
import { dialects } from './dialects.ts';
import { asUnreadable, Unreadable } from './failure.ts';
import type { Item } from './item.ts';
import { jsonRecords, jsonValue } from './json.ts';
import { jsonLines } from './jsonl.ts';
import type { Context } from './reader.ts';
import { recordContent } from './record.ts';

/*
 * Readers of JSON, whole or in lines. A value that speaks one of the dialects is read as such; any
 * other is a record whose fields go by their names.
 */

export function* jsonFile(text: string, context: Context): Generator<Item> {
  const value = jsonValue(text);
  if (isObject(value) && dialects.some((dialect) => dialect.is(value))) {
    yield* itemsOf(value, '', context);
    return;
  }
  const records = jsonRecords(value);
  if (records.length === 0)
    throw new Unreadable('its list of records is empty', 'Remove it, or export it again.');
  for (const [i, record] of records.entries()) yield* itemsOf(record, `record ${i + 1}`, context);
}

export async function* jsonLinesFile(bytes: Bytes, context: Context): AsyncGenerator<Item> {
  const { head, all } = await peek(bytes, sampleSize);
  let any = false;
  for await (const line of jsonLines(all, charsetOf(head), context.maxLine)) {
    any = true;
    const place = `line ${line.line}`;
    if ('failure' in line) yield { failure: line.failure, place };
    else
      for (const item of itemsOf(line.value, place, context))
        yield 'failure' in item ? item : { ...item, line: line.line };
  }
  if (!any) throw new Unreadable('it holds nothing but white space', 'Remove it, or fetch it again.');
}

function* itemsOf(value: unknown, place: string, context: Context): Generator<Item> {
  try {
    const dialect = isObject(value) ? dialects.find(({ is }) => is(value)) : undefined;
    if (dialect) {
      for (const item of dialect.items(value as Record<string, unknown>, context))
        yield { ...item, place: [place, item.place].filter(Boolean).join(', ') };
      return;
    }
    const { content, id } = recordContent(value, context.table);
    if (content.blocks.length === 0)
      throw new Unreadable('the record has no words', 'Leave the record out, or fill its text.');
    yield { content, place, ...(id !== undefined && { id }) };
  } catch (error) {
    yield { failure: asUnreadable(error), place };
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
