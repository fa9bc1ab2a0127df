import type { Options } from 'csv-parse/sync';
import { type Bytes, megabytes } from '../bytes.ts';
import { Unreadable } from '../failure.ts';

/** One row of a table, or why there is none; `line` is the line of the file where it starts, from 1. */
export type Row = { line: number; fields: string[] } | { line: number; failure: Unreadable };

const LF = 10;
const CR = 13;
/** How much is parsed at a time: far less than a file, far more than a row. */
const WINDOW = 1 << 18;

/**
 * Rows of comma-, semicolon- or tab-separated values in UTF-8, by csv-parse, which is strict about
 * quotes. It is given windows of whole lines, so that memory holds one window (or one row, up to
 * `longest` bytes) whatever the file's size, and so that a quote that is never closed costs its own
 * line: the parser alone would take the rest of the file for one field.
 */
export async function* tableRows(bytes: Bytes, delimiter: string, longest: number): AsyncGenerator<Row> {
  // Loaded when the first table is met: comparing two texts should not wait for it.
  const { parse } = await import('csv-parse/sync');
  const state: State = { parse, held: Buffer.alloc(0), line: 1, skipping: false };
  // An open quote is looked for in twice as much each time: in all, no byte is parsed often.
  const wanted = () => Math.max(WINDOW, state.held.length);
  for await (const piece of gathered(bytes, wanted)) {
    state.held = state.held.length === 0 ? piece : Buffer.concat([state.held, piece]);
    yield* drained(state, delimiter, longest, false);
  }
  yield* drained(state, delimiter, longest, true);
}

type Parse = typeof import('csv-parse/sync').parse;

interface State {
  parse: Parse;
  held: Buffer;
  /** The line that `held` begins in. */
  line: number;
  /** The rest of a line that is too long is being let go. */
  skipping: boolean;
}

/** The rows that can be told from what is held; `last` when no more will come. */
function* drained(state: State, delimiter: string, longest: number, last: boolean): Generator<Row> {
  if (state.skipping) {
    const end = lineEnd(state.held);
    state.skipping = end < 0;
    pass(state, end < 0 ? state.held.length : end);
  }
  for (;;) {
    pass(state, blank(state.held));
    const window = last ? state.held : state.held.subarray(0, state.held.lastIndexOf(LF) + 1);
    if (window.length === 0) break;
    const { rows, stop } = parsed(state.parse, window, delimiter);
    const start = state.held;
    for (const { fields, end } of rows) {
      pass(state, blank(state.held));
      yield { line: state.line, fields };
      pass(state, state.held.length - (start.length - end));
    }
    if (!stop || (stop === 'open' && !last && state.held.length <= longest)) break;
    pass(state, blank(state.held));
    const end = lineEnd(state.held);
    const broken = state.held.subarray(0, end < 0 ? undefined : end);
    yield { line: state.line, ...mended(state.parse, broken, delimiter, stop, longest) };
    pass(state, broken.length);
  }
  if (last || state.held.length <= longest || lineEnd(state.held) > 0) return;
  yield { line: state.line, failure: tooLong(longest) };
  state.skipping = true;
  state.held = Buffer.alloc(0);
}

function pass(state: State, bytes: number): void {
  for (let at = state.held.indexOf(LF); at >= 0 && at < bytes; at = state.held.indexOf(LF, at + 1))
    state.line++;
  state.held = state.held.subarray(bytes);
}

/** Line ends at the start: csv-parse passes over them, and the row begins after them. */
function blank(bytes: Buffer): number {
  let at = 0;
  while (bytes[at] === LF || bytes[at] === CR) at++;
  return at;
}

type Stop = 'open' | 'quote';

interface Window {
  /** Whole rows, and where in the window each ends. */
  rows: { fields: string[]; end: number }[];
  /** Why the parser did not come to the end of the window. */
  stop?: Stop;
}

function parsed(parse: Parse, window: Buffer, delimiter: string, more: Options = {}): Window {
  const rows: Window['rows'] = [];
  const options: Options = {
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    ...more,
    on_record: (fields: string[], context) => {
      rows.push({ fields, end: context.bytes });
      return null;
    },
  };
  try {
    parse(window, options);
    return { rows };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!/QUOTE/.test(code)) throw error;
    return { rows, stop: code === 'CSV_QUOTE_NOT_CLOSED' ? 'open' : 'quote' };
  }
}

/**
 * A line that strict parsing refuses, taken alone: quotes inside a field are what they are; in a
 * tab-separated table, where few programs quote at all, so are those that begin one.
 */
function mended(
  parse: Parse,
  line: Buffer,
  delimiter: string,
  stop: Stop,
  longest: number,
): { fields: string[] } | { failure: Unreadable } {
  if (line.length > longest) return { failure: tooLong(longest) };
  const relaxed = parsed(parse, line, delimiter, { relax_quotes: true });
  const fields = relaxed.stop ? undefined : relaxed.rows[0]?.fields;
  // A field that begins with a quote and does not end with one may go on in the next line.
  if (fields && (delimiter === '\t' || !fields.some((field) => /^"(?:.*[^"])?$/s.test(field))))
    return { fields: fields.map((field) => field.replace(/^"(.*)"$/s, '$1')) };
  if (delimiter === '\t') {
    const literal = parsed(parse, line, delimiter, { quote: false });
    if (literal.rows.length === 1) return { fields: literal.rows[0].fields };
  }
  const reason =
    stop === 'open' ? 'a quote opens in the row and is never closed' : 'quotes in the row do not match';
  const mend = 'Double the quotes inside a quoted field ("") and close every one; the other rows were read.';
  return { failure: new Unreadable(reason, mend) };
}

function tooLong(longest: number): Unreadable {
  return new Unreadable(
    `the row is longer than ${megabytes(longest)}`,
    'Look for a quote that is never closed.',
  );
}

/** Joins chunks until `wanted` bytes have come together. */
async function* gathered(bytes: Bytes, wanted: () => number): AsyncGenerator<Buffer> {
  let chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    chunks.push(chunk);
    size += chunk.length;
    if (size < wanted()) continue;
    yield Buffer.concat(chunks, size);
    chunks = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(chunks, size);
}

function lineEnd(bytes: Buffer): number {
  return bytes.indexOf(LF) + 1 || -1;
}
