import type { Argv } from 'yargs';
import type { Voice } from './voice.ts';

/** What was typed: values by the names of flags and positionals. */
export type Args = Readonly<Record<string, unknown>>;

/** What a command needs besides its arguments. */
export interface Context {
  voice: Voice;
  /** Aborted when the user wants the run to end. */
  signal: AbortSignal;
  /** The configuration in use, if there is one. */
  config?: string | undefined;
}

/** One command, as data; `parser.ts` makes help and messages of it. */
export interface Command {
  /** Name and positionals: `scan <path..>`. */
  usage: string;
  about: string;
  /** Command lines and what they do. */
  examples: [line: string, what: string][];
  /** What a configuration may settle for it: options of these sections, and what its own defaults for a gate are. */
  settles?: { sections: readonly string[]; defaults?: Readonly<Record<string, unknown>> };
  flags(parser: Argv): Argv;
  /** Does the work and returns the exit code. */
  run(args: Args, context: Context): Promise<number>;
}

/** The strings of a positional or flag that takes several. */
export function strings(args: Args, name: string): string[] {
  const value = args[name];
  return value === undefined ? [] : (Array.isArray(value) ? value : [value]).map(String);
}

/** The string of a flag that takes one; of several the last. `--no-NAME` takes back what a configuration says. */
export function text(args: Args, name: string): string | undefined {
  return args[name] === false ? undefined : strings(args, name).at(-1);
}
