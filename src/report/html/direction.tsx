import { directionSentence } from '../wording.ts';
import type { PairEntry } from './catalogue.ts';
import { Claim } from './claim.tsx';
import { Statement } from './sentence.tsx';
import { useSpeech } from './speech.tsx';

/** Who took from whom, and what says so. */
export function Direction({ entry }: { entry: PairEntry }) {
  const speech = useSpeech();
  const say = speech.words.pair.direction;
  const reasons = entry.pair.direction.reasons;
  return (
    <>
      <p class="statement">
        <Statement sentence={directionSentence(entry.pair, speech)} entry={entry} />
      </p>
      {reasons.length === 0 && <p class="quiet">{say.nothing}</p>}
      <ul class="grounds">
        {reasons.map((reason) => (
          <li key={reason.claim}>
            <Claim text={reason.claim} />{' '}
            <span class="quiet">
              {speech.fill(say.favours, {
                letter: reason.favours.toUpperCase(),
                weight: speech.signed(Math.abs(reason.weight)),
              })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
