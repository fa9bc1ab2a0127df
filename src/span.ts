/** A half-open range of UTF-16 offsets, `from` <= `to`; equal ends mark a point (an insertion). */
export interface Span {
  from: number;
  to: number;
}

/** Number of UTF-16 units in a span. */
export function length(span: Span): number {
  return span.to - span.from;
}

/** Units that two spans share; 0 when they only touch. */
export function overlap(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
}

/**
 * Union of spans: sorted, disjoint, and with gaps of at most `gap` units closed.
 * The input is left as it was.
 */
export function union(spans: readonly Span[], gap = 0): Span[] {
  const sorted = spans.map(({ from, to }) => ({ from, to })).sort((x, y) => x.from - y.from || x.to - y.to);
  const merged: Span[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last && span.from <= last.to + gap) last.to = Math.max(last.to, span.to);
    else merged.push(span);
  }
  return merged;
}
