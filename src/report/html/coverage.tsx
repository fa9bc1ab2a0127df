import { Bar } from './bar.tsx';
import type { PairEntry } from './catalogue.ts';
import { ShortName } from './sentence.tsx';
import { Fill, useSpeech } from './speech.tsx';

/** How much of each story stands in some passage. */
export function Coverage({ entry }: { entry: PairEntry }) {
  const { words, percent } = useSpeech();
  return (
    <ul class="coverage">
      {(['a', 'b'] as const).map((side) => (
        <li key={side}>
          <Fill
            template={words.pair.coverage.of}
            values={{
              share: <strong>{percent(entry.pair.coverage[side])}</strong>,
              letter: side.toUpperCase(),
              name: <ShortName entry={entry} side={side} most={32} />,
            }}
          />
          <Bar share={entry.pair.coverage[side]} />
        </li>
      ))}
    </ul>
  );
}
