import { Byline, Title } from './byline.tsx';
import type { Catalogue, FamilyEntry } from './catalogue.ts';
import { Family, isMapped } from './family.tsx';
import { isWide } from './heat-map.tsx';
import { useSpeech } from './speech.tsx';

/** Groups of texts that belong together; where each has a page of its own, the way there. */
export function Families({ within }: { within: Catalogue }) {
  const { words, count } = useSpeech();
  const { families, places } = within;
  if (families.length === 0) return null;
  return (
    <section class="families" aria-labelledby="families-heading">
      <h2 id="families-heading">{count(words.families.heading, families.length)}</h2>
      <p class="quiet">
        {words.families.lead}{' '}
        {!places.apart && families.some(({ family }) => isMapped(family)) && words.families.map.lead}
      </p>
      <div class="cards">
        {families.map((entry) => (
          <Card key={entry.anchor} entry={entry} within={within} brief={places.apart} />
        ))}
      </div>
    </section>
  );
}

interface Props {
  entry: FamilyEntry;
  within: Catalogue;
  brief: boolean;
}

function Card({ entry, within, brief }: Props) {
  const { words, fill, count } = useSpeech();
  const { anchor, href, number, family } = entry;
  const name = fill(words.families.one, { n: number });
  return (
    <section
      class={classOf(brief ? 0 : family.members.length)}
      id={anchor}
      aria-labelledby={`${anchor}-heading`}
      tabIndex={-1}
    >
      <h3 id={`${anchor}-heading`}>
        {brief ? <a href={href}>{name}</a> : name}{' '}
        <span class="count">{count(words.families.members, family.members.length)}</span>
      </h3>
      {brief ? <Beginning entry={entry} within={within} /> : <Family entry={entry} within={within} />}
    </section>
  );
}

/** With a map beside the list, or below it, a card takes the whole width. */
function classOf(members: number): string {
  if (members <= 2) return 'card';
  return isWide(members) ? 'card wide' : 'card wide parted';
}

/** What a family is about: its likely origin, or its first member. */
function Beginning({ entry, within }: { entry: FamilyEntry; within: Catalogue }) {
  const { words } = useSpeech();
  const { origin, members } = entry.family;
  const document = within.document(origin ?? members[0]);
  return (
    <div class="member">
      <span class="name">
        <Title document={document} />
      </span>
      <Byline document={document} />
      <span class="who">{origin === null ? words.families.unclear : words.families.origin}</span>
    </div>
  );
}
