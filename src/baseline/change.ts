import { relations } from '../judge/verdict.ts';
import type { Report, ReportDocument, ReportPair } from '../report/report.ts';
import { type Entry, idOf, namesOf } from './entry.ts';
import type { Baseline } from './file.ts';
import { hintsOf } from './hints.ts';
import { hasLapsed, mends, type Standing, standingOf } from './state.ts';
import { type View, viewOf } from './view.ts';

/* Entries come and go. A baseline is never changed in place. */

/** Who accepts, when and why. */
export type Acceptance = Pick<Entry, 'by' | 'on' | 'until' | 'reason'>;

/** The pairs of a report by the ids that entries for them have; copies of one text give several pairs for an id. */
export function pairsById(report: Report): Map<string, ReportPair[]> {
  const view = viewOf(report);
  const found = new Map<string, ReportPair[]>();
  for (const pair of report.pairs) {
    const texts = keysOfPair(pair, view);
    if (!texts) continue;
    const id = idOf(texts);
    found.set(id, [...(found.get(id) ?? []), pair]);
  }
  return found;
}

function keysOfPair({ a, b }: ReportPair, view: View) {
  const [x, y] = [view.keys(a), view.keys(b)];
  return x && y ? ([x, y] as const) : undefined;
}

/** Accepts pairs of a report. Where an entry for a pair is there already, it is replaced; what else stands in it is kept. */
export function withAccepted(
  baseline: Baseline,
  report: Report,
  pairs: readonly ReportPair[],
  acceptance: Acceptance,
): { baseline: Baseline; added: Entry[]; renewed: Entry[] } {
  const view = viewOf(report);
  const documents = new Map(report.documents.map((document) => [document.id, document]));
  const entries = new Map(baseline.entries.map((entry) => [entry.id, entry]));
  const known = new Map(
    baseline.entries.flatMap((entry) => namesOf(entry.texts).map((name) => [name, entry.id])),
  );
  const added = new Map<string, Entry>();
  const renewed = new Map<string, Entry>();
  // Copies of one text may be judged differently; who accepts them accepts the strongest.
  for (const pair of [...pairs].sort((x, y) => strength(x) - strength(y))) {
    const made = entryOf(pair, documents, view, acceptance);
    if (!made || added.has(made.id) || renewed.has(made.id)) continue;
    const old = namesOf(made.texts)
      .map((name) => entries.get(known.get(name) ?? ''))
      .find(Boolean);
    if (old) entries.delete(old.id);
    entries.set(made.id, old ? { ...old, ...made } : made);
    (old ? renewed : added).set(made.id, made);
  }
  return {
    baseline: { ...baseline, entries: [...entries.values()] },
    added: [...added.values()],
    renewed: [...renewed.values()],
  };
}

function strength({ relation }: ReportPair): number {
  return relations.indexOf(relation);
}

function entryOf(
  pair: ReportPair,
  documents: ReadonlyMap<string, ReportDocument>,
  view: View,
  { by, on, until, reason }: Acceptance,
): Entry | undefined {
  const texts = [pair.a, pair.b].flatMap((id) => {
    const [document, keys] = [documents.get(id), view.keys(id)];
    if (!document || !keys) return [];
    return [
      { ...hintsOf(document), story: keys.story, ...(keys.whole !== keys.story && { whole: keys.whole }) },
    ];
  });
  const [x, y] = texts.sort((x, y) => (x.story < y.story ? -1 : x.story > y.story ? 1 : 0));
  if (!x || !y) return undefined;
  return { id: idOf([x, y]), relation: pair.relation, until, by, on, reason, texts: [x, y] };
}

/** An entry, and what became of it. */
export interface EntryState extends Standing {
  entry: Entry;
  /** What a person can do, where it does not hold. */
  mend?: string;
}

/** What became of every entry; without a report only whether it has expired. */
export function entryStates({ entries }: Baseline, today: string, report?: Report): EntryState[] {
  const view = report && viewOf(report);
  return entries.map((entry) => {
    const standing = standingOf(entry, view, today);
    return { entry, ...standing, ...(hasLapsed(standing.state) && { mend: mends[standing.state] }) };
  });
}

/** Takes out what has expired and, where a report is given, what it shows to be stale. */
export function pruned(
  baseline: Baseline,
  today: string,
  report?: Report,
): { baseline: Baseline; removed: EntryState[] } {
  const states = entryStates(baseline, today, report);
  const entries = states.filter(({ state }) => !hasLapsed(state)).map(({ entry }) => entry);
  return { baseline: { ...baseline, entries }, removed: states.filter(({ state }) => hasLapsed(state)) };
}
