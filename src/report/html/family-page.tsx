import type { Catalogue, FamilyEntry } from './catalogue.ts';
import { Family, isMapped } from './family.tsx';
import { isWide } from './heat-map.tsx';
import { Making } from './making.tsx';
import { Shell } from './shell.tsx';
import { useSpeech } from './speech.tsx';

/** A family as a document of its own. */
export function FamilyPage({ entry, within }: { entry: FamilyEntry; within: Catalogue }) {
  const { words, fill, count } = useSpeech();
  const { command, tool } = within.report;
  const place = fill(words.families.place, { n: entry.number, all: within.families.length });
  const size = count(words.families.members, entry.family.members.length);
  return (
    <Shell
      title={fill(words.frame.pages.title, { place, title: size })}
      command={command}
      version={tool.version}
      skip={words.frame.pages.skipToFamily}
      home={within.places.findings}
    >
      <Neighbours entry={entry} within={within} />
      <article
        class={isWide(entry.family.members.length) ? 'family' : 'family parted'}
        aria-labelledby="family-heading"
      >
        <h1 id="family-heading">
          {fill(words.families.one, { n: entry.number })} <span class="count">{size}</span>
        </h1>
        <p class="quiet">
          {words.families.lead} {isMapped(entry.family) && words.families.map.lead}
        </p>
        <Family entry={entry} within={within} />
      </article>
      <div id="overview">
        <Making report={within.report} />
      </div>
    </Shell>
  );
}

function Neighbours({ entry, within }: { entry: FamilyEntry; within: Catalogue }) {
  const { words, fill } = useSpeech();
  const before = within.families[entry.number - 2];
  const after = within.families[entry.number];
  return (
    <nav class="neighbours" aria-label={fill(words.families.around, { n: entry.number })}>
      <a href={within.places.findings}>{words.pair.all}</a>
      <span class="quiet">
        {fill(words.families.place, { n: entry.number, all: within.families.length })}
      </span>
      {before && <a href={before.href}>{words.pair.previous}</a>}
      {after && <a href={after.href}>{words.pair.next}</a>}
    </nav>
  );
}
