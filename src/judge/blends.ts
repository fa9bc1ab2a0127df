import { type Exhibit, examine, type Subject } from '../evidence/evidence.ts';
import { against, apart, type Carried, carried, gain, news } from './blend-measures.ts';
import { type BlendMeasures, type BlendWeights, blendWeights, bounds } from './blend-weights.ts';
import { Circles, type Met } from './circles.ts';
import { type JudgeOptions, judge } from './judge.ts';
import { logistic } from './model.ts';
import { shortest } from './relation.ts';
import { joined } from './union.ts';
import { weights as shipped } from './weights.ts';

/** An article retold from two or three sources, each of which it meets only in part. */
export interface Blend<Key> {
  taker: Key;
  /** The two that were found together, then a third. */
  sources: Key[];
  /** That it is a blend of these. */
  probability: number;
  measures: BlendMeasures;
}

export interface BlendOptions extends JudgeOptions {
  blendWeights?: BlendWeights;
}

/** Words below which the share that only one source has is a handful of words. */
export const shortestBlend = 150;

/** Pairs of sources that are joined and held against the article, which costs some 10 ms each. */
const mostUnions = 6;

/** Sources that are named at most. */
const mostSources = 3;

/**
 * Bars of the two cheap measures: below them two sources are not joined. They spare nine unions of ten;
 * of the labelled blends the least have .097 and .058.
 */
export const least = { apart: 0.08, gain: 0.04 };

/** Log-odds of being the source rather than the taker from which an article is no blend: twenty to one. */
const surely = 3;

/** Blends among the judged pairs of a run or of a story. */
export function blends<Key>(
  met: readonly Met<Key>[],
  subjectOf: (key: Key) => Subject,
  options: BlendOptions = {},
): Blend<Key>[] {
  const search = seek(met, subjectOf, options);
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
  }
}

/**
 * The same, stopping for breath after each article. Only those with two related documents cost anything.
 * May miss a blend whose sources are not among the likeliest eight of its pairs, that leans on one
 * source but for a sentence or two, or whose sources differ in language.
 */
export function* seek<Key>(
  met: readonly Met<Key>[],
  subjectOf: (key: Key) => Subject,
  options: BlendOptions = {},
): Generator<void, Blend<Key>[]> {
  const circles = new Circles(met);
  const found: Blend<Key>[] = [];
  for (const taker of circles.keys()) {
    const keys = circles.sources(taker);
    if (keys.length < 2) continue;
    const blend = blendOf(taker, keys, circles, subjectOf, options);
    if (blend) found.push(blend);
    yield;
  }
  return withoutCircles(found);
}

/** A possible source of one article, with what is needed of it again and again. */
class Source<Key> {
  readonly key: Key | undefined;
  readonly subject: Subject;
  readonly carried: Carried;
  readonly #taker: Subject;
  #exhibit: Exhibit | undefined;

  constructor(taker: Subject, subject: Subject, key?: Key) {
    this.key = key;
    this.subject = subject;
    this.carried = carried(taker.profile, subject.profile);
    this.#taker = taker;
  }

  /** The article as `a`. */
  get exhibit(): Exhibit {
    this.#exhibit ??= examine(this.#taker, this.subject);
    return this.#exhibit;
  }
}

function blendOf<Key>(
  taker: Key,
  keys: readonly Key[],
  circles: Circles<Key>,
  subjectOf: (key: Key) => Subject,
  options: BlendOptions,
): Blend<Key> | undefined {
  const bar = options.bar ?? (options.weights ?? shipped()).bar;
  const article = subjectOf(taker);
  if (article.text.size < shortestBlend) return undefined;
  const sources = keys
    .map((key) => new Source(article, subjectOf(key), key))
    .filter(({ subject: { text } }) => text.language === article.text.language && text.size >= shortest);
  const best = surest(couples(sources), article, options);
  if (!best || best.probability < bar) return undefined;
  const { probability, measures } = best;
  const named = [...best.sources];
  for (let { union } = best; named.length < mostSources; ) {
    const more = sources.filter(
      (source) =>
        named.every(({ key }) => key !== source.key && !circles.isOne(key!, source.key!)) &&
        isWorthwhile(union, source),
    );
    const next = surest(
      more.map((source) => [union, source]),
      article,
      options,
    );
    if (!next || next.probability < bar) break;
    named.push(next.sources[1]);
    union = next.union;
  }
  return { taker, sources: named.map(({ key }) => key!), probability, measures };
}

function surest<Key>(couples: Couple<Key>[], article: Subject, options: BlendOptions) {
  return couples
    .flatMap((couple) => weigh(article, couple, options) ?? [])
    .sort((x, y) => y.probability - x.probability)[0];
}

type Couple<Key> = [Source<Key>, Source<Key>];

/** Pairs of sources of which each seems to give something that the other lacks, the most promising first. */
function couples<Key>(sources: readonly Source<Key>[]): Couple<Key>[] {
  const found: { couple: Couple<Key>; share: number }[] = [];
  for (const [i, one] of sources.entries()) {
    for (const other of sources.slice(i + 1)) {
      const share = apart(one.carried, other.carried);
      if (share >= least.apart) found.push({ couple: [one, other], share });
    }
  }
  return found
    .sort((x, y) => y.share - x.share)
    .map(({ couple }) => couple)
    .filter(([one, other]) => gain(one.exhibit, other.exhibit) >= least.gain)
    .slice(0, mostUnions);
}

function isWorthwhile<Key>(one: Source<Key>, other: Source<Key>): boolean {
  if (apart(one.carried, other.carried) < least.apart) return false;
  return gain(one.exhibit, other.exhibit) >= least.gain;
}

/**
 * Weighs an article against two sources; the first may be a union already. Joining is the dear step and
 * is spared where not even the best outcome would reach the bar.
 */
function weigh<Key>(article: Subject, sources: Couple<Key>, options: BlendOptions) {
  const [one, other] = sources;
  const weights = options.weights ?? shipped();
  const published = sources.filter(({ key }) => key !== undefined);
  const measures = {
    together: bounds.together.to,
    apart: apart(one.carried, other.carried),
    gain: gain(one.exhibit, other.exhibit),
    news: news(article, one.subject, other.subject),
    against: within(Math.max(...published.map(({ exhibit }) => against(exhibit, weights))), bounds.against),
  };
  if (measures.against >= surely) return undefined;
  if (blendProbability(measures, options.blendWeights) < (options.bar ?? weights.bar)) return undefined;
  const union = new Source<Key>(article, joined(one.subject, other.subject));
  const { probability } = judge(article, union.subject, { weights });
  measures.together = within(Math.log(probability / (1 - probability)), bounds.together);
  return { sources, union, measures, probability: blendProbability(measures, options.blendWeights) };
}

function within(value: number, { from, to }: { from: number; to: number }): number {
  return Math.max(from, Math.min(to, value));
}

export function blendProbability(measures: BlendMeasures, weights = blendWeights()): number {
  const { intercept, terms } = weights;
  const sum = (Object.keys(terms) as (keyof BlendMeasures)[]).reduce(
    (total, name) => total + terms[name] * measures[name],
    intercept,
  );
  return logistic(sum);
}

/**
 * A source of one blend is not blended from it in turn: of two such articles the one with less news of
 * its own is the blend.
 */
function withoutCircles<Key>(found: readonly Blend<Key>[]): Blend<Key>[] {
  const isBetter = (one: Blend<Key>, other: Blend<Key>) =>
    one.measures.news < other.measures.news ||
    (one.measures.news === other.measures.news && one.probability > other.probability);
  return found
    .filter(
      (blend) =>
        !found.some(
          (other) =>
            other.sources.includes(blend.taker) &&
            blend.sources.includes(other.taker) &&
            isBetter(other, blend),
        ),
    )
    .sort((x, y) => y.probability - x.probability);
}
