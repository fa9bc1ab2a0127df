import { compareTwice } from '../../index.ts';
import { acceptingOf } from '../accepting.ts';
import { type Command, text } from '../command.ts';
import { ended, failFlag, gateIn, outputFlags, outputFlagsOf } from '../flags.ts';
import { single } from '../named.ts';
import { deliver, outputOf } from '../output.ts';
import { oneStdin } from '../reading.ts';
import { settingFlags, settingsOf } from '../settings.ts';

/** Options of other sections look for candidates, or learn from many documents. */
const sections = ['read', 'clean', 'judge', 'neural'];

export const compare: Command = {
  usage: 'compare <a> <b>',
  about: 'Compare two articles, whatever the verdict',
  examples: [
    ['$0 compare ours.html theirs.html', 'two files'],
    ['$0 compare wire.jsonl#4711 wire.jsonl:12', 'a record by its id, a record by its line'],
    ['curl -s URL | $0 compare ours.txt -', 'standard input'],
  ],
  settles: { sections, defaults: { failOn: 'none' } },
  flags: (parser) =>
    failFlag(
      outputFlags(
        settingFlags(
          parser
            .positional('a', {
              type: 'string',
              describe: 'A file; file#id or file:line for one of several articles; -',
            })
            .positional('b', { type: 'string', describe: 'The other' }),
          sections,
        ),
      ),
      'none',
    ),

  async run(args, context) {
    const [one, other] = [text(args, 'a') ?? '', text(args, 'b') ?? ''];
    oneStdin([one, other]);
    const options = settingsOf(args, sections);
    const gate = gateIn(args, 'none');
    const accepting = await acceptingOf(args);
    const output = await outputOf(outputFlagsOf(args));
    const [a, b] = [await single(one, options, context), await single(other, options, context)];
    const report = accepting(await compareTwice(a, b, options), context.voice);
    const code = ended(report, gate, context.voice);
    await deliver(report, output, context, code);
    return code;
  },
};
