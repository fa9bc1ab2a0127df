import { outcome, shortSentence, standingSentence } from '../wording.ts';
import { AlteredPairs } from './altered.tsx';
import { Blends } from './blends.tsx';
import type { Catalogue } from './catalogue.ts';
import { Families } from './families.tsx';
import { Findings } from './findings.tsx';
import { Making } from './making.tsx';
import { Marked } from './marked.tsx';
import { Problems } from './problems.tsx';
import { Skipped } from './skipped.tsx';
import { useSpeech } from './speech.tsx';
import { Totals } from './totals.tsx';
import { Ways } from './ways.tsx';

/** The outcome in a sentence, and the totals. Stays the page's heading while one pair is on view. */
export function Outcome({ within }: { within: Catalogue }) {
  const speech = useSpeech();
  const standing = standingSentence(within.report, speech);
  const short = shortSentence(within.report, speech);
  return (
    <header class="outcome">
      <h1>{outcome(within.report, speech)}</h1>
      {standing && <p class="lead">{standing}</p>}
      {short && <p class="lead">{short}</p>}
      <Totals within={within} />
    </header>
  );
}

/** The findings, and everything else that needs a look. */
export function Overview({ within }: { within: Catalogue }) {
  const report = within.report;
  return (
    <div id="overview">
      <Ways within={within} />
      <Findings within={within} />
      <Families within={within} />
      <Blends within={within} />
      <AlteredPairs within={within} />
      <Marked within={within} />
      <Problems report={report} />
      <Skipped report={report} />
      <Making report={report} />
    </div>
  );
}
