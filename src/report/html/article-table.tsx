import type { ReportDocument } from '../report.ts';
import { nameOf, takerFirst } from '../wording.ts';
import { Bar } from './bar.tsx';
import { clipped, Title, When } from './byline.tsx';
import type { Catalogue, PairEntry } from './catalogue.ts';
import { Chip } from './chip.tsx';
import { languageName } from './language.ts';
import { Name } from './letters.tsx';
import { dateOf, sortable } from './pair-table.tsx';
import { articleData, outletOf } from './row-data.ts';
import { useSpeech } from './speech.tsx';

const columns = [
  'probability',
  'article',
  'match',
  'pairs',
  'marks',
  'family',
  'outlet',
  'language',
  'date',
] as const;

/** Articles in a pair or with a mark, by their worst match. */
export function articlesOf(within: Catalogue): ReportDocument[] {
  const worst = (document: ReportDocument) => within.pairsOf(document.id)[0]?.pair.probability ?? -1;
  return within.report.documents
    .filter(({ id, marks }) => marks.length > 0 || within.pairsOf(id).length > 0)
    .sort((x, y) => worst(y) - worst(x));
}

/** Each article once, with its worst match. Those without anything are counted, not listed. */
export function ArticleTable({ within }: { within: Catalogue }) {
  const { words, count } = useSpeech();
  const articles = articlesOf(within);
  const rest = within.report.totals.documents - articles.length;
  return (
    <>
      <table class="rows articles" aria-labelledby="articles-heading">
        <thead>
          <tr>
            {columns.map((key) => (
              <th key={key} scope="col" class={key === 'family' ? 'kin' : key} data-key={key}>
                {words.overview.articleColumns[key]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {articles.map((document) => (
            <Row key={document.id} document={document} within={within} />
          ))}
        </tbody>
      </table>
      {rest > 0 && <p class="quiet rest">{count(words.overview.rest, rest)}</p>}
    </>
  );
}

function Row({ document, within }: { document: ReportDocument; within: Catalogue }) {
  const { words, number, percent } = useSpeech();
  const { articleColumns: label, noPair } = words.overview;
  const pairs = within.pairsOf(document.id);
  const worst = pairs.at(0);
  const family = within.familyOf(document.id);
  const outlet = outletOf(document);
  const { marks, language } = document;
  return (
    <tr {...articleData(document, pairs)}>
      <td class="probability" data-sort={worst?.pair.probability ?? ''}>
        {worst ? (
          <>
            <strong>{percent(worst.pair.probability)}</strong>
            <Bar share={worst.pair.probability} />
          </>
        ) : (
          <span class="quiet">{noPair}</span>
        )}
      </td>
      <td class="article" data-sort={sortable(document)} dir="auto">
        {worst ? (
          <a href={worst.href}>
            <Title document={document} />
          </a>
        ) : (
          <strong>
            <Title document={document} />
          </strong>
        )}
        <span class="byline">
          <Name text={clipped(nameOf(document), 80)} />
        </span>
      </td>
      <td class="match" data-sort={worst ? sortable(otherOf(worst, document)) : ''} dir="auto">
        {worst && <Match entry={worst} document={document} />}
      </td>
      <td class="pairs" data-label={label.pairs} data-sort={pairs.length}>
        {number(pairs.length)}
      </td>
      <td class="marks" data-label={label.marks} data-sort={marks.length}>
        {marks.length > 0 ? <strong>{number(marks.length)}</strong> : number(0)}
      </td>
      <td class="kin" data-label={label.family} data-sort={family?.number ?? ''}>
        {family && <a href={family.href}>{number(family.number)}</a>}
      </td>
      <td class="outlet" data-label={label.outlet} data-sort={outlet ?? ''} dir="auto">
        {outlet && <Name text={clipped(outlet, 80)} />}
      </td>
      <td class="language" data-label={label.language} data-sort={language === 'und' ? '' : language}>
        {language !== 'und' && <Name text={clipped(languageName(language, words.locale), 40)} />}
      </td>
      <td class="date" data-label={label.date} data-sort={dateOf(document)}>
        {document.date && <When date={document.date} />}
      </td>
    </tr>
  );
}

function otherOf({ a, b }: PairEntry, { id }: ReportDocument): ReportDocument {
  return a.id === id ? b : a;
}

/** What it is to the article it is likest to. */
function Match({ entry, document }: { entry: PairEntry; document: ReportDocument }) {
  const { words } = useSpeech();
  const { who } = entry.pair.direction;
  const isSource = /-from-/.test(who) && entry[takerFirst(who).source].id === document.id;
  const other = otherOf(entry, document);
  return (
    <>
      <span class="who" dir="ltr">
        <Chip relation={entry.pair.relation} /> {isSource ? words.overview.sourceOf : words.verdict.who[who]}
      </span>
      <Title document={other} />
      {other.source && (
        <span class="byline">
          <Name text={clipped(other.source, 80)} />
        </span>
      )}
    </>
  );
}
