import type { Span } from '../../span.ts';

/** A stretch of text over which no span begins or ends. */
export interface Segment<T extends Span> extends Span {
  text: string;
  /** Spans that cover the segment, in the order given. */
  over: T[];
  /** Empty spans that lie at its beginning. */
  points: T[];
}

/**
 * Cuts the stretch `within` of a text at the ends of spans, which may overlap, nest, touch, be
 * empty, lie out of order or reach outside the text. The segments, joined, are the stretch; none is
 * empty, but for a last one that carries empty spans at the very end of the text.
 *
 * Ends inside a surrogate pair move outwards (to the start of the pair for a beginning, behind it
 * for an end), since half a character can't be shown.
 */
export function segments<T extends Span>(
  text: string,
  spans: readonly T[],
  within: Span = { from: 0, to: text.length },
): Segment<T>[] {
  const marks = spans
    .map((value) => ({ value, ...snapped(text, value) }))
    .filter((mark) => mark.from <= within.to && mark.to >= within.from);
  const ends = new Set([within.from, within.to]);
  for (const { from, to } of marks) {
    if (from > within.from && from < within.to) ends.add(from);
    if (to > within.from && to < within.to) ends.add(to);
  }
  const cuts = [...ends].sort((x, y) => x - y);
  const result: Segment<T>[] = [];
  for (let index = 0; index + 1 < cuts.length; index++) {
    const from = cuts[index];
    const to = cuts[index + 1];
    result.push({
      from,
      to,
      text: text.slice(from, to),
      over: marks.filter((mark) => mark.from <= from && mark.to >= to).map((mark) => mark.value),
      points: marks.filter((mark) => mark.from === from && mark.to === from).map((mark) => mark.value),
    });
  }
  const last = marks.filter((mark) => mark.from === text.length && mark.to === text.length);
  if (within.to === text.length && last.length > 0) {
    const end = { from: text.length, to: text.length };
    result.push({ ...end, text: '', over: [], points: last.map((mark) => mark.value) });
  }
  return result;
}

function snapped(text: string, span: Span): Span {
  const from = clamp(span.from, text);
  const to = Math.max(from, clamp(span.to, text));
  const start = splits(text, from) ? from - 1 : from;
  if (from === to) return { from: start, to: start };
  return { from: start, to: splits(text, to) ? to + 1 : to };
}

function clamp(offset: number, text: string): number {
  return Math.min(Math.max(0, offset), text.length);
}

/** Whether an offset lies between the halves of a surrogate pair. */
function splits(text: string, offset: number): boolean {
  return isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
