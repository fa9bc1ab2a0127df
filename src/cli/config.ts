import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { type Args, type Command, text } from './command.ts';
import { find } from './config/find.ts';
import { type Key, keys, olderNames } from './config/keys.ts';
import { type Source, sourceOf } from './config/source.ts';
import { type Fault, faultsOf } from './config/validate.ts';
import { Trouble } from './trouble.ts';
import type { Voice } from './voice.ts';

/*
 * What a folder's user has settled for good. It stands in for what could have been typed: its values are
 * put among the arguments under the names of the flags, where nothing was typed, so that commands know of
 * no configuration.
 */

/** A command line with its configuration. */
export interface Settled {
  /** What was typed, and what the configuration says where nothing was. */
  args: Args;
  /** The configuration, as a path from the working directory; undefined where there is none. */
  file: string | undefined;
  /** Where values come from, by the names of keys; not in it: the default. */
  origins: ReadonlyMap<string, string>;
}

/**
 * Finds the configuration, holds it against what is allowed, and puts it below what was typed.
 * @throws Trouble naming file, line, key, value and what it may be
 */
export async function settled(command: Command, args: Args, voice: Voice): Promise<Settled> {
  const heeded = keys().filter((key) => key.heeded(command));
  const origins = new Map<string, string>();
  for (const { name, flag } of heeded)
    if (args[flag] !== undefined) origins.set(name, `--${args[flag] === false ? 'no-' : ''}${flag}`);
  const file = fileOf(args);
  const source = file === undefined ? undefined : await sourceOf(file);
  if (file === undefined || source === undefined) {
    // One that is about to be written need not be there yet.
    if (file !== undefined && args.write !== true) throw missing(file);
    return { args, file, origins };
  }
  voice.detail(`Configuration: ${file}`);
  refuse(file, faultsOf(source), voice);
  return { args: { ...args, ...below(args, file, source, heeded, origins) }, file, origins };
}

/** The file that was named, else the one that is found. */
function fileOf(args: Args): string | undefined {
  if (args.config === false) return undefined;
  return text(args, 'config') ?? find(process.cwd());
}

/** What the configuration says of flags that were not typed; notes where it stands. */
function below(
  args: Args,
  file: string,
  { value, lineOf }: Source,
  heeded: readonly Key[],
  origins: Map<string, string>,
): Record<string, unknown> {
  const given = new Map<string, unknown>();
  for (const [written, own] of Object.entries(value as Record<string, unknown>)) {
    const key = heeded.find(({ name }) => name === (olderNames[written] ?? written));
    if (key === undefined || args[key.flag] !== undefined) continue;
    const meant = key.name === 'format' && args.output !== undefined ? withFiles(own) : own;
    if (meant === undefined) continue;
    const line = lineOf([written]);
    origins.set(key.name, line === undefined ? file : `${file}:${line}`);
    if (meant !== null) given.set(key.flag, asTyped(key, meant, dirname(file)));
  }
  return Object.fromEntries(given);
}

/** The formats with files of their own: what a file holds that was typed as --output is not for the configuration to say. */
function withFiles(formats: unknown): unknown {
  const named = [formats].flat().filter((one) => String(one).includes('='));
  return named.length > 0 ? named : undefined;
}

/** Words of a list that a flag takes in one go are joined; paths lead from the working directory. */
function asTyped({ name, path }: Key, value: unknown, folder: string): unknown {
  if (name === 'failOn') return [value].flat().join(',');
  if (path === undefined) return value;
  const one = (text: string) => {
    const at = path === 'whole' ? 0 : text.indexOf('=') + 1;
    return path !== 'whole' && at === 0 ? text : text.slice(0, at) + fromHere(text.slice(at), folder);
  };
  return Array.isArray(value) ? value.map(one) : one(String(value));
}

function fromHere(path: string, folder: string): string {
  if (isAbsolute(path) || path === '-' || resolve(folder) === process.cwd()) return path;
  return relative(process.cwd(), resolve(folder, path)) || '.';
}

/** Faults told at one go, so that they can be mended at one go. */
const many = 20;

function refuse(file: string, faults: readonly Fault[], voice: Voice): void {
  if (faults.length === 0) return;
  const told = faults.slice(0, many).map(({ line, ...rest }) => ({
    place: line === undefined ? file : `${file}:${line}`,
    ...rest,
  }));
  if (told.length === 1) throw new Trouble(`${told[0].place}: ${told[0].reason}`, told[0].mend);
  for (const { place, reason, mend } of told) {
    voice.trouble(`${place}: ${reason}`);
    voice.trouble(`  ${mend}`);
  }
  throw new Trouble(`${file} has ${faults.length} faults`, 'They stand above.');
}

function missing(file: string): Trouble {
  return new Trouble(
    `${file}: there is no such file`,
    '`twicetold init` writes one; --no-config does without.',
  );
}
