import { type Relation, relations } from '../../judge/verdict.ts';
import type { ReportDocument } from '../report.ts';
import { oneLine } from '../visible.ts';
import { gradeOf, standingName, takerFirst, titleOf } from '../wording.ts';
import { Bar } from './bar.tsx';
import { Byline, Title, When } from './byline.tsx';
import type { Catalogue, PairEntry } from './catalogue.ts';
import { Chip } from './chip.tsx';
import { thresholdOf } from './histogram.tsx';
import { pairData } from './row-data.ts';
import { useSpeech } from './speech.tsx';

const columns = ['probability', 'relation', 'article', 'match', 'date', 'coverage'] as const;

/** The pairs of the report, likely taker first; the script sorts and filters its rows. */
export function PairTable({ within }: { within: Catalogue }) {
  const { words } = useSpeech();
  const bar = thresholdOf(within);
  return (
    <table class="rows pairs" aria-labelledby="pairs-heading">
      <thead>
        <tr>
          {columns.map((key) => (
            <th key={key} scope="col" class={key} data-key={key}>
              {words.overview.columns[key]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {within.pairs.map((entry) => (
          <Row key={entry.anchor} entry={entry} bar={bar} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ entry, bar }: { entry: PairEntry; bar: number }) {
  const speech = useSpeech();
  const { words, fill, percent } = speech;
  const { pair, href } = entry;
  const sides = takerFirst(pair.direction.who);
  const taker = entry[sides.taker];
  const source = entry[sides.source];
  return (
    <tr {...pairData(entry, bar)}>
      <td class="probability" data-sort={pair.probability}>
        <strong>{percent(pair.probability)}</strong>
        <Bar share={pair.probability} />
      </td>
      <td class="relation" data-sort={rank(pair.relation)}>
        <Chip relation={pair.relation} />
        <span class="byline">{pair.tooShort ? gradeOf(pair, speech) : standingName(pair, speech)}</span>
      </td>
      <td class="article" data-sort={sortable(taker)} dir="auto">
        <a href={href}>
          <Title document={taker} />
        </a>
        <Byline document={taker} dated={false} />
      </td>
      <td class="match" data-sort={sortable(source)} dir="auto">
        <span class="who" dir="ltr">
          {words.verdict.who[pair.direction.who]}
        </span>
        <Title document={source} />
        <Byline document={source} />
      </td>
      <td class="date" data-label={words.overview.columns.date} data-sort={dateOf(taker)}>
        {taker.date ? <When date={taker.date} /> : <span class="quiet">{words.overview.notGiven}</span>}
      </td>
      <td class="coverage" data-sort={pair.coverage[sides.taker]}>
        <span>{fill(words.overview.ofArticle, { share: percent(pair.coverage[sides.taker]) })}</span>{' '}
        <span class="byline">
          {fill(words.overview.ofMatch, { share: percent(pair.coverage[sides.source]) })}
        </span>
      </td>
    </tr>
  );
}

export function sortable(document: ReportDocument): string {
  return oneLine(titleOf(document).slice(0, 80));
}

export function dateOf({ date }: ReportDocument): string {
  return oneLine(date ?? '').slice(0, 40);
}

function rank(relation: Relation): number {
  return relations.indexOf(relation);
}
