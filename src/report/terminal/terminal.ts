import type { Report } from '../report.ts';
import { isFlagged, outcome, shortSentence, standingSentence } from '../wording.ts';
import { english } from '../words/words.ts';
import { alterations } from './altered.ts';
import { comparison } from './comparison.ts';
import { type Ink, type InkOptions, inkOf, note, wrappedText } from './ink.ts';
import { blends, families, marks, problems } from './lists.ts';
import { pairTable } from './pair-table.ts';

export interface TerminalOptions extends InkOptions {
  /** Also pairs that are not flagged. Default: false. */
  all?: boolean;
}

/** The report as text for a terminal, or for a pipe; ends with a line break. */
export function terminal(report: Report, options: TerminalOptions = {}): string {
  const ink = inkOf(options);
  const sections =
    report.command === 'compare' && report.pairs.length === 1
      ? [...comparison(report, ink), problems(report, ink)]
      : [
          pairTable(report, options.all ?? false, ink),
          families(report, ink),
          blends(report, ink),
          alterations(report, ink),
          marks(report, ink),
          problems(report, ink),
          closing(report, ink),
        ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** What needs a look, and how to look at it: last, where the eye is when a long table has run by. */
function closing(report: Report, ink: Ink): string[] {
  const { documents, candidates } = report.totals;
  const standing = standingSentence(report, english);
  const short = shortSentence(report, english);
  const { words, count } = english;
  const { making } = words.frame;
  const looked = `${count(making.documents, documents)}, ${count(making.candidates, candidates)}`;
  return [
    ...wrappedText(outcome(report, english), ink.width).map(ink.bold),
    ...(standing ? note(standing, ink) : []),
    ...(short ? note(short, ink) : []),
    ...note(looked, ink),
    ...(report.pairs.some(isFlagged) && !ink.piped ? note(words.terminal.whole, ink) : []),
  ];
}
