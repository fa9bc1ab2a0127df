import type { Span } from '../../span.ts';
import type { Find } from './find.ts';

/** A text with names replaced, and where everything in it went. */
export interface Rewriting {
  text: string;
  /**
   * Where a span went. An end inside a replaced stretch goes to the nearer end of what replaced it, so
   * that spans keep their order and do not come to overlap; a span within one stretch covers all of
   * what replaced it. Empty spans stay empty.
   */
  at<T extends Span>(span: T): T;
  /** Whether something was replaced within the span. */
  touches(span: Span): boolean;
}

/** Puts finds, which are in order and disjoint, in their places. */
export function rewritten(text: string, finds: readonly Find[]): Rewriting {
  const parts: string[] = [];
  /** Where each find begins now. */
  const starts: number[] = [];
  let done = 0;
  let size = 0;
  for (const { from, to, shown } of finds) {
    parts.push(text.slice(done, from), shown);
    starts.push(size + from - done);
    size += from - done + shown.length;
    done = to;
  }
  parts.push(text.slice(done));
  /** The last find that begins before or at an offset, or -1. */
  const before = (offset: number) => {
    let [low, high] = [0, finds.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (finds[middle].from <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  const moved = (offset: number) => {
    const i = before(offset);
    if (i < 0) return offset;
    const { from, to, shown } = finds[i];
    if (offset >= to) return starts[i] + shown.length + offset - to;
    return offset - from < to - offset ? starts[i] : starts[i] + shown.length;
  };
  return {
    text: parts.join(''),
    at: (span) => {
      const [from, to] = [moved(span.from), moved(span.to)];
      if (from < to || span.from >= span.to) return { ...span, from, to: Math.max(from, to) };
      const i = before(span.from);
      return { ...span, from: starts[i], to: starts[i] + finds[i].shown.length };
    },
    touches: (span) => {
      const i = before(Math.max(span.from, span.to - 1));
      return i >= 0 && finds[i].to > span.from && finds[i].from < span.to;
    },
  };
}
