import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import {
  type Evaluation,
  evaluateFolders,
  evaluationPage,
  type Probabilities,
  probabilities,
} from '../../index.ts';
import { type Args, type Command, type Context, strings, text } from '../command.ts';
import { evaluationText } from '../evaluation-text.ts';
import { exit } from '../exit.ts';
import { tell } from '../output.ts';
import { progressOf } from '../progress.ts';
import { readings } from '../reading.ts';
import { settingFlags, settingsOf } from '../settings.ts';
import { Trouble, UsageError } from '../trouble.ts';
import { prepare, write } from '../write.ts';

const sections = ['read', 'clean', 'sketch', 'store', 'judge', 'neural'];

/** Worst misses and worst false alarms on the page, so many of each. */
const worst = 24;

export const evaluate: Command = {
  usage: 'evaluate <folder..>',
  about: 'Judge labelled pairs and print how often the verdict is right',
  examples: [
    ['$0 evaluate labelled/ --html figures.html', 'curves, and the worst mistakes with their texts'],
    ['$0 evaluate labelled/ --haystack archive/', 'are the true pairs found among others, too?'],
    ['$0 evaluate labelled/ --format json', 'every pair with its verdict, then the figures'],
  ],
  settles: { sections },
  flags: (parser) =>
    settingFlags(
      parser
        .positional('folder', {
          type: 'string',
          array: true,
          describe:
            'Folders with pairs.tsv (a, b, derived, kind, group, origin) and docs.jsonl or the articles',
        })
        .option('haystack', {
          type: 'string',
          array: true,
          group: 'Evaluating:',
          describe:
            'Articles to hide the labelled ones among: tells whether true pairs become candidates, and how many others do.',
        })
        .option('probabilities', {
          type: 'string',
          nargs: 1,
          group: 'Evaluating:',
          describe:
            'Table (set, a, b, probability, left-out) by fits that did not see the pairs, in place of the weights; pairs that it lacks are judged as usual, and counted.',
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
        })
        .option('html', {
          type: 'string',
          nargs: 1,
          group: 'Output:',
          describe:
            'File for a page with curves, and the worst misses and false alarms with both texts, besides what is printed.',
        }),
      sections,
    ),

  async run(args, context) {
    const { voice, signal } = context;
    const format = text(args, 'format') ?? 'terminal';
    const [output, html] = [text(args, 'output'), text(args, 'html')];
    if (format !== 'terminal' && format !== 'json')
      throw new UsageError(`--format: '${format}' is not one of terminal, json`);
    const given = text(args, 'probabilities');
    const known = given === undefined ? undefined : await probabilitiesIn(given);
    for (const file of [output, html]) if (file !== undefined) await prepare(file);
    const evaluation = await evaluated(args, context, known, html !== undefined);
    tell(evaluation.problems, voice);
    if (html !== undefined) {
      await write(html, evaluationPage(evaluation), signal);
      voice.note(`Page: ${html}`);
    }
    const content = format === 'json' ? json(evaluation) : evaluationText(evaluation);
    if (output === undefined) await voice.result(content);
    else {
      await write(output, content, signal);
      voice.note(`Evaluation: ${output}`);
    }
    return exit.nothing;
  },
};

async function evaluated(
  args: Args,
  context: Context,
  known: Probabilities | undefined,
  page: boolean,
): Promise<Evaluation> {
  const { voice, signal } = context;
  const options = settingsOf(args, sections);
  const haystack = strings(args, 'haystack');
  const { progress, finish } = progressOf(voice);
  const evaluation = await evaluateFolders(strings(args, 'folder').map(folderOf), {
    options,
    progress,
    signal,
    ...(known && { probabilities: known }),
    ...(haystack.length > 0 && {
      haystack: readings(haystack, options, context, { documents: 0, skipped: 0 }),
    }),
    ...(page && { worst }),
  }).catch((error: Error) => {
    if (signal.aborted || voice.verbose) throw error;
    throw new Trouble(error.message);
  });
  finish();
  return evaluation;
}

/** Everything but the texts of the worst pairs, which are the page's. */
function json({ worst: _, ...evaluation }: Evaluation): string {
  return `${JSON.stringify(evaluation, null, 2)}\n`;
}

async function probabilitiesIn(path: string): Promise<Probabilities> {
  const content = await readFile(path, 'utf8').catch(() => {
    throw new Trouble(`${path} cannot be read`, 'Name a table as tools/fit.py writes it.');
  });
  try {
    return probabilities(content);
  } catch (error) {
    throw new Trouble(`${path}: ${(error as Error).message}`);
  }
}

/** The labels themselves may be named, too: in a shell pattern that says which folders have any. */
function folderOf(path: string): string {
  return basename(path) === 'pairs.tsv' ? dirname(path) : path;
}
