import type { State } from './state.ts';

/* Which rows fit what the reader asked for. */

/** What is known of a text, or of both texts of a pair together. */
export interface Described {
  outlets: readonly string[];
  languages: readonly string[];
  /** Days, as `2025-03-04`. */
  dates: readonly string[];
  marks: boolean;
  /** In lower case. */
  words: string;
}

export interface Judged {
  probability: number;
  relation: string;
  /** Whether the run flagged it. */
  taken: boolean;
  who: string;
  standing: string;
  altered: boolean;
  /** Shown although below the run's own bar, as long as the reader does not raise the threshold. */
  kept: boolean;
}

export interface Threshold {
  at: number;
  /** Where it stands at rest: the run's own. */
  bar: number;
}

/** Stands for every relation that says that one text was taken. */
export const anyTaking = 'taken';

/** Whether a text, or one of a pair's, is as asked for. All words must be found. */
export function isDescribed(row: Described, wanted: State): boolean {
  if (wanted.outlet && !row.outlets.includes(wanted.outlet)) return false;
  if (wanted.language && !row.languages.includes(wanted.language)) return false;
  if (wanted.marks && !row.marks) return false;
  const { after, before } = wanted;
  const inTime = (day: string) => (!after || day >= after) && (!before || day <= before);
  if ((after || before) && !row.dates.some(inTime)) return false;
  return wanted.words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => row.words.includes(word));
}

/** Whether the verdict on a pair is as asked for. */
export function isJudged(row: Judged, wanted: State, { at, bar }: Threshold): boolean {
  if (row.probability < at && !(row.kept && at <= bar)) return false;
  if (wanted.relation === anyTaking ? !row.taken : wanted.relation && wanted.relation !== row.relation)
    return false;
  if (wanted.who && wanted.who !== row.who) return false;
  if (wanted.standing && wanted.standing !== row.standing) return false;
  return !wanted.altered || row.altered;
}

/** Whether pairs are asked for that not every article has: then one without any does not fit. */
export function asksForPairs(wanted: State, { at, bar }: Threshold): boolean {
  return at > bar || [wanted.relation, wanted.who, wanted.standing, wanted.altered].some((one) => one !== '');
}
