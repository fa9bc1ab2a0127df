import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Argv } from 'yargs';
import { type Item, type Options, type Place, places } from '../index.ts';
import { changedSince, real } from './changed.ts';
import { type Args, type Context, text } from './command.ts';
import { type Met, oneStdin, readings } from './reading.ts';
import { Trouble, UsageError } from './trouble.ts';

/* What scan and check are to look at: paths that were named, a list of files, and of these only what changed. */

export interface Inputs {
  paths: string[];
  /** Listed, but not there. */
  lost: string[];
  /** Nothing is to be looked at, and why: no fault, there is just nothing to do. */
  idle?: string;
}

export function inputFlags(parser: Argv): Argv {
  return parser
    .option('files-from', {
      type: 'string',
      nargs: 1,
      group: 'Input:',
      describe:
        'File with names of files to look at, besides those typed, or - for standard input. A line each, or ended by NUL as find -print0 and git -z write them. Names lead from the working directory and are no patterns. An empty list is no fault: nothing is found.',
    })
    .option('changed-since', {
      type: 'string',
      nargs: 1,
      group: 'Input:',
      describe:
        'Of the paths named only files that differ from where this branch left REF (a commit, branch or tag of git), changed on disk and new ones included; of --against everything. Where none does, nothing is found.',
    });
}

/**
 * Reads the list and asks git.
 * @param others further paths that are read, for who may have standard input
 * @throws UsageError where nothing is named
 */
export async function inputsOf(
  args: Args,
  typed: readonly string[],
  { signal }: Context,
  usage: string,
  others: readonly string[] = [],
): Promise<Inputs> {
  const from = text(args, 'files-from');
  if (typed.length === 0 && from === undefined)
    throw new UsageError(`something is missing: twicetold ${usage.replace(/\[(.*?)\]/, '<$1>')}`);
  oneStdin([...typed, ...others, ...(from === undefined ? [] : [from])]);
  const listed = from === undefined ? [] : await namesIn(from);
  const lost = listed.filter((name) => !existsSync(name));
  const paths = [...typed, ...listed.filter((name) => existsSync(name))];
  const inputs: Inputs = { paths, lost };
  if (paths.length + lost.length === 0)
    return { ...inputs, idle: `${from === '-' ? 'the list' : from} names no file: nothing was looked at` };
  const ref = text(args, 'changed-since');
  if (ref === undefined) return inputs;
  const changed = await changedSince(ref, signal);
  const found = await only(paths, changed);
  if (found.length + lost.length > 0) return { paths: found, lost };
  return { paths: [], lost, idle: `nothing named has changed since ${ref}: nothing was looked at` };
}

/** Reads the inputs; what is lost is a problem each. */
export async function* inputReadings(
  { paths, lost }: Inputs,
  options: Options,
  context: Context,
  met: Met,
): AsyncGenerator<Item> {
  for (const path of lost) {
    const reason = 'it is listed by --files-from, but is not there';
    const mend = 'Make the list anew; its names lead from the working directory.';
    yield { kind: 'problem', problem: { path, reason, mend } };
  }
  if (paths.length > 0) yield* readings(paths, options, context, met);
}

/** The files behind the paths that are among the changed ones, by the rules of reading; standard input has no history. */
async function only(paths: readonly string[], changed: ReadonlySet<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const place of places(paths)) if (counts(place, changed)) found.push(pathOf(place));
  return found;
}

/** A path that cannot be looked at is left in, so that reading tells of it. */
function counts(place: Place, changed: ReadonlySet<string>): boolean {
  if (place.kind === 'skipped') return false;
  return place.kind === 'problem' || place.path === '-' || changed.has(real(place.path));
}

function pathOf(place: Place): string {
  return place.kind === 'problem' ? place.problem.path : place.path;
}

/** Most bytes of a list: a million names, or so. */
const most = 64 << 20;

async function namesIn(list: string): Promise<string[]> {
  const content = (await bytesOf(list)).toString('utf8').replace(/^\ufeff/, '');
  const names = content.includes('\0') ? content.split('\0') : content.split(/\r?\n/);
  // A dash in a list is a file's name; standard input is named on the command line.
  return names.filter(Boolean).map((name) => (name === '-' ? './-' : name));
}

async function bytesOf(list: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    const stream = list === '-' ? process.stdin : (await open(list)).createReadStream();
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > most)
        throw new Trouble(`--files-from: the list is larger than ${most >> 20} MB`, 'Name folders instead.');
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof Trouble) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Trouble(
      `--files-from ${list}: ${code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : message}`,
      'Name a file that holds names, or - for standard input.',
    );
  }
  return Buffer.concat(chunks);
}
