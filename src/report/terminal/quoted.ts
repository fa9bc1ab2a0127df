import type { Span } from '../../span.ts';
import type { Hunk } from './hunks.ts';
import type { Ink } from './ink.ts';
import { around, type Mark, type Marked, marked } from './marked.ts';
import { type Couple, sideBySide } from './side-by-side.ts';
import type { Sides } from './sides.ts';

/** A space at which no line breaks. */
const bound = '\u00a0';

/** Units of one stretch that are quoted, unless all is wanted. */
const longest = 600;

/** Two stretches side by side, what differs set off, `…` where the passage `within` goes on. */
export function differing(hunk: Hunk, within: Hunk, sides: Sides, ink: Ink): string[] {
  const edits = (side: 'a' | 'b') => hunk.edits.map((edit) => edit[side]);
  return sideBySide(
    {
      a: quoted(sides.a.text, hunk.a, within.a, edits('a'), 'lost', ink),
      b: quoted(sides.b.text, hunk.b, within.b, edits('b'), 'gained', ink),
    },
    ink,
  );
}

/** Two stretches side by side, what both have set off. */
export function alike(
  spans: Record<'a' | 'b', Span>,
  shared: Record<'a' | 'b', Span[]>,
  sides: Sides,
  ink: Ink,
): string[] {
  const one = (side: 'a' | 'b') =>
    quoted(sides[side].text, spans[side], spans[side], shared[side], 'carried', ink);
  const couple: Couple = { a: one('a'), b: one('b') };
  return sideBySide(couple, ink);
}

function quoted(
  text: string | null,
  span: Span,
  within: Span,
  set: readonly Span[],
  mark: Mark,
  ink: Ink,
): Marked {
  const shown = ink.verbose ? span : shortened(text ?? '', span, longest);
  const line = marked(text ?? '', shown, set, mark, ink);
  const goesOn = Math.min(within.to, (text ?? '').length) > shown.to;
  return around(shown.from > within.from ? `…${bound}` : '', line, goesOn ? `${bound}…` : '');
}

/** The beginning of a stretch, up to the end of a word. */
export function shortened(text: string, { from, to }: Span, most: number): Span {
  if (to - from <= most) return { from, to };
  const cut = text.slice(from, from + most);
  const end = cut.search(/\s\S*$/);
  return { from, to: from + (end > 0 ? end : cut.length) };
}
