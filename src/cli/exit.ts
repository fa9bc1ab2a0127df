import { flagged, type Relation, type Report, relations } from '../index.ts';
import { UsageError } from './trouble.ts';

/** What the shell is told: as grep tells it, with 2 for trouble. */
export const exit = { nothing: 0, found: 1, trouble: 2 } as const;

/** `--fail-on`, understood: the weakest relation that counts as found, or null for none. */
export type FailOn = Relation | null;

/** Every word `--fail-on` takes. */
export const failOnWords = [...relations, 'any', 'none'];

/**
 * Reads `--fail-on`. A relation means itself or a stronger one, in the order of `relations`, so of
 * several named the weakest decides. `any` is every relation that says a text was taken.
 */
export function failOnOf(value: string): FailOn {
  const words = value.split(',').map((word) => word.trim());
  const wrong = words.find((word) => !failOnWords.includes(word));
  if (wrong !== undefined) {
    throw new UsageError(`--fail-on: '${wrong}' is not one of ${failOnWords.join(', ')}`);
  }
  if (words.includes('none')) {
    if (words.length === 1) return null;
    throw new UsageError("--fail-on: 'none' cannot stand beside others");
  }
  const named = words.map((word) => (word === 'any' ? 'partial' : (word as Relation)));
  return named.reduce((x, y) => (relations.indexOf(x) > relations.indexOf(y) ? x : y));
}

/** What makes a run fail. */
export interface Gate {
  failOn: FailOn;
  /** Whether accepted findings that do not hold any more count, too. */
  onStale: boolean;
  /** Most warnings that pass; null: however many. */
  maxWarnings: number | null;
}

/** Reads `--max-warnings`. */
export function maxWarningsOf(value: string): number | null {
  if (value === 'none') return null;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new UsageError(`--max-warnings: '${value}' is not a whole number from 0 to 999999999, or none`);
}

/**
 * The exit code of a report. Counts every judged pair, also those it was not asked to show, but none that
 * a person has accepted.
 */
export function exitOf(report: Report, { failOn, onStale, maxWarnings }: Gate): number {
  if (onStale && (report.baseline?.lapsed.length ?? 0) > 0) return exit.found;
  if (failing(failOn).some((relation) => counted(relation, report) > 0)) return exit.found;
  return maxWarnings !== null && warningsIn(report, failOn) > maxWarnings ? exit.found : exit.nothing;
}

/** Flagged pairs too weak to fail the run by themselves: with `--fail-on rewrite` the partial ones, with none all. */
export function warningsIn(report: Report, failOn: FailOn): number {
  const strong = failing(failOn);
  return [...flagged]
    .filter((relation) => !strong.includes(relation))
    .reduce((sum, relation) => sum + counted(relation, report), 0);
}

function failing(failOn: FailOn): readonly Relation[] {
  return failOn === null ? [] : relations.slice(0, relations.indexOf(failOn) + 1);
}

function counted(relation: Relation, report: Report): number {
  return (report.totals.relations[relation] ?? 0) - acceptedAs(relation, report);
}

function acceptedAs(relation: Relation, { pairs }: Report): number {
  return pairs.filter((pair) => pair.accepted && pair.relation === relation).length;
}
