import type { Span } from '../../span.ts';
import type { ReportDocument } from '../report.ts';

/** Where in a file something stands. Lines and columns count from 1; columns in UTF-16 units, ends exclusive. */
export interface Place {
  /**
   * What is known. text: the very words. record: the line of the record in a file of many. file: no more
   * than the file, said as its first line.
   */
  exact: 'text' | 'record' | 'file';
  line: number;
  column?: number;
  endLine?: number;
  endColumn?: number;
}

/** Files whose text is what the report holds, line for line; of pages and records only the words are kept. */
const asItStands = /\.te?xt$/i;
/** A file within another; its lines are not those of what is on the disk. */
const packed = /\.(?:zip|gz|tgz)(?=[!#:/\\])/i;

/**
 * Finds lines and columns in the documents of a report. Where names are hidden the words have moved,
 * and only the file is told.
 */
export function placer(redacted: boolean): (document: ReportDocument, span?: Span) => Place {
  const starts = new Map<string, number[]>();
  const startsOf = ({ id, text }: ReportDocument): number[] => {
    const known = starts.get(id) ?? lineStarts(text ?? '');
    starts.set(id, known);
    return known;
  };
  return (document, span) => {
    const { line, path, text } = document;
    if (line !== null) return { exact: 'record', line };
    if (redacted || !span || text === null || !asItStands.test(path) || packed.test(path))
      return { exact: 'file', line: 1 };
    // A report may come from elsewhere: spans are not trusted.
    const from = Math.min(Math.max(span.from, 0), text.length);
    const to = Math.min(Math.max(span.to, from), text.length);
    const lines = startsOf(document);
    const [first, last] = [lineOf(lines, from), lineOf(lines, to)];
    return {
      exact: 'text',
      line: first + 1,
      column: from - lines[first] + 1,
      endLine: last + 1,
      endColumn: to - lines[last] + 1,
    };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The last line that starts at or before an offset, from 0. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
