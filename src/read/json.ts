import { Unreadable } from './failure.ts';
import { commonFields } from './fields.ts';

/** Keys under which exports keep their list of articles, the likely first. */
const lists =
  'articles items results documents docs records entries posts stories news data rows hits features'.split(
    ' ',
  );

/** The value of a JSON text. Throws Unreadable, with the place, on broken JSON. */
export function jsonValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const place = placeOf(text, error);
    const mend = /^\s*\{[^\n]*\}[^\S\n]*\n\s*\{/.test(text)
      ? 'It looks like JSON lines: name it .jsonl.'
      : 'Export it again, or mend the JSON at that place.';
    throw new Unreadable('it is not valid JSON', mend, place);
  }
}

/** The records in a value of JSON: an object, a list, or an object that holds a list. */
export function jsonRecords(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return [value];
  return listIn(value as Record<string, unknown>, 0) ?? [value];
}

/** A record may well hold a list too (`data`, `items`): what has a text of its own is a record. */
function listIn(object: Record<string, unknown>, depth: number): unknown[] | undefined {
  const keys = new Set(Object.keys(object).map((key) => key.toLowerCase()));
  if (commonFields.text.some((name) => keys.has(name) && typeof object[name] === 'string')) return undefined;
  for (const key of lists) {
    const value = object[key];
    if (Array.isArray(value) && value.some(isRecord)) return value;
    // Elasticsearch answers { hits: { hits: [...] } }, others { data: { articles: [...] } }.
    if (isRecord(value) && depth < 3) {
      const inner = listIn(value, depth + 1);
      if (inner) return inner;
    }
  }
  const candidates = Object.values(object).filter(
    (value) => Array.isArray(value) && value.length > 0 && value.every(isRecord),
  );
  return candidates.length === 1 && depth === 0 ? (candidates[0] as unknown[]) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * V8 names the position of some errors; of others it quotes the ten characters on both sides. Spaces
 * round the text make it quote in that way near the ends, too. Where the quote occurs twice, no place.
 */
function placeOf(text: string, error: unknown): string | undefined {
  let message = error instanceof Error ? error.message : '';
  const margin = ' '.repeat(50);
  try {
    JSON.parse(margin + text + margin);
  } catch (again) {
    message = (again as Error).message;
  }
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? Number.NaN) - margin.length;
  if (position >= 0) return lineAt(text, position);
  const quoted = /\.\.\."([\s\S]*)"\.\.\. is not valid JSON/.exec(message)?.[1];
  if (quoted === undefined) return lineAt(text, text.length);
  const around = margin + text + margin;
  const at = around.indexOf(quoted);
  return at < 0 || around.includes(quoted, at + 1) ? undefined : lineAt(text, at + 10 - margin.length);
}

function lineAt(text: string, position: number): string {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1)) line++;
  return `line ${line}`;
}
