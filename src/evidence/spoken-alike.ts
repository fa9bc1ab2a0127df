import type { Turn, Unit } from './spoken.ts';

/** What differs between two turns, in units: ends are half-open, equal ends mean an insertion on the other side. */
export interface Change {
  a: [number, number];
  b: [number, number];
}

/** The stretch that two turns have in common, by its ends, and what differs inside it. */
export interface Core {
  a: [number, number];
  b: [number, number];
  changes: Change[];
  /** Matched units, and among them the telling ones with their rarity. */
  matched: number;
  telling: number;
  rarity: number;
  score: number;
}

const gapCost = 0.7;
const otherCost = 1;

/**
 * The best local alignment of two turns (Smith, Waterman 1981), so that a longer and a shorter cut
 * of one quotation leave no difference at their ends. Time and memory are the product of the lengths.
 */
export function coreOf(one: Turn, other: Turn): Core | undefined {
  const [x, y] = [one.units, other.units];
  const width = y.length + 1;
  const score = new Float32Array((x.length + 1) * width);
  let best = 0;
  let end = 0;
  for (let i = 1; i <= x.length; i++) {
    for (let j = 1; j <= y.length; j++) {
      const at = i * width + j;
      const step = x[i - 1].key === y[j - 1].key ? worth(x[i - 1]) : -otherCost;
      score[at] = Math.max(
        0,
        score[at - width - 1] + step,
        score[at - width] - gapCost,
        score[at - 1] - gapCost,
      );
      if (score[at] > best) [best, end] = [score[at], at];
    }
  }
  return best > 0 ? traced(x, y, score, end) : undefined;
}

function worth({ light }: Unit): number {
  return light ? 1 : 2;
}

function traced(x: readonly Unit[], y: readonly Unit[], score: Float32Array, end: number): Core {
  const width = y.length + 1;
  let [i, j] = [Math.floor(end / width), end % width];
  const core: Core = {
    a: [i, i],
    b: [j, j],
    changes: [],
    matched: 0,
    telling: 0,
    rarity: 0,
    score: score[end],
  };
  let open: Change | undefined;
  while (score[i * width + j] > 0) {
    const at = i * width + j;
    const same = x[i - 1].key === y[j - 1].key;
    const step = same ? worth(x[i - 1]) : -otherCost;
    const near = (value: number) => Math.abs(score[at] - value) < 1e-3;
    if (same && near(score[at - width - 1] + step)) {
      core.matched++;
      if (!x[i - 1].light) {
        core.telling++;
        core.rarity += x[i - 1].rarity;
      }
      open = undefined;
      i--;
      j--;
      continue;
    }
    if (!open) {
      open = { a: [i, i], b: [j, j] };
      core.changes.unshift(open);
    }
    if (near(score[at - width] - gapCost)) i--;
    else if (near(score[at - 1] - gapCost)) j--;
    else {
      i--;
      j--;
    }
    open.a[0] = i;
    open.b[0] = j;
  }
  core.a[0] = i;
  core.b[0] = j;
  return core;
}
