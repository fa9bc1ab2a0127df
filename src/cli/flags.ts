import type { Argv } from 'yargs';
import { interfaceLanguages, mostPairs } from '../index.ts';
import { baselineFlags } from './accepting.ts';
import { type Args, strings, text } from './command.ts';
import { type FailOn, failOnOf, failOnWords } from './exit.ts';
import type { OutputFlags } from './output.ts';
import { reporters } from './reporters.ts';
import { UsageError } from './trouble.ts';

/* Flags that several commands share and that change no result. */

export function outputFlags(parser: Argv): Argv {
  const formats = Object.entries(reporters).map(([name, { about }]) => `${name} (${about})`);
  return parser
    .option('format', {
      type: 'string',
      nargs: 1,
      group: 'Output:',
      describe: `NAME or NAME=FILE, as often as wanted; one without a file is printed. ${formats.join(', ')}. By default what the name of --output asks for, else terminal.`,
    })
    .option('output', {
      type: 'string',
      nargs: 1,
      group: 'Output:',
      describe: 'File to print to instead of standard output; written whole or not at all.',
    })
    .option('html', {
      type: 'string',
      nargs: 1,
      group: 'Output:',
      describe: 'File for the HTML report, besides what is printed.',
    })
    .option('html-pairs', {
      type: 'string',
      nargs: 1,
      group: 'Output:',
      describe:
        'Pairs up to which the HTML report is one file, if that has less than 20 MB; above, it leads to a page for each pair and family, in a folder beside it. all: one file whatever its size.',
      defaultDescription: String(mostPairs),
    })
    .option('language', {
      type: 'string',
      nargs: 1,
      group: 'Output:',
      describe: `Language of the HTML report's own words: ${interfaceLanguages.join(', ')}. Articles and names stay as they are.`,
      defaultDescription: 'en',
    })
    .option('json', {
      type: 'string',
      nargs: 1,
      group: 'Output:',
      describe: 'File for the JSON report, besides what is printed.',
    })
    .option('redact', {
      type: 'boolean',
      group: 'Output:',
      describe:
        'Hide the names of outlets and authors, addresses and paths in every report: Outlet 1, Author 3. Only names that the articles give as their own are known. Problems told on standard error keep their paths.',
    });
}

export function outputFlagsOf(args: Args): OutputFlags {
  const [output, html, json] = ['output', 'html', 'json'].map((name) => text(args, name));
  return {
    formats: strings(args, 'format'),
    output,
    html,
    json,
    redact: args.redact === true,
    htmlPairs: pairsOf(args),
    language: languageIn(args),
  };
}

function languageIn(args: Args): string {
  const language = text(args, 'language')?.toLowerCase() ?? 'en';
  if (interfaceLanguages.includes(language)) return language;
  throw new UsageError(`--language: '${language}' is not one of ${interfaceLanguages.join(', ')}`);
}

function pairsOf(args: Args): number {
  const typed = text(args, 'html-pairs');
  if (typed === undefined) return mostPairs;
  if (typed === 'all') return Number.POSITIVE_INFINITY;
  if (!/^\d{1,9}$/.test(typed))
    throw new UsageError(`--html-pairs: '${typed}' is not a whole number, or all`);
  return Number(typed);
}

/** `--fail-on` with the command's own default, and what a person has accepted. */
export function failFlag(parser: Argv, normal: string): Argv {
  return baselineFlags(
    parser.option('fail-on', {
      type: 'string',
      nargs: 1,
      group: 'Exit code:',
      describe: `Exit with 1 when a pair has this relation or a stronger one: ${failOnWords.join(', ')} (strongest first; any: partial or stronger). Commas between several.`,
      defaultDescription: normal,
    }),
  );
}

export function failOnIn(args: Args, normal: string): FailOn {
  return failOnOf(text(args, 'fail-on') ?? normal);
}
