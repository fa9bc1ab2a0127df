import { createHash } from 'node:crypto';
import { regraded } from '../regraded.ts';
import type { Report, ReportDocument, ReportFamily, ReportPair } from '../report.ts';

/** Where the parts of a report lie, as addresses from the page that is being made. */
export interface Places {
  /** Whether every part has a page of its own. */
  apart: boolean;
  /** The table of pairs. */
  findings: string;
  /** A script puts the number of a pair in the place of `{n}`. */
  pair(number: number | '{n}'): string;
  family(number: number): string;
  blend(number: number): string;
}

export const onePage: Places = {
  apart: false,
  findings: '#findings',
  pair: (number) => `#pair-${number}`,
  family: (number) => `#family-${number}`,
  blend: (number) => `#blend-${number}`,
};

/** The report with its cross-references resolved: what every component looks things up in. */
export interface Catalogue {
  report: Report;
  places: Places;
  pairs: PairEntry[];
  families: FamilyEntry[];
  /** The document of an id; one that the report does not hold becomes a nameless stand-in. */
  document(id: string): ReportDocument;
  /** The pair of two documents, in either order. */
  pair(one: string, other: string): PairEntry | undefined;
  pairsOf(id: string): PairEntry[];
  familyOf(id: string): FamilyEntry | undefined;
}

/** A pair and the fragment identifier of its section: `pair-1`, the likeliest first. */
export interface PairEntry {
  pair: ReportPair;
  anchor: string;
  /** Address of the section, from the page that is being made. */
  href: string;
  /** From 1. */
  number: number;
  a: ReportDocument;
  b: ReportDocument;
}

/** A family, the fragment identifier of its section and its address. */
export interface FamilyEntry {
  family: ReportFamily;
  anchor: string;
  href: string;
  /** From 1. */
  number: number;
}

export function catalogue(report: Report, places = onePage): Catalogue {
  const documents = new Map(report.documents.map((document) => [document.id, document]));
  const find = (id: string) => documents.get(id) ?? standIn(id);
  const ordered = [...report.pairs].sort((x, y) => y.probability - x.probability);
  const pairs = ordered.map((pair, index) => ({
    pair: regraded(pair),
    anchor: `pair-${index + 1}`,
    href: places.pair(index + 1),
    number: index + 1,
    a: find(pair.a),
    b: find(pair.b),
  }));
  const families = report.families.map((family, index) => ({
    family,
    anchor: `family-${index + 1}`,
    href: places.family(index + 1),
    number: index + 1,
  }));
  const byDocument = new Map<string, Map<string, PairEntry>>();
  for (const entry of pairs) {
    add(byDocument, entry.pair.a, entry.pair.b, entry);
    add(byDocument, entry.pair.b, entry.pair.a, entry);
  }
  const byMember = new Map(families.flatMap((entry) => entry.family.members.map((id) => [id, entry])));
  return {
    report,
    places,
    pairs,
    families,
    document: find,
    pair: (one, other) => byDocument.get(one)?.get(other),
    pairsOf: (id) => [...(byDocument.get(id)?.values() ?? [])],
    familyOf: (id) => byMember.get(id),
  };
}

/** Address of a part of a pair's section, such as `pair-3-altered`. */
export function partOf({ anchor, href }: PairEntry, part: string): string {
  return href.includes('#') ? `${href}-${part}` : `${href}#${anchor}-${part}`;
}

/** The likelier one stays, where a report holds two pairs of the same documents. */
function add(byDocument: Map<string, Map<string, PairEntry>>, id: string, other: string, entry: PairEntry) {
  const pairs = byDocument.get(id) ?? new Map<string, PairEntry>();
  byDocument.set(id, pairs);
  if (!pairs.has(other)) pairs.set(other, entry);
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
