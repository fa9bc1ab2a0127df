import type { Report, ReportDocument, ReportPair } from '../report.ts';
import { oneLine } from '../visible.ts';
import { takerFirst } from '../wording.ts';
import { type CheckOptions, type Finding, findingsOf } from './findings.ts';
import { pathIn } from './paths.ts';
import { alteredFound } from './rules.ts';

type Cell = string | number | null;

/** One pair, its documents in reading order, and the gravest finding about it. */
interface Row {
  pair: ReportPair;
  subject: 'a' | 'b';
  documents: Record<'a' | 'b', ReportDocument>;
  finding: Finding | undefined;
  path(document: ReportDocument): string;
}

const about = (which: 'subject' | 'source'): [name: string, cell: (row: Row) => Cell][] => {
  const sideOf = ({ subject }: Row) => (which === 'subject' ? subject : subject === 'a' ? 'b' : 'a');
  const of = (row: Row) => row.documents[sideOf(row)];
  return [
    [`${which}_path`, (row) => row.path(of(row))],
    [`${which}_line`, (row) => of(row).line],
    [`${which}_id`, (row) => of(row).id],
    [`${which}_title`, (row) => of(row).title],
    [`${which}_outlet`, (row) => of(row).source],
    [`${which}_date`, (row) => of(row).date],
    [`${which}_url`, (row) => of(row).url],
    [`${which}_words`, (row) => of(row).words],
    [`${which}_covered`, (row) => row.pair.coverage[sideOf(row)]],
  ];
};

const columns: [name: string, cell: (row: Row) => Cell][] = [
  ['finding', ({ finding }) => finding?.id ?? null],
  ['level', ({ finding }) => finding?.level ?? null],
  ['accepted', ({ pair }) => pair.accepted?.id ?? null],
  ['relation', ({ pair }) => pair.relation],
  ['grade', ({ pair }) => pair.grade],
  ['probability', ({ pair }) => pair.probability],
  ['standing', ({ pair }) => pair.standing],
  [
    'direction',
    ({ pair: { direction }, subject }) => {
      if (!/-from-/.test(direction.who)) return direction.who;
      return takerFirst(direction.who).taker === subject ? 'subject-from-source' : 'source-from-subject';
    },
  ],
  ['direction_probability', ({ pair }) => pair.direction.probability],
  ...about('subject'),
  ...about('source'),
  ['passages', ({ pair }) => pair.passages.length],
  ['altered_quotations', ({ pair }) => alteredFound(pair).length],
  ['machine_marks', ({ documents, subject }) => documents[subject].marks.length],
];

/**
 * Every pair of a report as a row of CSV (RFC 4180: commas, CRLF, a header), also those that are no
 * finding and have no level. UTF-8 without a mark at the beginning. Whoever has two findings about a
 * pair sees the gravest here; NDJSON has all.
 */
export function csv(report: Report, options: CheckOptions = {}): string {
  const documents = new Map(report.documents.map((document) => [document.id, document]));
  const gravest = new Map<ReportPair, Finding>();
  for (const finding of findingsOf(report, options))
    if (finding.pair && !gravest.has(finding.pair)) gravest.set(finding.pair, finding);
  const path = (document: ReportDocument) => pathIn(options.folder ?? '', document.path);
  const rows = report.pairs.flatMap((pair) => {
    const [a, b] = [documents.get(pair.a), documents.get(pair.b)];
    if (!a || !b) return [];
    const finding = gravest.get(pair);
    const subject = finding?.side ?? (a.role === 'archive' ? 'b' : takerFirst(pair.direction.who).taker);
    const row: Row = { pair, subject, documents: { a, b }, finding, path };
    return [columns.map(([, cell]) => quoted(cell(row))).join(',')];
  });
  return [columns.map(([name]) => name).join(','), ...rows].map((line) => `${line}\r\n`).join('');
}

/** What a spreadsheet would run. A leading apostrophe makes it words (OWASP: CSV injection); full-width signs count in some. */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20|]/;

function quoted(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const words = oneLine(cell);
  const safe = formula.test(words) ? `'${words}` : words;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
