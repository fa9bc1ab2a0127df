import { createRequire } from 'node:module';

/** Every learned number of the second look, with its birth certificate. Made by `npm run fit:neural`; never edited by hand. */
export interface NeuralWeights {
  born: {
    /** ISO date of the fit. */
    date: string;
    command: string;
    /** The model they were fitted with. */
    model: { name: string; sha256: string };
    /** What the probabilities before the second look were: which weights, out of fold. */
    scores: string;
    data: Record<string, number>;
    /** Out-of-fold figures, first without the second look and then with it. */
    figures: Record<string, number>;
  };
  /** Probabilities between which a pair counts as undecided. */
  band: { from: number; to: number };
  /** Languages of the texts it was fitted on. Of others nobody knows what their likeness means. */
  languages: string[];
  intercept: number;
  /** What each unit of a measure above its mean adds to the log-odds. Never below 0: nearness clears nobody. */
  terms: { measure: string; mean: number; weight: number }[];
}

const load = createRequire(import.meta.url);

let cached: NeuralWeights | undefined;

/** The shipped weights. */
export function neuralWeights(): NeuralWeights {
  cached ??= load('./weights.json') as NeuralWeights;
  return cached;
}
