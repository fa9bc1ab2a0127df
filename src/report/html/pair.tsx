import type { ReportPassage } from '../report.ts';
import { gradeOf, verdictSentence } from '../wording.ts';
import { AcceptedNote } from './accepted.tsx';
import { Again } from './again.tsx';
import { Altered } from './altered.tsx';
import { BlendNote } from './blends.tsx';
import type { Catalogue, PairEntry } from './catalogue.ts';
import { Chip } from './chip.tsx';
import { EvidenceLists } from './evidence.tsx';
import { Facts } from './facts.tsx';
import { Glance } from './glance.tsx';
import { Identity } from './identity.tsx';
import { Legend } from './legend.tsx';
import { Neighbours } from './neighbours.tsx';
import { pageTitle } from './page-title.ts';
import type { SidePassage } from './prose.tsx';
import { Verdict } from './sentence.tsx';
import { useSpeech } from './speech.tsx';
import { TextColumn } from './text-column.tsx';
import { Why } from './why.tsx';

/** Everything the report knows about one pair. */
export function Pair({ entry, within }: { entry: PairEntry; within: Catalogue }) {
  const { pair, anchor } = entry;
  const speech = useSpeech();
  const { words } = speech;
  return (
    <article
      class="pair"
      id={anchor}
      aria-labelledby={`${anchor}-verdict`}
      tabIndex={-1}
      data-title={within.places.apart ? undefined : pageTitle(entry, within, speech)}
    >
      <Neighbours entry={entry} within={within} />
      <header class="verdict">
        <p class="eyebrow">
          <Chip relation={pair.relation} />
          <span>{gradeOf(pair, speech)}</span>
          <span>{words.verdict.standings[pair.standing]}</span>
        </p>
        <h2 id={`${anchor}-verdict`}>
          <Verdict sentence={verdictSentence(pair, speech)} entry={entry} />
        </h2>
        <AcceptedNote pair={pair} />
      </header>
      <BlendNote entry={entry} within={within} />
      <Glance entry={entry} within={within} />
      <Facts entry={entry} />
      <Legend entry={entry} />
      <div class="texts">
        <TextColumn entry={entry} side="a" passages={sided(entry, 'a')} />
        <TextColumn entry={entry} side="b" passages={sided(entry, 'b')} />
      </div>
      <Altered entry={entry} />
      <Why entry={entry} within={within} />
      <EvidenceLists entry={entry} />
      <Identity entry={entry} />
      <Again entry={entry} within={within} />
    </article>
  );
}

/** A side's passages, numbered alike on both sides: in the order in which `a` has them. */
function sided({ pair, anchor }: PairEntry, side: 'a' | 'b'): SidePassage[] {
  const other = side === 'a' ? 'b' : 'a';
  return inOrder(pair.passages).map((passage, index) => ({
    ...passage[side],
    number: index + 1,
    kind: passage.kind,
    anchor: `${anchor}-${side}-${index + 1}`,
    target: `${anchor}-${other}-${index + 1}`,
  }));
}

function inOrder(passages: ReportPassage[]): ReportPassage[] {
  return [...passages].sort((x, y) => x.a.from - y.a.from || x.b.from - y.b.from);
}
