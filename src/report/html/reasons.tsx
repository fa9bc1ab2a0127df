import type { Reason } from '../../judge/verdict.ts';
import { Balance } from './bar.tsx';
import { Letters } from './letters.tsx';
import { useSpeech } from './speech.tsx';

/** The reasons of a verdict as a tree; deeper levels fold open. */
export function Reasons({ reason }: { reason: Reason }) {
  const { words, fill, signed } = useSpeech();
  if (reason.children.length === 0) return <p>{<Letters text={reason.claim} />}</p>;
  const heaviest = Math.max(...reason.children.map((child) => Math.abs(child.weight)));
  return (
    <>
      <Branches reasons={reason.children} heaviest={heaviest} />
      <p class="caption">
        <span>{words.pair.reasons.against}</span>
        <span>{fill(words.pair.reasons.unit, { sum: signed(reason.weight) })}</span>
        <span>{words.pair.reasons.for}</span>
      </p>
    </>
  );
}

function Branches({ reasons, heaviest }: { reasons: Reason[]; heaviest: number }) {
  const sorted = [...reasons].sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
  return (
    <ul class="reasons">
      {sorted.map((reason) => (
        <li key={reason.claim}>
          {reason.children.length === 0 ? (
            <Row reason={reason} heaviest={heaviest} />
          ) : (
            <details>
              <summary>
                <Row reason={reason} heaviest={heaviest} />
              </summary>
              <Branches reasons={reason.children} heaviest={heaviest} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function Row({ reason, heaviest }: { reason: Reason; heaviest: number }) {
  const { signed } = useSpeech();
  return (
    <span class="reason">
      <span>
        <Letters text={reason.claim} />
      </span>
      <Balance weight={reason.weight} heaviest={heaviest} />
      <span class="number">{signed(reason.weight)}</span>
    </span>
  );
}
