import type { Span } from '../../span.ts';

/** Two stretches that stand beside each other, and what differs in them. */
export interface Hunk {
  a: Span;
  b: Span;
  edits: readonly { a: Span; b: Span }[];
}

/** Units of the same words that are shown on either side of a difference. */
const context = 32;

/** Shorter passages are shown whole. */
const shortPassage = 320;

/**
 * A long passage as the stretches around its differences, as `diff` does. `texts` tells where words end.
 * Edits are in order; where a stored report says otherwise, stretches come out empty and harm nothing.
 */
export function hunks(passage: Hunk, texts: Record<'a' | 'b', string>): Hunk[] {
  const size = ({ from, to }: Span) => to - from;
  if (passage.edits.length === 0 || Math.max(size(passage.a), size(passage.b)) <= shortPassage)
    return [passage];
  const groups: { a: Span; b: Span }[][] = [];
  for (const edit of [...passage.edits].sort((x, y) => x.a.from - y.a.from || x.b.from - y.b.from)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && edit.a.from - last.a.to <= 2 * context) group.push(edit);
    else groups.push([edit]);
  }
  return groups.map((edits) => ({
    a: stretch(
      edits.map(({ a }) => a),
      passage.a,
      texts.a,
    ),
    b: stretch(
      edits.map(({ b }) => b),
      passage.b,
      texts.b,
    ),
    edits,
  }));
}

/** From the first difference to the last, with a few words around, inside the passage. */
function stretch(edits: readonly Span[], within: Span, text: string): Span {
  const from = Math.max(within.from, edits[0].from - context);
  const to = Math.min(within.to, (edits.at(-1)?.to ?? from) + context);
  return {
    from: from > within.from ? afterSpace(text, from, edits[0].from) : from,
    to: to < within.to ? beforeSpace(text, to, edits.at(-1)?.to ?? to) : to,
  };
}

function afterSpace(text: string, at: number, most: number): number {
  const space = text.slice(at, most).search(/\s/);
  return space < 0 ? Math.max(at, most) : at + space + 1;
}

function beforeSpace(text: string, at: number, least: number): number {
  const kept = /^[\s\S]*(?=\s)/.exec(text.slice(least, at));
  return kept ? least + kept[0].length : Math.min(at, least);
}
