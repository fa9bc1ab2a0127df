import { setImmediate } from 'node:timers/promises';
import type { Judged } from '../evaluate/evaluate.ts';
import type { Subject } from '../evidence/evidence.ts';
import { seek } from '../judge/blends.ts';
import type { JudgeOptions } from '../judge/judge.ts';

/**
 * The pairs of one set, each told whether a blend was found that names its sides as taker and source.
 * Sought as a scan seeks them, among the labelled pairs of the set. The weights of blends have seen the
 * labelled ones: that figure is in sample.
 */
export async function withBlends(
  pairs: readonly Judged[],
  subjectOf: (name: string) => Subject,
  options: JudgeOptions,
  signal: AbortSignal | undefined,
): Promise<Judged[]> {
  const met = pairs.map(({ a, b, relation, probability, direction: { who } }) => ({
    a,
    b,
    relation,
    probability,
    who,
  }));
  const search = seek(met, subjectOf, options);
  let step = search.next();
  while (!step.done) {
    await setImmediate();
    signal?.throwIfAborted();
    step = search.next();
  }
  const named = new Set(
    step.value.flatMap(({ taker, sources }) => sources.map((source) => `${source}\t${taker}`)),
  );
  return pairs.map((pair) => ({
    ...pair,
    blend: named.has(`${pair.a}\t${pair.b}`) || named.has(`${pair.b}\t${pair.a}`),
  }));
}
