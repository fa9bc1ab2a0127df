import { directionSentence, signed } from '../wording.ts';
import type { PairEntry } from './catalogue.ts';
import { Letters } from './letters.tsx';
import { Statement } from './sentence.tsx';

/** Who took from whom, and what says so. */
export function Direction({ entry }: { entry: PairEntry }) {
  const reasons = entry.pair.direction.reasons;
  return (
    <>
      <p class="statement">
        <Statement sentence={directionSentence(entry.pair)} entry={entry} />
      </p>
      {reasons.length === 0 && <p class="quiet">Nothing in the texts or their dates tells.</p>}
      <ul class="grounds">
        {reasons.map((reason) => (
          <li key={reason.claim}>
            <Letters text={reason.claim} />{' '}
            <span class="quiet">
              favours {reason.favours.toUpperCase()} as the source, {signed(Math.abs(reason.weight))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
