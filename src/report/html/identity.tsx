import type { ComponentChildren } from 'preact';
import type { ReportDocument } from '../report.ts';
import { nameOf } from '../wording.ts';
import type { Words } from '../words/words.ts';
import { When } from './byline.tsx';
import type { PairEntry } from './catalogue.ts';
import { Name } from './letters.tsx';
import { OutLink } from './out-link.tsx';
import { useSpeech } from './speech.tsx';

/** Metadata and content hashes of both texts, as found. */
export function Identity({ entry }: { entry: PairEntry }) {
  const { words, fill } = useSpeech();
  const say = words.pair.identity;
  const caption = `${entry.anchor}-identity`;
  return (
    <section class="identity" aria-labelledby={caption}>
      <h3 id={caption}>{say.heading}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{say.field}</span>
            </th>
            <th scope="col">{fill(words.pair.text, { letter: 'A' })}</th>
            <th scope="col">{fill(words.pair.text, { letter: 'B' })}</th>
          </tr>
        </thead>
        <tbody>
          {fields
            .filter(([, show]) => show(entry.a) || show(entry.b))
            .map(([label, show]) => (
              <tr key={label}>
                <th scope="row">{say.fields[label]}</th>
                <td data-label="A">{show(entry.a) ?? <Unknown />}</td>
                <td data-label="B">{show(entry.b) ?? <Unknown />}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}

function Count({ n }: { n: number }) {
  return useSpeech().number(n);
}

function Unknown() {
  return <span class="quiet">{useSpeech().words.overview.notGiven}</span>;
}

type Field = [keyof Words['pair']['identity']['fields'], (document: ReportDocument) => ComponentChildren];

const fields: Field[] = [
  ['title', ({ title, language }) => title && <Name text={title} language={language} />],
  ['source', ({ source }) => source && <Name text={source} />],
  ['date', ({ date }) => date && <When date={date} />],
  ['author', ({ author }) => author && <Name text={author} />],
  ['rights', ({ rights }) => rights && <Name text={rights} />],
  ['url', ({ url }) => url && <OutLink url={url} />],
  ['file', (document) => <Name text={nameOf(document)} />],
  ['language', ({ language }) => (language === 'und' ? null : <Name text={language} />)],
  ['words', ({ words }) => <Count n={words} />],
  ['hash', ({ hash }) => hash && <code>{<Name text={hash} />}</code>],
];
