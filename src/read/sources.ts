import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import type { Problem } from '../document.ts';
import { problem, problemOf } from './failure.ts';
import { extensionOf, extensions } from './formats.ts';

/** What a path the user named leads to: files to read, and what is not read and why. */
export type Place =
  | { kind: 'file'; path: string }
  | { kind: 'skipped'; path: string; why: string }
  | { kind: 'problem'; problem: Problem };

const listed = extensions.map((extension) => `.${extension}`).join(' ');

/** Files about a collection rather than of it; `pairs.tsv` are the labels that `evaluate` reads. */
const about =
  /^(?:(?:readme|licen[cs]e|changelog|contributing|code_of_conduct|notice|copying)(?:[.\-_]|$)|pairs\.tsv$)/i;

/**
 * Every file behind the paths, in the order given; folders are walked to the bottom, sorted by code
 * unit. A file that several paths or links lead to comes once: it is no copy of itself.
 */
export async function* places(paths: readonly string[]): AsyncGenerator<Place> {
  const seen = new Map<string, string>();
  for (const path of paths) {
    if (path === '-') {
      yield { kind: 'file', path };
      continue;
    }
    try {
      const info = await stat(path);
      yield* info.isDirectory() ? folder(path, seen) : once(path, seen);
    } catch (error) {
      if (isGlob(path) && isMissing(error)) yield* matches(path, seen);
      else yield { kind: 'problem', problem: await linkProblem(path, error) };
    }
  }
}

/** Characters that make a pattern; a path that exists is never one, so `story[1].txt` is safe. */
function isGlob(path: string): boolean {
  return /[*?{}[\]!]/.test(path);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

async function* matches(pattern: string, seen: Map<string, string>): AsyncGenerator<Place> {
  const found = await glob(pattern, { ignore: ['**/node_modules/**'], expandDirectories: false });
  if (found.length === 0) {
    const mend = 'Check the pattern; quote it so that the shell leaves it alone.';
    yield { kind: 'problem', problem: problem(pattern, 'no file matches the pattern', mend) };
  }
  for (const path of found.sort()) yield* once(path, seen);
}

/** Reads as the user's own choice: any extension, and pipes and devices, too. */
async function* once(path: string, seen: Map<string, string>): AsyncGenerator<Place> {
  const real = await realpath(path).catch(() => path);
  const first = seen.get(real);
  seen.set(real, first ?? path);
  yield first === undefined
    ? { kind: 'file', path }
    : { kind: 'skipped', path, why: `the same file as ${first}` };
}

async function* folder(root: string, seen: Map<string, string>): AsyncGenerator<Place> {
  let useful = false;
  for await (const place of below(root, seen)) {
    // A Problem says more than the remark that nothing was found; a file met before counts as found.
    useful ||= place.kind !== 'skipped' || place.why.startsWith('the same');
    yield place;
  }
  if (useful) return;
  const mend = `Put files that are read into it (${listed}), or name files of other extensions one by one.`;
  yield { kind: 'problem', problem: problem(root, 'the folder holds no file that can be read', mend) };
}

/** Depth first, with a stack of its own: folders may nest deeper than functions can. */
async function* below(root: string, seen: Map<string, string>): AsyncGenerator<Place> {
  const waiting = [root];
  while (waiting.length > 0) {
    const path = waiting.pop()!;
    const place = path === root ? 'folder' : await kindOf(path);
    if (typeof place !== 'string') yield place;
    else if (place === 'file') yield* once(path, seen);
    else {
      const real = await realpath(path).catch(() => path);
      const first = seen.get(real);
      if (first !== undefined) {
        yield { kind: 'skipped', path, why: `the same folder as ${first}` };
        continue;
      }
      seen.set(real, path);
      try {
        const entries = await readdir(path, { withFileTypes: true });
        for (const child of children(path, entries).reverse()) waiting.push(child);
      } catch (error) {
        yield { kind: 'problem', problem: problemOf(path, error) };
      }
    }
  }
}

function children(path: string, entries: readonly Dirent[]): string[] {
  const prefix = /[/\\]$/.test(path) ? path : `${path}/`;
  const names = entries.map((entry) => entry.name).sort();
  return names.map((name) => prefix + name);
}

/** Whether something met in a folder is to be read: a policy of early returns. */
async function kindOf(path: string): Promise<'file' | 'folder' | Place> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const skipped = (why: string): Place => ({ kind: 'skipped', path, why });
  const unseen = hidden(name);
  if (unseen !== undefined) return skipped(unseen);
  try {
    const info = await stat(path);
    if (info.isDirectory()) return 'folder';
    if (!info.isFile()) return skipped('neither a file nor a folder');
  } catch (error) {
    return { kind: 'problem', problem: await linkProblem(path, error) };
  }
  const why = unread(name);
  return why === undefined ? 'file' : skipped(why);
}

/** Why a file inside an archive is not read, by the rules of folders; undefined where it is. */
export function passedOver(path: string): string | undefined {
  const names = path.split(/[/\\]/).filter(Boolean);
  return names.map(hidden).find((why) => why !== undefined) ?? unread(names.at(-1) ?? '');
}

function hidden(name: string): string | undefined {
  if (name.startsWith('.')) return 'hidden by the dot its name begins with';
  if (name === '__MACOSX') return "made by a Mac's archiver";
  return name === 'node_modules' ? 'installed packages' : undefined;
}

function unread(name: string): string | undefined {
  if (about.test(name)) return 'about the collection, not of it';
  const extension = extensionOf(name);
  return extension === undefined || !extensions.includes(extension)
    ? 'its extension is not one of those that are read'
    : undefined;
}

/** A link to nothing looks like a missing file; what is missing is its target. */
async function linkProblem(path: string, error: unknown): Promise<Problem> {
  const { lstat, readlink } = await import('node:fs/promises');
  const link = await lstat(path).then(
    (info) => info.isSymbolicLink(),
    () => false,
  );
  if (!link || !isMissing(error)) return problemOf(path, error);
  const reason = `the link leads to ${await readlink(path)}, which does not exist`;
  return problem(path, reason, 'Repair or remove the symbolic link.');
}
