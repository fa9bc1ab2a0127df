import { checkDocuments } from '../../index.ts';
import { acceptingOf } from '../accepting.ts';
import { type Command, strings } from '../command.ts';
import { ended, failFlag, gateIn, outputFlags, outputFlagsOf } from '../flags.ts';
import { inputFlags, inputReadings, inputsOf } from '../inputs.ts';
import { deliver, outputOf } from '../output.ts';
import { progressOf } from '../progress.ts';
import { readings } from '../reading.ts';
import { allSections, settingFlags, settingsOf } from '../settings.ts';
import { UsageError } from '../trouble.ts';
import { nothingReadable, summary } from './summary.ts';

const usage = 'check [incoming..]';

export const check: Command = {
  usage,
  about: 'Compare incoming articles with an archive',
  examples: [
    ['$0 check draft.txt --against archive/', 'exit code 1 when the draft repeats an article of the archive'],
    ['$0 check inbox/ --against 2024/ 2025/ --fail-on partial', 'also when only a part was taken'],
    ['$0 check imports/ --changed-since origin/main --against imports/', 'in CI: what this branch brings'],
    ['pandoc story.docx -t plain | $0 check - --against archive/', 'standard input'],
  ],
  settles: { sections: allSections, defaults: { failOn: 'rewrite' } },
  flags: (parser) =>
    failFlag(
      outputFlags(
        settingFlags(
          inputFlags(parser)
            .positional('incoming', {
              type: 'string',
              array: true,
              describe: 'Files, folders, patterns, or - for standard input',
            })
            .option('against', {
              type: 'string',
              array: true,
              requiresArg: true,
              group: 'Positionals:',
              describe:
                'The archives: files, folders or patterns, as many as wanted. Not compared among themselves. Comes after the incoming.',
            }),
        ),
      ),
      'rewrite',
    ),

  async run(args, context) {
    const archive = strings(args, 'against');
    if (archive.length === 0) throw new UsageError('check needs an archive to compare with: --against PATH');
    const inputs = await inputsOf(args, strings(args, 'incoming'), context, usage, archive);
    const options = settingsOf(args);
    const gate = gateIn(args, 'rewrite');
    const accepting = await acceptingOf(args);
    const output = await outputOf(outputFlagsOf(args));
    const [came, known] = [
      { documents: 0, skipped: 0 },
      { documents: 0, skipped: 0 },
    ];
    const { progress, finish } = progressOf(context.voice);
    const found = await checkDocuments(
      inputReadings(inputs, options, context, came),
      inputs.idle ? [] : readings(archive, options, context, known),
      { options, progress, signal: context.signal },
    );
    finish();
    const report = accepting(found, context.voice);
    // A gate that had nothing to compare must not say that nothing was found.
    if (inputs.idle) context.voice.note(`${inputs.idle}.`);
    else if (came.documents === 0)
      throw nothingReadable(report, context.voice, 'no incoming article could be read');
    else if (known.documents === 0)
      throw nothingReadable(report, context.voice, 'no article of the archive could be read');
    summary(came.skipped + known.skipped, context.voice);
    const code = ended(report, gate, context.voice);
    await deliver(report, output, context, code);
    return code;
  },
};
