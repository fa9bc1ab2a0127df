import { UsageError } from './trouble.ts';

/**
 * The day it is, as YYYY-MM-DD, in UTC so that desks and build machines agree. SOURCE_DATE_EPOCH (seconds
 * since 1970, reproducible-builds.org) decides where it is set.
 */
export function today(): string {
  const given = process.env.SOURCE_DATE_EPOCH;
  if (given === undefined || given === '') return new Date().toISOString().slice(0, 10);
  // Twelve digits end in the year 33658, which no date of four digits has.
  if (!/^\d{1,11}$/.test(given))
    throw new UsageError(`SOURCE_DATE_EPOCH: '${given}' is not a number of seconds`);
  return new Date(Number(given) * 1000).toISOString().slice(0, 10);
}
