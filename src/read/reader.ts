import type { Metadata } from '../document.ts';
import type { Bytes } from './bytes.ts';
import type { FieldTable } from './fields.ts';
import type { Broken, Item } from './item.ts';

/*
 * What a format is to the program: one row in the table of formats.ts. A reader knows nothing of
 * files and paths; what it throws (Unreadable) ends its file, what it gives before that stays.
 */

/** What a file's format is told by. */
export interface Head {
  /** The extension in lower case, a final `.gz` left aside; undefined where there is none. */
  extension: string | undefined;
  /** The first 64 KB (fewer when there are no more), unpacked. */
  bytes: Buffer;
  /** The same decoded, without a byte order mark; empty while only the bytes are looked at. */
  text: string;
}

/** What readers are told besides their source. */
export interface Context {
  /** Which field of a record means what. */
  table: FieldTable;
  /** Most bytes, unpacked, of what has to be held whole: a file, or one article of a stream. */
  maxBytes: number;
  /** Most bytes of one line of JSON lines. */
  maxLine: number;
  /** Where the bytes lie on disk just as they are given: absent for standard input and for members. */
  file?: string;
}

export type Reader<Source> = (source: Source, context: Context) => AsyncIterable<Item> | Iterable<Item>;

/** A file inside a file. It is read by the frame as if it lay in a folder. */
export interface Member {
  /** Its name inside; the extension counts as a file's does. */
  name: string;
  /** Told apart from the name where that says nothing of the format, as addresses do: `html`. */
  extension?: string;
  /** For messages: `entry story.txt`, `record 17`. */
  place: string;
  /** Read once, before the next member is asked for, and perhaps not to the end. */
  bytes: Bytes;
  /** What the container says of it, where the member itself says nothing. */
  metadata?: Metadata;
}

/** A member that is not to be read, and why: `hidden by the dot its name begins with`. */
export interface Passed {
  aside: string;
  place: string;
}

interface Named {
  /** As users are told: `RSS`. */
  name: string;
  extensions: readonly string[];
  /** The content is so plain that no name matters. Rows are asked in their order. */
  sure?: (head: Head) => boolean;
  /** The content looks like it: asked only when the name says nothing. */
  maybe?: (head: Head) => boolean;
}

/**
 * `whole` gets the decoded text with plain line ends, `chunks` the same in pieces, `bytes` what
 * lies in the file. Of `bytes` only rows that are sure are taken, by the bytes alone.
 */
export type Format = Named &
  (
    | { takes: 'whole'; read: Reader<string> }
    | { takes: 'chunks'; read: Reader<AsyncIterable<string>> }
    | { takes: 'bytes'; read: Reader<Bytes> }
    | {
        takes: 'members';
        /** Takes gzip as it is, so that damage to one packed record costs no other. */
        packed?: boolean;
        read: (bytes: Bytes, context: Context) => AsyncIterable<Member | Passed | Broken>;
      }
  );
