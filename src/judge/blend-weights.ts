import { createRequire } from 'node:module';

/** Every learned number of the verdict on blends, with its birth certificate. Made by `npm run fit:blend`; never edited by hand. */
export interface BlendWeights {
  born: {
    /** ISO date of the fit. */
    date: string;
    command: string;
    data: Record<string, number>;
    /** Out-of-fold figures. */
    figures: Record<string, number>;
  };
  /**
   * Log-odds of a blend: intercept plus weight times measure. Shifted so that at the bar of the pairs'
   * weights no more independent reports are called a blend than the birth certificate says.
   */
  intercept: number;
  terms: Record<BlendTerm, number>;
}

export type BlendTerm = 'together' | 'apart' | 'gain' | 'news' | 'against';

/** The measures of one article and two sources. `together`: log-odds that it derives from the two joined. */
export type BlendMeasures = Record<BlendTerm, number>;

/** Bounds of two measures in log-odds: beyond them more tells nothing more. tools/blend.py has the same. */
export const bounds = { together: { from: -4, to: 5 }, against: { from: 0, to: 8 } };

const load = createRequire(import.meta.url);

let cached: BlendWeights | undefined;

/** The shipped weights. */
export function blendWeights(): BlendWeights {
  cached ??= load('./blend-weights.json') as BlendWeights;
  return cached;
}
