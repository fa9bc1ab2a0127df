import type { Problem } from '../document.ts';

/** Thrown inside the reading of one source; `read` turns it into a Problem and goes on with the next. */
export class Unreadable extends Error {
  readonly mend: string;
  readonly place: string | undefined;

  constructor(reason: string, mend: string, place?: string) {
    super(reason);
    this.mend = mend;
    this.place = place;
  }
}

const system: Record<string, [reason: string, mend: string]> = {
  ENOENT: ['there is no such file or folder', 'Check the spelling, or the folder the command runs in.'],
  EACCES: [
    'reading it is not permitted',
    'Grant this user the right to read it (chmod u+r; folders also u+x).',
  ],
  EPERM: ['reading it is not permitted', 'Grant this user the right to read it.'],
  ELOOP: ['its links lead in a circle', 'Remove or repair the symbolic link.'],
  ENAMETOOLONG: ['its name is too long for the file system', 'Shorten the path.'],
  EISDIR: ['it is a folder where a file was expected', 'Name the folder itself.'],
  ENOTDIR: ['a part of the path is a file, not a folder', 'Check the path.'],
  EMFILE: ['too many files are open', 'Raise the limit (ulimit -n) and run again.'],
  EIO: ['the disk or network gave an error', 'Check the device and run again.'],
};

const compressed: Record<string, string> = {
  Z_BUF_ERROR: 'the gzip data ends too early (the file is truncated)',
  Z_DATA_ERROR: 'the gzip data is damaged',
};

/** What went wrong with `path`, in words a newsroom can act on. */
export function problemOf(path: string, error: unknown): Problem {
  if (error instanceof Unreadable) return problem(path, error.message, error.mend, error.place);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (system[code]) return problem(path, ...system[code]);
  if (compressed[code]) return problem(path, compressed[code], 'Fetch the file again, or compress it anew.');
  const reason = error instanceof Error ? error.message : String(error);
  return problem(
    path,
    `it could not be read: ${reason}`,
    'Check the file; if it is sound, report this as a bug.',
  );
}

/** Any error as one that can be told of an item. */
export function asUnreadable(error: unknown): Unreadable {
  if (error instanceof Unreadable) return error;
  const { reason, mend } = problemOf('', error);
  return new Unreadable(reason, mend);
}

export function problem(path: string, reason: string, mend: string, place?: string): Problem {
  return place === undefined ? { path, reason, mend } : { path, place, reason, mend };
}
