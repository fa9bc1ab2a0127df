import type { Direction } from '../judge/direction.ts';
import { type Grade, type Relation, relations } from '../judge/verdict.ts';
import { brier, calibrationError, reliability } from './calibration.ts';
import type { Label } from './labels.ts';
import type { PassageFigures } from './plagdet.ts';
import { averagePrecision, bootstrap, rocArea, type Scored, shareAbove, thresholdFor } from './ranking.ts';

/** A labelled pair and what was said of it. */
export interface Judged extends Label {
  probability: number;
  relation: Relation;
  direction: Pick<Direction, 'who' | 'probability'>;
  grade: Grade;
}

/** A share, the number it is of, and its 95 % interval. */
export interface Rate {
  share: number | null;
  of: number;
  interval?: [number, number];
}

export interface Summary {
  pairs: number;
  scored: number;
  rocArea: number | null;
  rocInterval: [number, number] | null;
  averagePrecision: number | null;
  /** By share of false alarms among independent reports: `0.1%`, `1%`, `5%`. */
  recall: Record<
    string,
    { threshold: number; all: Rate; kinds: Record<string, Rate>; origins: Record<string, Rate> }
  >;
  /** At the bar that the run used: what is flagged. */
  atBar: { recall: Rate; falseAlarms: Rate; kinds: Record<string, Rate> };
  /** Relations given, by kind. */
  relations: Record<string, Partial<Record<Relation, number>>>;
  direction: { decided: Rate; right: Rate };
  /** Of the documents that could be the source of a rewrite, whether the true one got the highest probability. */
  attribution: Rate;
  calibration: { error: number | null; brier: number | null; curve: ReturnType<typeof reliability> };
  passages: PassageFigures | null;
}

/** Independent coverage: flagging these accuses the innocent. */
const innocentKinds = new Set(['same-event', 'same-topic']);

const flaggedRelations = new Set<Relation>(relations.slice(0, relations.indexOf('partial') + 1));

/** Figures over judged pairs. Pairs labelled `?` are listed but not scored. */
export function summarize(judged: readonly Judged[], passages: PassageFigures | null = null): Summary {
  const scored = judged.filter(({ derived }) => derived !== '?');
  const derived = scored.filter((pair) => pair.derived === '1');
  const independent = scored.filter((pair) => pair.derived === '0');
  const named = independent.filter(({ kind }) => innocentKinds.has(kind));
  const innocent = named.length > 0 ? named : independent;
  const items = scored.map(asScored);
  return {
    pairs: judged.length,
    scored: scored.length,
    rocArea: orNull(rocArea(items)),
    rocInterval:
      derived.length && independent.length
        ? bootstrap(byGroup(scored), (sample) => rocArea(sample.map(asScored)))
        : null,
    averagePrecision: orNull(averagePrecision(items)),
    recall: Object.fromEntries(
      [0.001, 0.01, 0.05].map((share) => [`${share * 100}%`, recallAt(derived, innocent, share)]),
    ),
    atBar: atBar(derived, innocent),
    relations: confusion(judged),
    direction: directions(derived),
    attribution: attribution(scored),
    calibration: {
      error: orNull(calibrationError(items)),
      brier: orNull(brier(items)),
      curve: reliability(items),
    },
    passages,
  };
}

function asScored({ probability, derived }: Judged): Scored {
  return { score: probability, positive: derived === '1' };
}

function recallAt(derived: readonly Judged[], innocent: readonly Judged[], share: number) {
  const threshold = thresholdFor(
    innocent.map(({ probability }) => probability),
    share,
  );
  const rate = (pairs: readonly Judged[]): Rate => ({
    share: orNull(
      shareAbove(
        pairs.map(({ probability }) => probability),
        threshold,
      ),
    ),
    of: pairs.length,
  });
  const interval = bootstrap(byGroup(derived), (sample) =>
    shareAbove(
      sample.map(({ probability }) => probability),
      threshold,
    ),
  );
  return {
    threshold,
    all: { ...rate(derived), ...(derived.length && { interval }) },
    kinds: split(derived, ({ kind }) => kind, rate),
    origins: split(derived, ({ origin }) => origin || '-', rate),
  };
}

function atBar(derived: readonly Judged[], innocent: readonly Judged[]) {
  const rate = (pairs: readonly Judged[]): Rate => ({
    share: pairs.length
      ? pairs.filter(({ relation }) => flaggedRelations.has(relation)).length / pairs.length
      : null,
    of: pairs.length,
  });
  return {
    recall: rate(derived),
    falseAlarms: rate(innocent),
    kinds: split([...derived, ...innocent], ({ kind }) => kind, rate),
  };
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

/** Among derived pairs that were flagged; `a` is the source by the labels. */
function directions(derived: readonly Judged[]): Summary['direction'] {
  const flagged = derived.filter(
    ({ relation, kind }) => flaggedRelations.has(relation) && kind !== 'identical',
  );
  const decided = flagged.filter(
    ({ direction }) => direction.who === 'a-from-b' || direction.who === 'b-from-a',
  );
  const right = decided.filter(({ direction }) => direction.who === 'b-from-a');
  return {
    decided: { share: flagged.length ? decided.length / flagged.length : null, of: flagged.length },
    right: { share: decided.length ? right.length / decided.length : null, of: decided.length },
  };
}

/** Suspected texts with one true source and at least one innocent look-alike: is the true one ranked first? */
function attribution(scored: readonly Judged[]): Rate {
  let asked = 0;
  let right = 0;
  const suspects = new Map<string, Judged[]>();
  for (const pair of scored) push(suspects, pair.b, pair);
  for (const pairs of suspects.values()) {
    const sources = pairs.filter(({ derived }) => derived === '1');
    const others = pairs.filter(({ derived }) => derived === '0');
    if (sources.length === 0 || others.length === 0) continue;
    asked++;
    const best = others.reduce((most, { probability }) => Math.max(most, probability), 0);
    if (sources.every(({ probability }) => probability > best)) right++;
  }
  return { share: asked ? right / asked : null, of: asked };
}

function push(parts: Map<string, Judged[]>, name: string, pair: Judged): void {
  const part = parts.get(name);
  if (part) part.push(pair);
  else parts.set(name, [pair]);
}

function split<Value>(
  pairs: readonly Judged[],
  by: (pair: Judged) => string,
  of: (pairs: Judged[]) => Value,
): Record<string, Value> {
  const parts = new Map<string, Judged[]>();
  for (const pair of pairs) push(parts, by(pair), pair);
  return Object.fromEntries(
    [...parts].sort(([x], [y]) => (x < y ? -1 : 1)).map(([name, part]) => [name, of(part)]),
  );
}

function byGroup(pairs: readonly Judged[]): Judged[][] {
  return Object.values(
    split(
      pairs,
      ({ group }) => group,
      (part) => part,
    ),
  );
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
