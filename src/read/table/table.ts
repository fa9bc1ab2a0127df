import { peek } from '../bytes.ts';
import { asUnreadable, Unreadable } from '../failure.ts';
import { type FieldTable, fieldTable, pick } from '../fields.ts';
import type { Broken, Item } from '../item.ts';
import type { Context } from '../reader.ts';
import { recordContent } from '../record.ts';
import { tableRows } from './rows.ts';

/** A book of 2,000 pages in one field; a longer row is most likely a quote that is never closed. */
const LONGEST_ROW = 16 << 20;
/** What the delimiter is told by. */
const SAMPLE = 1 << 16;
/** A sheet has 16,384 columns at most; an export of articles that has more than this is none. */
const MOST_COLUMNS = 2000;
/** So many broken rows before the first good one say that this is no table. */
const PATIENCE = 100;
const delimiters = [',', ';', '\t', '|'];

/**
 * The articles of a table (CSV, TSV): the first row names the columns as fields of JSON records are
 * named, each further row is an article. Rows are read one at a time; one of up to `longest` bytes
 * is held. Throws Unreadable when no column is known to be the text.
 */
export async function* tableFile(
  chunks: AsyncIterable<string>,
  { table }: Pick<Context, 'table'>,
  longest: number = LONGEST_ROW,
): AsyncGenerator<Item> {
  const { head, all } = await peek(encoded(chunks), SAMPLE);
  const delimiter = delimiterOf(head.toString('utf8'), table);
  let columns: string[] | undefined;
  let good = false;
  let broken = 0;
  for await (const item of joined(tableRows(all, delimiter, longest), () => columns)) {
    if ('header' in item) {
      columns = header(item.header, item.place, table);
      continue;
    }
    const one = 'fields' in item ? article(columns!, item, table) : item;
    yield one;
    good ||= 'content' in one;
    if (!good && ++broken >= PATIENCE) {
      const reason = `none of its first ${PATIENCE} rows is an article under its header`;
      throw new Unreadable(reason, 'Export the table again, with one header row.', item.place);
    }
  }
  if (!columns) throw new Unreadable('it holds nothing but white space', 'Remove it, or fetch it again.');
}

/** Whether a text without a telling name begins with a header: a column of texts and another that is known. */
export function looksLikeTable(text: string): boolean {
  const table = fieldTable();
  const names = namesOf(text.slice(0, SAMPLE), delimiterOf(text, table));
  return names.some((name) => isText(name, table)) && names.filter((name) => isField(name, table)).length > 1;
}

/** csv-parse counts bytes, and so the windows it is given are bytes. */
async function* encoded(chunks: AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) yield Buffer.from(chunk);
}

/** The sign that makes of the first line the most columns whose names are known; else the most columns. */
function delimiterOf(head: string, table: FieldTable): string {
  const declared = separatorLine.exec(head.trimStart().split('\n', 1)[0])?.[1];
  if (declared) return declared;
  const scored = delimiters.map((delimiter) => {
    const names = namesOf(head, delimiter).slice(0, MOST_COLUMNS);
    const known = names.filter((name) => isField(name, table));
    return { delimiter, score: names.length > 1 ? known.length * MOST_COLUMNS + names.length : 0 };
  });
  return scored.sort((one, other) => other.score - one.score)[0].delimiter;
}

/** What the first line may name; good enough to choose by, not to read by. */
function namesOf(head: string, delimiter: string): string[] {
  const line = head.trimStart().split('\n', 1)[0];
  return line.split(delimiter).map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
}

function isField(name: string, table: FieldTable): boolean {
  return Object.keys(pick({ [name]: 'x' }, table).values).length > 0;
}

function isText(name: string, table: FieldTable): boolean {
  return pick({ [name]: 'x' }, table).values.text !== undefined;
}

/** `sep=;`, which Excel writes and reads as a first line. */
const separatorLine = /^sep=([,;\t|])$/i;

type Line = { header: string[]; place: string } | { fields: string[]; line: number; place: string } | Broken;

/**
 * Rows with their places, told apart. Rows of a wrong width right after one whose quotes are broken
 * are the lines of its fields: they belong to the same failure.
 */
async function* joined(
  rows: ReturnType<typeof tableRows>,
  columns: () => string[] | undefined,
): AsyncGenerator<Line> {
  let open: { broken: Broken; from: number } | undefined;
  for await (const row of rows) {
    const place = `line ${row.line}`;
    if ('failure' in row) {
      if (open) yield open.broken;
      open = { broken: { failure: row.failure, place }, from: row.line };
      continue;
    }
    const header = columns();
    if (!header) {
      if (!separatorLine.test(row.fields.join(';'))) yield { header: row.fields, place };
      continue;
    }
    const fields = evened(row.fields, header.length);
    if (open && fields.length !== header.length) {
      open.broken.place = `lines ${open.from} to ${row.line}`;
      continue;
    }
    if (open) yield open.broken;
    open = undefined;
    yield { fields, line: row.line, place };
  }
  if (open) yield open.broken;
}

/** Without the empty fields that some exporters put at the end of rows. */
function evened(fields: string[], width: number): string[] {
  let end = fields.length;
  while (end > width && fields[end - 1].trim() === '') end--;
  return fields.slice(0, end);
}

function header(fields: string[], place: string, table: FieldTable): string[] {
  const names = fields.map((field) => field.trim());
  if (names.length > MOST_COLUMNS) {
    const reason = `its first row has ${names.length} fields, more than the ${MOST_COLUMNS} that are read`;
    throw new Unreadable(reason, 'Export the columns of the articles alone.', place);
  }
  if (names.some((name) => isText(name, table))) return names;
  const listed = names.filter((name) => name !== '').map((name) => name.slice(0, 40));
  const shown = listed.slice(0, 12).join(', ') + (listed.length > 12 ? ', …' : '');
  const example = listed.find((name) => !/[\s,=]/.test(name)) ?? 'NAME';
  throw new Unreadable(
    `no column is known to be the text (its columns: ${shown || 'none has a name'})`,
    `Name the column: --field text=${example}. The first row must name the columns.`,
    place,
  );
}

function article(
  columns: readonly string[],
  { fields, line, place }: { fields: string[]; line: number; place: string },
  table: FieldTable,
): Item {
  if (fields.length !== columns.length) {
    const reason = `the row has ${counted(fields.length)} where the header has ${columns.length}`;
    const mend = 'Quote fields that hold the separator; the other rows were read.';
    return { failure: new Unreadable(reason, mend), place };
  }
  try {
    const record: Record<string, string> = Object.create(null);
    for (const [i, name] of columns.entries()) record[name] ||= fields[i];
    const { content, id } = recordContent(record, table);
    if (content.blocks.length === 0)
      throw new Unreadable('the row has no words', 'Leave the row out, or fill its text.');
    return { content, ...(id !== undefined && { id }), place, line };
  } catch (error) {
    return { failure: asUnreadable(error), place };
  }
}

function counted(fields: number): string {
  return fields === 1 ? '1 field' : `${fields} fields`;
}
