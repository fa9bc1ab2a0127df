import { renderToString } from 'preact-render-to-string';
import type { Table } from '../../evaluate/table.ts';
import { figure, whole } from '../../evaluate/table.ts';
import { opening, tablesOf } from '../../evaluate/tables.ts';
import { type Catalogue, catalogue } from '../../report/html/catalogue.ts';
import { Pair } from '../../report/html/pair.tsx';
import { Shell } from '../../report/html/shell.tsx';
import { oneLine } from '../../report/visible.ts';
import type { Evaluation } from '../../trial.ts';
import { version } from '../../version.ts';
import { Curves } from './curves.tsx';
import { Figures } from './figures.tsx';
import { style } from './style.ts';
import { WorstPairs } from './worst-pairs.tsx';

/**
 * An evaluation as one HTML file that needs nothing else, as the report is. Where the worst pairs were
 * kept, it shows their texts side by side: whoever has no right to publish them keeps it to himself.
 */
export function evaluationPage(evaluation: Evaluation): string {
  const within = evaluation.worst ? catalogue(evaluation.worst.report) : undefined;
  return `<!doctype html>\n${renderToString(<Page evaluation={evaluation} within={within} />)}\n`;
}

function Page({ evaluation, within }: { evaluation: Evaluation; within: Catalogue | undefined }) {
  const { pairs, summary, worst } = evaluation;
  const recall = summary.recall['1%']?.all.share ?? null;
  const title =
    recall === null
      ? `Evaluation: ${whole(summary.pairs)} labelled pairs`
      : `Evaluation: ${(100 * recall).toFixed(1)} % of derived pairs found at one false alarm in a hundred`;
  return (
    <Shell
      title={`Twicetold: ${oneLine(title)}`}
      command="evaluate"
      version={version}
      skip="Skip to the figures"
      more={style}
    >
      <header class="outcome">
        <h1>{title}</h1>
        <p class="lead">{oneLine(opening(evaluation).join(' '))}.</p>
        <Headlines evaluation={evaluation} />
      </header>
      <div id="overview">
        {summary.rocArea !== null && (
          <section aria-labelledby="curves-heading">
            <h2 id="curves-heading">Curves</h2>
            <Curves pairs={pairs} summary={summary} />
          </section>
        )}
        {worst && within && <WorstPairs worst={worst} within={within} />}
        {tablesOf(evaluation).map((table) => (
          <TableSection key={table.title} table={table} />
        ))}
      </div>
      {within?.pairs.map((entry) => (
        <Pair key={entry.anchor} entry={entry} within={within} />
      ))}
    </Shell>
  );
}

function TableSection({ table: { title, note, head, rows } }: { table: Table }) {
  return (
    <section class="evaluated">
      <h2>{title}</h2>
      {note && <p>{note}</p>}
      <Figures label={title} head={head} rows={rows} />
    </section>
  );
}

function Headlines({ evaluation: { summary, retrieval } }: { evaluation: Evaluation }) {
  const figures: [name: string, value: string][] = [
    ['ROC area', figure(summary.rocArea)],
    ['recall at 0.1 % false alarms', figure(summary.recall['0.1%']?.all.share)],
    ['recall at 1 %', figure(summary.recall['1%']?.all.share)],
    ['true source ranked first', figure(summary.attribution.first.share)],
    ['direction right when told', figure(summary.direction.right.share)],
    ['calibration error', figure(summary.calibration.error)],
    ...(retrieval
      ? [['true pairs among candidates', figure(retrieval.recall.all.share)] as [string, string]]
      : []),
  ];
  return (
    <dl class="totals">
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
