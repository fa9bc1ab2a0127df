import type { ComponentChildren } from 'preact';
import type { ReportDocument } from '../report.ts';
import { nameOf } from '../wording.ts';
import { When } from './byline.tsx';
import type { PairEntry } from './catalogue.ts';
import { Name } from './letters.tsx';
import { OutLink } from './out-link.tsx';

/** Metadata and content hashes of both texts, as found. */
export function Identity({ entry }: { entry: PairEntry }) {
  const caption = `${entry.anchor}-identity`;
  return (
    <section class="identity" aria-labelledby={caption}>
      <h3 id={caption}>The two documents</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">Field</span>
            </th>
            <th scope="col">Text A</th>
            <th scope="col">Text B</th>
          </tr>
        </thead>
        <tbody>
          {fields
            .filter(([, show]) => show(entry.a) || show(entry.b))
            .map(([label, show]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td data-label="A">{show(entry.a) ?? <Unknown />}</td>
                <td data-label="B">{show(entry.b) ?? <Unknown />}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}

function Unknown() {
  return <span class="quiet">not given</span>;
}

type Field = [string, (document: ReportDocument) => ComponentChildren];

const fields: Field[] = [
  ['Title', ({ title, language }) => title && <Name text={title} language={language} />],
  ['Outlet', ({ source }) => source && <Name text={source} />],
  ['Published', ({ date }) => date && <When date={date} />],
  ['Author', ({ author }) => author && <Name text={author} />],
  ['Rights', ({ rights }) => rights && <Name text={rights} />],
  ['Address', ({ url }) => url && <OutLink url={url} />],
  ['File', (document) => <Name text={nameOf(document)} />],
  ['Language', ({ language }) => (language === 'und' ? null : <Name text={language} />)],
  ['Words', ({ words }) => words.toLocaleString('en')],
  ['SHA-256', ({ hash }) => hash && <code>{<Name text={hash} />}</code>],
];
