import type { Catalogue, PairEntry } from './catalogue.ts';
import { useSpeech } from './speech.tsx';

/** Ways to the pairs before and behind, which the script leads through what is shown, and to paper. */
export function Neighbours({ entry, within }: { entry: PairEntry; within: Catalogue }) {
  const { words, fill } = useSpeech();
  const n = entry.number;
  const before = within.pairs[n - 2];
  const after = within.pairs[n];
  const family = within.familyOf(entry.pair.a);
  return (
    <div class="tools">
      {within.pairs.length > 1 && (
        <nav
          class="neighbours"
          aria-label={fill(words.pair.around, { n })}
          data-number={n}
          data-all={within.pairs.length}
          data-pairs={within.places.pair('{n}')}
        >
          <a href={within.places.findings}>{words.pair.all}</a>
          <span class="quiet">
            {fill(words.pair.place, { n, all: within.pairs.length })}{' '}
            <span data-place={`· ${words.pair.shownPlace}`} hidden />
          </span>
          {family && family === within.familyOf(entry.pair.b) && (
            <a href={family.href}>{fill(words.families.one, { n: family.number })}</a>
          )}
          <a data-way="previous" href={before?.href} hidden={!before}>
            {words.pair.previous}
          </a>
          <a data-way="next" href={after?.href} hidden={!after}>
            {words.pair.next}
          </a>
        </nav>
      )}
      <button type="button" class="print scripted" data-print>
        {words.pair.print}
      </button>
    </div>
  );
}
