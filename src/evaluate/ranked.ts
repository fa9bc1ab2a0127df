import type { Judged } from './evaluate.ts';
import { averagePrecision, bootstrap, rocArea, type Scored, thresholdFor } from './ranking.ts';
import { grouped, groupOf, type Rate, rateOf, type Split, splitAll } from './rates.ts';

/** How well a score puts derived pairs above the others; the same figures for Twicetold and for baselines. */
export interface Ranked {
  /** Pairs that have the score, of those that are to be scored. */
  scored: number;
  /** Pairs that it has nothing to say about (word vectors of a language without any). They are in no figure below. */
  unscored: number;
  rocArea: number | null;
  rocInterval: [number, number] | null;
  averagePrecision: number | null;
  /** By share of false alarms among independent reports: `0.1%`, `1%`, `5%`. */
  recall: Record<string, Recall>;
}

/** Pairs are found whose score lies above the threshold. Intervals hold it fixed. */
export interface Recall extends Split<Rate> {
  threshold: number;
}

/** Shares of false alarms at which recall is told. */
export const falseAlarmShares = [0.001, 0.01, 0.05];

type ScoreOf = (pair: Judged) => number | null;

export function ranked(derived: readonly Judged[], sides: Independent, scoreOf: ScoreOf): Ranked {
  const has = (pair: Judged) => scoreOf(pair) !== null;
  const positives = derived.filter(has);
  const negatives = sides.independent.filter(has);
  const innocent = sides.innocent.filter(has).map((pair) => scoreOf(pair)!);
  const all = [...positives, ...negatives];
  const asScored = (pair: Judged): Scored => ({ score: scoreOf(pair)!, positive: pair.derived === '1' });
  const items = all.map(asScored);
  const asked = positives.length > 0 && negatives.length > 0;
  const groups = asked ? [...grouped(all, groupOf).values()].map((group) => group.map(asScored)) : [];
  return {
    scored: all.length,
    unscored: derived.length + sides.independent.length - all.length,
    rocArea: orNull(rocArea(items)),
    rocInterval: asked ? bootstrap(groups, rocArea) : null,
    averagePrecision: orNull(averagePrecision(items)),
    recall: Object.fromEntries(
      falseAlarmShares.map((share) => {
        const threshold = thresholdFor(innocent, share);
        const found = (pair: Judged) => scoreOf(pair)! > threshold;
        return [`${share * 100}%`, { threshold, ...splitAll(positives, (part) => rateOf(part, found)) }];
      }),
    ),
  };
}

/** Pairs that are not derived. */
export interface Independent {
  independent: readonly Judged[];
  /** Those among them by which false alarms are counted. */
  innocent: readonly Judged[];
}

/** Independent coverage: flagging these accuses the innocent. */
const innocentKinds = new Set(['same-event', 'same-topic']);

/** Whether a false alarm on the pair would accuse somebody. */
export function isInnocent({ derived, kind }: Judged): boolean {
  return derived === '0' && innocentKinds.has(kind);
}

/** Where the labels know neither kind, false alarms are counted on every pair that is not derived. */
export function independentOf(judged: readonly Judged[]): Independent {
  const independent = judged.filter(({ derived }) => derived === '0');
  const innocent = independent.filter(isInnocent);
  return { independent, innocent: innocent.length > 0 ? innocent : independent };
}

export function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
