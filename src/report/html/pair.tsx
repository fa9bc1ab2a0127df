import type { ReportPassage } from '../report.ts';
import { gradeOf, verdictSentence } from '../wording.ts';
import { Altered } from './altered.tsx';
import { BlendNote } from './blends.tsx';
import type { Catalogue, PairEntry } from './catalogue.ts';
import { Chip } from './chip.tsx';
import { Coverage } from './coverage.tsx';
import { Direction } from './direction.tsx';
import { EvidenceLists } from './evidence.tsx';
import { Identity } from './identity.tsx';
import { Legend } from './legend.tsx';
import type { SidePassage } from './prose.tsx';
import { Reasons } from './reasons.tsx';
import { Verdict } from './sentence.tsx';
import { useSpeech } from './speech.tsx';
import { TextColumn } from './text-column.tsx';

/** Everything the report knows about one pair. */
export function Pair({ entry, within }: { entry: PairEntry; within: Catalogue }) {
  const { pair, anchor } = entry;
  const speech = useSpeech();
  const { words, percent } = speech;
  return (
    <article class="pair" id={anchor} aria-labelledby={`${anchor}-verdict`} tabIndex={-1}>
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
      </header>
      <BlendNote entry={entry} within={within} />
      <div class="summary">
        <section class="why">
          <h3>
            {words.pair.reasons.heading} <strong class="figure">{percent(pair.probability)}</strong>
          </h3>
          <Reasons reason={pair.reasons} />
        </section>
        <section>
          <h3>{words.pair.direction.heading}</h3>
          <Direction entry={entry} />
        </section>
        <section>
          <h3>{words.pair.coverage.heading}</h3>
          <Coverage entry={entry} />
        </section>
      </div>
      <Legend entry={entry} />
      <div class="texts">
        <TextColumn entry={entry} side="a" passages={sided(entry, 'a')} />
        <TextColumn entry={entry} side="b" passages={sided(entry, 'b')} />
      </div>
      <Altered entry={entry} />
      <EvidenceLists entry={entry} />
      <Identity entry={entry} />
    </article>
  );
}

function Neighbours({ entry, within }: { entry: PairEntry; within: Catalogue }) {
  const { words, fill } = useSpeech();
  const n = entry.number;
  const before = within.pairs[n - 2];
  const after = within.pairs[n];
  if (within.pairs.length === 1) return null;
  return (
    <nav class="neighbours" aria-label={fill(words.pair.around, { n })}>
      <a href={within.places.findings}>{words.pair.all}</a>
      <span class="quiet">{fill(words.pair.place, { n, all: within.pairs.length })}</span>
      {before && <a href={before.href}>{words.pair.previous}</a>}
      {after && <a href={after.href}>{words.pair.next}</a>}
    </nav>
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
