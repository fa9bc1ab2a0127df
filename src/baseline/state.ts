import { type Relation, relations } from '../judge/verdict.ts';
import { lapses } from '../report/accepted.ts';
import type { ReportDocument, ReportPair } from '../report/report.ts';
import { oneLine } from '../report/visible.ts';
import { flagged } from '../report/wording.ts';
import { type Entry, isExpired } from './entry.ts';
import type { View } from './view.ts';

/*
 * What became of an entry. Most runs see a day's imports and not what was accepted last month, so that an
 * entry is called stale only where the run shows it: both its articles are there, and the finding is not
 * the one that was accepted.
 */

/** `elsewhere`: it speaks of articles that this run has not, or has not compared. */
export type State = 'holds' | 'elsewhere' | (typeof lapses)[number];

export interface Standing {
  state: State;
  /** The pairs of the run that it speaks of, whether it still covers them or not. */
  pairs: ReportPair[];
  /** Why it does not hold, as a sentence without its end; empty where nothing is wrong. */
  reason: string;
}

/** @param today as YYYY-MM-DD; an entry holds through its last day */
export function standingOf(entry: Entry, view: View | undefined, today: string): Standing {
  const pairs = view?.pairs(entry) ?? [];
  if (isExpired(entry, today))
    return { state: 'expired', pairs, reason: `accepted until ${entry.until} only` };
  if (!view) return { state: 'elsewhere', pairs, reason: '' };
  const covered = pairs.filter(({ relation }) => covers(entry, relation));
  if (covered.length > 0) return { state: 'holds', pairs: covered, reason: '' };
  if (pairs.length > 0) {
    const reason = `accepted as ${entry.relation}, and judged ${pairs[0].relation} now`;
    return { state: 'stronger', pairs, reason };
  }
  return { ...missing(entry, view), pairs };
}

/** Who let a part stand has not let the whole stand; the other way round it is included. */
function covers({ relation }: Entry, found: Relation): boolean {
  return relations.indexOf(found) >= relations.indexOf(relation);
}

/** No pair of the run has the words of both texts. */
function missing(entry: Entry, view: View): Pick<Standing, 'state' | 'reason'> {
  const sides = entry.texts.map((text) => {
    const same = view.same(text);
    return { text, same, documents: same.length > 0 ? same : view.placed(text) };
  });
  const elsewhere = { state: 'elsewhere', reason: '' } as const;
  if (!compared(view, sides[0].documents, sides[1].documents)) return elsewhere;
  const changed = sides.filter(
    ({ same, documents }) => same.length === 0 && documents.every(({ text }) => text !== null),
  );
  if (changed.length > 0) {
    const names = changed.map(({ text }) => `“${titleOf(text)}”`);
    const have = names.length > 1 ? 'have' : 'has';
    return { state: 'changed', reason: `${names.join(' and ')} ${have} other words than was accepted` };
  }
  // Weaker relations are in a report only where they were asked for.
  if (!flagged.includes(entry.relation) && view.report.options.all !== true) return elsewhere;
  return {
    state: 'gone',
    reason: `both articles are here, and are not found to be ${entry.relation} any more`,
  };
}

/** Whether a run had two documents to compare; those of an archive are not compared with each other. */
function compared({ report }: View, some: ReportDocument[], others: ReportDocument[]): boolean {
  return some.some((one) =>
    others.some(
      (other) =>
        one.id !== other.id &&
        !(report.command === 'check' && one.role === 'archive' && other.role === 'archive'),
    ),
  );
}

/** Longer titles are cut, in UTF-16 units. */
const longestTitle = 80;

function titleOf({ title, path }: Entry['texts'][number]): string {
  return oneLine((title ?? path ?? 'a text').slice(0, longestTitle));
}

/** What a person can do about an entry that does not hold. */
export const mends: Readonly<Record<(typeof lapses)[number], string>> = {
  expired: 'Look at the pair again: baseline add accepts it anew, baseline prune removes the entry.',
  changed:
    'Look at the pair again: baseline add accepts it as it is now, baseline prune removes the old entry.',
  stronger: 'Look at the pair again: baseline add accepts it as it is judged now.',
  gone: 'baseline prune removes the entry.',
};

export function hasLapsed(state: State): state is (typeof lapses)[number] {
  return (lapses as readonly string[]).includes(state);
}
