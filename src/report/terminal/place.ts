import type { ReportDocument } from '../report.ts';
import { oneLine } from '../visible.ts';
import { english } from '../words/words.ts';

const { words, fill } = english;

/** Files whose text is what the report holds, line for line; of pages and records only the words are kept. */
const asItStands = /\.te?xt$/i;

/** Where something begins: `path:line:column` for an editor to jump to, or the paragraph of the text as it was read. */
export function place(document: ReportDocument, at: number, letter: string): string {
  const before = (document.text ?? '').slice(0, Math.max(0, at));
  const { place, paragraph } = words.terminal.passages;
  if (document.line !== null || !asItStands.test(document.path))
    return fill(paragraph, { letter, n: before.split(/\n\s*\n/).length });
  const lines = before.split('\n');
  // Plain digits: 1,204 is no line number to an editor.
  return fill(place, {
    path: oneLine(document.path),
    line: String(lines.length),
    column: String((lines.at(-1)?.length ?? 0) + 1),
  });
}
