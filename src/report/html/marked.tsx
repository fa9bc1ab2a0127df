import type { Report, ReportDocument } from '../report.ts';
import { Byline, Title } from './byline.tsx';
import type { Catalogue } from './catalogue.ts';
import { Marks } from './marks.tsx';
import { Prose } from './prose.tsx';
import { useSpeech } from './speech.tsx';

/** Documents with machine marks, whether in a pair or not; those that are being checked before those of the archive. */
export function Marked({ within }: { within: Catalogue }) {
  const { words, count } = useSpeech();
  const marked = markedIn(within.report).sort(
    (x, y) => Number(x.role === 'archive') - Number(y.role === 'archive'),
  );
  if (marked.length === 0) return null;
  return (
    <section class="marked" aria-labelledby="marked-heading">
      <h2 id="marked-heading">{count(words.frame.marks.heading, marked.length)}</h2>
      <p class="quiet">{words.frame.marks.lead}</p>
      <div class="cards">
        {marked.map((document) => (
          <MarkedDocument key={document.id} document={document} within={within} />
        ))}
      </div>
    </section>
  );
}

export function markedIn({ documents }: Report): ReportDocument[] {
  return documents.filter(({ marks }) => marks.length > 0);
}

function MarkedDocument({ document, within }: { document: ReportDocument; within: Catalogue }) {
  const { words, fill } = useSpeech();
  const say = words.frame.marks;
  const pairs = within.pairsOf(document.id);
  return (
    <article class="card">
      <h3>
        <Title document={document} />
      </h3>
      <p>
        <Byline document={document}>{document.role === 'archive' && say.ofArchive}</Byline>
      </p>
      <Marks document={document} />
      {pairs.length > 0 && (
        <p class="quiet">
          {say.seeIn}{' '}
          {pairs.map(({ anchor, href, number }) => (
            <span key={anchor}>
              <a href={href}>{fill(say.pair, { n: number })}</a>{' '}
            </span>
          ))}
        </p>
      )}
      {pairs.length === 0 && document.text !== null && (
        <details>
          <summary>{say.inPlace}</summary>
          <Prose document={document} passages={[]} edits={[]} />
        </details>
      )}
    </article>
  );
}
