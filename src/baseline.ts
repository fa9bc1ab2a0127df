import { isExpired } from './baseline/entry.ts';
import { type Baseline, UnusableBaseline } from './baseline/file.ts';
import { hasLapsed, mends, standingOf } from './baseline/state.ts';
import { viewOf } from './baseline/view.ts';
import type { Accepted, ReportBaseline } from './report/accepted.ts';
import type { Report, ReportPair } from './report/report.ts';

/** So many entries that do not hold are listed; all are counted. */
const mostLapsed = 1000;

/**
 * The report with its accepted pairs marked as such, and with the entries about its articles that do not
 * hold any more. Says nothing of entries about other articles, but how many of them have expired. Marks of
 * an earlier baseline are dropped.
 *
 * @param today as YYYY-MM-DD
 * @throws UnusableBaseline where names are hidden: other words stand there than were accepted
 */
export function accept(report: Report, baseline: Baseline, today: string): Report {
  if (report.redacted)
    throw new UnusableBaseline(
      `${baseline.path}: names are hidden in the report, so that its texts are not those that were accepted`,
      'Use the result that was stored without --redact.',
    );
  const view = viewOf(report);
  const accepted = new Map<ReportPair, Accepted>();
  const lapsed: ReportBaseline['lapsed'] = [];
  for (const entry of baseline.entries) {
    const { state, pairs, reason } = standingOf(entry, view, today);
    const { id, by, on, until } = entry;
    if (state === 'holds')
      for (const pair of pairs) accepted.set(pair, { id, reason: entry.reason, by, on, until });
    // An expired entry about other articles is no news of this run.
    else if (hasLapsed(state) && (state !== 'expired' || pairs.length > 0))
      lapsed.push({ id, state, reason, mend: mends[state] });
  }
  const { path, entries } = baseline;
  return {
    ...report,
    pairs: report.pairs.map((pair) => {
      const { accepted: _, ...rest } = pair;
      const mark = accepted.get(pair);
      return mark ? { ...rest, accepted: mark } : rest;
    }),
    baseline: {
      path,
      entries: entries.length,
      expired: entries.filter((entry) => isExpired(entry, today)).length,
      lapsed: lapsed.slice(0, mostLapsed),
    },
  };
}
