import { extensions, scanDocuments } from '../../index.ts';
import { acceptingOf, failsOnStale } from '../accepting.ts';
import { type Command, strings } from '../command.ts';
import { exitOf } from '../exit.ts';
import { failFlag, failOnIn, outputFlags, outputFlagsOf } from '../flags.ts';
import { deliver, outputOf } from '../output.ts';
import { progressOf } from '../progress.ts';
import { oneStdin, readings } from '../reading.ts';
import { settingFlags, settingsOf } from '../settings.ts';
import { nothingReadable, summary } from './summary.ts';

export const scan: Command = {
  usage: 'scan <path..>',
  about: 'Compare all articles with all',
  examples: [
    ['$0 scan articles/ --html report.html', 'a folder; the table here, the texts side by side in a page'],
    ["$0 scan 'feeds/**/*.jsonl.gz' --format json", 'a pattern, quoted; the report as data'],
    ['$0 scan - < export.jsonl', 'standard input'],
  ],
  flags: (parser) =>
    failFlag(
      outputFlags(
        settingFlags(
          parser.positional('path', {
            type: 'string',
            array: true,
            describe: `Files, folders, patterns, or - for standard input. In folders: ${extensions.map((extension) => `.${extension}`).join(' ')}, also .gz`,
          }),
        ),
      ),
      'none',
    ),

  async run(args, context) {
    const paths = strings(args, 'path');
    oneStdin(paths);
    const options = settingsOf(args);
    const failOn = failOnIn(args, 'none');
    const accepting = await acceptingOf(args);
    const output = await outputOf(outputFlagsOf(args));
    const met = { documents: 0, skipped: 0 };
    const { progress, finish } = progressOf(context.voice);
    const found = await scanDocuments(readings(paths, options, context, met), {
      options,
      progress,
      signal: context.signal,
    });
    finish();
    const report = accepting(found, context.voice);
    if (report.documents.length === 0) throw nothingReadable(report, context.voice);
    summary(met.skipped, context.voice);
    const code = exitOf(report, failOn, failsOnStale(args));
    await deliver(report, output, context, code);
    return code;
  },
};
