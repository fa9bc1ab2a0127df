import type { ReportDocument } from '../report.ts';
import { tierNames } from '../wording.ts';
import { Quotation } from './byline.tsx';
import { Letters } from './letters.tsx';

/** Machine marks of a document, each with the words of the text themselves. */
export function Marks({ document }: { document: ReportDocument }) {
  if (document.marks.length === 0) return null;
  return (
    <ul class="marks">
      {document.marks.map((mark) => (
        <li key={`${mark.from} ${mark.rule}`}>
          <p>
            <Letters text={mark.claim} /> <span class="quiet">{tierNames[mark.tier]}</span>
          </p>
          <blockquote>
            <Quotation text={mark.quote} language={document.language} />
          </blockquote>
        </li>
      ))}
    </ul>
  );
}
