import { passageSigns } from '../wording.ts';
import type { PairEntry } from './catalogue.ts';
import { Fill, useSpeech } from './speech.tsx';

/** What the highlights mean, and how many there are of each. */
export function Legend({ entry }: { entry: PairEntry }) {
  const { words, count } = useSpeech();
  const say = words.pair.legend;
  const changed = entry.pair.facts?.some(({ kind, fate }) => fate === 'changed' && kind !== 'quotation');
  const passages = entry.pair.passages;
  if (passages.length === 0) return <p class="legend quiet">{say.none}</p>;
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
              {words.verdict.passages[kind]}
            </span>{' '}
            <span class="quiet">{count(say.count, passages.filter((one) => one.kind === kind).length)}</span>
          </li>
        ))}
        {changed && (
          <li>
            <span class="changed">{say.fact}</span>
          </li>
        )}
      </ul>
      <label class="option together scripted">
        <input type="checkbox" data-together checked /> {say.together}
      </label>
      {/* A reader who speaks to the machine must be able to switch single keys off. */}
      <label class="option walked scripted">
        <input type="checkbox" data-keys checked />{' '}
        <span>
          <Fill template={say.walk} values={{ j: <kbd>j</kbd>, k: <kbd>k</kbd> }} />
        </span>
      </label>
      <p class="keys scripted quiet">
        <kbd>Enter</kbd> {say.across}
      </p>
    </div>
  );
}
