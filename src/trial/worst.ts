import type { Judged } from '../evaluate/evaluate.ts';
import { isInnocent } from '../evaluate/ranked.ts';
import { setAndKind } from '../evaluate/rates.ts';
import type { Verdict } from '../judge/judge.ts';
import { weights, weightsName } from '../judge/weights.ts';
import { build, entry, pairOf } from '../report/build.ts';
import type { Report } from '../report/report.ts';
import { version } from '../version.ts';

/** What to learn from: the derived pairs that look least derived, and the innocent ones that look most so. */
export interface Worst {
  misses: Judged[];
  falseAlarms: Judged[];
  /**
   * Their texts and verdicts by the shipped weights, ids being `set/name`. Third-party texts may be
   * among them: this is for pages that stay on the machine.
   */
  report: Report;
}

interface Seen {
  judged: Judged;
  verdict: Verdict;
}

/** Of one kind in one set at most this share is kept: a kind that always fails teaches no more by filling the page. */
const mostOfOne = 0.25;

/** Keeps the worst pairs of a run, so many of each, and lets go of the texts of all others. */
export class Worsts {
  readonly #misses = new Map<string, Seen[]>();
  readonly #falseAlarms = new Map<string, Seen[]>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  see(judged: Judged, verdict: Verdict): void {
    if (judged.derived === '1') this.#keep(this.#misses, { judged, verdict }, lowest);
    if (isInnocent(judged)) this.#keep(this.#falseAlarms, { judged, verdict }, highest);
  }

  #keep(parts: Map<string, Seen[]>, seen: Seen, order: Order): void {
    const part = setAndKind(seen.judged);
    const most = Math.ceil(this.#most * mostOfOne);
    parts.set(part, [...(parts.get(part) ?? []), seen].sort(order).slice(0, most));
  }

  finish(): Worst {
    const [misses, falseAlarms] = [
      [...this.#misses.values()].flat().sort(lowest).slice(0, this.#most),
      [...this.#falseAlarms.values()].flat().sort(highest).slice(0, this.#most),
    ];
    return {
      misses: misses.map(({ judged }) => judged),
      falseAlarms: falseAlarms.map(({ judged }) => judged),
      report: reportOf([...misses, ...falseAlarms]),
    };
  }
}

type Order = (x: Seen, y: Seen) => number;
const lowest: Order = (x, y) => x.judged.probability - y.judged.probability;
const highest: Order = (x, y) => lowest(y, x);

/** Id of an article in the report: names are unique within a set only. */
export function idOf({ set }: Judged, name: string): string {
  return `${set}/${name}`;
}

function reportOf(seen: readonly Seen[]): Report {
  const sides = new Map(
    seen.flatMap(({ judged, verdict: { exhibit } }) => [
      [idOf(judged, judged.a), exhibit.a] as const,
      [idOf(judged, judged.b), exhibit.b] as const,
    ]),
  );
  const subjects = [...sides];
  return build({
    command: 'scan',
    version,
    weights: weightsName(weights()),
    options: {},
    entries: subjects.map(([id, subject]) => ({ ...entry(subject, 'corpus'), id })),
    pairs: seen.map(({ judged, verdict }) => ({
      ...pairOf(verdict),
      a: idOf(judged, judged.a),
      b: idOf(judged, judged.b),
    })),
    families: [],
    problems: [],
    candidates: seen.length,
    relations: new Map(),
    textOf: (index) => subjects[index][1].text.clean.document.text,
  });
}
