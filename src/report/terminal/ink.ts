import picocolors from 'picocolors';
import type { Relation } from '../../judge/verdict.ts';
import { wrapped } from '../columns.ts';
import { oneLine } from '../visible.ts';

type Paint = (text: string) => string;

/** How to print: the width, and paints that do nothing where colour is off. */
export interface Ink {
  width: number;
  bold: Paint;
  quiet: Paint;
  accent: Paint;
  mark: Paint;
  relation: (relation: Relation) => Paint;
}

/** Narrower than this, nothing is laid out in columns, and lines are as wide as this. */
export const narrow = 60;

export function inkOf(colour: boolean, width: number): Ink {
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
    width: Math.max(20, Math.floor(width)),
    bold: colors.bold,
    quiet: colors.dim,
    accent: colors.cyan,
    mark: colors.magenta,
    relation: (relation) => paints[relation],
  };
}

export function wrappedText(text: string, width: number): string[] {
  return wrapped(oneLine(text), width);
}

export function note(text: string, ink: Ink): string[] {
  return wrappedText(text, ink.width).map(ink.quiet);
}

/** A text under a first-line label, its further lines indented to match. */
export function hanging(label: string, text: string, width: number): string[] {
  const indent = ' '.repeat(label.length);
  return wrappedText(text, Math.max(8, width - label.length)).map(
    (line, index) => (index === 0 ? label : indent) + line,
  );
}
