import { length, type Span } from '../../span.ts';
import type { ReportDocument, ReportMark, ReportPassage } from '../report.ts';
import { named, oneLine } from '../visible.ts';
import { passageSigns, ruleName } from '../wording.ts';
import { retold } from '../words/retold.ts';
import { Letters, languageTag, Token } from './letters.tsx';
import { type Part, paragraphs, parts } from './parts.ts';
import { type Segment, segments } from './segments.ts';
import { useSpeech } from './speech.tsx';

/** A passage as one side shows it. */
export interface SidePassage extends Span {
  number: number;
  kind: ReportPassage['kind'];
  /** Fragment identifiers of this side's beginning and of the other's. */
  anchor: string;
  target: string;
}

/** A fact or an altered quotation that a list tells of, where it stands in a text. */
export interface Lit extends Span {
  /** Shared by its entry in the list and all its places, on both sides. */
  key: string;
  /** Whether it is not the same on the other side. */
  changed: boolean;
  /** Fragment identifier of its first place on this side. */
  anchor: string;
}

/** What is shown inside a passage or outside of any. */
type Inner = Span &
  (
    | { type: 'edit' }
    | { type: 'lit'; lit: Lit }
    | { type: 'mark'; mark: ReportMark }
    | { type: 'trick'; trick: ReportDocument['tricks'][number] }
  );

interface Props {
  document: ReportDocument;
  passages: SidePassage[];
  edits: Span[];
  lit?: Lit[];
}

/** A document's text with everything the report found in it, in place. */
export function Prose({ document, passages, edits, lit = [] }: Props) {
  const { words } = useSpeech();
  const text = document.text;
  if (text === null) return <p class="quiet">{words.frame.notInReport}</p>;
  const inner: Inner[] = [
    ...edits.map((span) => ({ ...span, type: 'edit' as const })),
    ...lit.map((one) => ({ from: one.from, to: one.to, type: 'lit' as const, lit: one })),
    ...document.marks.map((mark) => ({ from: mark.from, to: mark.to, type: 'mark' as const, mark })),
    ...document.tricks.map((trick) => ({ from: trick.from, to: trick.to, type: 'trick' as const, trick })),
  ];
  const begun = new Set<number | string>();
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

/** Words of what was left out that are printed in full; a sheet of evidence is not to be padded with menus. */
const mostPrinted = 150;

/** What cleaning left out, folded away where it stood; on paper, which unfolds nothing, in small type. */
function Removed(props: {
  part: Part<ReportDocument['removed'][number]> & { kind: 'removed' };
  text: string;
  children: preact.ComponentChildren;
}) {
  const speech = useSpeech();
  const { code, words: say, fill, count } = speech;
  const { part, text } = props;
  const rules = [...new Set(part.removals.map((removal) => ruleName(removal.rule, speech)))];
  const words = text.slice(part.from, part.to).split(/\s+/).filter(Boolean).length;
  const isLong = words > mostPrinted;
  return (
    <details class={isLong ? 'removed unprinted' : 'removed'}>
      <summary lang={code} dir="ltr">
        <Letters
          text={fill(say.pair.leftOut, { rules: rules.join(', '), words: count(say.pair.words, words) })}
        />
        {isLong && <span class="paper"> · {say.pair.unprinted}</span>}
      </summary>
      {props.children}
    </details>
  );
}

function Stretch(props: {
  text: string;
  segment: Segment<SidePassage>;
  inner: Inner[];
  begun: Set<number | string>;
}) {
  const { text, segment, inner, begun } = props;
  const beginning = [...segment.points, ...segment.over].filter((passage) => !begun.has(passage.number));
  for (const passage of beginning) begun.add(passage.number);
  const labels = beginning.map((passage) => <Label key={passage.number} passage={passage} />);
  const content = segments(text, inner, segment)
    .filter((piece) => piece.text !== '' || piece.points.length > 0)
    .map((piece) => <Piece key={piece.from} piece={piece} begun={begun} />);
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
  const { code, words, fill } = useSpeech();
  return (
    <a
      class="label"
      id={passage.anchor}
      href={`#${passage.target}`}
      data-label={passage.number}
      lang={code}
      dir="ltr"
      aria-label={fill(words.pair.passage, {
        n: passage.number,
        kind: words.verdict.passages[passage.kind],
      })}
    >
      {passage.number}
      {passageSigns[passage.kind]}
    </a>
  );
}

function Piece({ piece, begun }: { piece: Segment<Inner>; begun: Set<number | string> }) {
  const speech = useSpeech();
  const { code, words, fill } = speech;
  const lit = litOver(piece);
  const places = lit.filter(({ anchor }) => !begun.has(anchor));
  for (const { anchor } of places) begun.add(anchor);
  const edited = piece.over.some((one) => one.type === 'edit');
  const missing = piece.points.some((one) => one.type === 'edit');
  const trick = piece.over.find((one) => one.type === 'trick')?.trick;
  const mark = piece.over.find((one) => one.type === 'mark')?.mark;
  const changed = lit.some((one) => one.changed);
  const classes = [edited && 'edit', trick && 'trick', mark && 'machine', changed && 'changed'];
  const trickTitle = ({ kind, read }: ReportDocument['tricks'][number]) =>
    fill(words.pair.trick, { what: words.verdict.tricks[kind], read: oneLine(read) });
  const letters =
    trick && trick.kind !== 'lookalike-letter' ? <Tokens text={piece.text} /> : <Letters text={piece.text} />;
  return (
    <>
      {places.map(({ anchor }) => (
        <span key={anchor} class="spot" id={anchor} tabIndex={-1} />
      ))}
      {missing && <span class="missing" lang={code} title={words.frame.altered.missing} />}
      {mark && mark.from === piece.from && (
        <small class="flag" lang={code} dir="ltr">
          {words.frame.marks.flag}
        </small>
      )}
      {classes.some(Boolean) || lit.length > 0 ? (
        <span
          class={classes.filter(Boolean).join(' ') || undefined}
          data-fact={lit.map(({ key }) => key).join(' ') || undefined}
          title={mark ? oneLine(retold(mark.claim, speech) ?? mark.claim) : trick && trickTitle(trick)}
        >
          {letters}
        </span>
      ) : (
        letters
      )}
    </>
  );
}

/** The shortest first: a name inside a quotation is itself before it is a part of that. */
function litOver(piece: Segment<Inner>): Lit[] {
  return piece.over
    .flatMap((one) => (one.type === 'lit' ? [one.lit] : []))
    .sort((x, y) => length(x) - length(y));
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
