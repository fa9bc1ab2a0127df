import { setImmediate } from 'node:timers/promises';
import { show } from './align/align.ts';
import type { Problem } from './document.ts';
import { baselineScores } from './evaluate/baselines.ts';
import { type Judged, type Summary, summarize } from './evaluate/evaluate.ts';
import type { Label } from './evaluate/labels.ts';
import { type Case, type PassagesFound, plagdet } from './evaluate/plagdet.ts';
import type { Probabilities } from './evaluate/probabilities.ts';
import type { Retrieval } from './evaluate/retrieval.ts';
import { type Exhibit, subject } from './evidence/evidence.ts';
import { Hand } from './evidence/hand.ts';
import { judge, type Verdict, verdictAt } from './judge/judge.ts';
import { judgedBy, secondOpinion } from './judge/second-opinion.ts';

import { modelIn, type Neural } from './neural/neural.ts';
import { type Settings, settle } from './options.ts';
import type { Items, RunOptions } from './pipeline.ts';
import { withBlends } from './trial/blends.ts';
import { Gathering } from './trial/haystack.ts';
import { type Labelled, labelled, setNames } from './trial/labelled.ts';
import { type Worst, Worsts } from './trial/worst.ts';

export interface EvaluateOptions extends RunOptions {
  /** Probabilities by fits that did not see the pairs. Pairs that are not among them are judged by the weights, and counted. */
  probabilities?: Probabilities;
  /** Documents around the labelled ones: whether the true pairs are found among them. Default: not asked. */
  haystack?: Items;
  /** Worst misses and worst false alarms that are kept with their texts, so many of each. Default: none. */
  worst?: number;
  /** Milliseconds since some moment, where it is to be known what judging costs. */
  clock?: () => number;
}

/** What `evaluate` prints. */
export interface Evaluation {
  weights: string;
  /** What the file of probabilities says it is; null where there was none. */
  probabilities: string | null;
  pairs: Judged[];
  summary: Summary;
  retrieval: Retrieval | null;
  /** Of judging one pair of texts that are cut and analysed, in milliseconds. */
  cost: { median: number; p99: number } | null;
  worst: Worst | null;
  problems: Problem[];
}

/** One labelled pair with everything that was seen of it. */
export interface Tried {
  label: Label;
  exhibit: Exhibit;
  judged: Judged;
  /** By the weights, whatever probability was given from elsewhere. */
  verdict: Verdict;
}

/**
 * Judges the labelled pairs of folders, each once.
 * @throws Error where a folder has no labels, or a label names an article that is not there
 */
export async function evaluate(folders: readonly string[], run: EvaluateOptions = {}): Promise<Evaluation> {
  const settings = settle(run.options);
  const neural = await modelIn(settings.model);
  const pairs: Judged[] = [];
  const problems: Problem[] = [];
  const passages = new Passages();
  const worsts = run.worst ? new Worsts(run.worst) : undefined;
  const gathering = run.haystack ? new Gathering(settings, run) : undefined;
  const costs: number[] = [];
  const names = setNames(folders);
  for (const [i, folder] of folders.entries()) {
    const set = await labelled(folder, names[i], settings, problems);
    const hand = handOf(set);
    const met: Judged[] = [];
    for await (const { exhibit, judged, verdict } of tried(set, hand, settings, run, costs, neural)) {
      met.push(judged);
      if (set.passages) passages.find(judged, exhibit);
      worsts?.see(judged, verdict);
    }
    pairs.push(...(await withBlends(met, (name) => hand.get(name), barOf(settings), run.signal)));
    passages.expect(set);
    await gathering?.addLabelled(set);
  }
  if (run.haystack) await gathering?.addBackground(run.haystack, problems);
  return {
    weights: judgedBy(neural),
    probabilities: run.probabilities?.name ?? null,
    pairs,
    summary: summarize(pairs, passages.figures()),
    retrieval: gathering?.finish().search(pairs) ?? null,
    cost: run.clock ? costOf(costs) : null,
    worst: worsts?.finish() ?? null,
    problems,
  };
}

/** The labelled pairs of one folder, judged one after the other. */
export async function* trial(
  folder: string,
  run: EvaluateOptions,
  problems: Problem[],
): AsyncGenerator<Tried> {
  const settings = settle(run.options);
  const [name] = setNames([folder]);
  const set = await labelled(folder, name, settings, problems);
  yield* tried(set, handOf(set), settings, run, [], await modelIn(settings.model));
}

function handOf({ text }: Labelled): Hand<string> {
  return new Hand((name: string) => subject(text(name)));
}

async function* tried(
  { set, labels }: Labelled,
  hand: Hand<string>,
  settings: Settings,
  run: EvaluateOptions,
  costs: number[],
  neural: Neural | undefined,
): AsyncGenerator<Tried> {
  for (const [done, label] of labels.entries()) {
    const [a, b] = [hand.get(label.a), hand.get(label.b)];
    const began = run.clock?.() ?? 0;
    const verdict = judge(a, b, barOf(settings));
    if (run.clock) costs.push(run.clock() - began);
    const judged = await judgedOf({ ...label, set }, verdict, settings, run.probabilities, neural);
    yield { label, exhibit: verdict.exhibit, judged, verdict };
    if (done % 64 !== 0) continue;
    run.progress?.('comparing', done + 1, labels.length);
    await setImmediate();
    run.signal?.throwIfAborted();
  }
}

async function judgedOf(
  label: Label & { set: string },
  verdict: Verdict,
  settings: Settings,
  probabilities: Probabilities | undefined,
  neural: Neural | undefined,
): Promise<Judged> {
  const { exhibit } = verdict;
  const given = probabilities?.of(label.set, label.a, label.b);
  const first = given ? verdictAt(exhibit, given.probability, barOf(settings)) : verdict;
  const { relation, direction, grade, probability } = await secondOpinion(neural, first, barOf(settings));
  return {
    ...label,
    probability,
    from: given ? 'file' : 'weights',
    leftOut: given?.leftOut ?? null,
    relation,
    direction: { who: direction.who, probability: direction.probability },
    grade,
    worded: worded(exhibit),
    blend: false,
    languages: { a: exhibit.a.text.language, b: exhibit.b.text.language },
    baselines: baselineScores(exhibit.a.text, exhibit.b.text),
  };
}

function worded({ b, alignment }: Exhibit): number {
  const covered = new Uint8Array(b.text.size);
  for (const { kind, b: range } of alignment.passages)
    if (kind !== 'paraphrased') covered.fill(1, range.from, range.to);
  return covered.reduce((sum, one) => sum + one, 0) / Math.max(1, covered.length);
}

function barOf({ minProbability }: Settings): { bar?: number } {
  return minProbability === null ? {} : { bar: minProbability };
}

function costOf(costs: readonly number[]): Evaluation['cost'] {
  const sorted = [...costs].sort((x, y) => x - y);
  const at = (share: number) => sorted[Math.floor(share * sorted.length)] ?? 0;
  return { median: at(0.5), p99: at(0.99) };
}

/** True and found passages of the sets that have true ones. */
class Passages {
  readonly #truth: Case[] = [];
  readonly #found: (Case & { worded: boolean })[] = [];

  find({ set, a, b }: Judged, { alignment }: Exhibit): void {
    for (const passage of show(alignment))
      this.#found.push({
        pair: `${set}\t${a}\t${b}`,
        a: passage.a,
        b: passage.b,
        worded: passage.kind !== 'paraphrased',
      });
  }

  expect({ set, passages = [] }: Labelled): void {
    for (const { a, b, aFrom, aTo, bFrom, bTo } of passages)
      this.#truth.push({
        pair: `${set}\t${a}\t${b}`,
        a: { from: aFrom, to: aTo },
        b: { from: bFrom, to: bTo },
      });
  }

  figures(): PassagesFound | null {
    if (this.#truth.length === 0) return null;
    const worded = this.#found.filter((passage) => passage.worded);
    return { ...plagdet(this.#truth, this.#found), worded: plagdet(this.#truth, worded) };
  }
}
