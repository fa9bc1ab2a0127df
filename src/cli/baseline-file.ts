import { readFile, stat } from 'node:fs/promises';
import { type Baseline, openBaseline, printBaseline } from '../index.ts';
import { Trouble } from './trouble.ts';
import { write } from './write.ts';

/** Where accepted findings are kept when no file is named. */
export const usualBaseline = 'twicetold-baseline.jsonl';

/** About 80,000 entries; whoever has more accepts everything. */
const mostBytes = 64 * 1024 * 1024;

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'reading it is not permitted',
};

/** The baseline of a file. */
export async function readBaseline(path: string): Promise<Baseline> {
  const content = await contentOf(path);
  if (content !== undefined) return openBaseline(content, path);
  throw new Trouble(`${path}: ${reasons.ENOENT}`, 'twicetold baseline add RESULT.json makes one.');
}

/** The same, or nothing where there is no such file. */
export async function readBaselineIfThere(path: string): Promise<Baseline | undefined> {
  const content = await contentOf(path);
  return content === undefined ? undefined : openBaseline(content, path);
}

async function contentOf(path: string): Promise<string | undefined> {
  try {
    if ((await stat(path)).size > mostBytes)
      throw new Trouble(`${path}: it has more than 64 MB`, 'baseline prune removes what has expired.');
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Trouble) throw error;
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new Trouble(`${path}: ${reasons[code] ?? message}`, 'Name another file with --baseline FILE.');
  }
}

/** Writes it whole, or leaves what was there. */
export function writeBaseline(baseline: Baseline, signal: AbortSignal): Promise<void> {
  return write(baseline.path, printBaseline(baseline), signal);
}
