import { basename, dirname } from 'node:path';
import { evaluateFolders } from '../../index.ts';
import { type Command, strings, text } from '../command.ts';
import { evaluationText } from '../evaluation-text.ts';
import { exit } from '../exit.ts';
import { tell } from '../output.ts';
import { progressOf } from '../progress.ts';
import { settingFlags, settingsOf } from '../settings.ts';
import { Trouble, UsageError } from '../trouble.ts';
import { prepare, write } from '../write.ts';

const sections = ['clean', 'judge'];

export const evaluate: Command = {
  usage: 'evaluate <folder..>',
  about: 'Judge labelled pairs and print how often the verdict is right',
  examples: [['$0 evaluate labelled/ --format json', 'every pair with its verdict, then the figures']],
  flags: (parser) =>
    settingFlags(
      parser
        .positional('folder', {
          type: 'string',
          array: true,
          describe:
            'Folders with pairs.tsv (a, b, derived, kind, group, origin) and docs.jsonl or the articles',
        })
        .option('format', {
          type: 'string',
          nargs: 1,
          group: 'Output:',
          describe: 'What is printed: terminal (figures to read), json (every pair, then the figures).',
          defaultDescription: 'terminal',
        })
        .option('output', {
          type: 'string',
          nargs: 1,
          group: 'Output:',
          describe: 'File to print to instead of standard output; written whole or not at all.',
        }),
      sections,
    ),

  async run(args, { voice, signal }) {
    const format = text(args, 'format') ?? 'terminal';
    const output = text(args, 'output');
    if (format !== 'terminal' && format !== 'json')
      throw new UsageError(`--format: '${format}' is not one of terminal, json`);
    const options = settingsOf(args, sections);
    if (output !== undefined) await prepare(output);
    const { progress, finish } = progressOf(voice);
    const evaluation = await evaluateFolders(strings(args, 'folder').map(folderOf), {
      options,
      progress,
      signal,
    }).catch((error: Error) => {
      if (signal.aborted || voice.verbose) throw error;
      throw new Trouble(error.message);
    });
    finish();
    tell(evaluation.problems, voice);
    const content =
      format === 'json' ? `${JSON.stringify(evaluation, null, 2)}\n` : evaluationText(evaluation);
    if (output === undefined) await voice.result(content);
    else {
      await write(output, content, signal);
      voice.note(`Evaluation: ${output}`);
    }
    return exit.nothing;
  },
};

/** The labels themselves may be named, too: in a shell pattern that says which folders have any. */
function folderOf(path: string): string {
  return basename(path) === 'pairs.tsv' ? dirname(path) : path;
}
