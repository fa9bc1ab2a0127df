/** Something scored, and whether it is what was sought. */
export interface Scored {
  score: number;
  positive: boolean;
}

/** Area under the ROC curve: the chance that a positive scores above a negative, ties counting half. NaN without both. */
export function rocArea(items: readonly Scored[]): number {
  const sorted = [...items].sort((x, y) => x.score - y.score);
  const positives = sorted.filter(({ positive }) => positive).length;
  const negatives = sorted.length - positives;
  let ranks = 0;
  for (let i = 0; i < sorted.length; ) {
    let j = i;
    while (j < sorted.length && sorted[j].score === sorted[i].score) j++;
    for (let k = i; k < j; k++) if (sorted[k].positive) ranks += (i + j + 1) / 2;
    i = j;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Average precision: mean of the precision at each positive, from the best score down; ties take the worst order. */
export function averagePrecision(items: readonly Scored[]): number {
  const sorted = [...items].sort((x, y) => y.score - x.score || Number(x.positive) - Number(y.positive));
  let found = 0;
  let sum = 0;
  sorted.forEach(({ positive }, i) => {
    if (positive) sum += ++found / (i + 1);
  });
  return found === 0 ? Number.NaN : sum / found;
}

/**
 * The lowest threshold at which at most `share` of the innocent scores lie above it (scores strictly
 * above the threshold are alarms). Infinity-safe: with no innocent it is 0.
 */
export function thresholdFor(innocent: readonly number[], share: number): number {
  const sorted = [...innocent].sort((x, y) => y - x);
  return sorted[Math.floor(share * sorted.length)] ?? 0;
}

/** Share of scores strictly above a threshold; NaN for none. */
export function shareAbove(scores: readonly number[], threshold: number): number {
  if (scores.length === 0) return Number.NaN;
  return scores.filter((score) => score > threshold).length / scores.length;
}

/**
 * The curve of finds over alarms as the threshold falls: `[share of innocent, share of derived]` above
 * it, from nothing to everything. Ties fall together, as a slanting line. Only its corners are kept.
 */
export function curveOf(derived: readonly number[], innocent: readonly number[]): [number, number][] {
  const all = [
    ...derived.map((score) => ({ score, x: 0, y: 1 / derived.length })),
    ...innocent.map((score) => ({ score, x: 1 / innocent.length, y: 0 })),
  ].sort((p, q) => q.score - p.score);
  const points: [number, number][] = [[0, 0]];
  let [x, y] = [0, 0];
  all.forEach((one, i) => {
    x += one.x;
    y += one.y;
    if (all[i + 1]?.score !== one.score) points.push([Math.min(1, x), Math.min(1, y)]);
  });
  return points.filter(([x, y], i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (!before || !after) return true;
    return (after[0] - x) * (y - before[1]) !== (x - before[0]) * (after[1] - y);
  });
}

/**
 * 95 % interval of a statistic by resampling whole groups with replacement (percentile bootstrap,
 * Efron 1979), seeded. `of` gets the resampled items; NaN results are left out.
 */
export function bootstrap<Item>(
  groups: readonly (readonly Item[])[],
  of: (items: Item[]) => number,
  rounds = 200,
): [number, number] {
  const random = generator(1);
  const values: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const sample: Item[] = [];
    for (let i = 0; i < groups.length; i++) sample.push(...groups[Math.floor(random() * groups.length)]);
    const value = of(sample);
    if (!Number.isNaN(value)) values.push(value);
  }
  values.sort((x, y) => x - y);
  const at = (share: number) =>
    values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? Number.NaN;
  return [at(0.025), at(0.975)];
}

/** mulberry32: a small seeded generator of numbers in 0..1. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
