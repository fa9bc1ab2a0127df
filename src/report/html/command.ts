import type { Report, ReportDocument } from '../report.ts';
import type { PairEntry } from './catalogue.ts';

/*
 * A command line that compares two documents of a report again. What it names comes from outside, and
 * whoever pastes it runs it: every argument is quoted, and the line holds nothing that cannot be seen.
 */

/** `twicetold compare a.txt b.txt --min-probability 0.87`, for a POSIX shell that knows `$'…'`. */
export function commandOf({ a, b }: PairEntry, report: Report): string {
  return ['twicetold', 'compare', argument(a, report), argument(b, report), ...flags(report.options)]
    .map(quoted)
    .join(' ');
}

/** `news.jsonl:12` by line; `news.json#id` where the file holds several. */
function argument({ path, line, id }: ReportDocument, { documents }: Report): string {
  const named = path.startsWith('-') && path !== '-' ? `./${path}` : path;
  if (line !== null) return `${named}:${line}`;
  const shared = documents.some((other) => other.path === path && other.id !== id);
  return shared ? `${named}#${id}` : named;
}

/** Options that `compare` knows, where they are not what it does by itself. */
function flags({ fields, clean, boilerplate, minProbability, model }: Report['options']): string[] {
  return [
    ...fieldFlags(fields),
    ...(clean === false ? ['--no-clean'] : []),
    ...(boilerplate === false ? ['--no-boilerplate'] : []),
    ...(typeof minProbability === 'number' ? [`--min-probability=${minProbability}`] : []),
    ...(typeof model === 'string' ? [`--model=${model}`] : []),
  ];
}

function fieldFlags(fields: unknown): string[] {
  if (typeof fields !== 'object' || fields === null) return [];
  return Object.entries(fields).flatMap(([field, names]) =>
    Array.isArray(names) ? names.map((name) => `--field=${field}=${name}`) : [],
  );
}

/** One argument for a shell. */
export function quoted(argument: string): string {
  if (/^[\w./-][\w./:@%+,=#-]*$/.test(argument)) return argument;
  if (!/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(argument)) return `'${argument.replaceAll("'", `'\\''`)}'`;
  return `$'${argument.replace(/[\\'\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, escaped)}'`;
}

function escaped(character: string): string {
  if (character === '\\' || character === "'") return `\\${character}`;
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff
    ? `\\U${code.toString(16).padStart(8, '0')}`
    : `\\u${code.toString(16).padStart(4, '0')}`;
}
