import type { Catalogue } from './catalogue.ts';
import { Making } from './making.tsx';
import { Outcome, Overview } from './overview.tsx';
import { Pair } from './pair.tsx';
import { Problems } from './problems.tsx';
import { Shell } from './shell.tsx';
import { useSpeech } from './speech.tsx';

/** The report as a document; where pairs have pages of their own, the way to them. */
export function Page({ within, title }: { within: Catalogue; title: string }) {
  const { words } = useSpeech();
  const { command, tool } = within.report;
  return (
    <Shell title={title} command={command} version={tool.version} skip={words.frame.skip}>
      {command === 'compare' && within.pairs.length === 1 ? (
        <Comparison within={within} />
      ) : (
        <Everything within={within} />
      )}
    </Shell>
  );
}

/** Two texts were compared: their pair is all there is to show. */
function Comparison({ within }: { within: Catalogue }) {
  const { words } = useSpeech();
  return (
    <>
      <h1 class="unseen">{words.frame.comparison}</h1>
      {within.pairs.map((entry) => (
        <Pair key={entry.anchor} entry={entry} within={within} />
      ))}
      <div id="overview">
        <Problems report={within.report} />
        <Making report={within.report} />
      </div>
    </>
  );
}

function Everything({ within }: { within: Catalogue }) {
  return (
    <>
      <Outcome within={within} />
      <Overview within={within} />
      {!within.places.apart &&
        within.pairs.map((entry) => <Pair key={entry.anchor} entry={entry} within={within} />)}
    </>
  );
}
