import { createReadStream } from 'node:fs';
import { type Document, hashOf, type Metadata, type Origin, type Problem } from '../document.ts';
import { refuseBinary, refuseControls } from './binary.ts';
import { type Bytes, gather, inflated, peek } from './bytes.ts';
import { charsetOf, decode, decodeAs, normalNewlines, sampleSize } from './charset.ts';
import { type Content, merge } from './content.ts';
import { problem, problemOf, Unreadable } from './failure.ts';
import { type FieldNames, type FieldTable, fieldTable } from './fields.ts';
import { type Format, formatOf, looksLikePage } from './format.ts';
import { headOf } from './head.ts';
import { htmlContent } from './html/html.ts';
import { identities } from './identity.ts';
import { jsonRecords } from './json.ts';
import { jsonLines } from './jsonl.ts';
import { markdownContent } from './markdown.ts';
import { plainBlocks } from './plain.ts';
import { recordContent } from './record.ts';
import { places } from './sources.ts';

export interface ReadOptions {
  /** Names of fields in records, tried before the common ones (`commonFields`). */
  fields?: FieldNames;
  /** Most bytes, unpacked, of a file that has to be held whole: all formats but JSON lines. 256 MB. */
  maxBytes?: number;
  /** Most bytes of one line of JSON lines. 256 MB; V8 itself holds no string beyond 512 MB. */
  maxLine?: number;
  /** Where `-` reads from. The process's standard input. */
  stdin?: AsyncIterable<Uint8Array>;
}

export const readDefaults = { maxBytes: 256 << 20, maxLine: 256 << 20 } as const;

/** One thing that reading met. */
export type Reading =
  | { kind: 'document'; document: Document }
  | { kind: 'problem'; problem: Problem }
  | { kind: 'skipped'; path: string; why: string };

/** An article on its way to a Document. */
interface Article {
  content: Content;
  origin: Origin;
  id?: string;
}

type Read = { article: Article } | { problem: Problem };

/**
 * Reads files, folders, globs and `-` (standard input) into documents, in the order given. What
 * cannot be read is a problem among the readings; nothing but a broken program makes this throw.
 */
export async function* read(
  paths: string | readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Reading> {
  const identify = identities();
  const table = fieldTable(options.fields);
  for await (const place of places(typeof paths === 'string' ? [paths] : paths)) {
    if (place.kind !== 'file') {
      yield place;
      continue;
    }
    for await (const one of fileArticles(place.path, table, options)) {
      if ('problem' in one) yield { kind: 'problem', problem: one.problem };
      else yield { kind: 'document', document: documentOf(one.article, identify) };
    }
  }
}

/** A document from a string, without touching the disk. */
export function readString(
  text: string,
  options: { format?: 'text' | 'markdown' | 'html'; path?: string; id?: string; metadata?: Metadata } = {},
): Document {
  const source = normalNewlines(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  const content = contentOf(source, options.format ?? (looksLikePage(source) ? 'html' : 'text'));
  content.metadata = merge(options.metadata ?? {}, content.metadata);
  const article: Article = { content, origin: { path: options.path ?? 'text' } };
  if (options.id !== undefined) article.id = options.id;
  return documentOf(article, identities());
}

function documentOf({ content, origin, id }: Article, identify: ReturnType<typeof identities>): Document {
  const hash = hashOf(content.text);
  return { id: identify(id, hash), origin, ...content, hash };
}

/** The articles of one file. A failure ends this file only; what was read before it stays. */
async function* fileArticles(path: string, table: FieldTable, options: ReadOptions): AsyncGenerator<Read> {
  try {
    const { head, all } = await peek(inflated(open(path, options)), sampleSize);
    if (head.length === 0) throw new Unreadable('it is empty', 'Remove it, or fetch it again.');
    refuseBinary(head);
    const charset = charsetOf(head);
    const start = decodeAs(head, charset);
    refuseControls(start);
    const format = formatOf(path, start);
    if (format === 'jsonl')
      yield* lineArticles(path, jsonLines(all, charset, options.maxLine ?? readDefaults.maxLine), table);
    else
      yield* wholeArticles(
        path,
        format,
        decode(await gather(all, options.maxBytes ?? readDefaults.maxBytes)),
        table,
      );
  } catch (error) {
    yield { problem: problemOf(path, error) };
  }
}

function open(path: string, options: ReadOptions): Bytes {
  if (path === '-') return options.stdin ?? process.stdin;
  return createReadStream(path, { highWaterMark: 1 << 18 });
}

async function* lineArticles(
  path: string,
  lines: ReturnType<typeof jsonLines>,
  table: FieldTable,
): AsyncGenerator<Read> {
  let any = false;
  for await (const line of lines) {
    any = true;
    if ('failure' in line) yield { problem: problemOf(path, line.failure) };
    else yield recordArticle(line.value, { path, line: line.line }, `line ${line.line}`, table);
  }
  if (!any) throw new Unreadable('it holds nothing but white space', 'Remove it, or fetch it again.');
}

function* wholeArticles(
  path: string,
  format: Exclude<Format, 'jsonl'>,
  text: string,
  table: FieldTable,
): Generator<Read> {
  if (format !== 'json') {
    const content = contentOf(text, format);
    if (content.blocks.length === 0) throw new Unreadable(...nothingIn(format));
    yield { article: { content, origin: { path } } };
    return;
  }
  const records = jsonRecords(text);
  if (records.length === 0)
    throw new Unreadable('its list of records is empty', 'Remove it, or export it again.');
  for (const [i, record] of records.entries())
    yield recordArticle(record, { path }, `record ${i + 1}`, table);
}

function recordArticle(record: unknown, origin: Origin, place: string, table: FieldTable): Read {
  try {
    const { content, id } = recordContent(record, table);
    if (content.blocks.length === 0)
      throw new Unreadable('the record has no words', 'Leave the record out, or fill its text.');
    return {
      article: id === undefined ? { content, origin } : { content, origin: { ...origin, record: id }, id },
    };
  } catch (error) {
    const { reason, mend } = problemOf(origin.path, error);
    return { problem: problem(origin.path, reason, mend, place) };
  }
}

function contentOf(text: string, format: 'text' | 'markdown' | 'html'): Content {
  if (format === 'markdown') return markdownContent(text);
  if (format === 'html') return htmlContent(text, true);
  return { text, blocks: plainBlocks(text), metadata: headOf(text) };
}

function nothingIn(format: Format): [reason: string, mend: string] {
  if (format !== 'html') return ['it holds nothing but white space', 'Remove it, or fetch it again.'];
  return ['the page shows no text', 'Save the page from a browser: its scripts may be what writes the text.'];
}
