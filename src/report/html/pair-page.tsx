import type { Catalogue, PairEntry } from './catalogue.ts';
import { pageTitle } from './page-title.ts';
import { Pair } from './pair.tsx';
import { Shell } from './shell.tsx';
import { useSpeech } from './speech.tsx';

/** A pair as a document of its own, which can be sent to somebody who has not the rest. */
export function PairPage({ entry, within }: { entry: PairEntry; within: Catalogue }) {
  const speech = useSpeech();
  const { words, fill } = speech;
  const { command, tool } = within.report;
  const place = fill(words.pair.place, { n: entry.number, all: within.pairs.length });
  return (
    <Shell
      title={pageTitle(entry, within, speech)}
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
