import { acceptingOf } from '../accepting.ts';
import { type Command, text } from '../command.ts';
import { ended, failFlag, gateIn, outputFlags, outputFlagsOf } from '../flags.ts';
import { deliver, outputOf } from '../output.ts';
import { storedResult } from '../result.ts';

export const report: Command = {
  usage: 'report <result>',
  about: 'Print a stored JSON report in another format',
  examples: [
    ['$0 report result.json --output result.html', 'the page, from data of an earlier run'],
    ['$0 report result.json.gz --redact --html for-them.html', 'a copy that names nobody'],
  ],
  flags: (parser) =>
    failFlag(
      outputFlags(
        parser.positional('result', {
          type: 'string',
          describe:
            'A report that scan, check or compare printed with --format json, of this version or an older one, also .gz; - for standard input',
        }),
      ),
      'none',
    ),

  async run(args, context) {
    const path = text(args, 'result') ?? '';
    const gate = gateIn(args, 'none');
    const output = await outputOf(outputFlagsOf(args));
    const accepting = await acceptingOf(args);
    const result = accepting(await storedResult(path, context.voice), context.voice);
    const code = ended(result, gate, context.voice);
    await deliver(result, output, context, code);
    return code;
  },
};
