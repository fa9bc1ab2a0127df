import type { Span } from '../../span.ts';
import type { ReportDocument, ReportMark, ReportPassage } from '../report.ts';
import { named, oneLine } from '../visible.ts';
import { passageNames, passageSigns, plural, ruleWords, trickNames } from '../wording.ts';
import { Letters, languageTag, Token } from './letters.tsx';
import { type Part, paragraphs, parts } from './parts.ts';
import { type Segment, segments } from './segments.ts';

/** A passage as one side shows it. */
export interface SidePassage extends Span {
  number: number;
  kind: ReportPassage['kind'];
  /** Fragment identifiers of this side's beginning and of the other's. */
  anchor: string;
  target: string;
}

/** What is shown inside a passage or outside of any. */
type Inner = Span &
  (
    | { type: 'edit' }
    | { type: 'mark'; mark: ReportMark }
    | { type: 'trick'; trick: ReportDocument['tricks'][number] }
  );

interface Props {
  document: ReportDocument;
  passages: SidePassage[];
  edits: Span[];
}

/** A document's text with everything the report found in it, in place. */
export function Prose({ document, passages, edits }: Props) {
  const text = document.text;
  if (text === null) return <p class="quiet">The text of this document is not in the report.</p>;
  const inner: Inner[] = [
    ...edits.map((span) => ({ ...span, type: 'edit' as const })),
    ...document.marks.map((mark) => ({ from: mark.from, to: mark.to, type: 'mark' as const, mark })),
    ...document.tricks.map((trick) => ({ from: trick.from, to: trick.to, type: 'trick' as const, trick })),
  ];
  const begun = new Set<number>();
  const paragraph = (part: Span) => (
    <p key={part.from} dir="auto">
      {segments(text, passages, part).map((segment) => (
        <Stretch key={segment.from} text={text} segment={segment} inner={inner} begun={begun} />
      ))}
    </p>
  );
  return (
    <div class="prose" lang={languageTag(document.language)} dir="auto">
      {parts(text, document.removed).map((part) =>
        part.kind === 'paragraph' ? (
          paragraph(part)
        ) : (
          <Removed key={part.from} part={part} text={text}>
            {paragraphs(text, part.from, part.to).map(paragraph)}
          </Removed>
        ),
      )}
    </div>
  );
}

/** What cleaning left out, folded away where it stood. */
function Removed(props: {
  part: Part<ReportDocument['removed'][number]> & { kind: 'removed' };
  text: string;
  children: preact.ComponentChildren;
}) {
  const { part, text } = props;
  const rules = [...new Set(part.removals.map((removal) => ruleWords(removal.rule)))];
  const words = text.slice(part.from, part.to).split(/\s+/).filter(Boolean).length;
  return (
    <details class="removed">
      <summary lang="en" dir="ltr">
        Left out of the comparison: <Letters text={rules.join(', ')} /> ({plural(words, 'word')})
      </summary>
      {props.children}
    </details>
  );
}

function Stretch(props: { text: string; segment: Segment<SidePassage>; inner: Inner[]; begun: Set<number> }) {
  const { text, segment, inner, begun } = props;
  const beginning = [...segment.points, ...segment.over].filter((passage) => !begun.has(passage.number));
  for (const passage of beginning) begun.add(passage.number);
  const labels = beginning.map((passage) => <Label key={passage.number} passage={passage} />);
  const content = segments(text, inner, segment)
    .filter((piece) => piece.text !== '' || piece.points.length > 0)
    .map((piece) => <Piece key={piece.from} piece={piece} />);
  if (segment.over.length === 0)
    return (
      <>
        {labels}
        {content}
      </>
    );
  const kind = strongest(segment.over);
  return (
    <mark class={`passage ${kind}`} data-passage={segment.over.map((passage) => passage.number).join(' ')}>
      {labels}
      {content}
    </mark>
  );
}

function strongest(passages: SidePassage[]): SidePassage['kind'] {
  const kinds = passages.map((passage) => passage.kind);
  return (['verbatim', 'edited'] as const).find((kind) => kinds.includes(kind)) ?? 'paraphrased';
}

/** Number and kind at the beginning of a passage; a link to the same passage on the other side. */
function Label({ passage }: { passage: SidePassage }) {
  return (
    <a
      class="label"
      id={passage.anchor}
      href={`#${passage.target}`}
      data-label={passage.number}
      dir="ltr"
      aria-label={`Passage ${passage.number}, ${passageNames[passage.kind]}: to the other text`}
    >
      {passage.number}
      {passageSigns[passage.kind]}
    </a>
  );
}

function Piece({ piece }: { piece: Segment<Inner> }) {
  const edited = piece.over.some((one) => one.type === 'edit');
  const missing = piece.points.some((one) => one.type === 'edit');
  const trick = piece.over.find((one) => one.type === 'trick')?.trick;
  const mark = piece.over.find((one) => one.type === 'mark')?.mark;
  const classes = [edited && 'edit', trick && 'trick', mark && 'machine'].filter(Boolean).join(' ');
  const letters =
    trick && trick.kind !== 'lookalike-letter' ? <Tokens text={piece.text} /> : <Letters text={piece.text} />;
  return (
    <>
      {missing && <span class="missing" title="The other text has more words here" />}
      {mark && mark.from === piece.from && (
        <small class="flag" lang="en" dir="ltr">
          machine mark
        </small>
      )}
      {classes ? (
        <span class={classes} title={mark ? oneLine(mark.claim) : trick && trickTitle(trick)}>
          {letters}
        </span>
      ) : (
        letters
      )}
    </>
  );
}

function trickTitle(trick: ReportDocument['tricks'][number]): string {
  return `${trickNames[trick.kind]}; read as “${oneLine(trick.read)}”`;
}

/** Characters that hide, each written out; the letters around them as they are. */
function Tokens({ text }: { text: string }) {
  return (
    <>
      {[...text].map((character) =>
        /[\p{Cf}\p{Cs}]|(?!\s)\p{Cc}/u.test(character) ? (
          <Token key={character} {...named(character)} />
        ) : (
          character
        ),
      )}
    </>
  );
}
