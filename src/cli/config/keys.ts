import { z } from 'zod';
import { commonFields, interfaceLanguages, mostPairs, type OptionRow, optionRows } from '../../index.ts';
import type { Command } from '../command.ts';
import { failOnWords } from '../exit.ts';
import { reporters } from '../reporters.ts';
import { headings } from '../settings.ts';

/*
 * The keys of a configuration: every option of the library by its name, and what a gate settles for good.
 * Messages, the JSON Schema, the file that `init` writes and `--print-config` come from here.
 */

export interface Key {
  name: string;
  /** On the command line, without dashes. */
  flag: string;
  heading: string;
  /** What the value may be, in words that follow "must be". */
  allowed: string;
  about: string;
  default: unknown;
  schema: z.ZodType;
  /** The value, or what of it names a file, is a path beside the configuration. */
  path?: 'whole' | 'after =';
  /** Whether a command heeds it. */
  heeded(command: Command): boolean;
}

/** To add a key, add a row; its flag has to be declared by the commands named, and may be typed as ever. */
const gate: (Omit<Key, 'heeded' | 'heading'> & { heading?: string; commands: string[] })[] = [
  {
    name: 'format',
    flag: 'format',
    commands: ['scan', 'check', 'compare'],
    allowed: `NAME or NAME=FILE, or a list of such, NAME being one of ${Object.keys(reporters).join(', ')}; or null`,
    about: 'What is printed, and further files. Null: what the name of --output asks for, else terminal.',
    default: null,
    schema: oneOrMore(
      z.string().regex(new RegExp(`^(?:${Object.keys(reporters).join('|')})(?:=.+)?$`)),
    ).nullable(),
    path: 'after =',
  },
  {
    name: 'html',
    flag: 'html',
    commands: ['scan', 'check'],
    allowed: 'the name of a file, or null',
    about: 'File for the HTML report, besides what is printed.',
    default: null,
    schema: z.string().min(1).nullable(),
    path: 'whole',
  },
  {
    name: 'json',
    flag: 'json',
    commands: ['scan', 'check'],
    allowed: 'the name of a file, or null',
    about: 'File for the JSON report, besides what is printed.',
    default: null,
    schema: z.string().min(1).nullable(),
    path: 'whole',
  },
  {
    name: 'htmlPairs',
    flag: 'html-pairs',
    commands: ['scan', 'check', 'compare'],
    allowed: 'a whole number from 0 to 999999999, or all',
    about: 'Pairs up to which the HTML report is one file; above, it leads to pages beside it.',
    default: mostPairs,
    schema: z.union([z.int().min(0).max(999_999_999), z.literal('all')]),
  },
  {
    name: 'language',
    flag: 'language',
    commands: ['scan', 'check', 'compare'],
    allowed: `one of ${interfaceLanguages.join(', ')}`,
    about: "Language of the HTML report's own words.",
    default: 'en',
    schema: z.enum(interfaceLanguages),
  },
  {
    name: 'redact',
    flag: 'redact',
    commands: ['scan', 'check', 'compare'],
    allowed: 'true or false',
    about: 'Hide the names of outlets and authors, addresses and paths in every report.',
    default: false,
    schema: z.boolean(),
  },
  {
    name: 'against',
    flag: 'against',
    heading: 'Gate:',
    commands: ['check'],
    allowed: 'a path, or a list of paths (folders, files, patterns)',
    about: 'The archives that incoming articles are compared with.',
    default: [],
    schema: z.union([archive(), z.array(archive())]),
    path: 'whole',
  },
  {
    name: 'failOn',
    flag: 'fail-on',
    heading: 'Gate:',
    commands: ['scan', 'check', 'compare'],
    allowed: `one of ${failOnWords.join(', ')}, or a list of them ('none' alone), or null`,
    about: 'Weakest relation that makes the exit code 1. Null: rewrite for check, none for the others.',
    default: null,
    schema: oneOrMore(z.enum(failOnWords as [string, ...string[]]))
      .refine((words) => !Array.isArray(words) || words.length === 1 || !words.includes('none'))
      .nullable(),
  },
  {
    name: 'maxWarnings',
    flag: 'max-warnings',
    heading: 'Gate:',
    commands: ['scan', 'check', 'compare'],
    allowed: 'a whole number from 0 to 999999999, or null',
    about: 'Exit with 1 also when more flagged pairs than this are below failOn. Null: however many.',
    default: null,
    schema: z.int().min(0).max(999_999_999).nullable(),
  },
  {
    name: 'baseline',
    flag: 'baseline',
    heading: 'Gate:',
    commands: ['scan', 'check', 'compare'],
    allowed: 'the name of a file, or null',
    about: 'File of accepted findings, which `twicetold baseline` makes. They are shown, and fail nothing.',
    default: null,
    schema: z.string().min(1).nullable(),
    path: 'whole',
  },
  {
    name: 'failOnStale',
    flag: 'fail-on-stale',
    heading: 'Gate:',
    commands: ['scan', 'check', 'compare'],
    allowed: 'true or false',
    about: 'Exit with 1 also when an accepted finding about these articles does not hold any more.',
    default: false,
    schema: z.boolean(),
  },
];

/** All keys, in the order of `init`. */
export function keys(): Key[] {
  const own = gate.map(({ commands, heading = 'Output:', ...key }) => ({
    ...key,
    heading,
    heeded: (command: Command) => commands.some((name) => command.usage.startsWith(`${name} `)),
  }));
  return [...optionRows().map(optionKey), ...own];
}

/** `calibrate --write` of the first versions wrote this; files that have it go on working. */
export const olderNames: Readonly<Record<string, string>> = { bar: 'minProbability' };

function optionKey(row: OptionRow): Key {
  const { name, flag, section, effect } = row;
  return {
    name,
    flag: row.type === 'map' ? flag.replace(/s$/, '') : flag,
    heading: headings[section],
    allowed: `${allowedBy(row)}${row.default === null ? ', or null' : ''}`,
    about: effect,
    default: row.default,
    schema: row.default === null ? schemaOf(row).nullable() : schemaOf(row),
    ...(name === 'model' && { path: 'whole' as const }),
    heeded: ({ settles }) => settles?.sections.includes(section) === true,
  };
}

function allowedBy({ type, choices, range, whole }: OptionRow): string {
  if (choices) return `one of ${choices.join(', ')}`;
  if (range) return `a ${whole ? 'whole ' : ''}number from ${range[0]} to ${range[1]}`;
  if (type === 'map')
    return `an object of lists, as in {"text": ["body"]}, with keys of ${Object.keys(commonFields).join(', ')}`;
  return type === 'boolean' ? 'true or false' : 'a text that is not empty';
}

function schemaOf({ type, choices, range: [least, most] = [-Infinity, Infinity], whole }: OptionRow) {
  if (choices) return z.enum(choices as [string, ...string[]]);
  if (type === 'map')
    return z.partialRecord(z.enum(Object.keys(commonFields)), z.array(z.string().min(1)).min(1));
  if (type === 'boolean') return z.boolean();
  if (type === 'number') return (whole ? z.int() : z.number()).min(least).max(most);
  return z.string().min(1);
}

function oneOrMore<T extends z.ZodType>(one: T) {
  return z.union([one, z.array(one).min(1)]);
}

/** Standard input is for a single run. */
function archive() {
  return z.string().regex(/^(?!-$)./);
}
