/** A day, month, year, day of the week or hour, as far as a text says it. Months and days count from 1. */
export type Calendar =
  | { is: 'day'; year?: number; month: number; day: number; last?: number }
  | { is: 'month'; year?: number; month: number }
  | { is: 'year'; year: number; decade: boolean }
  | { is: 'weekday'; weekday: number; days: readonly Day[] }
  | { is: 'clock'; minutes: number };

export interface Day {
  year: number;
  month: number;
  day: number;
}

const dayLength = 86_400_000;

/** The day of an ISO date, so many days on; undefined where it is none. */
export function dayOf(iso: string | undefined, later = 0): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  if (!match) return undefined;
  const at = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) + later * dayLength;
  if (Number.isNaN(at)) return undefined;
  const date = new Date(at);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * Which days a day of the week may be in an article of this date: the one before it and the one to come,
 * since "on Friday" is said of either, or the one that "last" and "next" leave.
 */
export function daysNamed(weekday: number, iso: string | undefined, tense: -1 | 0 | 1): Day[] {
  const today = dayOf(iso);
  if (!today) return [];
  const now = new Date(Date.UTC(today.year, today.month - 1, today.day)).getUTCDay();
  const back = (now - weekday + 7) % 7;
  const steps = tense < 0 ? [-back || -7] : tense > 0 ? [7 - back] : [-back, 7 - back];
  return steps.flatMap((step) => dayOf(iso, step) ?? []);
}

/** One spelling for each. */
export function calendarKey(when: Calendar): string {
  switch (when.is) {
    case 'day':
      return `${when.year ?? ''}-${when.month}-${when.day}${when.last ? `/${when.last}` : ''}`;
    case 'month':
      return `${when.year ?? ''}-${when.month}`;
    case 'year':
      return `${when.year}${when.decade ? 's' : ''}`;
    case 'weekday':
      return `${when.weekday} ${when.days.map(({ month, day }) => `${month}-${day}`).join(' ')}`;
    case 'clock':
      return `${when.minutes} min`;
  }
}

/** Whether two texts may mean the same by them. What one leaves open contradicts nothing. */
export function isSameTime(one: Calendar, other: Calendar): boolean {
  if (one.is === 'weekday' && other.is === 'weekday') return one.weekday === other.weekday;
  if (one.is === 'weekday' && other.is === 'day') return isOneOf(one.days, other);
  if (one.is === 'day' && other.is === 'weekday') return isOneOf(other.days, one);
  if (one.is === 'day' && other.is === 'day')
    return isSameMonth(one, other) && one.day === other.day && (one.last ?? 0) === (other.last ?? 0);
  if (one.is === 'month' && other.is === 'month') return isSameMonth(one, other);
  if (one.is === 'year' && other.is === 'year') return one.year === other.year && one.decade === other.decade;
  return one.is === 'clock' && other.is === 'clock' && one.minutes === other.minutes;
}

/** Whether the first is the year of the second: all that is left of the date. */
export function isWithin(one: Calendar, other: Calendar): boolean {
  if (one.is !== 'year' || one.decade) return false;
  return (other.is === 'day' || other.is === 'month') && other.year === one.year;
}

function isOneOf(days: readonly Day[], day: Calendar & { is: 'day' }): boolean {
  return !day.last && days.some((one) => isSameMonth(one, day) && one.day === day.day);
}

function isSameMonth(
  one: { year?: number; month: number },
  other: { year?: number; month: number },
): boolean {
  return one.month === other.month && (one.year ?? other.year) === (other.year ?? one.year);
}
