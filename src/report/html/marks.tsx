import type { ReportDocument } from '../report.ts';
import { tierName } from '../wording.ts';
import { Quotation } from './byline.tsx';
import { Claim } from './claim.tsx';
import { useSpeech } from './speech.tsx';

/** Machine marks of a document, each with the words of the text themselves. */
export function Marks({ document }: { document: ReportDocument }) {
  const speech = useSpeech();
  if (document.marks.length === 0) return null;
  return (
    <ul class="marks">
      {document.marks.map((mark) => (
        <li key={`${mark.from} ${mark.rule}`}>
          <p>
            <Claim text={mark.claim} /> <span class="quiet">{tierName(mark.tier, speech)}</span>
          </p>
          <blockquote>
            <Quotation text={mark.quote} language={document.language} />
          </blockquote>
        </li>
      ))}
    </ul>
  );
}
