import { createHash } from 'node:crypto';
import type { Span } from '../../span.ts';
import { length } from '../../span.ts';
import type { Accepted } from '../accepted.ts';
import type { Report, ReportDocument, ReportMark, ReportPair } from '../report.ts';
import { takerFirst } from '../wording.ts';
import { pathIn } from './paths.ts';
import { type Place, placer } from './place.ts';
import {
  alteredFound,
  judged,
  type Level,
  levelOfMarks,
  levelOfPair,
  levels,
  type RuleId,
  rules,
  rulesOf,
} from './rules.ts';

/** What a format for checks has to know besides the report. */
export interface CheckOptions {
  /** Absolute path of the folder that paths are told relative to; by default they stay as they are. */
  folder?: string;
  /** What the run told the shell; SARIF keeps it. */
  exitCode?: number;
  /** Whether findings that a person has accepted are told, too, as notes. Default: false. */
  accepted?: boolean;
}

/** Stretches of one article that a finding speaks of, in the order of its text. */
export interface Side {
  document: ReportDocument;
  /** Relative to the folder, with forward slashes. */
  path: string;
  /** Where the first of the stretches stands. */
  place: Place;
  /** Where the others stand that are worth showing. */
  more: Place[];
}

/** One thing that a person should look at. */
export interface Finding {
  /** From the texts and the rule alone, hexadecimal, and unique within a report: moving a file changes nothing. */
  id: string;
  rule: RuleId;
  level: Level;
  /** The article that it is about: incoming where there is an archive, else the likely taker. */
  subject: Side;
  /** What it was held against; null for what an article shows by itself. */
  source: Side | null;
  pair: ReportPair | null;
  /** Which side of the pair the subject is. */
  side: 'a' | 'b';
  marks: ReportMark[];
  /** Who lets it stand, and why; null for what nobody has accepted. */
  accepted: Accepted | null;
}

/** More stretches of one article are not listed; the HTML report shows all. */
const mostStretches = 5;

/** Everything in a report that a person should look at, gravest first. */
export function findingsOf(report: Report, { folder = '', ...told }: CheckOptions = {}): Finding[] {
  const documents = new Map(report.documents.map((document) => [document.id, document]));
  const place = placer(report.redacted === true);
  const side = (document: ReportDocument, spans: readonly Span[]): Side => {
    const [first, ...more] = shown(spans).map((span) => place(document, span));
    return { document, path: pathIn(folder, document.path), place: first ?? place(document), more };
  };
  const found: Finding[] = [];
  for (const pair of report.pairs) {
    const [a, b] = [documents.get(pair.a), documents.get(pair.b)];
    const { accepted = null } = pair;
    if (!a || !b || (accepted && told.accepted !== true)) continue;
    const one = subjectOf(pair, { a, b });
    const other = one === 'a' ? 'b' : 'a';
    for (const rule of rulesOf(pair)) {
      const spans = spansOf(rule, pair);
      found.push({
        id: '',
        rule,
        level: accepted ? 'note' : levelOfPair(rule, pair, one),
        subject: side({ a, b }[one], spans[one]),
        source: side({ a, b }[other], spans[other]),
        pair,
        side: one,
        marks: [],
        accepted,
      });
    }
  }
  for (const document of judged(report)) {
    const { marks } = document;
    if (marks.length === 0) continue;
    const subject = side(document, marks);
    const level = levelOfMarks(document);
    const alone = { source: null, pair: null, side: 'a', accepted: null } as const;
    found.push({ id: '', rule: 'machine-mark', level, subject, marks, ...alone });
  }
  return named(found).sort(gravestFirst);
}

/** The incoming article where the other is of an archive, else the likely taker. */
function subjectOf(pair: ReportPair, { a, b }: Record<'a' | 'b', ReportDocument>): 'a' | 'b' {
  if (a.role === 'incoming' && b.role === 'archive') return 'a';
  if (b.role === 'incoming' && a.role === 'archive') return 'b';
  return takerFirst(pair.direction.who).taker;
}

function spansOf(rule: RuleId, pair: ReportPair): Record<'a' | 'b', Span[]> {
  if (rule === 'altered-quotation') {
    const quotations = alteredFound(pair);
    return { a: quotations.flatMap(({ a }) => a), b: quotations.flatMap(({ b }) => b) };
  }
  return { a: pair.passages.map(({ a }) => a), b: pair.passages.map(({ b }) => b) };
}

/** The first, and of the others the longest, in the order of the text. */
function shown(spans: readonly Span[]): Span[] {
  const [first, ...rest] = [...spans].sort((x, y) => x.from - y.from || x.to - y.to);
  if (!first) return [];
  const longest = rest.sort((x, y) => length(y) - length(x) || x.from - y.from).slice(0, mostStretches - 1);
  return [first, ...longest.sort((x, y) => x.from - y.from)];
}

/** Gives ids. Where texts stand in several files, findings about them are told apart by a number. */
function named(found: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return found.map((one) => {
    const texts = [one.subject, one.source].flatMap((side) => (side ? [side.document.hash] : [])).sort();
    const key = JSON.stringify([one.rule, ...texts]);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const content = count === 1 ? key : `${key}${count}`;
    return { ...one, id: createHash('sha256').update(content, 'utf8').digest('hex').slice(0, 32) };
  });
}

const order = new Map<string, number>([...levels, ...rules.map(({ id }) => id)].map((name, i) => [name, i]));

/** By level, rule and probability; what is equal stays in the order of the report. */
function gravestFirst(x: Finding, y: Finding): number {
  return (
    (order.get(x.level) ?? 0) - (order.get(y.level) ?? 0) ||
    (order.get(x.rule) ?? 0) - (order.get(y.rule) ?? 0) ||
    (y.pair?.probability ?? 0) - (x.pair?.probability ?? 0)
  );
}

/** Pairs that would be findings, had nobody accepted them. */
export function acceptedIn({ pairs }: Report): number {
  return pairs.filter((pair) => pair.accepted && rulesOf(pair).length > 0).length;
}

/** How many findings there are of each level. */
export function countsOf(findings: readonly Finding[]): Record<Level, number> {
  const of = (level: Level) => findings.filter((one) => one.level === level).length;
  return { error: of('error'), warning: of('warning'), note: of('note') };
}
