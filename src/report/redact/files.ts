import type { Report } from '../report.ts';

/** Endings that tell how a file was read; any other might be part of a name. */
const extension = /\.(?:txt|text|md|markdown|x?html?|json|jsonl|ndjson)(?:\.gz)?$/i;

/**
 * Neutral names for the files of a report: `file-1.html`, in the order of its documents, then of its
 * problems and of what was skipped. Files are called after outlets, and lie in folders called after
 * them, in ways no rule foresees (hc_0916, courier/tarrant), so that none of it is kept but the ending.
 * One file that holds many documents stays one. Standard input has no name to hide.
 */
export function filesOf({ documents, problems, skipped = [] }: Report): (path: string) => string {
  const names = new Map<string, string>();
  for (const { path } of [...documents, ...problems, ...skipped]) {
    if (path === '-' || names.has(path)) continue;
    names.set(path, `file-${names.size + 1}${(extension.exec(path)?.[0] ?? '').toLowerCase()}`);
  }
  return (path) => names.get(path) ?? path;
}

/** New ids by old. Those that begin with the hash of the text are kept; a record's own may say whose it is. */
export function idsOf({ documents }: Report): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const [i, { id, hash }] of documents.entries()) {
    const key = hash.slice(0, 12);
    const isHash = /^[0-9a-f]{12}$/.test(key) && id.startsWith(key) && /^(?:-\d+)?$/.test(id.slice(12));
    ids.set(id, isHash ? id : `document-${i + 1}`);
  }
  return ids;
}

const isPath = /[/\\]/;

/** Options as they were, but for paths and names in them. */
export function optionsOf(options: Report['options'], say: (text: string) => string): Report['options'] {
  const hidden = (value: unknown): unknown => {
    if (typeof value === 'string') return isPath.test(value) ? '[path]' : say(value);
    if (Array.isArray(value)) return value.map(hidden);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [say(key), hidden(inner)]));
  };
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name,
      name === 'model' && typeof value === 'string' ? '[path]' : hidden(value),
    ]),
  );
}
