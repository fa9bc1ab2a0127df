import type { Report, ReportDocument, ReportPair } from '../report/report.ts';
import { type Entry, type EntryText, namesOf } from './entry.ts';
import { isPlaced } from './hints.ts';
import { type Keys, keysOf } from './key.ts';

/** A report, asked by content. */
export interface View {
  report: Report;
  /** The pairs that an entry speaks of: where a text stands in several files, there are several. */
  pairs(entry: Entry): ReportPair[];
  /** Documents that have the words of a text. */
  same(text: EntryText): ReportDocument[];
  /** Documents that stand where the text stood. */
  placed(text: EntryText): ReportDocument[];
  keys(id: string): Keys | undefined;
}

export function viewOf(report: Report): View {
  const keys = new Map<string, Keys>();
  const byKey = new Map<string, ReportDocument[]>();
  const byPath = new Map<string, ReportDocument[]>();
  for (const document of report.documents) {
    listed(byPath, document.path, document);
    const own = keysOf(document);
    if (!own) continue;
    keys.set(document.id, own);
    for (const key of new Set([own.story, own.whole])) listed(byKey, key, document);
  }
  const byName = new Map<string, ReportPair[]>();
  for (const pair of report.pairs) {
    const [a, b] = [keys.get(pair.a), keys.get(pair.b)];
    if (a && b) for (const name of namesOf([a, b])) listed(byName, name, pair);
  }
  return {
    report,
    keys: (id) => keys.get(id),
    pairs: ({ texts }) => [...new Set(namesOf(texts).flatMap((name) => byName.get(name) ?? []))],
    same: ({ story, whole = story }) => byKey.get(story) ?? byKey.get(whole) ?? [],
    placed: (text) => (byPath.get(text.path ?? '') ?? []).filter((document) => isPlaced(document, text)),
  };
}

function listed<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
