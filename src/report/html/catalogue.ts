import { createHash } from 'node:crypto';
import type { Report, ReportDocument, ReportPair } from '../report.ts';

/** The report with its cross-references resolved: what every component looks things up in. */
export interface Catalogue {
  report: Report;
  pairs: PairEntry[];
  /** The document of an id; one that the report does not hold becomes a nameless stand-in. */
  document(id: string): ReportDocument;
  /** The pair of two documents, in either order. */
  pair(one: string, other: string): PairEntry | undefined;
  pairsOf(id: string): PairEntry[];
}

/** A pair and the fragment identifier of its section: `pair-1`, the likeliest first. */
export interface PairEntry {
  pair: ReportPair;
  anchor: string;
  /** Address of the section, from wherever the overview stands. */
  href: string;
  /** From 1. */
  number: number;
  a: ReportDocument;
  b: ReportDocument;
}

export function catalogue(report: Report): Catalogue {
  const documents = new Map(report.documents.map((document) => [document.id, document]));
  const find = (id: string) => documents.get(id) ?? standIn(id);
  const ordered = [...report.pairs].sort((x, y) => y.probability - x.probability);
  const pairs = ordered.map((pair, index) => ({
    pair,
    anchor: `pair-${index + 1}`,
    href: `#pair-${index + 1}`,
    number: index + 1,
    a: find(pair.a),
    b: find(pair.b),
  }));
  const byDocument = new Map<string, PairEntry[]>();
  for (const entry of pairs)
    for (const id of [entry.pair.a, entry.pair.b]) byDocument.set(id, [...(byDocument.get(id) ?? []), entry]);
  const pairsOf = (id: string) => byDocument.get(id) ?? [];
  return {
    report,
    pairs,
    document: find,
    pair: (one, other) => pairsOf(one).find(({ pair }) => pair.a === other || pair.b === other),
    pairsOf,
  };
}

/** Base64 SHA-256 of inline content, as a Content-Security-Policy wants it. */
export function integrity(content: string): string {
  return `sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}`;
}

function standIn(id: string): ReportDocument {
  const nothing = {
    title: null,
    source: null,
    date: null,
    author: null,
    url: null,
    rights: null,
    line: null,
  };
  return {
    ...nothing,
    id,
    path: id,
    language: 'und',
    words: 0,
    hash: '',
    role: 'corpus',
    marks: [],
    removed: [],
    tricks: [],
    text: null,
  };
}
