import { jsonFeed } from './feeds/json-feed.ts';
import type { Item } from './item.ts';
import { ninjs } from './ninjs.ts';
import type { Context } from './reader.ts';

/** An agreed form of JSON, known by its content: a whole file, a record of a list, or a line. */
export interface Dialect {
  name: string;
  is: (value: Record<string, unknown>) => boolean;
  /** Its articles; places are counted within the value, empty where the value is one article. */
  items: (value: Record<string, unknown>, context: Context) => Iterable<Item>;
}

/** Asked in this order. */
export const dialects: readonly Dialect[] = [jsonFeed, ninjs];
