import { plural, takerFirst } from '../wording.ts';
import { Byline, Title } from './byline.tsx';
import type { PairEntry } from './catalogue.ts';
import { Marks } from './marks.tsx';
import { Prose, type SidePassage } from './prose.tsx';

interface Props {
  entry: PairEntry;
  side: 'a' | 'b';
  passages: SidePassage[];
}

/** One of the two texts, side by side with the other. */
export function TextColumn({ entry, side, passages }: Props) {
  const document = entry[side];
  const heading = `${entry.anchor}-${side}-title`;
  const edits = entry.pair.passages.flatMap((passage) => passage.edits.map((edit) => edit[side]));
  return (
    <div class="text" data-side={side}>
      <header>
        <p class="role" id={`${heading}-role`}>
          {role(entry, side)}
        </p>
        <h3 id={heading}>
          <Title document={document} />
        </h3>
        <p>
          <Byline document={document} /> <span class="quiet">· {plural(document.words, 'word')}</span>
        </p>
      </header>
      {/* Scrolls by itself where there is room for two columns, so the keyboard must reach it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take the focus */}
      <section class="scroller" tabIndex={0} aria-labelledby={`${heading}-role ${heading}`}>
        <Prose document={document} passages={passages} edits={edits} />
        <Marks document={document} />
      </section>
    </div>
  );
}

function role({ pair }: PairEntry, side: 'a' | 'b'): string {
  const letter = side.toUpperCase();
  if (pair.direction.who === 'undetermined' || pair.direction.who === 'common-source')
    return `Text ${letter}`;
  return `Text ${letter} · ${takerFirst(pair.direction.who).source === side ? 'likely the source' : 'likely the taker'}`;
}
