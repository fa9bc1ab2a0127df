import { oneLine as printable } from '../index.ts';
import { exit } from './exit.ts';
import { Trouble, UsageError } from './trouble.ts';

/** Says what ended the run; a stack trace only on request. Returns the exit code. */
export function explain(error: unknown, command: string | undefined, verbose: boolean): number {
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  say(`twicetold: ${printable(message)}`);
  if (error instanceof Trouble && error.mend) say(`  ${printable(error.mend)}`);
  if (error instanceof UsageError) say(`  See: twicetold ${command ? `${command} ` : ''}--help`);
  else if (!(error instanceof Trouble) && !verbose)
    say('  This looks like a fault of twicetold. --verbose shows where; please report it.');
  if (verbose && stack) say(stack);
  return exit.trouble;
}
