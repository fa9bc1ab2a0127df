import type { Text } from '../text/text.ts';
import { closeness } from './closeness.ts';
import { type Embedder, openEmbedder } from './embedder.ts';
import { Embedding } from './embeddings.ts';
import { type Ruler, rulerOf } from './ruler.ts';
import { type NeuralWeights, neuralWeights } from './weights.ts';

/*
 * A second look at what the cheaper stages leave undecided, by a sentence model on the user's own disk.
 * Optional: without it everything works, and reads as it did.
 */

/** What the second look changed. */
export interface SecondLook {
  /** The probability before it, and after. */
  before: number;
  after: number;
  /** Terms in log-odds: what lies between the two. */
  terms: { claim: string; weight: number }[];
}

export interface Neural {
  /** The model and what judged by it, for reports. */
  name: string;
  /** Looks at two texts. Undefined where they need no second look, or it has nothing to say for derivation. */
  look(a: Text, b: Text, probability: number): Promise<SecondLook | undefined>;
}

/**
 * Opens the sentence model in a folder.
 * @throws ModelTrouble that says what is missing and what would mend it
 */
export async function openNeural(folder: string): Promise<Neural> {
  return neuralOf(await openEmbedder(folder));
}

/** The sentence model of a run, if its options name one. */
export async function modelIn(folder: string | null): Promise<Neural | undefined> {
  return folder === null ? undefined : openNeural(folder);
}

/** The second look by any embedder. */
export async function neuralOf(
  embedder: Embedder,
  weights: NeuralWeights = neuralWeights(),
): Promise<Neural> {
  const ruler = await rulerOf(embedder);
  const embedding = new Embedding(embedder);
  return {
    name: nameOf(embedder, weights),
    async look(a, b, probability) {
      if (!isUndecided(a, b, probability, weights)) return undefined;
      const measures = await measuresOf(embedding, ruler, a, b);
      return measures && weigh(probability, measures, weights);
    },
  };
}

/** The measures of two texts; undefined where one has no sentence. */
export async function measuresOf(
  embedding: Embedding,
  ruler: Ruler,
  a: Text,
  b: Text,
): Promise<Record<string, number> | undefined> {
  if (a.sentences === 0 || b.sentences === 0) return undefined;
  // One order for both ways of asking: sums of floats depend on theirs, and swapping must change nothing.
  const [one, other] = a.clean.document.hash <= b.clean.document.hash ? [a, b] : [b, a];
  return closeness(await embedding.of(one), await embedding.of(other), ruler);
}

/** Fewer sentences have no order, and no second best. */
const fewestSentences = 3;

function isUndecided(a: Text, b: Text, probability: number, { band, languages }: NeuralWeights): boolean {
  if (!(probability > band.from && probability < band.to)) return false;
  if (a.language !== b.language || !languages.includes(a.language)) return false;
  return Math.min(a.sentences, b.sentences) >= fewestSentences;
}

/**
 * Adds the terms to the log-odds. Undefined where they sum to nothing or less: a retelling with altered
 * facts is far from its source, so distance clears nobody (with it recall of those fell from .70 to .68).
 */
export function weigh(
  before: number,
  measures: Readonly<Record<string, number>>,
  { intercept, terms, band }: NeuralWeights,
): SecondLook | undefined {
  const made = terms.map(({ measure, mean, weight }) => ({
    claim: `${labelOf(measure)}: ${measures[measure].toFixed(2)}, where undecided pairs have ${mean.toFixed(2)}`,
    weight: weight * (measures[measure] - mean),
  }));
  const all = [...made, { claim: 'Before looking: an undecided pair', weight: intercept }];
  const added = all.reduce((sum, { weight }) => sum + weight, 0);
  if (added <= 0) return undefined;
  const over = logOdds(before) + added - logOdds(band.to);
  if (over > 0) all.push({ claim: `A second look makes no pair surer than ${band.to}`, weight: -over });
  return { before, after: 1 / (1 + Math.exp(Math.max(over, 0) - added - logOdds(before))), terms: all };
}

function logOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}

/** In cosines by the ruler: 0 for sentences that have nothing in common, 1 for one and its retelling. */
const labels: Record<string, string> = {
  near: 'mean best match of sentences by the model',
  lead: 'lead of the best match over the second best',
  'near.local': 'best stretch of five sentences',
  'lead.local': 'lead of the best match, best stretch of five',
  mutual: 'sentences that are each other’s best match',
  'mutual.near': 'nearness of such sentences',
  order: 'what keeping the order adds',
  whole: 'nearness of the whole texts',
};

function labelOf(measure: string): string {
  const [, stem, way] = /^(.*?)(?:\.(max|min))?$/.exec(measure)!;
  const which = way === 'max' ? ' (the larger of both ways)' : way ? ' (the smaller of both ways)' : '';
  return `${labels[stem] ?? stem}${which}`;
}

function nameOf({ name, hash }: Embedder, { born }: NeuralWeights): string {
  const other = hash === born.model.sha256 ? '' : `, weights fitted with ${born.model.name}`;
  return `${name} (${hash.slice(0, 12)}${other})`;
}
