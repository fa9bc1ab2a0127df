import { type Calibration, calibrateDefaults, calibrate as estimate } from '../../index.ts';
import { calibrationText } from '../calibration-text.ts';
import { type Args, type Command, type Context, strings, text } from '../command.ts';
import { keep, keepable, keepingPlace } from '../config/keep.ts';
import { exit } from '../exit.ts';
import { tell } from '../output.ts';
import { progressOf } from '../progress.ts';
import { oneStdin, readings } from '../reading.ts';
import { settingFlags, settingsOf } from '../settings.ts';
import { Trouble, UsageError } from '../trouble.ts';
import { prepare, write } from '../write.ts';
import { nothingReadable, summary } from './summary.ts';

const sections = ['read', 'clean', 'sketch', 'store', 'judge'];

export const calibrate: Command = {
  usage: 'calibrate <path..>',
  about: 'Estimate false alarms on an archive and recommend a threshold',
  examples: [
    ['$0 calibrate archive/ --rate 0.01', 'which threshold flags one innocent pair in a hundred?'],
    ['$0 calibrate archive/ --rate 0.001 --write', 'and keep it in the configuration'],
  ],
  settles: { sections },
  flags: (parser) =>
    settingFlags(
      parser
        .positional('path', {
          type: 'string',
          array: true,
          describe: 'The archive: files, folders, patterns, or - for standard input',
        })
        .options({
          rate: figure('False alarms put up with, as a share of innocent pairs.', calibrateDefaults.rate),
          documents: figure('Documents looked at, chosen by their hashes.', calibrateDefaults.documents),
          pairs: figure('Innocent pairs judged.', calibrateDefaults.pairs),
          write: {
            type: 'boolean',
            group: 'Calibrating:',
            describe:
              'Keep the recommended threshold as `minProbability` in the configuration in use, else in a new twicetold.config.json.',
          },
          format: {
            type: 'string',
            nargs: 1,
            group: 'Output:',
            describe: 'What is printed: terminal (to read), json (everything as data).',
            defaultDescription: 'terminal',
          },
          output: {
            type: 'string',
            nargs: 1,
            group: 'Output:',
            describe: 'File to print to instead of standard output; written whole or not at all.',
          },
        }),
      sections,
    ),

  async run(args, context) {
    const { voice, signal, config } = context;
    const paths = strings(args, 'path');
    oneStdin(paths);
    const format = text(args, 'format') ?? 'terminal';
    if (format !== 'terminal' && format !== 'json')
      throw new UsageError(`--format: '${format}' is not one of terminal, json`);
    const [rate, documents, pairs] = [shareIn(args), wholeIn(args, 'documents'), wholeIn(args, 'pairs')];
    const options = settingsOf(args, sections);
    const output = text(args, 'output');
    if (args.write) keepable(config);
    for (const file of [output, args.write ? keepingPlace(config) : undefined]) if (file) await prepare(file);
    const met = { documents: 0, skipped: 0 };
    const { progress, finish } = progressOf(voice);
    const calibration = await estimate(readings(paths, options, context, met), {
      options,
      progress,
      signal,
      ...(rate !== undefined && { rate }),
      ...(documents !== undefined && { documents }),
      ...(pairs !== undefined && { pairs }),
    });
    finish();
    if (met.documents === 0) throw nothingReadable(calibration, voice);
    summary(met.skipped, voice);
    tell(calibration.problems, voice);
    const content =
      format === 'json' ? `${JSON.stringify(calibration, null, 2)}\n` : calibrationText(calibration);
    if (output === undefined) await voice.result(content);
    else await write(output, content, signal);
    if (output !== undefined) voice.note(`Calibration: ${output}`);
    if (args.write) await keepBar(calibration, context);
    return exit.nothing;
  },
};

async function keepBar({ recommendation, present }: Calibration, context: Context): Promise<void> {
  const { voice, signal, config } = context;
  if (!recommendation.chosen)
    throw new Trouble(
      `nothing was written: ${present.of} innocent pairs are too few, ${recommendation.least} are needed`,
      'Name more of the archive, or a higher --rate.',
    );
  await keep(config, 'minProbability', recommendation.chosen.bar, signal);
  voice.note(`Configuration: ${keepingPlace(config)}`);
}

function figure(describe: string, normal: number) {
  return {
    type: 'string' as const,
    nargs: 1,
    group: 'Calibrating:',
    describe,
    defaultDescription: String(normal),
  };
}

function shareIn(args: Args): number | undefined {
  const typed = text(args, 'rate');
  if (typed === undefined) return undefined;
  const rate = typed.trim() === '' ? Number.NaN : Number(typed);
  if (!(rate >= 0.0001 && rate <= 0.5))
    throw new UsageError(`--rate: '${typed}' is not a number from 0.0001 to 0.5`);
  return rate;
}

function wholeIn(args: Args, name: 'documents' | 'pairs'): number | undefined {
  const typed = text(args, name);
  if (typed === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(typed.trim()))
    throw new UsageError(`--${name}: '${typed}' is not a whole number from 1 to 999999999`);
  return Number(typed);
}
