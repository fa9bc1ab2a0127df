import { formatOfName, reporters } from './reporters.ts';
import { UsageError } from './trouble.ts';

/* Where a report goes: the flags --format, --output, --html and --json, read together. */

export interface DestinationFlags {
  /** Each `name` or `name=file`. */
  formats: readonly string[];
  output?: string | undefined;
  html?: string | undefined;
  json?: string | undefined;
}

/** A file that a report goes to, as a format. */
export interface Destination {
  file: string;
  format: string;
  /** Whether it is put behind what the file holds. */
  added: boolean;
}

export interface Destinations {
  /** The format that standard output gets, if it gets one. */
  printed: string | undefined;
  files: Destination[];
}

/**
 * A format without a file of its own goes to the file of `--output`, else to standard output, where there
 * is room for one. Where all have files and there is no `--output`, the table is printed as ever.
 * @throws UsageError naming the flag and what it may be
 */
export function destinationsOf({ formats, output, ...copies }: DestinationFlags): Destinations {
  const asked = formats.map(parsed);
  const bare = asked.flatMap(({ format, file }) => (file === undefined ? [format] : []));
  const file = output === '-' ? undefined : output;
  // The summary of a job has a file of its own, of which the environment knows.
  const summaries = bare.filter((format) => reporters[format].addsTo !== undefined);
  const rest = bare.filter((format) => !summaries.includes(format));
  if (rest.length > 1) throw crowded(rest, file);
  const main = rest[0] ?? (file === undefined ? undefined : summaries.shift()) ?? formatOfName(file);
  return {
    printed: file === undefined ? main : undefined,
    files: [
      ...(file === undefined ? [] : [{ file, format: main, added: false }]),
      ...(['html', 'json'] as const).flatMap((format) => {
        const file = copies[format];
        return file === undefined ? [] : [{ file, format, added: false }];
      }),
      ...asked.flatMap(({ format, file }) => (file === undefined ? [] : [{ file, format, added: false }])),
      ...summaries.map(fromEnvironment),
    ],
  };
}

/** `sarif=out.sarif`, or `sarif`; a dash is standard output, as anywhere. */
function parsed(typed: string): { format: string; file: string | undefined } {
  const at = typed.indexOf('=');
  const format = at < 0 ? typed : typed.slice(0, at);
  if (!Object.hasOwn(reporters, format))
    throw new UsageError(`--format: '${format}' is not one of ${Object.keys(reporters).join(', ')}`);
  const file = at < 0 ? undefined : typed.slice(at + 1);
  if (file === '') throw new UsageError(`--format: '${typed}' names no file, as in ${format}=FILE`);
  return { format, file: file === '-' ? undefined : file };
}

function crowded(formats: readonly string[], file: string | undefined): UsageError {
  const where = file === undefined ? 'standard output' : `the file of --output`;
  return new UsageError(
    `--format: ${formats.join(' and ')} cannot all go to ${where}; name a file for all but one, as in ${formats[0]}=FILE`,
  );
}

function fromEnvironment(format: string): Destination {
  const { addsTo = '' } = reporters[format];
  const file = process.env[addsTo];
  if (file) return { file, format, added: true };
  throw new UsageError(
    `--format: ${format} has no file, as ${addsTo} is not set here; name one: ${format}=FILE`,
  );
}
