import { oneLine as printable } from '../index.ts';
import { exit } from './exit.ts';
import { Trouble, UsageError } from './trouble.ts';

/** Says what ended the run; a stack trace only on request. Returns the exit code. */
export function explain(error: unknown, command: string | undefined, verbose: boolean): number {
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  say(`twicetold: ${printable(message)}`);
  const mend = mendOf(error);
  if (mend) say(`  ${printable(mend)}`);
  if (error instanceof UsageError) say(`  See: twicetold ${command ? `${command} ` : ''}--help`);
  else if (!(error instanceof Trouble) && !mend && !verbose)
    say('  This looks like a fault of twicetold. --verbose shows where; please report it.');
  if (verbose && stack) say(stack);
  return exit.trouble;
}

/** Errors of the library that a user can mend say how, as those of the command line do. */
function mendOf(error: unknown): string | undefined {
  const mend = error instanceof Error && 'mend' in error ? error.mend : undefined;
  return typeof mend === 'string' ? mend : undefined;
}
