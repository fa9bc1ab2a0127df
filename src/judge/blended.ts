import type { Subject } from '../evidence/evidence.ts';
import { type BlendMeasures, type BlendWeights, blendWeights } from './blend-weights.ts';
import { type Direction, directionOf } from './direction.ts';
import type { JudgeOptions, Verdict } from './judge.ts';
import { logistic } from './model.ts';
import { standingOf } from './standing.ts';
import { type Stretches, stretches } from './stretches.ts';
import type { Reason } from './verdict.ts';
import { weights as shipped, type Weights } from './weights.ts';

/** The pair of a blended article and one of its sources, as it was judged alone. */
export interface Part {
  verdict: Verdict;
  taker: 'a' | 'b';
}

/** The verdict on a pair of which one side is a blend of the other and further texts. */
export interface BlendedVerdict extends Verdict {
  blend: {
    taker: 'a' | 'b';
    /** That the article is a blend of this source and the others. */
    probability: number;
    reasons: Reason;
    /** The other sources. */
    others: Subject[];
    /** Whether the pair was not flagged alone, so that its probability is the blend's. */
    raised: boolean;
    /** What of the article came from this source. */
    own: Stretches['of'][number];
    /** Share of the article's words that the sources explain together. */
    together: number;
  };
}

/**
 * Set by hand: what two independent texts explain together was taken from them. All eight labelled blends
 * come out as the taker; of unions of an article's one source, or its one taker, and another report, 1 % do.
 */
const blendWeight = 3;

/** The verdicts on the pairs of a blend, in the order of the parts. */
export function blended(
  blend: { probability: number; measures: BlendMeasures },
  parts: readonly Part[],
  options: JudgeOptions = {},
): BlendedVerdict[] {
  const sources = parts.map(({ verdict, taker }) => verdict.exhibit[other(taker)]);
  const reasons = reasonsOf(blend, blendWeights());
  const [{ verdict, taker }] = parts;
  const found = stretches(verdict.exhibit[taker], sources);
  const weights = options.weights ?? shipped();
  const bar = options.bar ?? weights.bar;
  return parts.map(({ verdict, taker }, i) =>
    inside(
      verdict,
      {
        taker,
        probability: blend.probability,
        reasons,
        others: sources.filter((_, j) => j !== i),
        raised: verdict.probability < bar,
        own: found.of[i],
        together: found.together,
      },
      weights,
    ),
  );
}

function other(side: 'a' | 'b'): 'a' | 'b' {
  return side === 'a' ? 'b' : 'a';
}

/**
 * A pair that was flagged alone keeps its relation and its probability. One that was not is a rewrite, and
 * partially derived: nothing in the article is its own, but this source gave only a part of it.
 */
function inside(verdict: Verdict, blend: BlendedVerdict['blend'], weights: Weights): BlendedVerdict {
  const { exhibit } = verdict;
  const direction = directed(directionOf(exhibit, weights), blend.taker, weights.direction.bar);
  const standing = standingOf(exhibit.a, exhibit.b, blend.taker);
  if (!blend.raised) return { ...verdict, direction, standing, blend };
  const { probability } = blend;
  return { ...verdict, relation: 'rewrite', grade: 'partially', probability, direction, standing, blend };
}

/** Who took from whom, given that one side is a blend. */
function directed({ reasons }: Direction, taker: 'a' | 'b', bar: number): Direction {
  const source = other(taker);
  const claim = `Text ${taker.toUpperCase()} is explained by several texts together, each of them in part.`;
  const all = [...reasons, { claim, weight: blendWeight, favours: source }];
  const sum = all.reduce((total, { weight, favours }) => total + (favours === source ? weight : -weight), 0);
  const likelier = sum >= 0 ? taker : source;
  const who = Math.abs(sum) < bar ? 'undetermined' : likelier === 'a' ? 'a-from-b' : 'b-from-a';
  return {
    who,
    probability: logistic(Math.abs(sum)),
    reasons: all.sort((x, y) => y.weight - x.weight || (x.claim < y.claim ? -1 : 1)),
  };
}

/** What each term of the sum is to a reader. */
const claims: Record<keyof BlendMeasures, (value: number) => string> = {
  together: (value) =>
    `Joined, the sources explain the article as one source would at probability ${logistic(value).toFixed(2)}`,
  apart: (value) =>
    `Each source has telling words of it that the other lacks: ${percent(value)} of them at least`,
  gain: (value) =>
    `Each source meets sentences of it better than the other: ${value.toFixed(2)} of similarity at least`,
  news: (value) => `News of its own: ${percent(value)} of its names and numbers stand in neither source`,
  against: (value) => `What speaks for it being a source itself: ${value.toFixed(2)} of log-odds`,
};

/** The probability as a sum: children sum to their parent. */
function reasonsOf(
  { probability, measures }: { probability: number; measures: BlendMeasures },
  { intercept, terms }: BlendWeights,
): Reason {
  const children = (Object.keys(terms) as (keyof BlendMeasures)[])
    .map((name) => ({
      claim: claims[name](measures[name]),
      weight: terms[name] * measures[name],
      children: [],
    }))
    .filter(({ weight }) => weight !== 0)
    .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight) || (x.claim < y.claim ? -1 : 1));
  const start = { claim: 'Before looking: an article beside two others', weight: intercept, children: [] };
  const all = [...children, start];
  return {
    claim: `Probability ${probability.toFixed(2)} that the article is blended from this text and others`,
    weight: all.reduce((sum, { weight }) => sum + weight, 0),
    children: all,
  };
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
