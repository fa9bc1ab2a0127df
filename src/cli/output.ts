import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { oneLine as printable, type Report, redact } from '../index.ts';
import type { Context } from './command.ts';
import {
  type Destination,
  type DestinationFlags,
  type Destinations,
  destinationsOf,
} from './destinations.ts';
import { folderOf, preparePages, writePages } from './pages.ts';
import { type Manner, reporters } from './reporters.ts';
import { Trouble, UsageError } from './trouble.ts';
import type { Voice } from './voice.ts';
import { kindOf, prepare, troubleOf, write } from './write.ts';

/** Where the output flags send a report, and how it looks there. */
export interface Output extends Destinations {
  /** Whether names of outlets and authors are hidden in all of them. */
  redacted: boolean;
  /** Pairs up to which the HTML report is one file. */
  htmlPairs: number;
  /** Whether formats for checks tell accepted findings, too. */
  accepted: boolean;
  /** Of the HTML report's own words. */
  language: string;
}

export interface OutputFlags extends DestinationFlags {
  redact?: boolean;
  withAccepted?: boolean;
  htmlPairs: number;
  language: string;
}

/** Reads the output flags and makes sure their files can be written. */
export async function outputOf(flags: OutputFlags): Promise<Output> {
  const { htmlPairs, language } = flags;
  const { printed, files } = destinationsOf(flags);
  const places = files.flatMap((one) => [one.file, ...(isMany(one) ? [folderOf(one.file)] : [])]);
  if (new Set(places.map((path) => resolve(path))).size < places.length)
    throw new UsageError('two outputs cannot go to one file');
  for (const one of files) {
    await prepare(one.file);
    if (isMany(one) && htmlPairs !== Number.POSITIVE_INFINITY) await preparePages(one.file);
  }
  const [redacted, accepted] = [flags.redact === true, flags.withAccepted === true];
  return { printed, files, redacted, accepted, htmlPairs, language };
}

/** Whether a large report would be many files. */
function isMany({ format }: Destination): boolean {
  return reporters[format].files !== undefined;
}

/**
 * Prints a report to every place asked for, tells its problems, and says where its files lie.
 * @param exitCode what the run is going to tell the shell
 */
export async function deliver(
  report: Report,
  output: Output,
  { voice, signal }: Context,
  exitCode: number,
): Promise<void> {
  const { printed, files, language } = output;
  for (const { file } of files) refuseArticle(file, report);
  const shown = output.redacted ? redact(report) : report;
  const manner: Manner = { language, check: { folder: process.cwd(), exitCode, accepted: output.accepted } };
  const notes: string[] = [];
  for (const one of files) notes.push(await deliverFile(shown, one, output, manner, signal));
  // Whoever runs the command has the files, and can mend only what is named.
  tell(report.problems, voice);
  if (printed !== undefined) await voice.result(reporters[printed].print(shown, { ...manner, voice }));
  for (const note of notes) voice.note(note);
}

/** Writes one file, with the pages beside it if there are any, and says where they lie. */
async function deliverFile(
  report: Report,
  { file, format, added }: Destination,
  { htmlPairs, language }: Output,
  manner: Manner,
  signal: AbortSignal,
): Promise<string> {
  const { files, print } = reporters[format];
  if (added) {
    const before = await heldBy(file);
    const own = print(report, { ...manner, before: Buffer.byteLength(before) });
    await write(file, before + own, signal);
  } else if (!files || (await kindOf(file)) === 'other') {
    // A pipe or a device takes one file.
    await write(file, print(report, manner), signal);
  } else {
    const pages = await writePages(file, files(report, basename(file), htmlPairs, language), signal);
    if (pages > 0) return `Report: ${file}, and ${pages} pages that it leads to in ${folderOf(file)}`;
  }
  return `Report: ${file}`;
}

/** What is in a file already, ended by a blank line, so that Markdown begins anew behind it. */
async function heldBy(file: string): Promise<string> {
  if ((await kindOf(file)) !== 'file') return '';
  const before = await readFile(file, 'utf8').catch((error) => {
    throw troubleOf(file, error);
  });
  return before === '' ? '' : `${before.trimEnd()}\n\n`;
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
