import { isoDate } from '../date.ts';

/*
 * How the sender of an item wants it handled: NewsML-G2, ninjs and NITF share the IPTC's words
 * (usable, withheld, canceled) and the embargo.
 */

/** `stat:canceled`, `http://cv.iptc.org/newscodes/pubstatusg2/canceled` and `Cancelled` are one. */
export function statusOf(value: string | undefined): string | undefined {
  const word = value?.trim().split(/[:/#]/).at(-1)?.toLowerCase();
  return word === 'cancelled' ? 'canceled' : word || undefined;
}

export interface Handling {
  status: string | undefined;
  /** Until when; empty where no end is given. */
  embargoed: string | undefined;
  /** When this version was made. */
  made: string | undefined;
}

/**
 * Why an item is not to be judged, if it is not. There is no clock here: an embargo counts when it
 * ended after the item was made, as the item itself says, or when it says neither.
 */
export function asideOf({ status, embargoed, made }: Handling): string | undefined {
  if (status === 'canceled' || status === 'withheld') return `${status} by its sender`;
  if (embargoed === undefined && status !== 'embargoed') return undefined;
  const until = isoDate(embargoed);
  if (until === undefined) return 'embargoed by its sender, no end is given';
  const since = isoDate(made);
  if (since === undefined ? status !== 'embargoed' : instant(until) <= instant(since)) return undefined;
  return `embargoed by its sender until ${until}`;
}

/** A time without a zone is taken for UTC, never for the machine's. */
function instant(iso: string): number {
  return Date.parse(!iso.includes('T') || /(?:Z|[+-]\d\d:\d\d)$/.test(iso) ? iso : `${iso}Z`);
}
