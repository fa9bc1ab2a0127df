import type { Argv } from 'yargs';
import { interfaceLanguages, mostPairs, type Report } from '../index.ts';
import { baselineFlags, failsOnStale } from './accepting.ts';
import { type Args, strings, text } from './command.ts';
import { exitOf, failOnOf, failOnWords, type Gate, maxWarningsOf, warningsIn } from './exit.ts';
import type { OutputFlags } from './output.ts';
import { reporters } from './reporters.ts';
import { UsageError } from './trouble.ts';
import type { Voice } from './voice.ts';

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
    .option('with-accepted', {
      type: 'boolean',
      group: 'Output:',
      describe:
        'Tell accepted findings also in sarif, junit, github, gitlab, markdown, csv and ndjson, as notes; they are left out otherwise.',
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
    withAccepted: args['with-accepted'] === true,
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

/** `--fail-on` with the command's own default, warnings, and what a person has accepted. */
export function failFlag(parser: Argv, normal: string): Argv {
  return baselineFlags(
    parser.options({
      'fail-on': {
        type: 'string',
        nargs: 1,
        group: 'Exit code:',
        describe: `Exit with 1 when a pair has this relation or a stronger one: ${failOnWords.join(', ')} (strongest first; any: partial or stronger). Commas between several.`,
        defaultDescription: normal,
      },
      'max-warnings': {
        type: 'string',
        nargs: 1,
        group: 'Exit code:',
        describe:
          'Exit with 1 also when there are more warnings than this: flagged pairs (partial or stronger) that --fail-on lets pass and nobody has accepted. none: however many.',
        defaultDescription: 'none',
      },
    }),
  );
}

/** What makes the run fail, with the command's own default for `--fail-on`. */
export function gateIn(args: Args, normal: string): Gate {
  return {
    failOn: failOnOf(text(args, 'fail-on') ?? normal),
    onStale: failsOnStale(args),
    maxWarnings: maxWarningsOf(text(args, 'max-warnings') ?? 'none'),
  };
}

/** The exit code, and what the report itself does not say of it. */
export function ended(report: Report, gate: Gate, voice: Voice): number {
  const code = exitOf(report, gate);
  const warnings = warningsIn(report, gate.failOn);
  if (gate.maxWarnings !== null && warnings > gate.maxWarnings)
    voice.trouble(
      `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}: more than --max-warnings ${gate.maxWarnings}.`,
    );
  return code;
}
