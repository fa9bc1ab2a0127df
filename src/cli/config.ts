import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Args, text } from './command.ts';
import { Trouble } from './trouble.ts';
import { write } from './write.ts';

/*
 * What a folder's user has settled for good, in `twicetold.config.json` of the working directory or in
 * the file of --config. What is typed wins over it.
 */

export const configName = 'twicetold.config.json';

const config = z.strictObject({
  bar: z
    .number('must be a number from 0 to 1')
    .min(0, 'must be a number from 0 to 1')
    .max(1, 'must be a number from 0 to 1')
    .optional(),
});

/** To add a key, add it to the schema and to this list, which messages print. */
const keys = 'bar (a number from 0 to 1: probability from which a pair is flagged)';

export type Config = z.infer<typeof config>;

/** The file that --config names, or the usual one. */
export function configPath(args: Args): string {
  return text(args, 'config') ?? configName;
}

/**
 * Reads the configuration; nothing where the usual file is not there.
 * @throws Trouble naming the file, the key, and what it may be
 */
export function configOf(args: Args): Config {
  const path = configPath(args);
  // One that is about to be written need not be there yet.
  const needed = text(args, 'config') !== undefined && args.write !== true;
  const content = contentOf(path, needed);
  if (content === undefined) return {};
  const result = config.safeParse(parsed(path, content));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  if (issue.code === 'unrecognized_keys')
    throw new Trouble(`${path}: there is no key '${issue.keys[0]}'`, `Keys: ${keys}.`);
  const place = issue.path.join('.');
  throw new Trouble(
    `${path}: ${place ? `${place} ${issue.message}` : 'it must hold an object'}`,
    `Keys: ${keys}.`,
  );
}

/** Writes some keys and leaves the others as they are. */
export async function writeConfig(args: Args, changes: Config, signal?: AbortSignal): Promise<void> {
  const path = configPath(args);
  await write(path, `${JSON.stringify({ ...configOf(args), ...changes }, null, 2)}\n`, signal);
}

function contentOf(path: string, needed: boolean): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && !needed) return undefined;
    throw new Trouble(
      `${path}: ${code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : message}`,
      'Name the configuration that calibrate --write wrote, or leave --config out.',
    );
  }
}

function parsed(path: string, content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Trouble(`${path}: not JSON: ${(error as Error).message}`, `Keys: ${keys}.`);
  }
}
