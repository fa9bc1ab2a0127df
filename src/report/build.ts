import { show } from '../align/align.ts';
import type { CleanText } from '../clean/clean.ts';
import type { Metadata, Origin, Problem } from '../document.ts';
import type { Subject } from '../evidence/evidence.ts';
import { factsOf } from '../evidence/facts.ts';
import { type Mark, telling } from '../evidence/marks.ts';
import type { BlendedVerdict } from '../judge/blended.ts';
import { counterfactuals } from '../judge/counterfactuals.ts';
import type { Family } from '../judge/families.ts';
import { explain, type Verdict } from '../judge/judge.ts';
import type { Reason, Relation } from '../judge/verdict.ts';
import {
  type Report,
  type ReportBlend,
  type ReportDocument,
  type ReportPair,
  schemaVersion,
} from './report.ts';

/** What is kept of a document for the report once its text and tokens are gone. */
export interface Entry {
  id: string;
  origin: Origin;
  metadata: Metadata;
  hash: string;
  role: ReportDocument['role'];
  language: string;
  words: number;
  marks: Mark[];
  removed: ReportDocument['removed'];
  tricks: ReportDocument['tricks'];
}

/** How much of a removed stretch is quoted. */
const quoteLength = 80;

/** The report's view of an analysed document. */
export function entry({ text, marks }: Pick<Subject, 'text' | 'marks'>, role: Entry['role']): Entry {
  const { clean, language, size, tricks } = text;
  const { document } = clean;
  return {
    id: document.id,
    origin: document.origin,
    metadata: titled(clean),
    hash: document.hash,
    role,
    language,
    words: size,
    marks: telling(marks),
    removed: clean.removed.map(({ from, to, rule }) => ({
      from,
      to,
      rule,
      quote: cut(document.text, from, to),
    })),
    tricks: tricks.map(({ from, to, kind, shown, read }) => ({ from, to, kind, shown, read })),
  };
}

/** Longer first lines are leads, not headlines (UTF-16 units). */
const longestTitle = 200;

/** The metadata, with the story's first line for a title where none was given and the line looks like one. */
function titled({ document, blocks }: CleanText): Metadata {
  const [first, second] = blocks;
  if (document.metadata.title || !first || !second) return document.metadata;
  const line = document.text.slice(first.from, first.to);
  const headline = line.length <= longestTitle && !/[.!?;:]$/.test(line) && !line.includes('\n');
  return headline ? { ...document.metadata, title: line } : document.metadata;
}

/** The beginning of a stretch, never half a character. */
function cut(text: string, from: number, to: number): string {
  let end = Math.min(to, from + quoteLength);
  if (end < to && /[\ud800-\udbff]/.test(text[end - 1])) end--;
  const quote = text.slice(from, end).toWellFormed();
  return to - from > quoteLength ? `${quote}…` : quote;
}

/** One judged pair as it stands in the report. Figures are rounded so that they read well and compare. */
export function pairOf(verdict: Verdict | BlendedVerdict): ReportPair {
  const { exhibit, relation, grade, probability, direction, standing } = verdict;
  const passages = show(exhibit.alignment);
  const blend = 'blend' in verdict ? verdict.blend : undefined;
  return {
    a: exhibit.a.text.clean.document.id,
    b: exhibit.b.text.clean.document.id,
    relation,
    ...(verdict.tooShort && { tooShort: true }),
    grade,
    probability: rounded(probability),
    direction: {
      who: direction.who,
      probability: rounded(direction.probability),
      reasons: direction.reasons.map((reason) => ({ ...reason, weight: rounded(reason.weight) })),
    },
    standing,
    coverage: { a: rounded(exhibit.alignment.coverage.a), b: rounded(exhibit.alignment.coverage.b) },
    passages: passages.map((passage) => ({ ...passage, score: rounded(passage.score) })),
    evidence: blend ? [togetherWith(blend), ...exhibit.findings] : exhibit.findings,
    reasons: roundedReason(blend?.raised ? blend.reasons : explain(verdict)),
    ...(verdict.grade !== 'none' && { counterfactuals: counterfactuals(verdict).map(roundedProbability) }),
    facts: factsOf(exhibit),
  };
}

/** What a source gave to a blend, and with which others. */
function togetherWith(blend: BlendedVerdict['blend']): ReportPair['evidence'][number] {
  const { taker, others, own, together } = blend;
  const names = others.map(({ text }) => `“${titled(text.clean).title ?? text.clean.document.id}”`);
  const letter = { a: 'A', b: 'B' };
  const claim = `Together with ${names.join(' and ')} text ${letter[taker === 'a' ? 'b' : 'a']} explains ${percent(together)} of text ${letter[taker]}; ${percent(own.share)} come from it alone.`;
  const ofTaker = own.spans;
  return {
    kind: 'blend',
    claim,
    for: true,
    a: taker === 'a' ? ofTaker : [],
    b: taker === 'b' ? ofTaker : [],
  };
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/** A blend as it stands in the report, from the verdicts on its pairs. */
export function blendOf(verdicts: readonly BlendedVerdict[]): ReportBlend {
  const [{ blend, exhibit }] = verdicts;
  return {
    taker: exhibit[blend.taker].text.clean.document.id,
    probability: rounded(blend.probability),
    coverage: rounded(blend.together),
    sources: verdicts
      .map(({ exhibit, blend: { taker, own } }) => ({
        id: exhibit[taker === 'a' ? 'b' : 'a'].text.clean.document.id,
        coverage: rounded(own.share),
        stretches: own.spans,
      }))
      .sort((x, y) => y.coverage - x.coverage),
    reasons: roundedReason(blend.reasons),
  };
}

function roundedReason({ claim, weight, children }: Reason): Reason {
  return { claim, weight: rounded(weight), children: children.map(roundedReason) };
}

function roundedProbability<T extends { probability: number }>(one: T): T {
  return { ...one, probability: rounded(one.probability) };
}

/** To four places; adding 0 turns -0, which JSON does not know, into 0. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4 + 0;
}

export interface ReportParts {
  command: Report['command'];
  version: string;
  weights: string;
  options: Record<string, unknown>;
  /** In corpus order. */
  entries: readonly Entry[];
  pairs: readonly ReportPair[];
  families: readonly Family[];
  /** None where none were looked for: two texts make no blend. */
  blends?: readonly ReportBlend[];
  problems: readonly Problem[];
  /** Left aside on purpose; none where nothing was looked for. */
  skipped?: readonly { path: string; why: string }[];
  candidates: number;
  relations: ReadonlyMap<Relation, number>;
  /** Judged pairs by probability; a single comparison has none. */
  probabilities?: readonly number[];
  /** The text of entry i. */
  textOf: (index: number) => string;
}

/** So many skipped files are listed: a folder of pictures says nothing more with its ten thousandth. */
const mostSkipped = 1000;

/** Puts the parts together. Texts are kept for documents that a reader will want to see. */
export function build(parts: ReportParts): Report {
  const shown = new Set(parts.pairs.flatMap(({ a, b }) => [a, b]));
  const documents = parts.entries.map((one, i) => {
    const wanted = shown.has(one.id) || one.marks.length > 0;
    return documentOf(one, wanted ? parts.textOf(i).toWellFormed() : null);
  });
  const idOf = (index: number) => parts.entries[index].id;
  return {
    schemaVersion,
    tool: { name: 'twicetold', version: parts.version, weights: parts.weights },
    command: parts.command,
    options: parts.options,
    documents,
    pairs: [...parts.pairs],
    families: parts.families.map((family) => ({
      id: `family-${idOf(family.members[0])}`,
      members: family.members.map(idOf),
      origin: family.origin === undefined ? null : idOf(family.origin),
      links: family.links.map(({ from, to, relation, probability }) => ({
        from: idOf(from),
        to: idOf(to),
        relation,
        probability: rounded(probability),
      })),
    })),
    blends: [...(parts.blends ?? [])],
    problems: parts.problems.map(({ path, place, reason, mend }) => ({
      path,
      place: place ?? null,
      reason,
      mend,
    })),
    ...(parts.skipped && { skipped: parts.skipped.slice(0, mostSkipped) }),
    totals: {
      documents: documents.length,
      candidates: parts.candidates,
      pairs: parts.pairs.length,
      ...(parts.probabilities && { probabilities: [...parts.probabilities] }),
      relations: {
        identical: parts.relations.get('identical') ?? 0,
        'near-duplicate': parts.relations.get('near-duplicate') ?? 0,
        rewrite: parts.relations.get('rewrite') ?? 0,
        partial: parts.relations.get('partial') ?? 0,
        'same-story': parts.relations.get('same-story') ?? 0,
        unrelated: parts.relations.get('unrelated') ?? 0,
      },
      marked: documents.filter(({ marks }) => marks.length > 0).length,
      families: parts.families.length,
      problems: parts.problems.length,
      ...(parts.skipped && { skipped: parts.skipped.length }),
    },
  };
}

function documentOf(entry: Entry, text: string | null): ReportDocument {
  const { id, origin, metadata, hash, role, language, words, marks, removed, tricks } = entry;
  return {
    id,
    path: origin.path,
    line: origin.line ?? null,
    title: metadata.title ?? null,
    source: metadata.source ?? null,
    date: metadata.date ?? null,
    author: metadata.author ?? null,
    url: metadata.url ?? null,
    rights: metadata.rights ?? null,
    language,
    words,
    hash,
    role,
    marks: marks.map(({ from, to, rule, tier, claim, quote }) => ({ from, to, rule, tier, claim, quote })),
    removed,
    tricks,
    text,
  };
}
