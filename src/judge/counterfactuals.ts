import type { Exhibit } from '../evidence/evidence.ts';
import type { BlendedVerdict } from './blended.ts';
import { counted } from './counted.ts';
import { type Cut, closestCut, factsCuts, longestRunCut, quotedCut, sameWordsCut } from './cuts.ts';
import { judge, type Verdict } from './judge.ts';
import { plainCase, probabilityOf } from './probability.ts';
import { shortest } from './relation.ts';
import { remainder } from './remainder.ts';
import { weights as shipped, type Weights } from './weights.ts';
import { withoutReasons } from './without-reasons.ts';

/*
 * What would change the verdict on a flagged pair. Words are thought away from both texts and the rest is
 * judged again, with everything that hangs on them: anybody can repeat it. Reasons are thought away in the
 * sum. That says less, because the same evidence comes in several measures: of 183 flagged labelled pairs
 * with eight words in a row the same, 94 lose probability without such words, 34 of them without "Wording"
 * too. Opposite ways went 2; without names 15 of 243, without numbers 2 of 244, without the closest half of
 * the sentences 5 of 254, without shared quotations none of 72. What raises the probability by going is not
 * told: with all names go those that one text has alone, and a pair is not flagged for them.
 */

/** What the verdict would be if some of the evidence were not there. */
export interface Counterfactual {
  /** What is thought away, as a phrase that follows "without". */
  without: string;
  probability: number;
  /** Whether the pair would still be flagged. */
  flagged: boolean;
}

export interface CounterfactualOptions {
  /** The weights that judged. Default: the shipped ones. */
  weights?: Weights;
  /** Lines at most. Default: 6. */
  most?: number;
  /** Words of the longer text above which nothing is judged again, since that costs what judging costs. Default: 6,000. */
  longest?: number;
}

/** Probabilities that differ by less read the same. */
const level = 0.005;

/** Shares of the sentences that are thought away, the larger first. */
const closest = [0.5, 0.25];

/**
 * What would change a verdict, the most telling first: what it falls without, the least of it first, then
 * what it stands without, the most of it first; what the sum says after what the texts say. Empty for pairs
 * that are not flagged, and where nothing can be thought away: texts that are the same, verdicts of a veto.
 */
export function counterfactuals(
  verdict: Verdict | BlendedVerdict,
  options: CounterfactualOptions = {},
): Counterfactual[] {
  const { weights = shipped(), most = 6, longest = 6000 } = options;
  const { exhibit, grade, bar, second, veto } = verdict;
  if (grade === 'none' || plainCase(exhibit)) return [];
  if ('blend' in verdict && verdict.blend.raised) return [withoutOthers(verdict, weights)];
  if (veto) return [];
  if (second) return [line('the second look by the sentence model', second.before, bar)];
  const before = verdict.probability + level;
  const asked = Math.max(exhibit.a.text.size, exhibit.b.text.size) <= longest;
  const found = asked
    ? withoutWords(exhibit, bar, weights).filter(({ probability }) => probability < before)
    : [];
  const summed = inTheSum(exhibit, found, bar, weights);
  const falls = found.filter(({ flagged }) => !flagged).sort((x, y) => x.words - y.words);
  const stands = found.filter(({ flagged }) => flagged).sort((x, y) => y.words - x.words);
  return [
    ...falls,
    ...summed.filter(({ flagged }) => !flagged),
    ...stands,
    ...summed.filter(({ flagged }) => flagged),
  ]
    .slice(0, most)
    .map(({ without, probability, flagged }) => ({ without, probability, flagged }));
}

/**
 * What the sum says. Where the verdict falls without some words it is not said to stand without any one reason,
 * nor what becomes of it when the run of the same words is taken from the sum and stays in the texts.
 */
function inTheSum(exhibit: Exhibit, found: readonly Without[], bar: number, weights: Weights) {
  const { falls, stands } = withoutReasons(exhibit, bar, weights);
  const fallen = found.some(({ flagged }) => !flagged);
  const said = [fallen && falls?.run ? undefined : falls, fallen ? undefined : stands];
  return said.flatMap((one) => (one ? line(one.without, one.probability, bar) : []));
}

function line(without: string, probability: number, bar: number): Counterfactual {
  return { without, probability, flagged: probability >= bar };
}

/** A pair that only a blend has raised, judged alone. */
function withoutOthers({ exhibit, bar, second, veto, blend }: BlendedVerdict, weights: Weights) {
  const alone = second?.after ?? veto?.after ?? probabilityOf(exhibit, weights);
  return line(`the ${counted(blend.others.length, 'other source')}`, alone, bar);
}

/** A line, and how many words it thinks away. */
export interface Without extends Counterfactual {
  words: number;
}

function withoutWords(exhibit: Exhibit, bar: number, weights: Weights): Without[] {
  const ask = (cut: Cut | undefined) => cut && withoutCut(exhibit, cut, bar, weights);
  const quoted = quotedCut(exhibit);
  const same = sameWordsCut(exhibit);
  const { both, names, numbers } = factsCuts(exhibit);
  const [half, quarter] = closest.map((share) => closestCut(exhibit, share));
  return [
    ask(quoted) ?? [],
    quoted && same && isWithin(same, quoted) ? [] : narrowed(ask, same, [longestRunCut(exhibit)]),
    narrowed(ask, both, [names, numbers]),
    narrowed(ask, half, [quarter]),
  ].flat();
}

/**
 * A wide cut, or the first narrower one that is enough to change the verdict. The narrower ones are asked only
 * where the wide one changes it, or leaves too little to judge: else they change nothing.
 */
function narrowed(
  ask: (cut: Cut | undefined) => Without | undefined,
  wide: Cut | undefined,
  narrow: readonly (Cut | undefined)[],
): Without[] {
  const first = ask(wide);
  if (!wide || first?.flagged) return first ? [first] : [];
  const others: Without[] = [];
  for (const cut of narrow) {
    const found = cut && cut.words < wide.words ? ask(cut) : undefined;
    if (found && !found.flagged) return [found];
    if (found) others.push(found);
  }
  return first ? [first] : others;
}

/** Both texts without some of their words, judged again. Nothing where too few are left to judge by. */
export function withoutCut(exhibit: Exhibit, cut: Cut, bar: number, weights: Weights): Without | undefined {
  const { what, words } = cut;
  const left = (['a', 'b'] as const).map((side) => exhibit[side].text.size - total(cut[side]));
  if (Math.min(...left) < shortest) return undefined;
  const [a, b] = [remainder(exhibit.a, cut.a), remainder(exhibit.b, cut.b)];
  const { probability, grade } = judge(a, b, { bar, weights });
  return { without: what, probability, flagged: grade !== 'none', words };
}

/** Share of a cut within another from which it asks the same question. */
const same = 0.9;

function isWithin(cut: Cut, other: Cut): boolean {
  const inside = (side: 'a' | 'b') => cut[side].reduce((sum, one, i) => sum + (one & other[side][i]), 0);
  return (['a', 'b'] as const).every((side) => inside(side) >= same * total(cut[side]));
}

function total(ones: Uint8Array): number {
  return ones.reduce((sum, one) => sum + one, 0);
}
