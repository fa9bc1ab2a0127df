import type { Span } from '../../span.ts';
import { union } from '../../span.ts';
import type { ReportPassage } from '../report.ts';
import type { Sides } from './sides.ts';

/** A paraphrased passage may run from the headline over a byline and a caption into the lead: the longest stretch of story in it, on either side. */
export function storyIn(passage: ReportPassage, sides: Sides): ReportPassage {
  if (passage.kind !== 'paraphrased') return passage;
  return {
    ...passage,
    a: longestOutside(passage.a, sides.a.removed),
    b: longestOutside(passage.b, sides.b.removed),
  };
}

function longestOutside(span: Span, removed: readonly Span[]): Span {
  let best = { from: span.from, to: span.from };
  let from = span.from;
  for (const hole of [...union(removed), { from: span.to, to: span.to }]) {
    const to = Math.min(hole.from, span.to);
    if (to - from > best.to - best.from) best = { from, to };
    from = Math.max(from, hole.to);
  }
  return best;
}
