import type { Catalogue, PairEntry } from './catalogue.ts';
import { Counterfactuals } from './counterfactuals.tsx';
import { Direction } from './direction.tsx';
import { Reasons } from './reasons.tsx';
import { useSpeech } from './speech.tsx';

/** The reasons in full, what would change them, and what tells who took from whom. */
export function Why({ entry, within }: { entry: PairEntry; within: Catalogue }) {
  const { words, percent } = useSpeech();
  const heading = `${entry.anchor}-why`;
  return (
    <div class="why">
      <section aria-labelledby={heading}>
        <h3 id={heading} tabIndex={-1}>
          {words.pair.reasons.heading} <strong class="figure">{percent(entry.pair.probability)}</strong>
        </h3>
        <Reasons reason={entry.pair.reasons} />
      </section>
      <div>
        <Counterfactuals entry={entry} within={within} />
        <section>
          <h3>{words.pair.direction.heading}</h3>
          <Direction entry={entry} />
        </section>
      </div>
    </div>
  );
}
