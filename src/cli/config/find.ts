import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Trouble } from '../trouble.ts';
import { packageHolds } from './source.ts';

/*
 * Where the configuration is looked for when none is named: in the working directory and upwards to the
 * folder that holds `.git`, the nearest first, as people know it from ESLint, Prettier and Biome. Unlike
 * those, not beyond: without a repository only in the working directory, because above it lie folders that
 * others may write to (/tmp, a shared disk). Folders of articles are never asked.
 */

export const names = [
  'twicetold.config.json',
  'twicetold.config.yaml',
  'twicetold.config.yml',
  'twicetold.config.mjs',
] as const;

/**
 * The configuration in use, as a path from the working directory.
 * @throws Trouble where a folder holds two, or where code would be run from another folder
 */
export function find(cwd: string): string | undefined {
  for (const folder of upwards(cwd)) {
    const here = inFolder(folder).map((name) => relative(cwd, join(folder, name)));
    if (here.length > 1)
      throw new Trouble(
        `there are two configurations: ${here.join(' and ')}`,
        'Keep one of them, or name one: --config FILE.',
      );
    const [path] = here;
    if (path === undefined) continue;
    if (path.endsWith('.mjs') && folder !== cwd)
      throw new Trouble(
        `${path} is a program, and is run unasked only where it lies`,
        `Run twicetold in its folder, or name it: --config ${path}. --no-config does without.`,
      );
    return path;
  }
  return undefined;
}

/** Names of the configurations that a folder holds. */
export function inFolder(folder: string): string[] {
  const here: string[] = names.filter((name) => existsSync(join(folder, name)));
  if (packageHolds(join(folder, 'package.json'))) here.push('package.json');
  return here;
}

function upwards(cwd: string): string[] {
  const folders = [cwd];
  while (!existsSync(join(folders.at(-1)!, '.git'))) {
    const above = dirname(folders.at(-1)!);
    if (above === folders.at(-1)) return [cwd];
    folders.push(above);
  }
  return folders;
}
