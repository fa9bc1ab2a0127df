import type { Catalogue, PairEntry } from './catalogue.ts';
import { useSpeech } from './speech.tsx';

/** Ways to the pairs before and behind, and to paper. */
export function Neighbours({ entry, within }: { entry: PairEntry; within: Catalogue }) {
  const { words, fill } = useSpeech();
  const n = entry.number;
  const before = within.pairs[n - 2];
  const after = within.pairs[n];
  const family = within.familyOf(entry.pair.a);
  return (
    <div class="tools">
      {within.pairs.length > 1 && (
        <nav class="neighbours" aria-label={fill(words.pair.around, { n })}>
          <a href={within.places.findings}>{words.pair.all}</a>
          <span class="quiet">{fill(words.pair.place, { n, all: within.pairs.length })}</span>
          {family && family === within.familyOf(entry.pair.b) && (
            <a href={family.href}>{fill(words.families.one, { n: family.number })}</a>
          )}
          {before && <a href={before.href}>{words.pair.previous}</a>}
          {after && <a href={after.href}>{words.pair.next}</a>}
        </nav>
      )}
      <button type="button" class="print scripted" data-print>
        {words.pair.print}
      </button>
    </div>
  );
}
