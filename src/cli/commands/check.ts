import { checkDocuments } from '../../index.ts';
import { acceptingOf, failsOnStale } from '../accepting.ts';
import { type Command, strings } from '../command.ts';
import { exitOf } from '../exit.ts';
import { failFlag, failOnIn, outputFlags, outputFlagsOf } from '../flags.ts';
import { deliver, outputOf } from '../output.ts';
import { progressOf } from '../progress.ts';
import { oneStdin, readings } from '../reading.ts';
import { settingFlags, settingsOf } from '../settings.ts';
import { UsageError } from '../trouble.ts';
import { nothingReadable, summary } from './summary.ts';

export const check: Command = {
  usage: 'check <incoming..>',
  about: 'Compare incoming articles with an archive',
  examples: [
    ['$0 check draft.txt --against archive/', 'exit code 1 when the draft repeats an article of the archive'],
    ['$0 check inbox/ --against 2024/ 2025/ --fail-on partial', 'also when only a part was taken'],
    ['pandoc story.docx -t plain | $0 check - --against archive/', 'standard input'],
  ],
  flags: (parser) =>
    failFlag(
      outputFlags(
        settingFlags(
          parser
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
                'The archive: files, folders or patterns. Not compared among themselves. Comes after the incoming.',
            }),
        ),
      ),
      'rewrite',
    ),

  async run(args, context) {
    const [incoming, archive] = [strings(args, 'incoming'), strings(args, 'against')];
    if (archive.length === 0) throw new UsageError('check needs an archive to compare with: --against PATH');
    oneStdin([...incoming, ...archive]);
    const options = settingsOf(args);
    const failOn = failOnIn(args, 'rewrite');
    const accepting = await acceptingOf(args);
    const output = await outputOf(outputFlagsOf(args));
    const [came, known] = [
      { documents: 0, skipped: 0 },
      { documents: 0, skipped: 0 },
    ];
    const { progress, finish } = progressOf(context.voice);
    const found = await checkDocuments(
      readings(incoming, options, context, came),
      readings(archive, options, context, known),
      { options, progress, signal: context.signal },
    );
    finish();
    const report = accepting(found, context.voice);
    // A gate that had nothing to compare must not say that nothing was found.
    if (came.documents === 0)
      throw nothingReadable(report, context.voice, 'no incoming article could be read');
    if (known.documents === 0)
      throw nothingReadable(report, context.voice, 'no article of the archive could be read');
    summary(came.skipped + known.skipped, context.voice);
    const code = exitOf(report, failOn, failsOnStale(args));
    await deliver(report, output, context, code);
    return code;
  },
};
