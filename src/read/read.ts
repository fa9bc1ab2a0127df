import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type Document, hashOf, type Metadata, type Origin, type Problem } from '../document.ts';
import { Asides } from './asides.ts';
import type { Bytes } from './bytes.ts';
import { normalNewlines } from './charset.ts';
import { type Content, merge } from './content.ts';
import { problem } from './failure.ts';
import { type FieldNames, type FieldTable, fieldTable } from './fields.ts';
import { looksLikePage } from './format.ts';
import { allowance, itemsOf, type Located } from './frame.ts';
import { htmlContent } from './html/html.ts';
import { identities } from './identity.ts';
import type { Broken } from './item.ts';
import { markdownContent } from './markdown.ts';
import { plainContent } from './prose.ts';
import type { Context } from './reader.ts';
import { places } from './sources.ts';

export interface ReadOptions {
  /** Names of fields in records, tried before the common ones (`commonFields`). */
  fields?: FieldNames;
  /** Most bytes, unpacked, of what has to be held whole: a file of most formats, one article of those that stream. 256 MB. */
  maxBytes?: number;
  /** Most bytes of one line of JSON lines. 256 MB; V8 itself holds no string beyond 512 MB. */
  maxLine?: number;
  /** Most bytes, unpacked, of all that lies in one archive, archives in it counted along. 8 GB. */
  maxUnpacked?: number;
  /** Where `-` reads from. The process's standard input. */
  stdin?: AsyncIterable<Uint8Array>;
}

export const readDefaults = { maxBytes: 256 << 20, maxLine: 256 << 20, maxUnpacked: 8 * 2 ** 30 } as const;

/** One thing that reading met. */
export type Reading =
  | { kind: 'document'; document: Document }
  | { kind: 'problem'; problem: Problem }
  | { kind: 'skipped'; path: string; why: string };

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
    yield* fileReadings(place.path, table, options, identify);
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
  const { path = 'text', id } = options;
  return documentOf({ content, ...(id !== undefined && { id }) }, { path }, identities());
}

function contentOf(text: string, format: 'text' | 'markdown' | 'html'): Content {
  if (format === 'markdown') return markdownContent(text);
  return format === 'html' ? htmlContent(text, true) : plainContent(text);
}

/** What one file gives. What is aside for the same reason is told at its end, once. */
async function* fileReadings(
  path: string,
  table: FieldTable,
  options: ReadOptions,
  identify: Identify,
): AsyncGenerator<Reading> {
  const { maxBytes, maxLine, maxUnpacked } = { ...readDefaults, ...options };
  const context: Context = { table, maxBytes, maxLine, ...((await isRegular(path)) && { file: path }) };
  const asides = new Asides();
  for await (const item of itemsOf(
    { name: path, bytes: open(path, options) },
    context,
    allowance(maxUnpacked),
  )) {
    if ('failure' in item) yield { kind: 'problem', problem: problemAt(path, item) };
    else if (!('content' in item) || item.aside !== undefined) asides.add(item.aside ?? '', item.place);
    else if (item.content.blocks.length === 0) yield { kind: 'problem', problem: wordless(path, item.place) };
    else yield { kind: 'document', document: documentOf(item, originOf(path, item), identify) };
  }
  for (const why of asides.told()) yield { kind: 'skipped', path, why };
}

function open(path: string, options: ReadOptions): Bytes {
  if (path === '-') return options.stdin ?? process.stdin;
  return createReadStream(path, { highWaterMark: 1 << 18 });
}

/** A pipe or device gives its bytes once, and cannot be looked at from its end. */
async function isRegular(path: string): Promise<boolean> {
  if (path === '-') return false;
  return stat(path).then(
    (info) => info.isFile(),
    () => false,
  );
}

function originOf(path: string, { line, id, member }: Extract<Located, { content: Content }>): Origin {
  const record = [member, id].filter((part) => part !== undefined).join('#');
  return { path, ...(line !== undefined && { line }), ...(record !== '' && { record }) };
}

type Identify = ReturnType<typeof identities>;

function documentOf(
  { content, id }: { content: Content; id?: string },
  origin: Origin,
  identify: Identify,
): Document {
  const hash = hashOf(content.text);
  return { id: identify(id, hash), origin, ...content, hash };
}

/** The place of an item, and what its failure knows more exactly. */
function problemAt(path: string, { failure, place }: Broken): Problem {
  const places = [place, failure.place ?? ''].filter(Boolean);
  if (places.length === 2 && `, ${place}`.endsWith(`, ${failure.place}`)) places.pop();
  return problem(path, failure.message, failure.mend, places.length > 0 ? places.join(', ') : undefined);
}

function wordless(path: string, place: string): Problem {
  return problem(path, 'there are no words in it', 'Leave it out, or fill its text.', place || undefined);
}
