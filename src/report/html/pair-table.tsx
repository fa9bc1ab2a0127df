import { type Relation, relations } from '../../judge/verdict.ts';
import type { ReportDocument } from '../report.ts';
import { oneLine } from '../visible.ts';
import { gradeOf, isFlagged, takerFirst, titleOf } from '../wording.ts';
import type { Speech } from '../words/words.ts';
import { Bar } from './bar.tsx';
import { Byline, Title, When } from './byline.tsx';
import type { Catalogue, PairEntry } from './catalogue.ts';
import { Chip } from './chip.tsx';
import { Filters } from './filters.tsx';
import { useSpeech } from './speech.tsx';

const columns = ['probability', 'relation', 'article', 'match', 'date', 'coverage'] as const;

/** The pairs of the report, likely taker first; the script sorts and filters its rows. */
export function PairTable({ within }: { within: Catalogue }) {
  const speech = useSpeech();
  const { words } = speech;
  return (
    <section class="findings" id="findings" aria-labelledby="findings-heading" tabIndex={-1}>
      <h2 id="findings-heading">{heading(within, speech)}</h2>
      {within.pairs.length === 0 ? (
        <p class="quiet">{words.overview.none}</p>
      ) : (
        <>
          <Filters within={within} />
          <table class="pairs" aria-labelledby="findings-heading">
            <thead>
              <tr>
                {columns.map((key) => (
                  <th key={key} scope="col" data-key={key}>
                    {words.overview.columns[key]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {within.pairs.map((entry) => (
                <Row key={entry.anchor} entry={entry} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

function heading(within: Catalogue, { words: { overview }, count: say }: Speech): string {
  const count = within.pairs.filter(({ pair }) => isFlagged(pair)).length;
  const rest = within.pairs.length - count;
  const { pairs, others, onlyOthers, nothing } = overview.heading;
  if (count === 0) return rest === 0 ? nothing : say(onlyOthers, rest);
  return rest === 0 ? say(pairs, count) : `${say(pairs, count)}, ${say(others, rest)}`;
}

function Row({ entry }: { entry: PairEntry }) {
  const speech = useSpeech();
  const { words, fill, percent } = speech;
  const { pair, href } = entry;
  const sides = takerFirst(pair.direction.who);
  const taker = entry[sides.taker];
  const source = entry[sides.source];
  return (
    <tr {...rowData(entry)}>
      <td class="probability" data-sort={pair.probability}>
        <strong>{percent(pair.probability)}</strong>
        <Bar share={pair.probability} />
      </td>
      <td class="relation" data-sort={rank(pair.relation)}>
        <Chip relation={pair.relation} />
        <span class="byline">
          {pair.tooShort ? gradeOf(pair, speech) : words.verdict.standings[pair.standing]}
        </span>
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
      <td class="date" data-sort={oneLine(taker.date ?? '')}>
        {taker.date ? <When date={taker.date} /> : <span class="quiet">{words.overview.notGiven}</span>}
      </td>
      <td class="share" data-sort={pair.coverage[sides.taker]}>
        <span>{fill(words.overview.ofArticle, { share: percent(pair.coverage[sides.taker]) })}</span>{' '}
        <span class="byline">
          {fill(words.overview.ofMatch, { share: percent(pair.coverage[sides.source]) })}
        </span>
      </td>
    </tr>
  );
}

function sortable(document: ReportDocument): string {
  return oneLine(titleOf(document).slice(0, 80));
}

function rank(relation: Relation): number {
  return relations.indexOf(relation);
}

/** What the script filters by. */
function rowData({ pair, a, b }: PairEntry): Record<`data-${string}`, string> {
  const words = [a, b].flatMap((document) => [
    document.title,
    document.source,
    document.author,
    document.path,
  ]);
  const who = /-from-/.test(pair.direction.who) ? 'told' : pair.direction.who;
  return {
    'data-relation': pair.relation,
    'data-who': who,
    'data-outlets': JSON.stringify([a.source, b.source].filter((source) => source !== null).map(oneLine)),
    'data-words': oneLine(words.filter(Boolean).join(' ').slice(0, 1000)).toLowerCase(),
  };
}
