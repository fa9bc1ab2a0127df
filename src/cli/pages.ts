import { rmSync } from 'node:fs';
import { access, constants, lstat, mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type HtmlFile, pagesFolder } from '../index.ts';
import { Trouble } from './trouble.ts';
import { modeOf, troubleOf, unfinished, write } from './write.ts';

/*
 * A report of many pages: `report.html`, and beside it `report-pages/` with a folder for each version of the
 * report, named after its content. The pages come first, into a folder that nothing leads to; that `report.html`
 * is moved to its place is the switch from the old report to the new; then the old pages go. Nothing is
 * deleted here but what this run has made and files with names that only we give, beside our note.
 */

const note = 'twicetold.txt';

const noteText = `Pages of a report by twicetold. The file that this folder is named after leads to them,
and the next run that writes it replaces them.
`;

const version = /^[0-9a-f]{12}$/;
const draft = /^\.[0-9a-f]{12}\.(\d+)\.tmp$/;
const page = /^(?:pair|family)-\d+\.html$/;

/** The folder that the pages of a report lie in, if it has any. */
export function folderOf(path: string): string {
  return join(dirname(path), pagesFolder(basename(path)));
}

/** Asks, before hours of work are done, whether the pages of a report could be written. */
export async function preparePages(path: string): Promise<void> {
  const folder = folderOf(path);
  try {
    if (!(await oldIn(folder))) throw foreign(folder);
    if (await lstat(folder).catch(() => undefined)) await access(folder, constants.W_OK);
  } catch (error) {
    throw troubleOf(folder, error);
  }
}

/**
 * Writes a report of one file or of many, the one that leads to the others last.
 * @returns how many pages lie in the folder
 */
export async function writePages(
  path: string,
  files: Iterable<HtmlFile>,
  signal?: AbortSignal,
): Promise<number> {
  const folder = folderOf(path);
  const made: string[] = [];
  try {
    const old = (await oldIn(folder)) ?? [];
    const pages = await written(path, files, made, signal);
    await sweep(
      folder,
      old.filter((name) => name !== pages.version),
    );
    return pages.count;
  } catch (error) {
    for (const one of made) {
      rmSync(one, { recursive: true, force: true });
      unfinished.delete(one);
    }
    throw signal?.aborted ? signal.reason : troubleOf(folder, error);
  }
}

/** Everything to its place; `made` gets the folders that an error or an interruption has to take back. */
async function written(path: string, files: Iterable<HtmlFile>, made: string[], signal?: AbortSignal) {
  const folder = folderOf(path);
  const mode = await modeOf(path);
  let draft: string | undefined;
  let version = '';
  const names: string[] = [];
  for (const file of files) {
    signal?.throwIfAborted();
    const [, its = '', name = ''] = file.path.split('/');
    if (file.path === basename(path)) {
      if (draft) await place(draft, join(folder, version), names, made);
      // From here on the pages are part of the report.
      await write(path, file.content, signal, () => {
        for (const one of made.splice(0)) unfinished.delete(one);
      });
      continue;
    }
    version = its;
    draft ??= await open(folder, version, mode, made);
    await writeFile(join(draft, name), file.content, { mode, signal });
    names.push(name);
  }
  return { version, count: names.length };
}

/** The folder of the pages, with our note, and in it one for those that are being made. */
async function open(folder: string, version: string, mode: number, made: string[]): Promise<string> {
  if (!(await oldIn(folder))) throw foreign(folder);
  // Who may read the report may read its pages, and nobody else.
  const folderMode = mode | ((mode & 0o444) >> 2);
  const make = async (path: string) => {
    await mkdir(path, { mode: folderMode });
    made.push(path);
    unfinished.add(path);
  };
  await make(folder).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await writeFile(join(folder, note), noteText, { mode });
  const draft = join(folder, `.${version}.${process.pid}.tmp`);
  await make(draft);
  return draft;
}

/** Where a run has made the same report before, its files are replaced one by one: their bytes are the same. */
async function place(draft: string, final: string, names: readonly string[], made: string[]): Promise<void> {
  if (await lstat(final).catch(() => undefined)) {
    for (const name of names) await rename(join(draft, name), join(final, name));
    await rmdir(draft);
    return;
  }
  made.push(final);
  unfinished.add(final);
  await rename(draft, final);
}

/** The versions of the report in a folder, and drafts that a killed run left; undefined where we did not make it. */
async function oldIn(folder: string): Promise<string[] | undefined> {
  const info = await lstat(folder).catch(() => undefined);
  if (!info) return [];
  if (!info.isDirectory()) return undefined;
  const names = await readdir(folder);
  if (names.length > 0 && !names.includes(note)) return undefined;
  return names.filter((name) => version.test(name) || isLeft(name));
}

function foreign(folder: string): Trouble {
  return new Trouble(
    `${folder} is there, and not made by twicetold; a report of many pages would lie in it`,
    'Name another file for the report, or move that away, or ask for one file: --html-pairs all.',
  );
}

/** A draft whose run is over. */
function isLeft(name: string): boolean {
  const pid = draft.exec(name)?.[1];
  if (pid === undefined) return false;
  try {
    return Number(pid) === process.pid || !process.kill(Number(pid), 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/**
 * Removes what is no part of the report any more, file by file, and the folder once it holds nothing else.
 * The report stands by now: what cannot be removed stays, and is tried again by the next run.
 */
async function sweep(folder: string, old: readonly string[]): Promise<void> {
  for (const name of old) {
    const files = await readdir(join(folder, name)).catch(() => []);
    for (const file of files.filter((file) => page.test(file)))
      await rm(join(folder, name, file), { force: true }).catch(() => {});
    await rmdir(join(folder, name)).catch(() => {});
  }
  const left = await readdir(folder).catch(() => []);
  if (left.length !== 1 || left[0] !== note) return;
  await rm(join(folder, note), { force: true }).catch(() => {});
  await rmdir(folder).catch(() => {});
}
