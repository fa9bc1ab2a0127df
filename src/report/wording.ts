import type { Relation, Who } from '../judge/verdict.ts';
import type { Report, ReportBlend, ReportDocument, ReportPair } from './report.ts';
import { retold } from './words/retold.ts';
import type { Speech } from './words/words.ts';

/* What readers read. Both reporters take every phrase about a verdict from here; the words come from `words/`. */

export const passageSigns = { verbatim: '=', edited: '±', paraphrased: '≈' } as const;

export function gradeOf(pair: ReportPair, { words }: Speech): string {
  return pair.tooShort ? words.verdict.tooShort : words.verdict.grades[pair.grade];
}

export function tierName(tier: number, { words }: Speech): string {
  return tier === 1 ? words.verdict.tiers.near : words.verdict.tiers.weak;
}

/** Who speaks on one side, in words. */
export function spokenBy(speaker: string | null, { words, fill }: Speech): string {
  return speaker === null ? words.verdict.noSpeaker : fill(words.verdict.spokenBy, { speaker });
}

/** Relations that say one text was taken from another. */
export const flagged: readonly Relation[] = ['identical', 'near-duplicate', 'rewrite', 'partial'];

export function isFlagged(pair: ReportPair): boolean {
  return flagged.includes(pair.relation);
}

/** Whether a person lets it stand. */
export function isAccepted(pair: ReportPair): boolean {
  return pair.accepted !== undefined;
}

/** The standing of a pair in words, or that a person has accepted it. */
export function standingName({ accepted, standing }: ReportPair, { words }: Speech): string {
  return accepted ? words.frame.accepted.flag : words.verdict.standings[standing];
}

/** Sides in reading order: the likely taker, then what it took from; `a` first where nobody can tell. */
export function takerFirst(who: Who): { taker: 'a' | 'b'; source: 'a' | 'b' } {
  return who === 'b-from-a' ? { taker: 'b', source: 'a' } : { taker: 'a', source: 'b' };
}

/** What a document is called in a sentence. */
export function titleOf(document: ReportDocument): string {
  return document.title?.trim() || nameOf(document);
}

/** A document's outlet where that tells the two apart, else its title. */
export function shortName(document: ReportDocument, other: ReportDocument): string {
  return document.source && document.source !== other.source ? document.source : titleOf(document);
}

export function nameOf(document: ReportDocument): string {
  return document.line === null ? document.path : `${document.path}:${document.line}`;
}

/** `share-row` → `share row`, in the language of the page where it is known there. */
export function ruleName(rule: string, speech: Speech): string {
  const words = rule.replace(/[-_]+/g, ' ');
  return retold(words, speech) ?? words;
}

function surely(probability: number, { words }: Speech): string {
  const sure = words.verdict.sure;
  if (probability >= 0.95) return sure[0];
  if (probability >= 0.8) return sure[1];
  return probability >= 0.6 ? sure[2] : sure[3];
}

/** A sentence with places for the two names, and its weighty part; each reporter prints them its own way. */
export type Sentence = (string | { side: 'a' | 'b' } | { say: string })[];

/** A template of the verdict as a sentence: `{taker}` and `{source}` are places, `*…*` is the weighty part. */
function sentence(template: string, who: Who): Sentence {
  const sides = takerFirst(who);
  return template
    .split(/(\{taker\}|\{source\}|\*[^*]*\*)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '{taker}') return { side: sides.taker };
      if (part === '{source}') return { side: sides.source };
      return part.startsWith('*') ? { say: part.slice(1, -1) } : part;
    });
}

/** The verdict on a pair as one sentence. */
export function verdictSentence(pair: ReportPair, speech: Speech): Sentence {
  const { who, probability } = pair.direction;
  const told = who === 'a-from-b' || who === 'b-from-a';
  // A sentence that names the taker is no surer than that it is the taker.
  const derived = told ? Math.min(pair.probability, probability) : pair.probability;
  const sure = pair.relation === 'identical' ? probability : derived;
  return sentence(speech.fill(verdictTemplate(pair, speech), { sure: surely(sure, speech) }), who);
}

function verdictTemplate(pair: ReportPair, { words }: Speech): string {
  const { sentences } = words.verdict;
  const { who } = pair.direction;
  const way = who === 'undetermined' ? 'undetermined' : 'told';
  switch (pair.relation) {
    case 'unrelated':
      return sentences.unrelated;
    case 'same-story':
      return pair.tooShort ? sentences.sameStoryShort : sentences.sameStory;
    case 'identical':
      return sentences.identical[who === 'common-source' ? 'common' : way];
    default: {
      if (who === 'common-source') return sentences.common;
      const kind = pair.relation === 'rewrite' && isAcross(pair) ? 'across' : pair.relation;
      return sentences[kind][way];
    }
  }
}

/** Whether the texts are in two languages. */
function isAcross({ evidence }: ReportPair): boolean {
  return evidence.some(({ kind }) => kind === 'two-languages');
}

/** Below this neither way is worth naming. */
const even = 0.55;

/** Who took from whom, as one sentence, with its own probability. */
export function directionSentence(pair: ReportPair, { words, fill, percent }: Speech): Sentence {
  const { who, probability } = pair.direction;
  const templates = words.verdict.direction;
  const template =
    who === 'common-source'
      ? templates.common
      : who !== 'undetermined'
        ? templates.told
        : probability < even
          ? templates.open
          : templates.undetermined;
  // Nobody was there: what is told of the past is never certain.
  return sentence(fill(template, { sure: percent(Math.min(probability, 0.9999)) }), who);
}

/** The outcome of a run as one sentence: how many texts look taken, how many carry marks. */
export function outcome(report: Report, { words: { outcome }, count }: Speech): string {
  const { takers, unclear } = counted(report);
  const incoming = report.command === 'check';
  const all = incoming
    ? report.documents.filter((document) => document.role === 'incoming').length
    : report.totals.documents;
  const articles = count(incoming ? outcome.incoming : outcome.articles, all);
  const parts = [
    takers === 0
      ? count(incoming ? outcome.none.incoming : outcome.none.all, all)
      : count(outcome.some, takers, { articles }),
  ];
  if (unclear > 0) parts.push(count(takers ? outcome.unclearMore : outcome.unclear, unclear));
  const accepted = report.pairs.filter(isAccepted).length;
  if (accepted > 0) parts.push(count(outcome.accepted, accepted));
  const marked = incoming
    ? report.documents.filter(({ role, marks }) => role === 'incoming' && marks.length > 0).length
    : report.totals.marked;
  if (marked > 0) parts.push(count(outcome.marked, marked));
  return `${parts.join(outcome.join)}.`;
}

function counted(report: Report): { takers: number; unclear: number } {
  const pairs = report.pairs.filter(isFlagged);
  const told = (pair: ReportPair) => /-from-/.test(pair.direction.who);
  const takers = new Set(pairs.filter(told).map((pair) => pair[takerFirst(pair.direction.who).taker]));
  const unclear = new Set<string>();
  for (const pair of pairs) {
    if (told(pair) || takers.has(pair.a) || takers.has(pair.b)) continue;
    unclear.add(pair.a).add(pair.b);
  }
  return { takers: takers.size, unclear: unclear.size };
}

/** Pairs that were likely, but have too few words to be called a rewrite. */
export function shortSentence(report: Report, { words, count }: Speech): string | null {
  const short = report.pairs.filter((pair) => pair.tooShort && isSuspected(report, pair)).length;
  return short === 0 ? null : count(words.outcome.short, short);
}

/** The probability from which a pair is flagged; the report states it among its options. */
export function barOf({ options }: Report): number | undefined {
  return typeof options.minProbability === 'number' ? options.minProbability : undefined;
}

function isSuspected(report: Report, { probability }: ReportPair): boolean {
  return probability >= (barOf(report) ?? 2);
}

/** Flagged pairs that nobody has accepted: those whose taking is in order, and those where no credit was found. */
export function standingSentence(report: Report, { words, count, number }: Speech): string | null {
  const pairs = report.pairs.filter((pair) => isFlagged(pair) && !isAccepted(pair));
  if (pairs.length === 0) return null;
  const fine = pairs.filter((pair) => pair.standing !== 'uncredited').length;
  if (fine === 0) return words.outcome.noCredit;
  return count(words.outcome.inOrder, fine, { rest: number(pairs.length - fine) });
}

/** How much the sources of a blend explain, as one sentence. */
export function blendSentence({ sources, coverage, probability }: ReportBlend, speech: Speech): string {
  const { two, three } = speech.words.verdict.blend;
  return speech.fill(sources.length === 2 ? two : three, {
    sure: surely(probability, speech),
    coverage: speech.percent(coverage),
  });
}

/** The blend that a pair belongs to: its article and one of the sources. */
export function blendOfPair({ blends = [] }: Report, { a, b }: ReportPair): ReportBlend | undefined {
  return blends.find(
    ({ taker, sources }) =>
      (taker === a && sources.some(({ id }) => id === b)) ||
      (taker === b && sources.some(({ id }) => id === a)),
  );
}
