import { type Sentence, shortName } from '../wording.ts';
import { clipped, Title } from './byline.tsx';
import type { PairEntry } from './catalogue.ts';
import { Name } from './letters.tsx';
import { Fill, useSpeech } from './speech.tsx';

/** A verdict: its documents by title and outlet. */
export function Verdict({ sentence, entry }: { sentence: Sentence; entry: PairEntry }) {
  const { words } = useSpeech();
  return (
    <>
      {sentence.map((part) => {
        if (typeof part === 'string') return part;
        if ('say' in part) return <strong key="say">{part.say}</strong>;
        const document = entry[part.side];
        return (
          <span key={part.side}>
            <cite>
              <Fill template={words.titled} values={{ title: <Title document={document} /> }} />
            </cite>
            {document.source && (
              <span class="outlet">
                {' '}
                (<Name text={clipped(document.source, 80)} />)
              </span>
            )}
          </span>
        );
      })}
    </>
  );
}

/** A plainer sentence about a pair: its documents by their short names. */
export function Statement({ sentence, entry }: { sentence: Sentence; entry: PairEntry }) {
  return (
    <>
      {sentence.map((part) => {
        if (typeof part === 'string') return part;
        return 'say' in part ? part.say : <ShortName key={part.side} entry={entry} side={part.side} />;
      })}
    </>
  );
}

export function ShortName({ entry, side, most = 100 }: { entry: PairEntry; side: 'a' | 'b'; most?: number }) {
  const name = shortName(entry[side], entry[side === 'a' ? 'b' : 'a']);
  return <Name text={clipped(name, most)} />;
}
