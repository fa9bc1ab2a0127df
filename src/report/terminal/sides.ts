import type { ReportDocument, ReportPair } from '../report.ts';
import { oneLine } from '../visible.ts';
import { nameOf, type Sentence, titleOf } from '../wording.ts';
import { english } from '../words/words.ts';
import { hanging, type Ink } from './ink.ts';

const { words, fill, percent } = english;
const { letters, shared } = words.terminal;

/** The two documents of a pair. */
export type Sides = Record<'a' | 'b', ReportDocument>;

/** What A and B are: title, outlet, day, file, and how much of it the other has. All else says A and B. */
export function legendOf(pair: ReportPair, sides: Sides, ink: Ink): string[] {
  return (['a', 'b'] as const).flatMap((side) => {
    const document = sides[side];
    const title = oneLine(titleOf(document));
    const path = oneLine(nameOf(document));
    const other = side === 'a' ? letters.b : letters.a;
    const share = fill(shared, { share: percent(pair.coverage[side]), letter: other });
    const about = [document.source, document.date?.slice(0, 10), path === title ? null : path, share];
    return [
      ...hanging(`${letters[side]}: `, title.slice(0, 300), ink.width),
      ...hanging('   ', about.filter(Boolean).join(' · ').slice(0, 600), ink.width).map(ink.quiet),
    ];
  });
}

/** A sentence about the two as one line, in which they are called A and B. */
export function said(sentence: Sentence): string {
  return sentence
    .map((part) => (typeof part === 'string' ? part : 'say' in part ? part.say : letters[part.side]))
    .join('');
}
