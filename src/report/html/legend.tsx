import { passageNames, passageSigns, plural } from '../wording.ts';
import type { PairEntry } from './catalogue.ts';

/** What the highlights mean, and how many there are of each. */
export function Legend({ entry }: { entry: PairEntry }) {
  const passages = entry.pair.passages;
  if (passages.length === 0)
    return <p class="legend quiet">No passage of one text was found again in the other.</p>;
  const kinds = (['verbatim', 'edited', 'paraphrased'] as const).filter((kind) =>
    passages.some((passage) => passage.kind === kind),
  );
  return (
    <div class="legend">
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <span class={`passage ${kind}`}>
              <span class="label" aria-hidden="true">
                {passageSigns[kind]}
              </span>
              {passageNames[kind]}
            </span>{' '}
            <span class="quiet">{plural(passages.filter((one) => one.kind === kind).length, 'passage')}</span>
          </li>
        ))}
      </ul>
      <p class="keys scripted quiet">
        <kbd>j</kbd> <kbd>k</kbd> next, previous passage · <kbd>Enter</kbd> same passage in the other text
      </p>
    </div>
  );
}
