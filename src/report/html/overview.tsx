import { relations } from '../../judge/verdict.ts';
import { flagged, outcome, shortSentence, standingSentence } from '../wording.ts';
import { AlteredPairs } from './altered.tsx';
import { Blends } from './blends.tsx';
import type { Catalogue } from './catalogue.ts';
import { Families } from './families.tsx';
import { Making } from './making.tsx';
import { Marked } from './marked.tsx';
import { PairTable } from './pair-table.tsx';
import { Problems } from './problems.tsx';
import { useSpeech } from './speech.tsx';

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
      <PairTable within={within} />
      <Families within={within} />
      <Blends within={within} />
      <AlteredPairs within={within} />
      <Marked within={within} />
      <Problems report={report} />
      <Making report={report} />
    </div>
  );
}

function Totals({ within }: { within: Catalogue }) {
  const { words, number } = useSpeech();
  const totals = within.report.totals;
  return (
    <dl class="totals">
      {relations.map((relation) => (
        <div
          key={relation}
          class={flagged.includes(relation) ? 'taken' : 'own'}
          title={words.verdict.relationMeanings[relation]}
        >
          <dt>{words.verdict.relations[relation]}</dt>
          <dd>{number(totals.relations[relation] ?? 0)}</dd>
        </div>
      ))}
    </dl>
  );
}
