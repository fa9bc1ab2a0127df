import { Archive, type Counts, type Pair } from './calibrate/archive.ts';
import { Stories } from './calibrate/stories.ts';
import type { Problem } from './document.ts';
import { type Alarms, alarmsAt, type Innocent, type Recommendation, recommend } from './evaluate/alarms.ts';
import { type Ground, grounds } from './evaluate/innocence.ts';
import type { Verdict } from './judge/judge.ts';
import { relate } from './judge/relation.ts';
import { weights, weightsName } from './judge/weights.ts';
import { settle } from './options.ts';
import type { Items, RunOptions } from './pipeline.ts';

/*
 * How often honest articles of the user's own archive would be flagged. The pairs are those that a
 * scan would look at closely (random pairs score zero and tell nothing), of which dates or outlets
 * say that neither can be taken from the other.
 */

export interface CalibrateOptions extends RunOptions {
  /** False alarms that are put up with, as a share of the innocent pairs looked at closely. Default 0.01. */
  rate?: number;
  /** Documents of the archive that are looked at; chosen by their hashes, so that the choice never changes. Default 20,000. */
  documents?: number;
  /** Innocent pairs that are judged, chosen in the same way. Default 4,000. */
  pairs?: number;
}

export const calibrateDefaults = { rate: 0.01, documents: 20_000, pairs: 4_000 };

/** A pair as the calibration names it. */
export interface Named {
  a: string;
  b: string;
  probability: number;
  ground: Ground;
}

export interface Calibration {
  weights: string;
  documents: Counts;
  /** Candidate pairs; those of them that count as innocent, judged, and left out as copies. */
  pairs: { candidates: number; innocent: number; judged: number; copied: number };
  /** Alarms at some thresholds. */
  curve: Alarms[];
  /** Alarms at the bar in use, all and by why pairs count as innocent. */
  present: Alarms;
  grounds: Record<Ground, Alarms>;
  recommendation: Recommendation;
  /** Pairs with the same wording, or long runs of it: left out of the estimate, and to be looked at first. */
  copied: Named[];
  /** The likeliest of the rest: each is a false alarm, or a rewrite that nobody knew of. */
  highest: Named[];
  problems: Problem[];
}

/** Pairs listed by name. */
const listed = 20;

const shownBars = [0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99];

/** Own words in a row from which a passage was lifted: independent reports share at most 25, lifted passages at least 32. */
const liftedRun = 32;

/** Estimates false alarms on an archive and recommends a threshold. Prints and writes nothing. */
export async function calibrate(items: Items, run: CalibrateOptions = {}): Promise<Calibration> {
  const wanted = { ...calibrateDefaults, ...given(run) };
  const archive = new Archive(settle(run.options), run);
  await archive.take(items, wanted.documents);
  const candidates = await archive.candidates();
  const innocent = candidates.flatMap((pair) => {
    const ground = archive.groundOf(pair);
    return ground ? [{ ...pair, ground }] : [];
  });
  const copied: Named[] = [];
  const judged: (Named & { at: Pair })[] = [];
  const stories = new Stories();
  const chosen = archive.sample(innocent, wanted.pairs);
  for (const [done, pair] of chosen.entries()) {
    const verdict = archive.judge(pair);
    const named = { ...archive.named(pair), probability: rounded(verdict.probability), ground: pair.ground };
    if (isCopied(verdict)) copied.push(named);
    else judged.push({ ...named, at: pair });
    if (isOneStory(verdict)) stories.join(pair);
    await archive.step('comparing', done + 1, chosen.length);
  }
  const scores = judged.map(({ at, ...named }) => ({ ...named, story: stories.of(at.a) }));
  const bar = run.options?.minProbability ?? weights().bar;
  const bySize = (x: Named, y: Named) => y.probability - x.probability;
  return {
    weights: weightsName(weights()),
    documents: archive.counts(),
    pairs: {
      candidates: candidates.length,
      innocent: innocent.length,
      judged: judged.length,
      copied: copied.length,
    },
    curve: shownBars.map((at) => alarmsAt(scores, at)),
    present: alarmsAt(scores, bar),
    grounds: groundsAt(scores, bar),
    recommendation: recommend(scores, wanted.rate),
    copied: copied.sort(bySize).slice(0, listed),
    highest: scores
      .sort(bySize)
      .slice(0, listed)
      .map(({ story: _, ...named }) => named),
    problems: archive.problems,
  };
}

function given({ rate, documents, pairs }: CalibrateOptions): Partial<typeof calibrateDefaults> {
  const values = { rate, documents, pairs };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function groundsAt(judged: readonly (Named & Innocent)[], bar: number): Record<Ground, Alarms> {
  const at = (ground: Ground) =>
    alarmsAt(
      judged.filter((one) => one.ground === ground),
      bar,
    );
  return Object.fromEntries(grounds.map((ground) => [ground, at(ground)])) as Record<Ground, Alarms>;
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** Same wording, or a passage lifted word for word: no rewrite, and hardly innocent. */
function isCopied({ relation, exhibit }: Verdict): boolean {
  if (relation === 'identical' || relation === 'near-duplicate') return true;
  return Math.expm1(exhibit.measures['own.longest']) >= liftedRun;
}

/** Whether two texts are about one event, however likely one derives from the other. */
function isOneStory({ exhibit }: Verdict): boolean {
  return relate(exhibit, 0, 1, undefined) !== 'unrelated';
}
