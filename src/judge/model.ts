/**
 * An additive model of shallow boosted trees, fitted by tools/fit.py and evaluated here. Each tree is
 * a walk from its root to a leaf; the share of a measure in the sum is the change of the expected
 * value at the nodes that ask for it (Saabas 2014), so the shares and the base add up to the score
 * exactly, and each reason in a report is a real term of it.
 */
export interface Model {
  /** Names of the measures that `Node` refers to by index. */
  measures: string[];
  trees: Node[];
}

/** A leaf is its value; an inner node asks whether its measure is at most `bar`. */
export type Node =
  | number
  | {
      /** Index of the measure. */
      on: number;
      bar: number;
      /** Where a missing measure goes. */
      missing: 'low' | 'high';
      /** Expected value over the texts it was fitted on. */
      value: number;
      low: Node;
      high: Node;
    };

/** The score (log-odds before calibration) and the share of each measure in it; shares and base sum to it. */
export interface Score {
  total: number;
  base: number;
  shares: Float64Array;
}

/** Scores one pair's measures; a measure that is absent or NaN counts as missing. */
export function score(model: Model, measures: Readonly<Record<string, number>>): Score {
  const values = model.measures.map((name) => measures[name] ?? Number.NaN);
  const shares = new Float64Array(values.length);
  let base = 0;
  let total = 0;
  for (const tree of model.trees) {
    let node = tree;
    base += expected(node);
    while (typeof node !== 'number') {
      const next: Node = goesLow(node, values[node.on]) ? node.low : node.high;
      shares[node.on] += expected(next) - node.value;
      node = next;
    }
    total += node;
  }
  return { total, base, shares };
}

function goesLow(node: Exclude<Node, number>, value: number): boolean {
  return Number.isNaN(value) ? node.missing === 'low' : value <= node.bar;
}

function expected(node: Node): number {
  return typeof node === 'number' ? node : node.value;
}

/** The logistic function: log-odds to probability. */
export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
