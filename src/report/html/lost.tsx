import { isFlagged, takerFirst } from '../wording.ts';
import { clipped } from './byline.tsx';
import type { PairEntry } from './catalogue.ts';
import { isDirected, keyed, wordsOf } from './ledger.ts';
import { Name } from './letters.tsx';
import { Fill, useSpeech } from './speech.tsx';

/** Names of credits told in the sentence; the others are counted. */
const named = 3;

/** Credits that the source gives and the taker does not: what an editor has to mend first. */
export function Lost({ entry }: { entry: PairEntry }) {
  const { words } = useSpeech();
  const say = words.facts.lost;
  const { source } = takerFirst(entry.pair.direction.who);
  const sides = isDirected(entry.pair) ? [source] : (['a', 'b'] as const);
  // Who reported a story without the other has no credit to lose.
  if (!isFlagged(entry.pair)) return null;
  return (
    <>
      {sides.map((side) => {
        const lost = creditsOnlyIn(entry, side);
        if (lost.length === 0) return null;
        return (
          <p key={side} class="lost">
            <Fill
              template={isDirected(entry.pair) ? say.told : say.undetermined}
              values={{
                letter: <LetterOf side={side} />,
                names: <Names entry={entry} side={side} lost={lost} />,
              }}
            />
          </p>
        );
      })}
    </>
  );
}

function LetterOf({ side }: { side: 'a' | 'b' }) {
  const { words, fill } = useSpeech();
  return <>{fill(words.pair.text, { letter: side.toUpperCase() })}</>;
}

/** Facts of the kind, one for each wording. */
function creditsOnlyIn({ pair, ...entry }: PairEntry, side: 'a' | 'b') {
  const found = keyed(pair).filter(({ fact }) => fact.kind === 'credit' && fact.fate === `only-${side}`);
  const byWords = new Map(found.map((one) => [wordsOf(one.fact, side, entry[side]).toLowerCase(), one]));
  byWords.delete('');
  return [...byWords.values()];
}

function Names(props: { entry: PairEntry; side: 'a' | 'b'; lost: ReturnType<typeof creditsOnlyIn> }) {
  const { entry, side, lost } = props;
  const { words, number } = useSpeech();
  const list = lost.slice(0, named).map(({ fact, key }, index) => (
    <span key={key}>
      {index > 0 && ', '}
      <a href={`#${entry.anchor}-${side}-${key}`} data-fact={key} data-side={side}>
        <Name text={clipped(wordsOf(fact, side, entry[side]), 80)} language={entry[side].language} />
      </a>
    </span>
  ));
  if (lost.length <= named) return <>{list}</>;
  return <Fill template={words.facts.lost.more} values={{ names: list, n: number(lost.length - named) }} />;
}
