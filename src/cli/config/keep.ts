import { basename, extname } from 'node:path';
import { Trouble } from '../trouble.ts';
import { write } from '../write.ts';
import { names } from './find.ts';
import { olderNames } from './keys.ts';
import { contentOf, sourceOf } from './source.ts';

/** The file that a setting is kept in: the one in use, or a new one. */
export function keepingPlace(file: string | undefined): string {
  return file ?? names[0];
}

/** @throws Trouble where a configuration cannot be written to, before the work that would be lost */
export function keepable(file: string | undefined): void {
  if (file !== undefined && extname(file) === '.mjs')
    throw new Trouble(
      `${file} is a program, and is not written to`,
      'Leave out --write, and put minProbability into it by hand; or name another configuration.',
    );
}

/** Puts a setting into a configuration and leaves all else in it as it is: order, comments, indentation. */
export async function keep(
  file: string | undefined,
  name: string,
  value: number,
  signal?: AbortSignal,
): Promise<void> {
  const path = keepingPlace(file);
  keepable(path);
  const text = contentOf(path, 1 << 20);
  const source = text === undefined ? undefined : await sourceOf(path);
  const held = Object(source?.value) as object;
  const older = Object.keys(olderNames).find((one) => olderNames[one] === name && Object.hasOwn(held, one));
  const key = older ?? name;
  const isJson = extname(path) === '.json';
  const changed = isJson
    ? inJson(text ?? '{}\n', basename(path) === 'package.json' ? ['twicetold', key] : [key], value)
    : await inYaml(text ?? '', key, value);
  await write(path, changed, signal);
}

/** Written anew with the indentation it has; JSON has no comments to lose. */
function inJson(text: string, place: readonly string[], value: number): string {
  const whole = JSON.parse(text.replace(/^\ufeff/, '')) as Record<string, unknown>;
  let holder = whole;
  for (const step of place.slice(0, -1)) holder = holder[step] as Record<string, unknown>;
  holder[place.at(-1)!] = value;
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? '  ';
  return `${JSON.stringify(whole, null, indent)}\n`;
}

/** A value that stands is exchanged in place; a new one goes below its comment in the file of `init`, else to the end. */
async function inYaml(text: string, key: string, value: number): Promise<string> {
  const { isMap, isScalar, parseDocument } = await import('yaml');
  const document = parseDocument(text);
  const old = document.get(key, true);
  if (isScalar(old) && old.range && old.source !== '') {
    const [from, to] = old.range;
    return `${text.slice(0, from)}${value}${text.slice(to)}`;
  }
  const waiting = new RegExp(`^#${key}:.*$`, 'm');
  const plain = document.contents === null || (isMap(document.contents) && !document.contents.flow);
  const uncommented = text.replace(waiting, `${key}: ${value}`);
  if (plain && waiting.test(text) && parseDocument(uncommented).get(key) === value) return uncommented;
  document.set(key, value);
  return document.toString({ lineWidth: 0 });
}
