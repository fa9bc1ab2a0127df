/*
 * Fills the generated parts of README.md: the options, from their declaration, and the figures of the
 * shipped weights. `npx tsx tools/readme.ts` writes, a test checks that it is up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { weights } from '../src/judge/weights.ts';
import { type OptionRow, optionRows } from '../src/options.ts';

const file = fileURLToPath(new URL('../README.md', import.meta.url));

/** README.md as it should be, given what it is. */
export function filled(readme: string): string {
  return replace(replace(readme, 'options', optionTable()), 'figures', figureTable());
}

function replace(text: string, name: string, content: string): string {
  const part = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
  if (!part.test(text)) throw new Error(`README.md has no place for ${name}`);
  return text.replace(part, (_, open, close) => `${open}${content}\n${close}`);
}

function optionTable(): string {
  const rows = optionRows().map(
    (row) => `| \`--${flag(row)}\` | ${shown(row)} | ${allowed(row)} | ${row.effect} |`,
  );
  return ['| flag | default | allowed | effect |', '|---|---|---|---|', ...rows].join('\n');
}

function flag({ name, flag: own, type, default: value }: OptionRow): string {
  if (name === 'fields') return 'field';
  return type === 'boolean' && value === true ? `no-${own}` : own;
}

function shown({ default: value, type }: OptionRow): string {
  if (value === null) return type === 'number' ? 'the fitted bar' : 'none';
  if (typeof value === 'object') return '–';
  return typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value);
}

function allowed({ choices, range, type }: OptionRow): string {
  if (choices) return choices.join(', ');
  if (range) return `${range[0]} to ${range[1]}`;
  if (type === 'string') return 'a folder';
  return type === 'boolean' ? '' : 'name=field';
}

const wanted: [key: string, what: string][] = [
  ['roc.area', 'ROC area'],
  ['recall.at.1%.pairs', 'takings found at 1 % false alarms, all pairs'],
  ['recall.at.1%.mean.of.kinds', 'the same, mean over the kinds'],
  ['recall.at.0.1%.pairs', 'takings found at 0.1 % false alarms'],
  ['calibration.error', 'expected calibration error'],
  ['left.out.recall.origin.GPT-4o', 'rewrites by GPT-4o found, by a fit that saw none of them'],
  ['left.out.recall.origin.Llama-3-70B', 'by Llama-3-70B'],
  ['left.out.recall.origin.GPT-3-Turbo', 'by GPT-3.5'],
  ['left.out.recall.origin.Gemini-1.5-Pro', 'by Gemini-1.5, retold as chat'],
  [
    'left.out.recall.set.event-triples',
    'rewrites among three reports of one event, by a fit that saw no such event',
  ],
  ['left.out.false.alarms.set.event-triples', 'false alarms there'],
  [
    'left.out.false.alarms.set.event-clusters',
    'false alarms on short reports of one event, by a fit that saw no such report',
  ],
  ['direction.decided', 'direction decided'],
  ['direction.right', 'direction right when decided'],
];

function figureTable(): string {
  const { born, bar } = weights();
  const rows = wanted.map(([key, what]) => {
    if (!(key in born.figures)) throw new Error(`the weights have no figure ${key}`);
    return `| ${what} | ${born.figures[key].toFixed(3)} |`;
  });
  return ['| figure | out of fold or left out |', '|---|---|', ...rows, `| bar | ${bar.toFixed(3)} |`].join(
    '\n',
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(file, filled(readFileSync(file, 'utf8')));
