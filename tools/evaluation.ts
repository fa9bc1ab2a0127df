/*
 * Writes reports/evaluation/<date>.md and .json: the out-of-fold figures of the shipped weights, and the
 * verdicts on the demo corpus, which no fit has seen. `npm run evaluation`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Rate } from '../src/evaluate/evaluate.ts';
import { evaluateFolders } from '../src/index.ts';
import { weights } from '../src/judge/weights.ts';

const corpus = fileURLToPath(new URL('../corpus', import.meta.url));
const { born, bar } = weights();
const { summary, pairs } = await evaluateFolders([corpus]);
const takings = pairs.filter(({ derived }) => derived === '1');

const rate = ({ share, of }: Rate) => (share === null ? '–' : `${share.toFixed(3)} of ${of}`);
const lines = [
  `# Evaluation, ${born.date}`,
  '',
  '## Fit: out of fold by story, or left out by collection or rewriter',
  '',
  `Data: ${Object.entries(born.data)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')}. Bar ${bar}.`,
  '',
  '| figure | value |',
  '|---|---|',
  ...Object.entries(born.figures).map(([name, value]) => `| ${name} | ${value.toFixed(4)} |`),
  '',
  '## Demo corpus: never fitted on, but looked at while developing',
  '',
  '| figure | value |',
  '|---|---|',
  `| ROC area | ${summary.rocArea?.toFixed(4)} |`,
  `| takings flagged | ${rate(summary.atBar.recall)} |`,
  `| innocent pairs accused | ${rate(summary.atBar.falseAlarms)} |`,
  `| direction decided | ${rate(summary.direction.decided)} |`,
  `| direction right when decided | ${rate(summary.direction.right)} |`,
  '',
  '| kind | source | taker | probability | relation | direction |',
  '|---|---|---|---|---|---|',
  ...takings.map(
    ({ kind, a, b, probability, relation, direction }) =>
      `| ${kind} | ${a} | ${b} | ${probability.toFixed(3)} | ${relation} | ${direction.who} |`,
  ),
  '',
];
const folder = new URL('../reports/evaluation/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL(`${born.date}.md`, folder), lines.join('\n'));
writeFileSync(
  new URL(`${born.date}.json`, folder),
  `${JSON.stringify({ born, bar, corpus: summary }, null, 2)}\n`,
);
