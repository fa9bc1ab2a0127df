import type { Reason } from '../../judge/verdict.ts';
import type { ReportPair } from '../report.ts';
import { directionSentence } from '../wording.ts';
import { english } from '../words/words.ts';
import { few, hanging, headed, headline, type Ink, left } from './ink.ts';
import { said } from './sides.ts';

const { words, fill, percent, signed } = english;
const { why, direction: ofDirection, change, moreChange, letters } = words.terminal;

/** What is shown at most, unless all is wanted. */
const mostReasons = 4;
const mostOfDirection = 2;
const mostChanges = 3;

/** The reasons, the weightiest first; the whole tree, each reason under what it is a part of, where all is wanted. */
export function reasons({ reasons: root }: ReportPair, ink: Ink): string[] {
  const heading = headed(why.heading, why.unit, ink);
  if (ink.verbose) return [...heading, ...tree(root, ink)];
  const { shown, rest } = few(heaviest(root.children), mostReasons, ink);
  const lines = shown.flatMap((reason) => weighed(reason, 0, ink));
  return lines.length === 0
    ? [...heading, ...weighed(root, 0, ink)]
    : [...heading, ...lines, ...left(rest, words.pair.reasons.slight, ink)];
}

function tree(root: Reason, ink: Ink): string[] {
  const lines: string[] = [];
  const grow = (reason: Reason, depth: number) => {
    lines.push(...weighed(reason, depth, ink).map(depth > 1 ? ink.quiet : String));
    for (const child of heaviest(reason.children)) grow(child, depth + 1);
  };
  grow(root, 0);
  return lines;
}

function weighed({ claim, weight }: Reason, depth: number, ink: Ink): string[] {
  return hanging(`${'  '.repeat(Math.min(depth, 6))}${signed(weight).padStart(7)}  `, claim, ink.width);
}

function heaviest(all: readonly Reason[]): Reason[] {
  return [...all].sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
}

/** Who took from whom, and what tells. */
export function direction(pair: ReportPair, ink: Ink): string[] {
  const all = [...pair.direction.reasons].sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
  const { shown, rest } = few(all, mostOfDirection, ink);
  // Where both took from a third, no reason favours one of them.
  const template = pair.direction.who === 'common-source' ? '{claim}' : ofDirection.reason;
  return [
    ...headed(words.pair.direction.heading, said(directionSentence(pair, english)), ink),
    ...shown.flatMap(({ claim, favours }) =>
      hanging('  - ', fill(template, { claim, letter: letters[favours] }), ink.width),
    ),
    ...left(rest, ofDirection.more, ink),
  ];
}

/** What would change the verdict: what it falls without comes first. */
export function changes({ counterfactuals = [] }: ReportPair, ink: Ink): string[] {
  if (counterfactuals.length === 0) return [];
  const { heading, without, flagged, unflagged } = words.pair.whatIf;
  const { shown, rest } = few(counterfactuals, mostChanges, ink);
  return [
    ...headline(heading, ink),
    ...shown.flatMap((one) => {
      const values = {
        without: fill(without, { what: one.without }),
        probability: percent(one.probability),
        flagged: one.flagged ? flagged : unflagged,
      };
      return hanging('  - ', fill(change, values), ink.width);
    }),
    ...left(rest, moreChange, ink),
  ];
}
