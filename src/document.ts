import { createHash } from 'node:crypto';
import type { Span } from './span.ts';

/**
 * What a reader makes of one article. `text` is decoded and free of markup; every span
 * in the program points into it and it is never changed afterwards.
 */
export interface Document {
  /** The record's own id if it has one, else the first 12 hex digits of `hash`; unique within a run. */
  id: string;
  origin: Origin;
  text: string;
  /** In order, disjoint, and together covering every character of `text` that is not white space. */
  blocks: Block[];
  metadata: Metadata;
  /** HTML only: where links in the text lead whose address says more than a place (a query, a placeholder). */
  links?: Link[];
  /** SHA-256 of `text` as UTF-8, hexadecimal. */
  hash: string;
}

/** Where a document was found. */
export interface Origin {
  /** As the user named it, or found below a folder the user named; `-` for stdin; a label for strings given to the library. */
  path: string;
  /** 1-based line of the record in a file that holds many. */
  line?: number;
  /** The record's own id in such a file. */
  record?: string;
}

/** A link in the text; the span holds its words. */
export interface Link extends Span {
  target: string;
}

/** One visual block of the page or text. */
export interface Block extends Span {
  kind: 'heading' | 'paragraph' | 'list-item' | 'quote' | 'caption' | 'cell' | 'code';
  /** HTML only: whether the content extractor took it for the article. */
  article?: boolean;
  /** Nearest enclosing element of a page that says what the block is for; `header` and `footer` also of a PDF page. */
  within?: 'nav' | 'header' | 'footer' | 'aside' | 'form' | 'figure' | 'dialog' | 'button';
  /** HTML only: share (0..1) of the block's characters that stand inside links. */
  linked?: number;
}

/** What pages and records say of themselves. All as found; nothing guessed. Dates are ISO 8601 (date, or date and time). */
export interface Described {
  title?: string;
  source?: string;
  date?: string;
  modified?: string;
  url?: string;
  author?: string;
  language?: string;
  rights?: string;
}

/** The same, with what news formats say of versions and handling. */
export interface Metadata extends Described {
  /** When the first version was made; `date` is when this one was published. */
  created?: string;
  /** Number or name of the version, as the sender counts. */
  version?: string;
  /** As the sender says: usable, withheld, canceled (IPTC publishing status). */
  status?: string;
  /** What the sender says of this version: `1st Ld-Writethru`, `CORRECTS`, IPTC signal codes. */
  signal?: string;
  /** Note to editors that came with it. */
  note?: string;
  /** Who sent it; `source` is whose article it is. */
  provider?: string;
  /** Credit line, as it must be printed. */
  credit?: string;
  /** Short name that all versions of one story share. */
  slugline?: string;
  /** Place and day at the head of the story. */
  dateline?: string;
  /** Address of the article that the page calls its original. */
  canonical?: string;
}

/** Something that could not be used, and what the user can do about it. The run goes on. */
export interface Problem {
  path: string;
  /** Where in the file: `line 12`, `byte 4096`. */
  place?: string;
  reason: string;
  /** What would mend it, as an instruction. */
  mend: string;
}

/** SHA-256 of a text, hexadecimal. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
