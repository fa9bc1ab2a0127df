import { readFileSync } from 'node:fs';
import { open, type Report } from '../../index.ts';
import { type Command, text } from '../command.ts';
import { exitOf } from '../exit.ts';
import { failFlag, failOnIn, outputFlags, outputFlagsOf } from '../flags.ts';
import { deliver, outputOf } from '../output.ts';
import { Trouble } from '../trouble.ts';

export const report: Command = {
  usage: 'report <result>',
  about: 'Print a stored JSON report in another format',
  examples: [['$0 report result.json --output result.html', 'the page, from data of an earlier run']],
  flags: (parser) =>
    failFlag(
      outputFlags(
        parser.positional('result', {
          type: 'string',
          describe: 'A report that scan, check or compare printed with --format json; - for standard input',
        }),
      ),
      'none',
    ),

  async run(args, context) {
    const path = text(args, 'result') ?? '';
    const failOn = failOnIn(args, 'none');
    const output = await outputOf(outputFlagsOf(args));
    const result = parsed(path, contentOf(path));
    await deliver(result, output, context);
    return exitOf(result, failOn);
  },
};

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'reading it is not permitted',
};

/** Number 0 is standard input. */
function contentOf(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Trouble(
      `${path}: ${reasons[code ?? ''] ?? message}`,
      'Name the file that --json FILE or --format json --output FILE wrote.',
    );
  }
}

function parsed(path: string, content: string): Report {
  try {
    return open(JSON.parse(content));
  } catch (error) {
    const reason = error instanceof SyntaxError ? `not JSON: ${error.message}` : (error as Error).message;
    throw new Trouble(
      `${path}: ${reason}`,
      'Name a report that this version of twicetold wrote with --json FILE.',
    );
  }
}
