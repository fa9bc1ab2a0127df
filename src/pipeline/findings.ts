import { type BlendedVerdict, blended } from '../judge/blended.ts';
import type { Blend } from '../judge/blends.ts';
import type { Met } from '../judge/circles.ts';
import type { Link } from '../judge/families.ts';
import type { JudgeOptions, Verdict } from '../judge/judge.ts';
import { type Relation, relations } from '../judge/verdict.ts';
import { hasAltered } from '../report/altered.ts';
import { blendOf, pairOf } from '../report/build.ts';
import { histogramBins, type ReportBlend, type ReportPair } from '../report/report.ts';

/** Relations that are reported when not all are asked for. */
export const flagged: ReadonlySet<Relation> = new Set(relations.slice(0, relations.indexOf('partial') + 1));

export function isFlagged({ relation }: Pick<Verdict, 'relation'>): boolean {
  return flagged.has(relation);
}

/** What a run has found so far: the pairs to report, the links between them, and how many there are of each kind. */
export class Findings {
  readonly counts = new Map<Relation, number>();
  /** Related pairs, for the search for blends. */
  readonly met: Met<number>[] = [];
  readonly blends: ReportBlend[] = [];
  /** How many pairs were judged in each bin of probability; a blend's pairs count where they were judged alone. */
  readonly probabilities: number[] = Array.from({ length: histogramBins }, () => 0);
  readonly #reporting: Reporting;
  readonly #found = new Map<string, { pair: ReportPair; link?: Link }>();

  constructor(reporting: Reporting) {
    this.#reporting = reporting;
  }

  get pairs(): ReportPair[] {
    return Array.from(this.#found.values(), ({ pair }) => pair);
  }

  get links(): Link[] {
    return [...this.#found.values()].flatMap(({ link }) => link ?? []);
  }

  take(verdict: Verdict, a: number, b: number): void {
    const { relation, probability, direction } = verdict;
    this.#count(relation, 1);
    this.probabilities[Math.min(histogramBins - 1, Math.floor(probability * histogramBins))]++;
    this.#keep(verdict, a, b);
    if (relation !== 'unrelated') this.met.push({ a, b, relation, probability, who: direction.who });
  }

  /** Takes a blend: the pairs of its article and its sources, judged once more, say so. */
  async takeBlend(
    { taker, sources, ...blend }: Blend<number>,
    judge: (a: number, b: number) => Promise<Verdict>,
    options: JudgeOptions,
  ): Promise<void> {
    const parts = [];
    for (const source of sources) {
      const verdict = await judge(Math.min(taker, source), Math.max(taker, source));
      parts.push({ verdict, taker: taker < source ? ('a' as const) : ('b' as const) });
    }
    const verdicts = blended(blend, parts, options);
    for (const [i, verdict] of verdicts.entries()) {
      this.#count(parts[i].verdict.relation, -1);
      this.#count(verdict.relation, 1);
      this.#keep(verdict, Math.min(taker, sources[i]), Math.max(taker, sources[i]));
    }
    this.blends.push(blendOf(verdicts));
  }

  #count(relation: Relation, by: number): void {
    this.counts.set(relation, (this.counts.get(relation) ?? 0) + by);
  }

  #keep(verdict: Verdict | BlendedVerdict, a: number, b: number): void {
    if (!isReported(verdict, this.#reporting)) return;
    const pair = pairOf(verdict);
    this.#found.set(`${a} ${b}`, isFlagged(verdict) ? { pair, link: linkOf(verdict, a, b) } : { pair });
  }
}

/** What is reported besides flagged pairs. */
export interface Reporting {
  /** Pairs of every relation. */
  all: boolean;
  /** Probability from which a pair is a near miss; at 1 none is. */
  nearMisses: number;
}

/**
 * Flagged pairs, near misses, those that only their few words keep from being flagged, and related ones
 * in which a quotation was altered, whoever wrote what first.
 */
function isReported(
  { relation, probability, exhibit, tooShort }: Verdict,
  { all, nearMisses }: Reporting,
): boolean {
  if (all || flagged.has(relation) || tooShort?.suspected) return true;
  if (nearMisses < 1 && probability >= nearMisses) return true;
  return relation === 'same-story' && hasAltered(exhibit.findings);
}

export function linkOf({ relation, probability, direction }: Verdict, a: number, b: number): Link {
  return { a, b, relation, probability, who: direction.who, certainty: direction.probability };
}
