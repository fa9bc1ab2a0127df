import { alteredIn } from '../altered.ts';
import { takerFirst } from '../wording.ts';
import type { Speech } from '../words/words.ts';
import { Byline, Title } from './byline.tsx';
import type { PairEntry } from './catalogue.ts';
import { keyed } from './ledger.ts';
import { Marks } from './marks.tsx';
import { type Lit, Prose, type SidePassage } from './prose.tsx';
import { useSpeech } from './speech.tsx';

interface Props {
  entry: PairEntry;
  side: 'a' | 'b';
  passages: SidePassage[];
}

/** One of the two texts, side by side with the other. */
export function TextColumn({ entry, side, passages }: Props) {
  const speech = useSpeech();
  const document = entry[side];
  const heading = `${entry.anchor}-${side}-title`;
  const edits = entry.pair.passages.flatMap((passage) => passage.edits.map((edit) => edit[side]));
  return (
    <div class={passages.length > 0 ? 'text matched' : 'text'} data-side={side}>
      <header>
        <p class="role" id={`${heading}-role`}>
          {role(entry, side, speech)}
        </p>
        <h3 id={heading}>
          <Title document={document} />
        </h3>
        <p>
          <Byline document={document}>{speech.count(speech.words.pair.words, document.words)}</Byline>
        </p>
      </header>
      {/* Scrolls by itself where there is room for two columns, so the keyboard must reach it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take the focus */}
      <section class="scroller" tabIndex={0} aria-labelledby={`${heading}-role ${heading}`}>
        <Prose document={document} passages={passages} edits={edits} lit={lit(entry, side)} />
        <Marks document={document} />
      </section>
    </div>
  );
}

/** Facts and altered quotations that stand on this side. */
function lit({ pair, anchor }: PairEntry, side: 'a' | 'b'): Lit[] {
  const altered = alteredIn(pair).map((one, index) => ({ ...one, key: `q${index + 1}`, changed: false }));
  const facts = keyed(pair).map(({ fact, key }) => ({
    ...fact,
    key,
    changed: fact.fate === 'changed' && fact.kind !== 'quotation',
  }));
  return [...facts, ...altered].flatMap(({ key, changed, [side]: spans }) =>
    spans.map(({ from, to }) => ({ from, to, key, changed, anchor: `${anchor}-${side}-${key}` })),
  );
}

function role({ pair }: PairEntry, side: 'a' | 'b', { words, fill }: Speech): string {
  const text = fill(words.pair.text, { letter: side.toUpperCase() });
  const { who } = pair.direction;
  if (who === 'undetermined' || who === 'common-source') return text;
  return `${text} · ${takerFirst(who).source === side ? words.pair.source : words.pair.taker}`;
}
