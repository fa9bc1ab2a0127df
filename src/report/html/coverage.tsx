import { percent } from '../wording.ts';
import { Bar } from './bar.tsx';
import type { PairEntry } from './catalogue.ts';
import { ShortName } from './sentence.tsx';

/** How much of each story stands in some passage. */
export function Coverage({ entry }: { entry: PairEntry }) {
  return (
    <ul class="coverage">
      {(['a', 'b'] as const).map((side) => (
        <li key={side}>
          <strong>{percent(entry.pair.coverage[side])}</strong> of text {side.toUpperCase()} (
          <ShortName entry={entry} side={side} />) is found in the other.
          <Bar share={entry.pair.coverage[side]} />
        </li>
      ))}
    </ul>
  );
}
