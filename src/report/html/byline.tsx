import { type ComponentChildren, Fragment } from 'preact';
import type { ReportDocument } from '../report.ts';
import { nameOf, titleOf } from '../wording.ts';
import { Name } from './letters.tsx';
import { useSpeech } from './speech.tsx';

/** A document's title in a sentence of ours. */
export function Title({ document }: { document: ReportDocument }) {
  return (
    <Name text={clipped(titleOf(document), 160)} language={document.title ? document.language : undefined} />
  );
}

interface BylineProps {
  document: ReportDocument;
  dated?: boolean;
  /** What else is told on the line, last. */
  children?: ComponentChildren;
}

/**
 * Outlet and date. Without an outlet the file, so that articles of one title can be told apart; but not where
 * the document has no title and is called by its file already.
 */
export function Byline({ document, dated = true, children }: BylineProps) {
  const { source, title, date } = document;
  const told = [
    source ? <Name text={clipped(source, 80)} /> : title?.trim() && <Name text={nameOf(document)} />,
    dated && date && <When date={date} />,
    children,
  ].filter(Boolean);
  return (
    <span class="byline">
      {told.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          {part}
        </Fragment>
      ))}
    </span>
  );
}

/** A date in words; what is no date, as it was found. */
export function When({ date }: { date: string }) {
  const words = useSpeech().date(date);
  if (words === date) return <Name text={clipped(date, 40)} />;
  const [day, time] = words.split(', ');
  return (
    <time dateTime={date.slice(0, 10)}>
      <span class="day">{time ? `${day},` : day}</span>
      {time && ` ${time}`}
    </time>
  );
}

/** A stretch of a document's text as a quotation; one that brings its own marks gets no others. */
export function Quotation(props: { text: string; language?: string | undefined; most?: number }) {
  const text = props.text.replace(/\s+/g, ' ').trim();
  const name = <Name text={clipped(text, props.most ?? 320)} language={props.language} />;
  return /^["“”„«»‘‚]/.test(text) ? <span>{name}</span> : <q>{name}</q>;
}

/** The beginning of a long text; never ends inside a character. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`;
}
