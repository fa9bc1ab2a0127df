import { type Relation, type Report, relations } from '../index.ts';
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

/**
 * The exit code of a report. Counts every judged pair, also those it was not asked to show, but none that
 * a person has accepted.
 * @param onStale whether accepted findings that do not hold any more count, too
 */
export function exitOf(report: Report, failOn: FailOn, onStale = false): number {
  if (onStale && (report.baseline?.lapsed.length ?? 0) > 0) return exit.found;
  if (failOn === null) return exit.nothing;
  const strongEnough = relations.slice(0, relations.indexOf(failOn) + 1);
  return strongEnough.some(
    (relation) => (report.totals.relations[relation] ?? 0) > acceptedAs(relation, report),
  )
    ? exit.found
    : exit.nothing;
}

function acceptedAs(relation: Relation, { pairs }: Report): number {
  return pairs.filter((pair) => pair.accepted && pair.relation === relation).length;
}
