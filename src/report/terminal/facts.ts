import { fates } from '../../evidence/facts.ts';
import type { ReportFact, ReportPair } from '../report.ts';
import { oneLine } from '../visible.ts';
import { takerFirst } from '../wording.ts';
import { english } from '../words/words.ts';
import { few, hanging, headed, type Ink, left } from './ink.ts';
import type { Sides } from './sides.ts';

const { words, count, fill } = english;
const { became, more } = words.terminal.facts;
const { letters } = words.terminal;
const { lost, ...ofFacts } = words.facts;

/** What is shown at most, unless all is wanted. */
const mostChanged = 4;
const mostCredits = 3;

/** Units of a fact that are quoted, and places of it that are looked at. */
const longestFact = 60;
const mostPlaces = 4;

/** How many facts came through, and those that came through changed. */
export function facts({ facts: all = [] }: ReportPair, sides: Sides, ink: Ink): string[] {
  if (all.length === 0) return [];
  const { both, counts } = ofFacts;
  const told = { kept: both, changed: counts.changed, 'only-a': counts.onlyA, 'only-b': counts.onlyB };
  const sums = fates.flatMap((fate) => {
    const n = all.filter((fact) => fact.fate === fate).length;
    return n === 0 ? [] : count(told[fate], n);
  });
  // Altered quotations have a section of their own, with what differs in them.
  const changed = all.filter(({ fate, kind }) => fate === 'changed' && kind !== 'quotation');
  const { shown, rest } = few(changed, mostChanged, ink);
  return [
    ...headed(ofFacts.heading, sums.join(', '), ink),
    ...shown.flatMap((fact) =>
      hanging(
        '  - ',
        fill(became, { a: wording(fact, 'a', sides), b: wording(fact, 'b', sides) }),
        ink.width,
      ),
    ),
    ...left(rest, more, ink),
  ];
}

/** Credits that the taker does not give, or that one of the two does not where nobody can tell who took. */
export function attributionLost(pair: ReportPair, sides: Sides, ink: Ink): string[] {
  const { who } = pair.direction;
  const told = who === 'a-from-b' || who === 'b-from-a';
  const from = told ? [takerFirst(who).source] : (['a', 'b'] as const);
  return from.flatMap((side) => {
    const credits = (pair.facts ?? []).filter(
      ({ kind, fate }) => kind === 'credit' && fate === `only-${side}`,
    );
    const all = [...new Set(credits.map((fact) => wording(fact, side, sides)).filter((name) => name !== ''))];
    if (all.length === 0) return [];
    const { shown, rest } = few(all, mostCredits, ink);
    const listed = shown.join(', ');
    const names = rest > 0 ? fill(lost.more, { names: listed, n: rest }) : listed;
    const sentence = fill(told ? lost.told : lost.undetermined, { names, letter: letters[side] });
    const [heading, ...tail] = sentence.split(': ');
    return headed(heading, tail.join(': '), ink);
  });
}

/** How one text words a fact, each wording once. */
function wording(fact: ReportFact, side: 'a' | 'b', sides: Sides): string {
  const text = sides[side].text ?? '';
  const told = fact[side]
    .slice(0, mostPlaces)
    .map(({ from, to }) => oneLine(text.slice(from, Math.min(to, from + longestFact))))
    .filter((word) => word !== '');
  return [...new Set(told)].join(', ');
}
