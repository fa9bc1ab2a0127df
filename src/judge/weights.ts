import { createRequire } from 'node:module';
import type { Model } from './model.ts';

export interface Calibration {
  slope: number;
  intercept: number;
}

/** A model and what makes a probability of its score. */
export interface Sum {
  model: Model;
  calibration: Calibration;
}

/** Every learned number of the verdict, with its birth certificate. Made by `npm run fit`; never edited by hand. */
export interface Weights {
  born: {
    /** ISO date of the fit. */
    date: string;
    command: string;
    data: Record<string, number>;
    /** Out-of-fold figures. */
    figures: Record<string, number>;
  };
  derivation: Model;
  /** Probability = logistic(slope * score + intercept); fitted on out-of-fold scores. */
  calibration: Calibration;
  /** The same for pairs in two languages, by the measures that cross languages. */
  across: Sum;
  /**
   * Log-odds of derivation by the longest shared run of own words alone: slope * ln(1 + words) + intercept.
   * A second, independent reason: nobody writes the same forty words of narrative.
   */
  run: { slope: number; intercept: number };
  /** Probability from which a pair is flagged: at most 1 % of out-of-fold independent reports lie above. */
  bar: number;
  /** Log-odds that `a` is the source: sum of weight times (measure of a less measure of b). No intercept, the sides are equal. */
  direction: { weights: Record<string, number>; bar: number };
}

const load = createRequire(import.meta.url);

let cached: Weights | undefined;

/** The shipped weights. */
export function weights(): Weights {
  cached ??= load('./weights.json') as Weights;
  return cached;
}

/** Short name of the weights, for reports. */
export function weightsName({ born }: Weights): string {
  return `${born.date} (${born.data.pairs} pairs)`;
}
