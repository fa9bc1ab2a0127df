import { type Span, union } from '../../span.ts';
import { columns, lines } from '../columns.ts';
import { visible } from '../visible.ts';
import type { Ink } from './ink.ts';

/* A stretch of a text with some of its words set off: by colour, or by signs where there is none. */

/** lost: only A has it; gained: only B has it; carried: both have it. */
export type Mark = 'lost' | 'gained' | 'carried';

/** As `git diff --word-diff` marks what went and what came; what stayed as people stress in plain text. */
export const signs: Record<Mark, readonly [string, string]> = {
  lost: ['[-', '-]'],
  gained: ['{+', '+}'],
  carried: ['*', '*'],
};

/** One line of printable text, and the stretches of it to paint. */
export interface Marked {
  text: string;
  painted: Span[];
  mark: Mark;
}

/**
 * `within` of a text on one line, with the spans of it set off. Spans may lie outside, overlap or run
 * backwards: stored reports can hold anything. Signs stand close to their words, never around a space.
 */
export function marked(text: string, within: Span, spans: readonly Span[], mark: Mark, ink: Ink): Marked {
  const [open, close] = ink.colour ? ['', ''] : signs[mark];
  const painted: Span[] = [];
  let line = '';
  const add = (part: string) => {
    line += line === '' || line.endsWith(' ') ? part.trimStart() : part;
  };
  let at = within.from;
  for (const { from, to } of clipped(spans, within)) {
    add(flat(text.slice(at, from)));
    const set = flat(text.slice(from, to));
    const core = set.trim();
    if (core === '') add(set);
    else {
      add(`${set.startsWith(' ') ? ' ' : ''}${open}`);
      const start = line.length;
      line += core;
      if (ink.colour) painted.push({ from: start, to: line.length });
      line += `${close}${set.endsWith(' ') ? ' ' : ''}`;
    }
    at = to;
  }
  add(flat(text.slice(at, Math.max(at, within.to))));
  return { text: line.trimEnd(), painted, mark };
}

/** Inside the stretch, in order, disjoint; one where only white space or nothing lies between two is kept apart. */
function clipped(spans: readonly Span[], within: Span): Span[] {
  return union(
    spans
      .map(({ from, to }) => ({ from: Math.max(from, within.from), to: Math.min(to, within.to) }))
      .filter(({ from, to }) => to > from),
  );
}

/** As `oneLine`, but the white space at its ends stays. */
function flat(text: string): string {
  return visible(text.replace(/[\s\u0085\u2028\u2029]+/g, ' '));
}

/** A text with something before and behind it. */
export function around(before: string, { text, painted, mark }: Marked, behind: string): Marked {
  const shift = before.length;
  return {
    text: before + text + behind,
    painted: painted.map(({ from, to }) => ({ from: from + shift, to: to + shift })),
    mark,
  };
}

/** A line as it is printed, and the columns it takes. */
export interface Line {
  shown: string;
  size: number;
}

export function wrappedMarked({ text, painted, mark }: Marked, width: number, ink: Ink): Line[] {
  return lines(text, width).map((line) => {
    let shown = '';
    let at = line.from;
    for (const span of painted) {
      const [from, to] = [Math.max(span.from, line.from), Math.min(span.to, line.to)];
      if (to <= from) continue;
      shown += text.slice(at, from) + ink[mark](text.slice(from, to));
      at = to;
    }
    return { shown: shown + text.slice(at, line.to), size: columns(text.slice(line.from, line.to)) };
  });
}
