import type { Judged } from './evaluate.ts';
import { generator } from './ranking.ts';

/** A share, the number it is of, and its 95 % interval where there are groups to draw from. */
export interface Rate {
  share: number | null;
  of: number;
  interval?: [number, number];
}

const rounds = 400;

/** Chance left outside on either side of an interval of 95 %. */
const unlikely = 0.025;

/**
 * The share of pairs that are hits. The interval comes from drawing whole groups anew (percentile
 * bootstrap, Efron 1979, seeded): pairs of one story stand or fall together. Where all pairs agree the
 * draws do, too, and would promise what fifteen pairs cannot: there the exact binomial bound over the
 * groups stands in (Clopper and Pearson 1934). With one group there is no interval.
 */
export function rateOf(pairs: readonly Judged[], hit: (pair: Judged) => boolean): Rate {
  const groups = [...grouped(pairs, groupOf).values()].map((group) => ({
    hits: group.filter(hit).length,
    of: group.length,
  }));
  const all = groups.reduce((sum, { hits }) => sum + hits, 0);
  if (pairs.length === 0) return { share: null, of: 0 };
  const rate: Rate = { share: all / pairs.length, of: pairs.length };
  if (groups.length < 2) return rate;
  const bound = unlikely ** (1 / groups.length);
  if (all === pairs.length) return { ...rate, interval: [bound, 1] };
  return { ...rate, interval: all === 0 ? [0, 1 - bound] : drawn(groups) };
}

function drawn(groups: readonly { hits: number; of: number }[]): [number, number] {
  const random = generator(1);
  const shares = Float64Array.from({ length: rounds }, () => {
    let hits = 0;
    let of = 0;
    for (let i = 0; i < groups.length; i++) {
      const group = groups[Math.floor(random() * groups.length)];
      hits += group.hits;
      of += group.of;
    }
    return hits / of;
  }).sort();
  return [shares[Math.floor(unlikely * rounds)], shares[Math.floor((1 - unlikely) * rounds)]];
}

/** Group names are unique within a set only. */
export function groupOf({ set, group }: Judged): string {
  return `${set}\t${group}`;
}

/** Pairs by a name, in order of first appearance. */
export function grouped(
  pairs: readonly Judged[],
  by: (pair: Judged) => string | undefined,
): Map<string, Judged[]> {
  const parts = new Map<string, Judged[]>();
  for (const pair of pairs) {
    const name = by(pair);
    if (name === undefined) continue;
    const part = parts.get(name);
    if (part) part.push(pair);
    else parts.set(name, [pair]);
  }
  return parts;
}

/** A figure for each part, parts in the order of their names. */
export function split<Value>(
  pairs: readonly Judged[],
  by: (pair: Judged) => string | undefined,
  of: (pairs: Judged[]) => Value,
): Record<string, Value> {
  const parts = [...grouped(pairs, by)].sort(([x], [y]) => (x < y ? -1 : 1));
  return Object.fromEntries(parts.map(([name, part]) => [name, of(part)]));
}

/** One figure over all pairs, and over their parts. */
export interface Split<Value> {
  all: Value;
  kinds: Record<string, Value>;
  /** By who wrote the suspected side; `-` where the labels do not say. */
  origins: Record<string, Value>;
  /** By `set: kind`: one kind may be easy in one collection and hard in another. */
  sets: Record<string, Value>;
}

export function splitAll<Value>(
  pairs: readonly Judged[],
  of: (pairs: readonly Judged[]) => Value,
): Split<Value> {
  return {
    all: of(pairs),
    kinds: split(pairs, ({ kind }) => kind, of),
    origins: split(pairs, ({ origin }) => origin || '-', of),
    sets: split(pairs, setAndKind, of),
  };
}

export function setAndKind({ set, kind }: Judged): string {
  return `${set}: ${kind}`;
}
