import { commonFields, oneLine } from '../../index.ts';
import { nearest } from '../nearest.ts';
import { type Key, keys, olderNames } from './keys.ts';
import type { Source } from './source.ts';

/** Something wrong with a configuration. */
export interface Fault {
  line: number | undefined;
  /** Names the key, what it may be, and what it is. */
  reason: string;
  mend: string;
}

/** Everything that is wrong with a configuration, in the order it is written. */
export function faultsOf({ value, lineOf }: Source): Fault[] {
  const at = (place: readonly PropertyKey[], reason: string, mend: string): Fault => ({
    line: lineOf(place),
    reason,
    mend,
  });
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [at([], `it must hold an object of keys; it holds ${shown(value)}`, keyList())];
  const known = new Map(keys().map((key) => [key.name, key]));
  const found = value as Record<string, unknown>;
  return Object.keys(found).flatMap((name) => {
    if (name === '$schema') return [];
    const other = Object.hasOwn(olderNames, name) ? olderNames[name] : undefined;
    const key = known.get(other ?? name);
    if (key === undefined) return [at([name], unknown('key', name, known.keys()), keyList())];
    if (other !== undefined && Object.hasOwn(found, other))
      return [at([name], `${name} is the older name of ${other}, which is given too`, `Take ${name} out.`)];
    return wrongIn(key, name, found[name]).map(({ place, reason, mend }) => at(place, reason, mend));
  });
}

interface Wrong {
  place: PropertyKey[];
  reason: string;
  mend: string;
}

function wrongIn(key: Key, name: string, value: unknown): Wrong[] {
  const stray = key.name === 'fields' ? strayField(value) : undefined;
  if (stray !== undefined)
    return [
      {
        place: [name, stray],
        reason: `${name}: ${unknown('field', stray, Object.keys(commonFields))}`,
        mend: `Fields: ${Object.keys(commonFields).join(', ')}.`,
      },
    ];
  const result = key.schema.safeParse(value);
  if (result.success) return [];
  const place = [name, ...result.error.issues[0].path];
  return [
    {
      place,
      reason: `${name} must be ${key.allowed}; it is ${shown(value)}${meant(value)}`,
      mend: `${key.about} The default: ${JSON.stringify(key.default)}.`,
    },
  ];
}

function strayField(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.keys(value).find((name) => !Object.hasOwn(commonFields, name));
}

function unknown(what: string, name: string, known: Iterable<string>): string {
  const near = nearest(name, known);
  return `unknown ${what} '${short(name)}'${near === undefined ? '' : `; did you mean '${near}'?`}`;
}

/** YAML 1.1 took these for true and false, and many a file still does. */
function meant(value: unknown): string {
  if (typeof value !== 'string') return '';
  if (/^(?:yes|on|y)$/i.test(value)) return ' (write true)';
  return /^(?:no|off|n)$/i.test(value) ? ' (write false)' : '';
}

function keyList(): string {
  return `Keys: ${keys()
    .map(({ name }) => name)
    .join(', ')}.`;
}

function shown(value: unknown): string {
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  try {
    return short(JSON.stringify(value) ?? String(value));
  } catch {
    return `of the type ${typeof value}`;
  }
}

function short(text: string): string {
  return oneLine(text.length > 60 ? `${text.slice(0, 57)}…` : text);
}
