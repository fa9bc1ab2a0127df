/*
 * `npm run evaluate`: judges the development sets (with the probabilities of fits that did not see the
 * pairs, where reports/evaluation/out-of-fold.tsv has them) and the demo corpus, prints the figures,
 * and writes reports/evaluation/<date>.md and .json. These carry figures and ids; the page with the
 * texts of the worst pairs goes to reports/evaluation/pages/, which is not committed.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { evaluationText } from '../src/cli/evaluation-text.ts';
import type { Judged } from '../src/evaluate/evaluate.ts';
import type { Table } from '../src/evaluate/table.ts';
import { opening, tablesOf } from '../src/evaluate/tables.ts';
import { type Evaluation, evaluateFolders, evaluationPage, probabilities, read } from '../src/index.ts';
import { weights, weightsName } from '../src/judge/weights.ts';
import { goals } from './goals.ts';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const bench = at('../shared/bench/');
const corpus = at('corpus');
const table = at('reports/evaluation/out-of-fold.tsv');
const folder = at('reports/evaluation/');
const date = new Date().toISOString().slice(0, 10);

const sets = await benchmark();
const demo = await evaluateFolders([corpus], { worst: 24 });
mkdirSync(`${folder}pages`, { recursive: true });
writeFileSync(`${folder}${date}.md`, markdown(sets, demo));
writeFileSync(`${folder}${date}.json`, json(sets, demo));
if (sets) writeFileSync(`${folder}pages/${date}.html`, evaluationPage(sets));
writeFileSync(`${folder}pages/${date}-demo.html`, evaluationPage(demo));
console.log(printed(sets, demo));

/** Undefined where the development sets are not there. */
async function benchmark(): Promise<Evaluation | undefined> {
  const folders = (existsSync(bench) ? readdirSync(bench) : [])
    .sort()
    .map((name) => `${bench}${name}`)
    .filter((path) => existsSync(`${path}/pairs.tsv`));
  if (folders.length === 0) return undefined;
  const known = existsSync(table) ? probabilities(readFileSync(table, 'utf8')) : undefined;
  const background = `${bench}background/docs.jsonl`;
  return evaluateFolders(folders, {
    worst: 24,
    clock: () => performance.now(),
    ...(known && { probabilities: known }),
    ...(existsSync(background) && { haystack: read([background]) }),
  });
}

/** What a reader must know before the figures. */
function caution(evaluation: Evaluation): string {
  if (evaluation.probabilities === null)
    return 'In sample: the weights were fitted on these pairs. Honest figures want reports/evaluation/out-of-fold.tsv, which `npm run fit` writes.';
  if (evaluation.probabilities !== weightsName(weights()))
    return `Probabilities out of fold, of ${evaluation.probabilities}, while the weights are of ${weightsName(weights())}: fit again.`;
  return 'Probabilities, relations and attribution are out of fold; direction and its weights are not (the fit has its own figures out of fold, below).';
}

function printed(evaluation: Evaluation | undefined, demo: Evaluation): string {
  const parts = evaluation
    ? [caution(evaluation), evaluationText(evaluation), listed(goals(evaluation))]
    : ['The development sets (../shared/bench) are not here: they are left out.'];
  return [
    ...parts,
    'Demo corpus',
    evaluationText(demo),
    `Written: reports/evaluation/${date}.md, .json, pages/`,
  ].join('\n\n');
}

function listed({ title, rows }: Table): string {
  return [
    title,
    ...rows.map(
      ([name, value, wanted, met]) => `${name.padEnd(56)} ${value.padStart(7)} ${wanted.padStart(7)}  ${met}`,
    ),
  ].join('\n');
}

function markdown(evaluation: Evaluation | undefined, demo: Evaluation): string {
  const lines = [`# Evaluation, ${date}`, ''];
  if (evaluation) {
    lines.push(
      ...opening(evaluation).map((line) => `${line}  `),
      '',
      caution(evaluation),
      '',
      '## Development sets',
      '',
    );
    for (const one of [goals(evaluation), ...tablesOf(evaluation)]) lines.push(...section(one));
  } else lines.push('The development sets are not on this machine: only the demo corpus was evaluated.', '');
  lines.push(...section(born()));
  lines.push('## Demo corpus: never fitted on, but looked at while developing', '');
  for (const one of [...tablesOf(demo), takings(demo.pairs)]) lines.push(...section(one));
  return `${lines.join('\n').trimEnd()}\n`;
}

function section({ title, note, head, rows }: Table): string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/^not met$/, '**not met**')).join(' | ')} |`;
  const rule = head.map((_, i) => (i === 0 ? '---' : '--:'));
  return [`### ${title}`, '', ...(note ? [note, ''] : []), line(head), line(rule), ...rows.map(line), ''];
}

/** What the fit itself found out of fold and left out. */
function born(): Table {
  const { born, bar } = weights();
  return {
    title: 'Birth certificate of the weights',
    note: `Fitted ${born.date} on ${Object.entries(born.data)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')}. Bar ${bar}.`,
    head: ['figure', 'value'],
    rows: Object.entries(born.figures).map(([name, value]) => [name, value.toFixed(4)]),
  };
}

function takings(pairs: readonly Judged[]): Table {
  return {
    title: 'Takings of the demo corpus, each',
    head: ['kind', 'source', 'taker', 'probability', 'relation', 'direction'],
    rows: pairs
      .filter(({ derived }) => derived === '1')
      .map(({ kind, a, b, probability, relation, direction }) => [
        kind,
        a,
        b,
        probability.toFixed(3),
        relation,
        direction.who,
      ]),
  };
}

function json(evaluation: Evaluation | undefined, demo: Evaluation): string {
  const { born, bar } = weights();
  const parts = {
    date,
    born,
    bar,
    goals: evaluation && goals(evaluation).rows,
    sets: evaluation && figuresOf(evaluation),
    corpus: figuresOf(demo),
  };
  return `${JSON.stringify(parts, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(5)) : value), 1)}\n`;
}

/** Figures and ids, and no text. */
function figuresOf({ weights, probabilities, summary, retrieval, cost, worst }: Evaluation) {
  const ids = (pairs: readonly Judged[]) =>
    pairs.map(({ set, a, b, kind, origin, probability }) => ({ set, a, b, kind, origin, probability }));
  return {
    weights,
    probabilities,
    summary,
    retrieval,
    cost,
    worst: worst && { misses: ids(worst.misses), falseAlarms: ids(worst.falseAlarms) },
  };
}
