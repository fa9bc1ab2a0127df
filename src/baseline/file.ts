import { type Entry, type EntryText, entry, idOf } from './entry.ts';

/*
 * The file: JSON Lines, a header and then an entry a line, sorted by id. A line for an entry, and no comma
 * after it, so that two branches that accept findings merge by keeping the lines of both; ids are spread, so
 * that they seldom meet at all. `merge=union` in .gitattributes is safe: repeated lines count once.
 */

/** Raised with any change of meaning, also of the rules in key.ts. */
export const fileVersion = 1;

const format = 'twicetold-baseline';

/** Accepted findings, and the file they come from. */
export interface Baseline {
  /** As the user named it. */
  path: string;
  /** Fields of the header that are not known here. */
  header: Record<string, unknown>;
  /** Sorted by id, each id once. */
  entries: Entry[];
}

/** A baseline that cannot be used, and what the user can do about it. */
export class UnusableBaseline extends Error {
  /** What would mend it, as an instruction. */
  readonly mend: string;

  constructor(message: string, mend: string) {
    super(message);
    this.mend = mend;
  }
}

export function emptyBaseline(path: string): Baseline {
  return { path, header: {}, entries: [] };
}

/**
 * Reads a baseline.
 * @throws UnusableBaseline naming the line, the entry and the field: a gate that skipped what it cannot read
 * would fail or pass for no visible reason
 */
export function openBaseline(content: string, path: string): Baseline {
  const entries = new Map<string, Entry>();
  let header: Record<string, unknown> | undefined;
  let number = 0;
  for (const line of content.replace(/^\ufeff/, '').split(/\r?\n/)) {
    number++;
    if (line.trim() === '') continue;
    const value = parsed(line, `${path}, line ${number}`);
    if (isHeader(value)) header = { ...header, ...known(value, `${path}, line ${number}`) };
    else {
      const one = entryOf(value, `${path}, line ${number}`);
      entries.set(one.id, later(entries.get(one.id), one));
    }
  }
  if (!header)
    throw new UnusableBaseline(
      `${path}: no baseline: the line that says so is missing`,
      'Name a file that baseline add wrote.',
    );
  return { path, header, entries: sorted(entries.values()) };
}

/** The text of the file: the same entries give the same bytes. */
export function printBaseline({ header, entries }: Baseline): string {
  const lines = [{ format, version: fileVersion, ...header }, ...sorted(entries).map(ordered)];
  return lines.map((line) => `${plain(JSON.stringify(line))}\n`).join('');
}

const mendLine = 'Mend the line, or remove it: its finding is then judged again.';

function parsed(line: string, place: string): unknown {
  if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(line))
    throw new UnusableBaseline(
      `${place}: a merge conflict was left`,
      'Keep the lines of both sides, and remove the marks around them.',
    );
  try {
    return JSON.parse(line);
  } catch {
    throw new UnusableBaseline(`${place}: not a line of JSON`, mendLine);
  }
}

function isHeader(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === format;
}

function known(header: Record<string, unknown>, place: string): Record<string, unknown> {
  const { format: _, version, ...rest } = header;
  if (version === fileVersion) return rest;
  throw new UnusableBaseline(
    `${place}: version ${JSON.stringify(version)} of the baseline is not understood; twicetold here understands ${fileVersion}`,
    'Use the version of twicetold that wrote it, or a later one.',
  );
}

type Fields = Record<string, unknown> | undefined;

function entryOf(value: unknown, place: string): Entry {
  const result = entry.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    const id = (value as { id?: unknown } | null)?.id;
    const named = typeof id === 'string' ? `${place} (entry ${id.slice(0, 20)})` : place;
    const field = issue.path.join('.');
    const missing =
      issue.path.reduce<unknown>((inner, key) => (inner as Fields)?.[key as string], value) === undefined;
    throw new UnusableBaseline(
      `${named}: ${field ? `${field} ${missing ? 'is missing' : issue.message}` : 'not an entry'}`,
      mendLine,
    );
  }
  const { id, texts } = result.data;
  const own = idOf(texts);
  if (id !== own)
    throw new UnusableBaseline(
      `${place} (entry ${id.slice(0, 20)}): its texts are those of entry ${own}`,
      'Bring back the line as baseline add wrote it, or remove it.',
    );
  return result.data;
}

/** Of two entries for one pair, as a merge may leave them, the one that was made later; of a day, any, but always the same. */
function later(one: Entry | undefined, other: Entry): Entry {
  if (!one) return other;
  const age = (entry: Entry) => `${entry.on} ${JSON.stringify(ordered(entry))}`;
  return age(one) > age(other) ? one : other;
}

function sorted(entries: Iterable<Entry>): Entry[] {
  return [...entries].sort((x, y) => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0));
}

/** What a person wants to read first; then the texts; then what is not known here. */
function ordered({ id, relation, until, by, on, reason, texts, ...rest }: Entry): Record<string, unknown> {
  return { id, relation, until, by, on, reason, texts: texts.map(orderedText), ...rest };
}

function orderedText({ title, source, path, record, story, whole, ...rest }: EntryText) {
  return { title, source, path, record, story, whole, ...rest };
}

/** What acts without being seen is written by its code: a diff must show what is there. */
function plain(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
