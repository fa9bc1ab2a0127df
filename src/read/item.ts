import type { Content } from './content.ts';
import type { Unreadable } from './failure.ts';

/*
 * What the reader of a format that holds many articles gives, one after the other. A broken item is a
 * failure among the items and costs no other.
 */

/** One article of a file, or why one could not be had. */
export type Item = Found | Broken;

export interface Found {
  content: Content;
  /** The record's own id. */
  id?: string;
  /** Where in the file, for messages: `item 3`, `line 12`, `entry story.txt`. Empty where the file is the article. */
  place: string;
  /** 1-based line in the file, where the format has lines. */
  line?: number;
  /** Not to be judged, and why: `withheld by its sender`. */
  aside?: string;
}

export interface Broken {
  failure: Unreadable;
  place: string;
}
