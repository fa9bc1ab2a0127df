import type { ComponentChildren } from 'preact';
import type { Reason } from '../../judge/verdict.ts';
import { Balance } from './bar.tsx';
import { Claim } from './claim.tsx';
import { useSpeech } from './speech.tsx';

/** The reasons of a verdict as a tree; deeper levels fold open. */
export function Reasons({ reason }: { reason: Reason }) {
  const { words, fill, signed } = useSpeech();
  if (reason.children.length === 0)
    return (
      <p>
        <Claim text={reason.claim} />
      </p>
    );
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

/** Terms of less weight than this, below the top, are folded into one line; print leaves them at that. */
const slight = 0.1;

function Branches({ reasons, heaviest }: { reasons: Reason[]; heaviest: number }) {
  const sorted = [...reasons].sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
  return (
    <ul class="reasons">
      {sorted.map((reason) => (
        <li key={reason.claim}>
          {reason.children.length === 0 ? (
            <Row weight={reason.weight} heaviest={heaviest}>
              <Claim text={reason.claim} />
            </Row>
          ) : (
            <details>
              <summary>
                <Row weight={reason.weight} heaviest={heaviest}>
                  <Claim text={reason.claim} />
                </Row>
              </summary>
              <Terms terms={reason.children} heaviest={heaviest} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What a reason is made of. The model has many small terms, which would hide the few that tell. */
function Terms({ terms, heaviest }: { terms: Reason[]; heaviest: number }) {
  const { words, count } = useSpeech();
  const small = terms.filter(({ weight, children }) => Math.abs(weight) < slight && children.length === 0);
  if (small.length < 2) return <Branches reasons={terms} heaviest={heaviest} />;
  return (
    <>
      <Branches reasons={terms.filter((term) => !small.includes(term))} heaviest={heaviest} />
      <details class="slight">
        <summary>
          <Row weight={small.reduce((sum, { weight }) => sum + weight, 0)} heaviest={heaviest}>
            {count(words.pair.reasons.slight, small.length)}
          </Row>
        </summary>
        <Branches reasons={small} heaviest={heaviest} />
      </details>
    </>
  );
}

function Row(props: { weight: number; heaviest: number; children: ComponentChildren }) {
  const { signed } = useSpeech();
  return (
    <span class="reason">
      <span>{props.children}</span>
      <Balance weight={props.weight} heaviest={props.heaviest} />
      <span class="number">{signed(props.weight)}</span>
    </span>
  );
}
