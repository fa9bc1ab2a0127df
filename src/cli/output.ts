import { basename, resolve } from 'node:path';
import {
  type HtmlFile,
  html,
  htmlPages,
  oneLine as printable,
  type Report,
  redact,
  terminal,
} from '../index.ts';
import type { Context } from './command.ts';
import { folderOf, preparePages, writePages } from './pages.ts';
import { Trouble, UsageError } from './trouble.ts';
import type { Voice } from './voice.ts';
import { kindOf, prepare, write } from './write.ts';

/** How a report is printed where. */
interface Reporter {
  about: string;
  /** Endings of file names that ask for it. */
  extensions: string[];
  print(report: Report, voice: Voice | undefined, language: string): string;
  /** As files, where a large report is more than one. */
  files?(report: Report, name: string, pairs: number, language: string): Iterable<HtmlFile>;
}

/** To add a format, add a row: flags, help and messages follow. */
export const reporters: Record<string, Reporter> = {
  terminal: {
    about: 'a table to read',
    extensions: ['.txt'],
    print: (report, voice) => {
      const all = report.options.all === true;
      if (!voice) return terminal(report, { all, piped: true });
      // On a screen the problems stand already, above the result.
      return terminal({ ...report, problems: [] }, { all, ...voice });
    },
  },
  json: {
    about: 'the whole report as data',
    extensions: ['.json'],
    print: (report) => `${JSON.stringify(report, null, 2)}\n`,
  },
  html: {
    about: 'a page with the texts side by side',
    extensions: ['.html', '.htm'],
    print: (report, _, language) => html(report, { language }),
    files: (report, name, pairs, language) => htmlPages(report, { name, pairs, language }),
  },
};

/** Where the output flags send a report. */
export interface Output {
  /** Undefined: to stdout, as `format`. */
  file?: string | undefined;
  format: string;
  /** Further copies. */
  copies: { file: string; format: string }[];
  /** Whether names of outlets and authors are hidden in all of them. */
  redacted: boolean;
  /** Pairs up to which the HTML report is one file. */
  htmlPairs: number;
  /** Of the HTML report's own words. */
  language: string;
}

export interface OutputFlags {
  format?: string | undefined;
  output?: string | undefined;
  html?: string | undefined;
  json?: string | undefined;
  redact?: boolean;
  htmlPairs: number;
  language: string;
}

/** Reads the output flags and makes sure their files can be written. */
export async function outputOf(flags: OutputFlags): Promise<Output> {
  const { format = formatOfName(flags.output), output } = flags;
  if (!Object.hasOwn(reporters, format)) {
    throw new UsageError(`--format: '${format}' is not one of ${Object.keys(reporters).join(', ')}`);
  }
  const file = output === '-' ? undefined : output;
  const copies = (['html', 'json'] as const).flatMap((format) => {
    const file = flags[format];
    return file === undefined ? [] : [{ file, format }];
  });
  const { htmlPairs, language } = flags;
  const made = { file, format, copies, redacted: flags.redact === true, htmlPairs, language };
  const files = filesOf(made);
  const places = files.flatMap((one) => [one.file, ...(isMany(one) ? [folderOf(one.file)] : [])]);
  if (new Set(places.map((path) => resolve(path))).size < places.length)
    throw new UsageError('two outputs cannot go to one file');
  for (const one of files) {
    await prepare(one.file);
    if (isMany(one) && flags.htmlPairs !== Number.POSITIVE_INFINITY) await preparePages(one.file);
  }
  return made;
}

function filesOf({ file, format, copies }: Output): { file: string; format: string }[] {
  return [...(file === undefined ? [] : [{ file, format }]), ...copies];
}

/** Whether a large report would be many files. */
function isMany({ format }: { format: string }): boolean {
  return reporters[format].files !== undefined;
}

function formatOfName(path: string | undefined): string {
  const name = path?.toLowerCase();
  const found = Object.entries(reporters).find(([, { extensions }]) =>
    extensions.some((extension) => name?.endsWith(extension)),
  );
  return found?.[0] ?? 'terminal';
}

/** Prints a report to every place asked for, tells its problems, and says where its files lie. */
export async function deliver(report: Report, output: Output, { voice, signal }: Context): Promise<void> {
  const files = filesOf(output);
  for (const { file } of files) refuseArticle(file, report);
  const shown = output.redacted ? redact(report) : report;
  const notes: string[] = [];
  for (const one of files) notes.push(await deliverFile(shown, one, output, signal));
  // Whoever runs the command has the files, and can mend only what is named.
  tell(report.problems, voice);
  if (output.file === undefined)
    await voice.result(reporters[output.format].print(shown, voice, output.language));
  for (const note of notes) voice.note(note);
}

/** Writes one file, with the pages beside it if there are any, and says where they lie. */
async function deliverFile(
  report: Report,
  { file, format }: { file: string; format: string },
  { htmlPairs, language }: Output,
  signal: AbortSignal,
): Promise<string> {
  const { files, print } = reporters[format];
  // A pipe or a device takes one file.
  if (!files || (await kindOf(file)) === 'other')
    await write(file, print(report, undefined, language), signal);
  else {
    const pages = await writePages(file, files(report, basename(file), htmlPairs, language), signal);
    if (pages > 0) return `Report: ${file}, and ${pages} pages that it leads to in ${folderOf(file)}`;
  }
  return `Report: ${file}`;
}

/** A slip in the order of arguments must not cost an article. */
function refuseArticle(file: string, { documents }: Report): void {
  if (documents.some(({ path }) => resolve(path) === resolve(file)))
    throw new Trouble(`${file} is one of the articles read; it was not overwritten`, 'Name another file.');
}

/** More are counted, not told, unless asked for. */
const manyProblems = 50;

/** As a report holds it, or as reading makes it. */
export interface Told {
  path: string;
  place?: string | null;
  reason: string;
  mend: string;
}

/** Tells what could not be used, each with its place and what would mend it. */
export function tell(problems: readonly Told[], voice: Voice): void {
  const shown = voice.verbose ? problems : problems.slice(0, manyProblems);
  for (const { path, place, reason, mend } of shown) {
    voice.trouble(`${printable(place ? `${path}, ${place}` : path)}: ${printable(reason)}`);
    voice.trouble(`  ${printable(mend)}`);
  }
  const rest = problems.length - shown.length;
  if (rest > 0) voice.trouble(`… and ${rest} more problems: --verbose tells all, --json FILE keeps all.`);
}
