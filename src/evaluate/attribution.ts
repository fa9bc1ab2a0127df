import type { Judged } from './evaluate.ts';
import { grouped, type Rate, rateOf, split } from './rates.ts';

/**
 * Who wrote it first? Asked of every suspected text with a true source and another report of the same
 * thing among its labelled pairs. Nothing but the probability ranks, and a tie is wrong. Of a blend
 * of several sources all must stand first.
 */
export interface Attribution {
  /** Against reports that are labelled independent. */
  first: Rate;
  /** Against all, also those whose label is open (`?`: they carry the same agency copy, say). */
  firstOfAll: Rate;
  /** `first` of the texts that have more than one true source. */
  blends: Rate;
  /** Texts with more than one true source, whether or not there are others: is each source flagged? */
  blendsFlagged: Rate;
  /** The same, where it is enough that a blend that was found names the source. */
  blendsNamed: Rate;
  /** Texts without several true sources that a blend with an independent report is said to be. */
  blendsInvented: Rate;
}

export interface Attributions extends Attribution {
  kinds: Record<string, Attribution>;
  sets: Record<string, Attribution>;
}

/** A suspected text; `pair` stands for it, with its kind and group. */
interface Suspect {
  pair: Judged;
  sources: Judged[];
  independent: Judged[];
  open: Judged[];
}

export function attribution(judged: readonly Judged[], isFlagged: (pair: Judged) => boolean): Attributions {
  const suspects = new Map<Judged, Suspect>();
  for (const pairs of grouped(judged, ({ set, b }) => `${set}\t${b}`).values()) {
    const suspect = suspectOf(pairs);
    if (suspect.sources.length > 0) suspects.set(suspect.pair, suspect);
  }
  const figures = (pairs: readonly Judged[]) =>
    figuresOf(
      pairs.map((pair) => suspects.get(pair)!),
      isFlagged,
    );
  const all = [...suspects.keys()];
  return {
    ...figures(all),
    kinds: asked(split(all, ({ kind }) => kind, figures)),
    sets: asked(split(all, ({ set }) => set, figures)),
  };
}

/** Parts in which there was nothing to choose from say nothing. */
function asked(parts: Record<string, Attribution>): Record<string, Attribution> {
  return Object.fromEntries(
    Object.entries(parts).filter(([, { firstOfAll, blendsFlagged }]) => firstOfAll.of + blendsFlagged.of > 0),
  );
}

/** A translation's original is no second source beside the text that was at hand: where one language has a source, the others are not asked. */
function suspectOf(all: readonly Judged[]): Suspect {
  const near = all.filter(({ languages: { a, b } }) => a === b);
  const pairs = near.some(({ derived }) => derived === '1') ? near : all;
  const of = (derived: Judged['derived']) => pairs.filter((pair) => pair.derived === derived);
  const sources = of('1');
  return { pair: sources[0] ?? pairs[0], sources, independent: of('0'), open: of('?') };
}

function figuresOf(suspects: readonly Suspect[], isFlagged: (pair: Judged) => boolean): Attribution {
  const choosing = suspects.filter(({ independent }) => independent.length > 0);
  const askedOfAll = suspects.filter(({ independent, open }) => independent.length + open.length > 0);
  const blends = (some: readonly Suspect[]) => some.filter(({ sources }) => sources.length > 1);
  const right = ({ sources, independent }: Suspect) => outrank(sources, independent);
  return {
    first: rate(choosing, right),
    firstOfAll: rate(askedOfAll, ({ sources, independent, open }) =>
      outrank(sources, [...independent, ...open]),
    ),
    blends: rate(blends(choosing), right),
    blendsFlagged: rate(blends(suspects), ({ sources }) => sources.every(isFlagged)),
    blendsNamed: rate(blends(suspects), ({ sources }) =>
      sources.every((pair) => isFlagged(pair) || pair.blend),
    ),
    blendsInvented: rate(
      choosing.filter(({ sources }) => sources.length < 2),
      ({ independent }) => independent.some(({ blend }) => blend),
    ),
  };
}

function outrank(sources: readonly Judged[], others: readonly Judged[]): boolean {
  const best = others.reduce((most, { probability }) => Math.max(most, probability), -1);
  return sources.every(({ probability }) => probability > best);
}

function rate(suspects: readonly Suspect[], right: (suspect: Suspect) => boolean): Rate {
  const rights = new Map(suspects.map((suspect) => [suspect.pair, right(suspect)]));
  return rateOf([...rights.keys()], (pair) => rights.get(pair) === true);
}
