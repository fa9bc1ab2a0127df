import yargs, { type Argv } from 'yargs';
import { version } from '../index.ts';
import type { Args, Command } from './command.ts';
import { nearest } from './nearest.ts';
import { UsageError } from './trouble.ts';

/** What a command line asks for: a text to print (help, version), or a command to run. */
export type Parsed = { text: string } | { command: Command; args: Args };

/**
 * Reads a command line. Nothing is done yet.
 * @throws UsageError saying what is wrong with it
 */
export async function parse(argv: readonly string[], commands: readonly Command[]): Promise<Parsed> {
  let chosen: { command: Command; args: Args } | undefined;
  let current: { command: Command; flags: string[] } | undefined;
  const parser = commands.reduce(
    (parser, command) =>
      parser.command(
        // Without articles, the settings can be asked for all the same.
        argv.includes('--print-config') ? command.usage.replace(/<(.*?)>/g, '[$1]') : command.usage,
        command.about,
        (inner) => {
          const whole = shared(exampled(command.flags(inner), command.examples)).strict();
          current = { command, flags: flagsOf(whole) };
          return whole;
        },
        (args) => {
          chosen = { command, args: withDashes(args) };
        },
      ),
    root(),
  );
  const { error, output } = await outcomeOf(
    parser,
    argv.map((word) => (word === '-' ? dash : word)),
  );
  if (error && current) throw new UsageError(worded(error.message, current.command, current.flags));
  if (error || (!chosen && output === '')) throw unknownCommand(argv, commands);
  return chosen ?? { text: plain(output) };
}

/** yargs loses a lone `-` among the positionals, so that it travels as something else. */
const dash = '\u0000-';

function withDashes(args: Args): Args {
  const back = (value: unknown): unknown => (value === dash ? '-' : value);
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, Array.isArray(value) ? value.map(back) : back(value)]),
  );
}

function root(): Argv {
  return shared(
    exampled(
      yargs()
        .scriptName('twicetold')
        .usage(
          '$0 <command>\n\nFinds copies and rewrites among articles, and says who took from whom and why.',
        )
        .demandCommand(1)
        .version(version)
        .epilogue('Exit code: 0 nothing found, 1 found (see --fail-on), 2 trouble.')
        .showHelpOnFail(false)
        .exitProcess(false)
        .locale('en')
        .wrap(Math.min(100, process.stdout.columns || 100)),
      [
        ['$0 scan articles/ --html report.html', 'compare all with all'],
        ['$0 check draft.txt --against archive/', 'is the draft taken from the archive?'],
        ['$0 compare ours.txt theirs.txt', 'two articles, in detail'],
      ],
    ),
  );
}

/** Flags of every command. */
function shared(parser: Argv): Argv {
  return parser
    .option('quiet', { type: 'boolean', describe: 'On standard error only problems', group: 'General:' })
    .option('verbose', {
      type: 'boolean',
      describe: 'Also say what was skipped, how long stages took, and where errors come from',
      group: 'General:',
    })
    .option('color', {
      type: 'boolean',
      describe: 'Colour, or with --no-color none; else NO_COLOR, FORCE_COLOR and the terminal decide',
      group: 'General:',
    })
    .group(['help', 'version'], 'General:');
}

function exampled(parser: Argv, examples: Command['examples']): Argv {
  return examples.reduce((parser, [line, what]) => parser.example(line, what), parser);
}

/** Parses without printing; help and version come back as text. */
function outcomeOf(parser: Argv, argv: readonly string[]): Promise<{ error?: Error; output: string }> {
  return new Promise((resolve) => {
    parser.parse([...argv], {}, (error, _args, output) => resolve(error ? { error, output } : { output }));
  });
}

/** Help without what yargs adds in brackets about types and flags that are off, which tells a reader nothing. */
function plain(help: string): string {
  const tag = String.raw`\[(?:string|boolean|array|required|default: \[\]|default: off)\]`;
  const told = help.replace(new RegExp(`\n *${tag}(?=\n)| *${tag}`, 'g'), '');
  // Where only a default is left for the last line of a description, it comes without the indentation.
  const lines = told.replace(/\n( +)(\S[^\n]*)\n ?(?=\[default: )/g, '\n$1$2\n$1').split('\n');
  return `${lines.join('\n').trimEnd()}\n`;
}

/** Names of the flags declared so far. yargs documents no way to ask, but has always had this one. */
function flagsOf(parser: Argv): string[] {
  const { key } = (parser as Argv & { getOptions(): { key: Record<string, unknown> } }).getOptions();
  return Object.keys(key);
}

/** yargs speaks of arguments in its own words; these are ours. */
function worded(message: string, { usage }: Command, flags: readonly string[]): string {
  const line = message.trim().replace(/\s+/g, ' ');
  const [, unknown] = /^Unknown arguments?: (.*)/.exec(line) ?? [];
  if (unknown !== undefined) {
    const [first] = unknown.split(', ');
    return `there is no such flag or argument: ${first}${suggestion(first, flags, '--')}`;
  }
  if (/^Not enough non-option/.test(line)) return `something is missing: twicetold ${usage}`;
  if (/^Not enough arguments following: /.test(line)) return `--${line.split(': ')[1]} wants a value`;
  return `${line.charAt(0).toLowerCase()}${line.slice(1)}`;
}

function unknownCommand(argv: readonly string[], commands: readonly Command[]): UsageError {
  const names = commands.map(({ usage }) => usage.split(' ')[0]);
  const typed = argv.find((word) => !word.startsWith('-'));
  if (typed === undefined) return new UsageError(`name a command: ${names.join(', ')}`);
  return new UsageError(`there is no such command: ${typed}${suggestion(typed, names, '')}`);
}

/** What may have been meant. */
function suggestion(typed: string, known: readonly string[], prefix: string): string {
  const word = nearest(typed, known);
  return word === undefined ? '' : `. Did you mean ${prefix}${word}?`;
}
