import type { Span } from '../../span.ts';
import type { ReportDocument, ReportEvidence } from '../report.ts';
import { Quotation } from './byline.tsx';
import type { PairEntry } from './catalogue.ts';
import { Claim } from './claim.tsx';
import { useSpeech } from './speech.tsx';

/** More than these are folded away. */
const shownAtOnce = 8;

/** Findings a reader can check, for and against derivation. */
export function EvidenceLists({ entry }: { entry: PairEntry }) {
  const { words } = useSpeech();
  // Altered quotations stand in a section of their own.
  const evidence = entry.pair.evidence.filter((one) => one.altered === undefined);
  const speaksFor = evidence.filter((one) => one.for);
  const against = evidence.filter((one) => !one.for);
  if (evidence.length === 0) return null;
  return (
    <div class="evidence">
      <EvidenceList heading={words.pair.evidence.for} findings={speaksFor} entry={entry} />
      <EvidenceList heading={words.pair.evidence.against} findings={against} entry={entry} />
    </div>
  );
}

function EvidenceList(props: { heading: string; findings: ReportEvidence[]; entry: PairEntry }) {
  const { words, fill, number } = useSpeech();
  const { heading, findings, entry } = props;
  const items = findings.map((finding) => <Finding key={finding.claim} finding={finding} entry={entry} />);
  return (
    <section>
      <h3>
        {heading} <span class="count">{number(findings.length)}</span>
      </h3>
      {items.length === 0 && <p class="quiet">{words.pair.evidence.nothing}</p>}
      <ul>{items.slice(0, shownAtOnce)}</ul>
      {items.length > shownAtOnce && (
        <details>
          <summary>{fill(words.pair.evidence.more, { n: items.length - shownAtOnce })}</summary>
          <ul>{items.slice(shownAtOnce)}</ul>
        </details>
      )}
    </section>
  );
}

function Finding({ finding, entry }: { finding: ReportEvidence; entry: PairEntry }) {
  return (
    <li>
      <Claim text={finding.claim} />
      <Places letter="A" document={entry.a} spans={finding.a} />
      <Places letter="B" document={entry.b} spans={finding.b} />
    </li>
  );
}

/** The words of one text that a finding points at; the first two places. */
function Places({ letter, document, spans }: { letter: string; document: ReportDocument; spans: Span[] }) {
  const { words, fill } = useSpeech();
  const text = document.text;
  if (text === null || spans.length === 0) return null;
  return (
    <p class="place">
      <span class="letter">{letter}</span>
      <span>
        {spans.slice(0, 2).map((span) => (
          <span key={span.from}>
            <Quotation text={text.slice(span.from, span.to)} language={document.language} most={180} />{' '}
          </span>
        ))}
        {spans.length > 2 && (
          <span class="quiet">{fill(words.pair.evidence.andMore, { n: spans.length - 2 })}</span>
        )}
      </span>
    </p>
  );
}
