import type { ReportDocument } from '../report/report.ts';
import type { EntryText } from './entry.ts';

/*
 * What an entry keeps of an article besides its words: for people who read the file, and for telling that a
 * text has changed. Nothing is accepted by a hint.
 */

export type Hints = Pick<EntryText, 'title' | 'source' | 'path' | 'record'>;

/** Longer titles are cut, in UTF-16 units: a diff is to be read. */
const longestTitle = 160;
/** Longer ones are left out: half a path leads nowhere. */
const longestPath = 4096;

export function hintsOf(document: ReportDocument): Hints {
  const { title, source, path, id, hash } = document;
  const short = (text: string) => text.slice(0, longestTitle).toWellFormed();
  // An id that was made from the hash changes with the text.
  const ownId = !id.startsWith(hash.slice(0, 12)) && id.length <= longestPath;
  return {
    ...(title !== null && { title: short(title) }),
    ...(source !== null && { source: short(source) }),
    ...(path.length <= longestPath && { path: path.toWellFormed() }),
    ...(ownId && { record: id.toWellFormed() }),
  };
}

/**
 * Whether a document stands where an article stood: in its file, as its record or else under its title. A path
 * alone is no sign, since tomorrow's import may lie in a file of the same name.
 */
export function isPlaced(document: ReportDocument, { path, record, title }: Hints): boolean {
  const found = hintsOf(document);
  if (path === undefined || found.path !== path) return false;
  return record === undefined ? found.title === title : found.record === record;
}
