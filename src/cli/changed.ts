import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Trouble, UsageError } from './trouble.ts';

/*
 * What `--changed-since` asks git. No shell is involved, and nothing of the repository's own settings is
 * run: no pager, no external diff, no file watcher.
 */

/** Most bytes of file names that git may answer with: two million names. */
const most = 256 << 20;

/**
 * Files that differ from where this branch left `ref`: committed, staged, only changed on disk, or new
 * and not ignored. The texts are read from the disk, so that is what counts. Real paths.
 * @throws Trouble where git cannot tell, with what would mend it
 */
export async function changedSince(ref: string, signal: AbortSignal): Promise<Set<string>> {
  if (ref === '' || ref.startsWith('-'))
    throw new UsageError(`--changed-since: '${ref}' is no name of a commit, a branch or a tag`);
  const git = asker(signal);
  const top = await topOf(git);
  const base = await baseOf(git, ref);
  const differ = ['diff', '--name-only', '-z', '--diff-filter=ACMR', '--no-ext-diff', '--ignore-submodules'];
  const names = [
    ...(await git([...differ, base, '--'], top)).split('\0'),
    ...(await git(['ls-files', '--others', '--exclude-standard', '-z'], top)).split('\0'),
  ];
  return new Set(names.filter(Boolean).map((name) => real(join(top, name))));
}

/** The path behind links; of what is not there, the path. */
export function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

type Ask = (words: readonly string[], folder?: string) => Promise<string>;

function asker(signal: AbortSignal): Ask {
  const run = promisify(execFile);
  const always = ['--no-pager', '--no-optional-locks', '-c', 'core.fsmonitor=false'];
  return async (words, folder) =>
    (await run('git', [...always, ...words], { signal, maxBuffer: most, ...(folder && { cwd: folder }) }))
      .stdout;
}

async function topOf(git: Ask): Promise<string> {
  try {
    return (await git(['rev-parse', '--show-toplevel'])).replace(/\n$/, '');
  } catch (error) {
    const { code, stderr = '' } = error as { code?: unknown; stderr?: string };
    if (code === 'ENOENT')
      throw new Trouble(
        '--changed-since: git is not installed',
        'Install it, or list the files: --files-from.',
      );
    if (/not a git repository/.test(stderr))
      throw new Trouble(
        '--changed-since: the working directory is in no git repository',
        'Run in a checkout, or list the files: --files-from.',
      );
    throw new Trouble(`--changed-since: git says: ${firstLine(error)}`, 'Mend that, and run again.');
  }
}

/** The commit at which the histories of `ref` and of the checkout part. */
async function baseOf(git: Ask, ref: string): Promise<string> {
  const shallow = (await git(['rev-parse', '--is-shallow-repository'])).trim() === 'true';
  const deepen =
    'The checkout is shallow: fetch its history (actions/checkout: fetch-depth: 0; git fetch --unshallow).';
  const commit = await git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]).catch(() => '');
  if (commit === '')
    throw new Trouble(
      `--changed-since: git knows no commit '${ref}'`,
      shallow
        ? deepen
        : `Check the name (git branch -a), or fetch it: git fetch origin ${ref.replace(/^origin\//, '')}.`,
    );
  const base = await git(['merge-base', commit.trim(), 'HEAD']).catch(() => '');
  if (base === '')
    throw new Trouble(
      `--changed-since: '${ref}' and the checkout have no common history here`,
      shallow ? deepen : 'Name a commit that this branch comes from.',
    );
  return base.trim();
}

function firstLine(error: unknown): string {
  const { stderr = '', message } = error as { stderr?: string; message: string };
  return (stderr || message).split('\n')[0];
}
