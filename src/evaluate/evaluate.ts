import type { Direction } from '../judge/direction.ts';
import { type Grade, type Relation, relations } from '../judge/verdict.ts';
import { type Attributions, attribution } from './attribution.ts';
import { type Baseline, baselineBars, baselines } from './baselines.ts';
import { brier, calibrationError, reliability } from './calibration.ts';
import { directions } from './directions.ts';
import type { Label } from './labels.ts';
import type { PassagesFound } from './plagdet.ts';
import { type Independent, independentOf, orNull, type Ranked, ranked } from './ranked.ts';
import type { Scored } from './ranking.ts';
import { type Rate, rateOf, type Split, split, splitAll } from './rates.ts';

/** A labelled pair and what was said of it. */
export interface Judged extends Label {
  /** Name of the folder it comes from. */
  set: string;
  probability: number;
  /** Where the probability comes from: the weights of the run, or a file given to it. */
  from: 'weights' | 'file';
  /** By a fit that saw neither the pair's set nor its origin, where a file has it. */
  leftOut: number | null;
  relation: Relation;
  direction: Pick<Direction, 'who' | 'probability'>;
  grade: Grade;
  /** Share of the suspected side's words that stand in passages of the same or edited words. */
  worded: number;
  /** Whether a blend was found in the set that names the two sides as taker and source. */
  blend: boolean;
  /** Languages of the two sides, as the program tells them. */
  languages: { a: string; b: string };
  /** Null where a method has nothing to say about the pair. */
  baselines: Record<Baseline, number | null>;
}

export interface Summary extends Ranked {
  pairs: number;
  /** Of all pairs, those whose probability came from a file, and those that were judged by the weights. */
  probabilities: { fromFile: number; fromWeights: number };
  /** At the bar that the run used: what is flagged. */
  atBar: { recall: Rate; falseAlarms: Rate; kinds: Record<string, Rate>; sets: Record<string, Rate> };
  /** Relations given, by kind. */
  relations: Record<string, Partial<Record<Relation, number>>>;
  direction: ReturnType<typeof directions>;
  attribution: Attributions;
  calibration: { error: number | null; brier: number | null; curve: ReturnType<typeof reliability> };
  /** What simpler methods make of the same pairs; `atOwnBar` is what they flag at the bar they were published with. */
  baselines: Record<Baseline, BaselineFigures>;
  /** Of derived pairs with a probability by a fit that saw neither their set nor their origin: those above the run's own threshold. */
  leftOut: Record<string, LeftOut> | null;
  passages: PassagesFound | null;
}

export interface BaselineFigures extends Ranked {
  atOwnBar: { bar: number; recall: Rate; falseAlarms: Rate } | null;
}

/** Recall of the same pairs, seen (out of fold) and left out, at one threshold. */
export interface LeftOut extends Split<{ seen: Rate; leftOut: Rate }> {
  falseAlarms: Rate;
}

const flaggedRelations = new Set<Relation>(relations.slice(0, relations.indexOf('partial') + 1));

/** Whether a relation says that something was taken. */
export const isFlagged = ({ relation }: Judged) => flaggedRelations.has(relation);

/** Figures over judged pairs. Pairs labelled `?` are listed but not scored. */
export function summarize(judged: readonly Judged[], passages: PassagesFound | null = null): Summary {
  const derived = judged.filter((pair) => pair.derived === '1');
  const sides = independentOf(judged);
  const items = [...derived, ...sides.independent].map(asScored);
  const own = ranked(derived, sides, ({ probability }) => probability);
  const fromFile = judged.filter(({ from }) => from === 'file').length;
  return {
    pairs: judged.length,
    probabilities: { fromFile, fromWeights: judged.length - fromFile },
    ...own,
    atBar: {
      recall: rateOf(derived, isFlagged),
      falseAlarms: rateOf(sides.innocent, isFlagged),
      ...parts([...derived, ...sides.innocent]),
    },
    relations: confusion(judged),
    direction: directions(derived.filter(isFlagged)),
    attribution: attribution(judged, isFlagged),
    calibration: {
      error: orNull(calibrationError(items)),
      brier: orNull(brier(items)),
      curve: reliability(items),
    },
    baselines: baselineFigures(derived, sides),
    leftOut: leftOut(derived, sides, own),
    passages,
  };
}

function asScored({ probability, derived }: Judged): Scored {
  return { score: probability, positive: derived === '1' };
}

function parts(pairs: readonly Judged[]) {
  const { kinds, sets } = splitAll(pairs, (part) => rateOf(part, isFlagged));
  return { kinds, sets };
}

function confusion(judged: readonly Judged[]): Summary['relations'] {
  return split(
    judged,
    ({ kind }) => kind,
    (pairs) => {
      const counts: Partial<Record<Relation, number>> = {};
      for (const { relation } of pairs) counts[relation] = (counts[relation] ?? 0) + 1;
      return counts;
    },
  );
}

function baselineFigures(derived: readonly Judged[], sides: Independent): Summary['baselines'] {
  const figures = (name: Baseline): BaselineFigures => {
    const scoreOf = (pair: Judged) => pair.baselines[name];
    const bar = baselineBars[name];
    const alarm = (pair: Judged) => (scoreOf(pair) ?? -1) >= bar!;
    return {
      ...ranked(derived, sides, scoreOf),
      atOwnBar:
        bar === undefined
          ? null
          : { bar, recall: rateOf(derived, alarm), falseAlarms: rateOf(sides.innocent, alarm) },
    };
  };
  return Object.fromEntries(baselines.map((name) => [name, figures(name)])) as Summary['baselines'];
}

/** At the thresholds of the run, so that the only difference is what the fit had seen. */
function leftOut(derived: readonly Judged[], sides: Independent, own: Ranked): Summary['leftOut'] {
  const known = derived.filter((pair) => pair.leftOut !== null);
  if (known.length === 0) return null;
  return Object.fromEntries(
    Object.entries(own.recall).map(([share, { threshold }]) => {
      const unseen = (pair: Judged) => pair.leftOut! > threshold;
      const both = (pairs: readonly Judged[]) => ({
        seen: rateOf(pairs, ({ probability }) => probability > threshold),
        leftOut: rateOf(pairs, unseen),
      });
      const innocent = sides.innocent.filter((pair) => pair.leftOut !== null);
      return [share, { ...splitAll(known, both), falseAlarms: rateOf(innocent, unseen) }];
    }),
  );
}
