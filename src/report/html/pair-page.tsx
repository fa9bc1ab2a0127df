import { oneLine } from '../visible.ts';
import { takerFirst, titleOf } from '../wording.ts';
import { clipped } from './byline.tsx';
import type { Catalogue, PairEntry } from './catalogue.ts';
import { Pair } from './pair.tsx';
import { Shell } from './shell.tsx';
import { useSpeech } from './speech.tsx';

/** A pair as a document of its own, which can be sent to somebody who has not the rest. */
export function PairPage({ entry, within }: { entry: PairEntry; within: Catalogue }) {
  const { words, fill } = useSpeech();
  const { command, tool } = within.report;
  const place = fill(words.pair.place, { n: entry.number, all: within.pairs.length });
  const taker = entry[takerFirst(entry.pair.direction.who).taker];
  const title = fill(words.frame.pages.title, { place, title: clipped(oneLine(titleOf(taker)), 160) });
  return (
    <Shell
      title={title}
      command={command}
      version={tool.version}
      skip={words.frame.pages.skipToPair}
      home={within.places.findings}
    >
      <h1 class="unseen">{place}</h1>
      <Pair entry={entry} within={within} />
    </Shell>
  );
}
