import type { ReportDocument } from '../report.ts';
import { plural } from '../wording.ts';
import { Byline, Title } from './byline.tsx';
import type { Catalogue } from './catalogue.ts';
import { Marks } from './marks.tsx';
import { Prose } from './prose.tsx';

/** Documents with machine marks, whether in a pair or not. */
export function Marked({ within }: { within: Catalogue }) {
  const marked = within.report.documents.filter((document) => document.marks.length > 0);
  if (marked.length === 0) return null;
  return (
    <section class="marked" aria-labelledby="marked-heading">
      <h2 id="marked-heading">{plural(marked.length, 'article')} with machine marks</h2>
      <p class="quiet">
        Words left behind by a writing or spinning machine. They say how a text was made, not that it was
        copied.
      </p>
      <div class="cards">
        {marked.map((document) => (
          <MarkedDocument key={document.id} document={document} within={within} />
        ))}
      </div>
    </section>
  );
}

function MarkedDocument({ document, within }: { document: ReportDocument; within: Catalogue }) {
  const pairs = within.pairsOf(document.id);
  return (
    <article class="card">
      <h3>
        <Title document={document} />
      </h3>
      <p>
        <Byline document={document} />
      </p>
      <Marks document={document} />
      {pairs.length > 0 && (
        <p class="quiet">
          See it in{' '}
          {pairs.map(({ anchor }) => (
            <span key={anchor}>
              <a href={`#${anchor}`}>{anchor.replace('-', ' ')}</a>{' '}
            </span>
          ))}
        </p>
      )}
      {pairs.length === 0 && document.text !== null && (
        <details>
          <summary>Read in place</summary>
          <Prose document={document} passages={[]} edits={[]} />
        </details>
      )}
    </article>
  );
}
