import type { Scored } from './ranking.ts';

/** One bar of a reliability curve: what was foretold and what came. */
export interface Bin {
  from: number;
  to: number;
  count: number;
  foretold: number;
  came: number;
}

/** Reliability curve over equal bins of probability; empty bins are left out. */
export function reliability(items: readonly Scored[], bins = 10): Bin[] {
  return Array.from({ length: bins }, (_, i) => {
    const inside = items.filter(({ score }) => Math.min(bins - 1, Math.floor(score * bins)) === i);
    const mean = (of: (item: Scored) => number) =>
      inside.reduce((sum, item) => sum + of(item), 0) / inside.length;
    return {
      from: i / bins,
      to: (i + 1) / bins,
      count: inside.length,
      foretold: mean(({ score }) => score),
      came: mean(({ positive }) => Number(positive)),
    };
  }).filter(({ count }) => count > 0);
}

/** Expected calibration error: mean distance of foretold and come, weighted by the size of the bins. */
export function calibrationError(items: readonly Scored[]): number {
  if (items.length === 0) return Number.NaN;
  return reliability(items).reduce(
    (sum, { count, foretold, came }) => sum + (count / items.length) * Math.abs(foretold - came),
    0,
  );
}

/** Brier score: mean squared distance of probability and outcome. */
export function brier(items: readonly Scored[]): number {
  if (items.length === 0) return Number.NaN;
  return items.reduce((sum, { score, positive }) => sum + (score - Number(positive)) ** 2, 0) / items.length;
}
