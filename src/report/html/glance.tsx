import type { Reason } from '../../judge/verdict.ts';
import { alteredIn } from '../altered.ts';
import { barOf, directionSentence, isFlagged } from '../wording.ts';
import type { Catalogue, PairEntry } from './catalogue.ts';
import { Claim } from './claim.tsx';
import { Without } from './counterfactuals.tsx';
import { Coverage } from './coverage.tsx';
import { Scale } from './scale.tsx';
import { Statement } from './sentence.tsx';
import { useSpeech } from './speech.tsx';

/** Reasons told in words before the tree. */
const strongest = 3;

/** What an editor needs before reading on: how likely, who from whom, how much, and why in a few words. */
export function Glance({ entry, within }: { entry: PairEntry; within: Catalogue }) {
  const speech = useSpeech();
  const { words, percent, fill } = speech;
  const { pair, anchor } = entry;
  const say = words.pair.glance;
  const bar = barOf(within.report);
  return (
    <section class="glance" aria-label={say.heading}>
      <div class="likely">
        <h3>{say.probability}</h3>
        <p>
          <strong class="figure">{percent(pair.probability)}</strong>
        </p>
        <Scale at={pair.probability} bar={bar} />
        {bar !== undefined && <p class="quiet">{fill(say.bar, { bar: percent(bar) })}</p>}
      </div>
      <div>
        <h3>{words.pair.direction.heading}</h3>
        <p class="statement">
          <Statement sentence={directionSentence(pair, speech)} entry={entry} />
        </p>
        <h3 class="unseen">{words.pair.coverage.heading}</h3>
        <Coverage entry={entry} />
      </div>
      <div class="points">
        <h3>{isFlagged(pair) ? say.points.for : say.points.against}</h3>
        <Points entry={entry} />
        <Parts entry={entry} anchor={anchor} />
      </div>
    </section>
  );
}

/** The heaviest reasons on the side of the verdict, and the least that would change it. */
function Points({ entry: { pair } }: { entry: PairEntry }) {
  const { words } = useSpeech();
  const decisive = isFlagged(pair) && pair.counterfactuals?.find(({ flagged }) => !flagged);
  const reasons = heaviest(pair.reasons, isFlagged(pair) ? 1 : -1);
  if (reasons.length === 0) return <p class="quiet">{words.pair.evidence.nothing}</p>;
  return (
    <ul>
      {reasons.slice(0, decisive ? strongest - 1 : strongest).map(({ claim }) => (
        <li key={claim}>
          <Claim text={claim} />
        </li>
      ))}
      {decisive && (
        <li>
          <Without {...decisive} />
        </li>
      )}
    </ul>
  );
}

/** Reasons that speak one way; the judge's name for the base of a sum tells it from what was seen in the texts. */
function heaviest({ claim, weight, children }: Reason, sign: 1 | -1): Reason[] {
  if (children.length === 0) return [{ claim, weight, children }];
  return children
    .filter((child) => child.weight * sign > 0 && !child.claim.startsWith('Before looking:'))
    .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
}

/** Ways to the parts of the page that lie further down. */
function Parts({ entry, anchor }: { entry: PairEntry; anchor: string }) {
  const { words, count } = useSpeech();
  const altered = alteredIn(entry.pair).length;
  return (
    <p class="jumps">
      <a href={`#${anchor}-why`}>{words.pair.glance.why}</a>
      {altered > 0 && <a href={`#${anchor}-altered`}>{count(words.frame.altered.heading, altered)}</a>}
      <a href={`#${anchor}-again`}>{words.pair.glance.again}</a>
    </p>
  );
}
