import type { Span } from '../../span.ts';
import type { ReportDocument } from '../report.ts';
import { hiddenAddress } from './addresses.ts';
import type { Rewriting } from './rewriting.ts';
import type { Veil } from './veil.ts';

/** A document but for its id and path. */
export function redactedDocument(
  document: ReportDocument,
  rewriting: Rewriting | undefined,
  veil: Veil,
): ReportDocument {
  const { title, source, author, url, rights, language, marks, removed, tricks, text } = document;
  const quoted = (span: Span, quote: string) => quoteOf(span, quote, text, rewriting, veil);
  return {
    ...document,
    title: title === null ? null : veil.text(title, language).text,
    source: source === null ? null : veil.names.outlet(source),
    author: author === null ? null : veil.names.authors(author),
    url: url === null ? null : hiddenAddress,
    rights: rights === null ? null : veil.say(rights),
    marks: marks.map((mark) => ({ ...at(mark, rewriting), quote: quoted(mark, mark.quote) })),
    removed: removed.map((one) => ({ ...at(one, rewriting), quote: quoted(one, one.quote) })),
    tricks: tricks.map((trick) => redactedTrick(trick, rewriting, veil)),
    text: rewriting?.text ?? null,
  };
}

function at<T extends Span>(span: T, rewriting: Rewriting | undefined): T {
  return rewriting ? rewriting.at(span) : span;
}

const cutSign = '…';

/**
 * The quote of a stretch, taken from the rewritten text: a quote cut at 80 units may end inside a name and
 * would still tell of it. Where there is no text, a cut quote is not shown for that reason.
 */
function quoteOf(
  span: Span,
  quote: string,
  text: string | null,
  rewriting: Rewriting | undefined,
  veil: Veil,
): string {
  const isCut = quote.endsWith(cutSign) && quote.length < span.to - span.from + cutSign.length;
  if (!rewriting || text === null) return isCut ? cutSign : veil.say(quote);
  const words = isCut ? quote.slice(0, -cutSign.length) : quote;
  const stands = text.startsWith(words, span.from);
  if (!stands) return isCut ? cutSign : veil.say(quote);
  const { from, to } = rewriting.at({ from: span.from, to: span.from + words.length });
  return rewriting.text.slice(from, to) + (isCut ? cutSign : '');
}

type Trick = ReportDocument['tricks'][number];

/** A disguise inside a name is gone with it; that there was one is still said. */
function redactedTrick(trick: Trick, rewriting: Rewriting | undefined, veil: Veil): Trick {
  if (!rewriting)
    return {
      ...trick,
      shown: veil.claim(`: ${trick.shown}`).slice(2),
      read: veil.claim(`: ${trick.read}`).slice(2),
    };
  const moved = rewriting.at(trick);
  if (!rewriting.touches(trick)) return moved;
  const shown = rewriting.text.slice(moved.from, moved.to);
  return { ...moved, shown, read: shown };
}
