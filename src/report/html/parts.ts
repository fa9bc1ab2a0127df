import { type Span, union } from '../../span.ts';

/** A stretch of a document as it is laid out: a paragraph of story, or furniture to fold away. */
export type Part<R extends Span> = Paragraph | (Span & { kind: 'removed'; removals: R[] });

type Paragraph = Span & { kind: 'paragraph' };

/**
 * Tiles a text: paragraphs end at line breaks (which belong to the paragraph before), and removals
 * with only white space between them become one fold. Joined, the parts are the text.
 */
export function parts<R extends Span>(text: string, removed: readonly R[]): Part<R>[] {
  const result: Part<R>[] = [];
  let done = 0;
  for (const fold of folds(text, removed)) {
    result.push(...paragraphs(text, done, fold.from));
    result.push({ ...fold, kind: 'removed', removals: removed.filter((one) => inside(one, fold)) });
    done = fold.to;
  }
  result.push(...paragraphs(text, done, text.length));
  return result;
}

function inside(span: Span, fold: Span): boolean {
  return span.from >= fold.from && span.from < fold.to;
}

/** Removals clamped to the text, with gaps of white space closed. */
function folds(text: string, removed: readonly Span[]): Span[] {
  const clamped = removed
    .map(({ from, to }) => ({ from: Math.min(from, text.length), to: Math.min(to, text.length) }))
    .filter(({ from, to }) => from < to);
  const result: Span[] = [];
  for (const span of union(clamped)) {
    const last = result.at(-1);
    if (last && text.slice(last.to, span.from).trim() === '') last.to = span.to;
    else result.push(span);
  }
  return result;
}

/** Lines of a stretch, each with the white space behind it. By hand: a pattern for "line, break, white space" is quadratic in a text without breaks. */
export function paragraphs(text: string, from: number, to: number): Paragraph[] {
  const result: Paragraph[] = [];
  let start = from;
  while (start < to) {
    const end = lineEnd(text, start, to);
    result.push({ kind: 'paragraph', from: start, to: end });
    start = end;
  }
  return result;
}

/** Behind the next line break and the white space that follows it. */
function lineEnd(text: string, from: number, to: number): number {
  let end = text.indexOf('\n', from);
  if (end === -1 || end >= to) return to;
  while (end < to && /\s/.test(text[end])) end++;
  return end;
}
