import { relations } from '../../judge/verdict.ts';
import {
  flagged,
  outcome,
  relationMeanings,
  relationNames,
  shortSentence,
  standingSentence,
} from '../wording.ts';
import { AlteredPairs } from './altered.tsx';
import { Blends } from './blends.tsx';
import type { Catalogue } from './catalogue.ts';
import { Families } from './families.tsx';
import { Making } from './making.tsx';
import { Marked } from './marked.tsx';
import { PairTable } from './pair-table.tsx';
import { Problems } from './problems.tsx';

/** The outcome in a sentence, and the totals. Stays the page's heading while one pair is on view. */
export function Outcome({ within }: { within: Catalogue }) {
  const standing = standingSentence(within.report);
  const short = shortSentence(within.report);
  return (
    <header class="outcome">
      <h1>{outcome(within.report)}</h1>
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
  const totals = within.report.totals;
  return (
    <dl class="totals">
      {relations.map((relation) => (
        <div
          key={relation}
          class={flagged.includes(relation) ? 'taken' : 'own'}
          title={relationMeanings[relation]}
        >
          <dt>{relationNames[relation]}</dt>
          <dd>{(totals.relations[relation] ?? 0).toLocaleString('en')}</dd>
        </div>
      ))}
    </dl>
  );
}
