import { extensions, scanDocuments } from '../../index.ts';
import { acceptingOf } from '../accepting.ts';
import { type Command, strings } from '../command.ts';
import { ended, failFlag, gateIn, outputFlags, outputFlagsOf } from '../flags.ts';
import { inputFlags, inputReadings, inputsOf } from '../inputs.ts';
import { deliver, outputOf } from '../output.ts';
import { progressOf } from '../progress.ts';
import { allSections, settingFlags, settingsOf } from '../settings.ts';
import { nothingReadable, summary } from './summary.ts';

const usage = 'scan [path..]';

export const scan: Command = {
  usage,
  about: 'Compare all articles with all',
  examples: [
    ['$0 scan articles/ --html report.html', 'a folder; the table here, the texts side by side in a page'],
    ["$0 scan 'feeds/**/*.jsonl.gz' --format json", 'a pattern, quoted; the report as data'],
    ['$0 scan - < export.jsonl', 'standard input'],
    ['find feeds -mtime -1 -print0 | $0 scan --files-from -', 'the files of a list'],
  ],
  settles: { sections: allSections, defaults: { failOn: 'none' } },
  flags: (parser) =>
    failFlag(
      outputFlags(
        settingFlags(
          inputFlags(parser).positional('path', {
            type: 'string',
            array: true,
            describe: `Files, folders, patterns, or - for standard input. In folders: ${extensions.map((extension) => `.${extension}`).join(' ')}, also .gz`,
          }),
        ),
      ),
      'none',
    ),

  async run(args, context) {
    const inputs = await inputsOf(args, strings(args, 'path'), context, usage);
    const options = settingsOf(args);
    const gate = gateIn(args, 'none');
    const accepting = await acceptingOf(args);
    const output = await outputOf(outputFlagsOf(args));
    const met = { documents: 0, skipped: 0 };
    const { progress, finish } = progressOf(context.voice);
    const found = await scanDocuments(inputReadings(inputs, options, context, met), {
      options,
      progress,
      signal: context.signal,
    });
    finish();
    const report = accepting(found, context.voice);
    if (inputs.idle) context.voice.note(`${inputs.idle}.`);
    else if (report.documents.length === 0) throw nothingReadable(report, context.voice);
    summary(met.skipped, context.voice);
    const code = ended(report, gate, context.voice);
    await deliver(report, output, context, code);
    return code;
  },
};
