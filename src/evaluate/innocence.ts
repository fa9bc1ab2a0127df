import type { Metadata } from '../document.ts';

/** Why a pair can hardly be derived, the surest first; `unknown` where neither dates nor outlets say anything. */
export const grounds = ['months-apart', 'other-outlet', 'unknown'] as const;
export type Ground = (typeof grounds)[number];

/** News is rewritten within days; after two months only anniversaries and archives come back to a text. */
export const farApart = 60;

/** Days within which two outlets cover one day's event. */
export const oneDay = 1;

const day = 86_400_000;

/**
 * Why two articles can hardly be derived, one from the other: months lie between them, or two outlets
 * covered one day. The second is no proof (rewriters are quick), but those are the pairs on which a
 * false alarm costs most; what was truly taken among them only makes an estimate more careful.
 * Undefined where dates and outlets are known and speak neither way.
 */
export function groundOf(one: Metadata, other: Metadata): Ground | undefined {
  const apart = daysBetween(one.date, other.date);
  if (apart !== undefined && apart >= farApart) return 'months-apart';
  const outlets = [one.source, other.source].map((source) => source?.trim().toLowerCase());
  const known = Boolean(outlets[0] && outlets[1]);
  if (known && outlets[0] !== outlets[1] && (apart === undefined || apart <= oneDay)) return 'other-outlet';
  return apart === undefined && !known ? 'unknown' : undefined;
}

function daysBetween(one: string | undefined, other: string | undefined): number | undefined {
  const [x, y] = [one, other].map((date) => (date ? Date.parse(date.slice(0, 10)) : Number.NaN));
  return Number.isNaN(x) || Number.isNaN(y) ? undefined : Math.abs(x - y) / day;
}
