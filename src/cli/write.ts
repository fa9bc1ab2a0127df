import { renameSync, rmSync } from 'node:fs';
import { access, constants, mkdir, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Trouble } from './trouble.ts';

/*
 * Files are written beside their place and moved there when complete: who looks sees the old file
 * or the new one, never half of one, whatever interrupts the run.
 */

/** Files and folders that are no part of a finished report yet. */
export const unfinished = new Set<string>();

/** Removes what an interrupted run leaves; synchronous, so that it can be the last thing done. */
export function removeUnfinished(): void {
  // A write that is under way may still put a file into a folder that is being emptied.
  for (const path of unfinished)
    rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  unfinished.clear();
}

/** Makes the folder of a file to be written and asks for permission, before hours of work are done. */
export async function prepare(path: string): Promise<void> {
  try {
    if ((await kindOf(path)) === 'folder') throw new Trouble(`${path} is a folder`, 'Name a file in it.');
    await makeFolder(dirname(path));
    await access((await kindOf(path)) === 'other' ? path : dirname(path), constants.W_OK);
  } catch (error) {
    throw troubleOf(path, error);
  }
}

/** Not mkdir's own recursion: on Node 20 to 24 that never ends where a folder denies that it exists, as in /proc. */
async function makeFolder(path: string): Promise<void> {
  if ((await kindOf(path)) === 'folder') return;
  const parent = dirname(path);
  if (parent !== path) await makeFolder(parent);
  await mkdir(path).catch(async (error) => {
    if ((await kindOf(path)) !== 'folder') throw error;
  });
}

/**
 * Writes a whole file, or leaves what was there.
 * @param placed called once it stands, with no moment between in which a signal could end the run
 */
export async function write(
  path: string,
  content: string,
  signal?: AbortSignal,
  placed?: () => void,
): Promise<void> {
  try {
    // Pipes and devices cannot be moved onto; moving onto /dev/null would even replace it.
    if ((await kindOf(path)) === 'other') return await writeFile(path, content, { signal });
    // The file behind a link is what is meant, not the link.
    const place = await realpath(path).catch(() => path);
    const beside = join(dirname(place), `.${basename(place)}.${process.pid}.tmp`);
    unfinished.add(beside);
    try {
      await writeFile(beside, content, { signal, mode: await modeOf(place), flush: true });
      renameSync(beside, place);
      placed?.();
    } finally {
      await rm(beside, { force: true });
      unfinished.delete(beside);
    }
  } catch (error) {
    throw signal?.aborted ? signal.reason : troubleOf(path, error);
  }
}

/** The rights that a file has, or that a new one is asked for. */
export async function modeOf(path: string): Promise<number> {
  const info = await stat(path).catch(() => undefined);
  return info?.isFile() ? info.mode & 0o777 : 0o666;
}

export async function kindOf(path: string): Promise<'file' | 'folder' | 'other' | 'none'> {
  const info = await stat(path).catch(() => undefined);
  if (!info) return 'none';
  return info.isDirectory() ? 'folder' : info.isFile() ? 'file' : 'other';
}

const reasons: Record<string, [reason: string, mend: string]> = {
  EACCES: ['writing there is not permitted', 'Name another place, or grant this user the right to write.'],
  EPERM: ['writing there is not permitted', 'Name another place, or grant this user the right to write.'],
  EROFS: ['the file system is read-only', 'Name another place.'],
  ENOSPC: ['the disk is full', 'Free some space, or name another place.'],
  ENOTDIR: ['a part of the path is a file, not a folder', 'Check the path.'],
  ENOENT: ['no folder can be made there', 'Name another place.'],
  EEXIST: ['a part of the path is a file, not a folder', 'Check the path.'],
};

export function troubleOf(path: string, error: unknown): Trouble {
  if (error instanceof Trouble) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const [reason, mend] = reasons[code] ?? [error instanceof Error ? error.message : String(error), undefined];
  return new Trouble(`cannot write ${path}: ${reason}`, mend);
}
