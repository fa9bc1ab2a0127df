import { hashOf } from '../../src/document.ts';
import type { ReportDocument, ReportPair, ReportPassage } from '../../src/report/report.ts';
import type { Span } from '../../src/span.ts';

/** Where a quotation stands in a text; a quotation that isn't there is a mistake in the sample. */
export function at(text: string, quote: string): Span {
  const from = text.indexOf(quote);
  if (from === -1) throw new Error(`not in the text: ${quote}`);
  return { from, to: from + quote.length };
}

export function document(id: string, text: string, more: Partial<ReportDocument> = {}): ReportDocument {
  return {
    id,
    path: `articles/${id}.txt`,
    line: null,
    title: text.split('\n')[0],
    source: null,
    date: null,
    author: null,
    url: null,
    rights: null,
    language: 'en',
    words: text.split(/\s+/).length,
    hash: hashOf(text),
    role: 'corpus',
    marks: [],
    removed: [],
    tricks: [],
    text,
    ...more,
  };
}

export function passage(
  a: Span,
  b: Span,
  kind: ReportPassage['kind'],
  edits: ReportPassage['edits'] = [],
): ReportPassage {
  return { a, b, kind, score: kind === 'verbatim' ? 1 : 0.72, edits };
}

export function pair(a: string, b: string, more: Partial<ReportPair> = {}): ReportPair {
  return {
    a,
    b,
    relation: 'rewrite',
    grade: 'wholly',
    probability: 0.97,
    direction: { who: 'undetermined', probability: 0.5, reasons: [] },
    standing: 'uncredited',
    coverage: { a: 0.8, b: 0.8 },
    passages: [],
    evidence: [],
    reasons: { claim: 'One derives from the other', weight: 0, children: [] },
    ...more,
  };
}
