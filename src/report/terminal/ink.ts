import picocolors from 'picocolors';
import type { Relation } from '../../judge/verdict.ts';
import { lines, wrapped } from '../columns.ts';
import { oneLine } from '../visible.ts';
import { english, type Plural } from '../words/words.ts';

type Paint = (text: string) => string;

export interface InkOptions {
  /** Colour and weight by escape sequences. Default: false. */
  colour?: boolean;
  /** Columns to fill. Default: 100. */
  width?: number;
  /** Rows of the screen; a comparison takes about two screens. Default: 40. */
  rows?: number;
  /** Nothing is left out for brevity. Default: false. */
  verbose?: boolean;
  /** For a pipe or a file: a comparison is not wrapped and not in columns, so that its lines can be searched. Default: false. */
  piped?: boolean;
}

/** How to print: the width, and paints that do nothing where colour is off. */
export interface Ink extends Required<InkOptions> {
  bold: Paint;
  quiet: Paint;
  accent: Paint;
  mark: Paint;
  /** Words that only A has, only B has, both have. */
  lost: Paint;
  gained: Paint;
  carried: Paint;
  relation: (relation: Relation) => Paint;
}

/** Narrower than this, nothing is laid out in columns, and lines are as wide as this. */
export const narrow = 60;

export function inkOf(options: InkOptions): Ink {
  const { colour = false, width = 100, rows = 40, verbose = false, piped = false } = options;
  const colors = picocolors.createColors(colour);
  const paints: Record<Relation, Paint> = {
    identical: colors.red,
    'near-duplicate': colors.red,
    rewrite: colors.red,
    partial: colors.yellow,
    'same-story': colors.green,
    unrelated: colors.dim,
  };
  return {
    colour,
    width: Math.max(20, Math.floor(width)),
    rows: Math.max(1, Math.floor(rows)),
    verbose,
    piped,
    bold: colors.bold,
    quiet: colors.dim,
    accent: colors.cyan,
    mark: colors.magenta,
    lost: (text) => colors.red(colors.bold(text)),
    gained: (text) => colors.green(colors.bold(text)),
    carried: colors.cyan,
    relation: (relation) => paints[relation],
  };
}

export function wrappedText(text: string, width: number): string[] {
  return wrapped(oneLine(text), width);
}

export function note(text: string, ink: Ink): string[] {
  return wrappedText(text, ink.width).map(ink.quiet);
}

/** Columns that a text gets beside its label, which moves to the left for it. */
const least = 8;

/** A text under a first-line label, its further lines indented to match. */
export function hanging(label: string, text: string, width: number): string[] {
  const blank = label.length - label.trimStart().length;
  const beside = label.slice(Math.max(0, Math.min(blank, least - (width - label.length))));
  const indent = ' '.repeat(beside.length);
  return wrappedText(text, Math.max(least, width - beside.length)).map(
    (line, index) => (index === 0 ? beside : indent) + line,
  );
}

export function headline(text: string, ink: Ink): string[] {
  return wrappedText(text, ink.width).map(ink.bold);
}

/** A bold heading and what follows it on its first line. */
export function headed(heading: string, text: string, ink: Ink): string[] {
  const whole = oneLine(`${heading}: ${text}`);
  return lines(whole, ink.width).map(({ from, to }) => {
    const bold = Math.max(from, Math.min(to, heading.length + 1));
    return (bold > from ? ink.bold(whole.slice(from, bold)) : '') + whole.slice(bold, to);
  });
}

/** The first of a list, all of it where nothing is to be left out, and how many are left. */
export function few<T>(all: readonly T[], most: number, ink: Ink): { shown: readonly T[]; rest: number } {
  const shown = ink.verbose ? all : all.slice(0, most);
  return { shown, rest: all.length - shown.length };
}

/** `… 3 more passages`; nothing where none are left. */
export function left(rest: number, plural: Plural, ink: Ink, indent = '  '): string[] {
  if (rest <= 0) return [];
  const { count, fill, words } = english;
  return hanging(indent, fill(words.terminal.left, { more: count(plural, rest) }), ink.width).map(ink.quiet);
}
