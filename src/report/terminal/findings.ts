import type { ReportEvidence, ReportPair } from '../report.ts';
import { oneLine } from '../visible.ts';
import { english } from '../words/words.ts';
import { few, hanging, headline, type Ink, left } from './ink.ts';
import { place } from './place.ts';
import type { Sides } from './sides.ts';

const { words } = english;
const { findings: ofFindings, letters } = words.terminal;

/** What is shown at most, unless all is wanted. */
const mostFor = 3;
const mostAgainst = 2;
const mostMarks = 2;

/** Units of a mark's words that are quoted. */
const longestQuote = 200;

/** What a reader can check, the weightiest of each kind; altered quotations have a section of their own. */
export function findings({ evidence }: ReportPair, ink: Ink): string[] {
  const all = evidence.filter(({ altered }) => altered === undefined);
  if (all.length === 0) return [];
  const some = (speaksFor: boolean, most: number) => {
    const one = all.filter((finding) => finding.for === speaksFor);
    return few(ink.verbose ? one : firstOfKind(one), most, ink).shown;
  };
  const shown = [...some(true, mostFor), ...some(false, mostAgainst)];
  return [
    ...headline(ofFindings.heading, ink),
    ...shown.flatMap((finding) => hanging(finding.for ? '  + ' : '  − ', finding.claim, ink.width)),
    ...left(all.length - shown.length, ofFindings.more, ink),
  ];
}

/** Six kept quotations say no more than the longest, which comes first. */
function firstOfKind(all: readonly ReportEvidence[]): ReportEvidence[] {
  const seen = new Set<string>();
  return all.filter(({ kind }) => !seen.has(kind) && seen.add(kind));
}

/** Signs of a machine in either text, with the words themselves and where they stand. */
export function machineMarks(sides: Sides, ink: Ink): string[] {
  const lines = (['a', 'b'] as const).flatMap((side) => {
    const document = sides[side];
    const { shown, rest } = few(document.marks, mostMarks, ink);
    return [
      ...shown.flatMap((mark) => [
        ...hanging(
          `  ${letters[side]}: `,
          `${mark.claim} ${place(document, mark.from, letters[side])}`,
          ink.width,
        ),
        ...hanging('     > ', oneLine(mark.quote).slice(0, longestQuote), ink.width).map(ink.mark),
      ]),
      ...left(rest, words.terminal.marks, ink, '     '),
    ];
  });
  return lines.length === 0 ? [] : [...headline(words.frame.marks.here, ink), ...lines];
}
