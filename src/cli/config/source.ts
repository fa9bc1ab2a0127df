import { closeSync, openSync, readSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Trouble } from '../trouble.ts';
import type { located as locate } from './yaml.ts';

/** A configuration as it was found, not yet looked at. */
export interface Source {
  value: unknown;
  /** Line of a key or of what lies below it; undefined where that is not known. */
  lineOf(path: readonly PropertyKey[]): number | undefined;
}

/**
 * Most bytes of a configuration: a thousand paths. The YAML parser takes time with the square of some
 * malformed inputs (3 s for 64 kB of quotation marks, 67 s for 256 kB).
 */
const most = 1 << 16;

/** A package.json may hold much that is none of ours. */
const mostPackage = 1 << 20;

/**
 * Reads a configuration by what its name says; a name that says nothing is read as YAML, of which JSON is a part.
 * @returns undefined where there is no such file
 * @throws Trouble where it cannot be read or understood
 */
export async function sourceOf(path: string): Promise<Source | undefined> {
  if (extname(path) === '.mjs') return moduleSource(path);
  const inPackage = basename(path) === 'package.json';
  const text = contentOf(path, inPackage ? mostPackage : most);
  if (text === undefined) return undefined;
  // Loaded only where there is something to read: it takes a part of every start otherwise.
  const { located } = await import('./yaml.ts');
  const lineOf = () => placesIn(located, path, text);
  if (inPackage) return packageSource(path, text, lineOf);
  return extname(path) === '.json' ? { value: parsed(path, text), lineOf: lineOf() } : located(path, text);
}

/** Whether a package.json has our key. One that is broken or without it is none of our business. */
export function packageHolds(path: string): boolean {
  try {
    const text = contentOf(path, mostPackage) ?? '';
    return text.includes('"twicetold"') && Object.hasOwn(JSON.parse(withoutMark(text)), 'twicetold');
  } catch {
    return false;
  }
}

/** The text of a file, which may be a pipe. */
export function contentOf(path: string, limit = most): string | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const buffer = Buffer.alloc(limit + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length <= limit; length += read)
      read = readSync(file, buffer, length, buffer.length - length, null);
    if (length <= limit) return buffer.toString('utf8', 0, length);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new Trouble(
      `${path}: ${code === 'EISDIR' ? 'it is a folder' : code === 'EACCES' ? 'reading it is not permitted' : message}`,
      'Name another configuration (--config FILE), or do without (--no-config).',
    );
  } finally {
    if (file !== undefined) closeSync(file);
  }
  throw new Trouble(
    `${path}: it is larger than ${limit >> 10} kB, which no configuration is`,
    'Name the configuration, as `twicetold init` writes one.',
  );
}

function packageSource(path: string, text: string, lines: () => Source['lineOf']): Source {
  const whole = parsed(path, text);
  if (typeof whole !== 'object' || whole === null || !Object.hasOwn(whole, 'twicetold'))
    throw new Trouble(`${path}: it has no key 'twicetold'`, 'Add it, or name another configuration.');
  const lineOf = lines();
  return {
    value: (whole as { twicetold: unknown }).twicetold,
    lineOf: (place) => lineOf(['twicetold', ...place]),
  };
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(withoutMark(text));
  } catch (error) {
    const { message } = error as Error;
    const at = /at position (\d+)/.exec(message)?.[1];
    const line = at === undefined ? '' : `:${text.slice(0, Number(at)).split('\n').length}`;
    const mend = /^\s*(?:\/\/|\/\*|#)/m.test(text)
      ? 'JSON takes no comments; a twicetold.config.yaml does.'
      : 'Mend it, or write twicetold.config.yaml: `twicetold init`.';
    throw new Trouble(`${path}${line}: not JSON: ${message}`, mend);
  }
}

/** JSON is a part of YAML, so that its parser finds the lines. It may stumble where JSON is odd: then there are none. */
function placesIn(located: typeof locate, path: string, text: string): Source['lineOf'] {
  try {
    return text.length > most ? () => undefined : located(path, text).lineOf;
  } catch {
    return () => undefined;
  }
}

function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '');
}

async function moduleSource(path: string): Promise<Source | undefined> {
  let loaded: { default?: unknown };
  try {
    loaded = await import(pathToFileURL(resolve(path)).href);
  } catch (error) {
    if (contentOf(path, mostPackage) === undefined) return undefined;
    throw new Trouble(
      `${path}: ${error instanceof Error ? error.message : String(error)}`,
      'It is run as a program, and has to get to its end.',
    );
  }
  const { default: value } = loaded;
  if (typeof value !== 'object' || value === null)
    throw new Trouble(`${path}: it exports no object`, 'Write `export default { … }`.');
  return { value, lineOf: () => undefined };
}
