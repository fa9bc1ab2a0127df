import type { ReportDocument } from '../report.ts';
import { nameOf, type Sentence, shortName } from '../wording.ts';
import { clipped } from './byline.tsx';
import type { PairEntry } from './catalogue.ts';
import { Name } from './letters.tsx';
import { Fill, useSpeech } from './speech.tsx';

/** A verdict: its documents by title and outlet. */
export function Verdict({ sentence, entry }: { sentence: Sentence; entry: PairEntry }) {
  return (
    <>
      {sentence.map((part) => {
        if (typeof part === 'string') return part;
        if ('say' in part) return <strong key="say">{part.say}</strong>;
        const document = entry[part.side];
        return (
          <span key={part.side}>
            <cite>
              <Titled document={document} most={160} />
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
  const document = entry[side];
  const name = shortName(document, entry[side === 'a' ? 'b' : 'a']);
  if (name !== document.source) return <Titled document={document} most={most} />;
  return <Name text={clipped(name, most)} />;
}

/** A title between quotation marks, so that its words are not read as ours; a file by its name alone, without. */
function Titled({ document, most }: { document: ReportDocument; most: number }) {
  const { words } = useSpeech();
  const title = document.title?.trim();
  if (!title) return <Name text={clipped(fileOf(document), most)} />;
  const name = <Name text={clipped(title, most)} language={document.language} />;
  return <Fill template={words.titled} values={{ title: name }} />;
}

/** Where it lies is told by the list of the two documents. */
function fileOf(document: ReportDocument): string {
  const name = nameOf(document);
  return name.split(/[\\/]/).at(-1) || name;
}
