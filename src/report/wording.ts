import type { Grade, Relation, Standing, Who } from '../judge/verdict.ts';
import type { Report, ReportBlend, ReportDocument, ReportPair } from './report.ts';

/* What readers read. Both reporters take every phrase about a verdict from here. */

export const relationNames: Record<Relation, string> = {
  identical: 'Identical',
  'near-duplicate': 'Near-duplicate',
  rewrite: 'Rewrite',
  partial: 'Partly taken',
  'same-story': 'Same story',
  unrelated: 'Unrelated',
};

export const relationMeanings: Record<Relation, string> = {
  identical: 'The same words from beginning to end.',
  'near-duplicate': 'The same wording with light edits.',
  rewrite: 'The same content in other words.',
  partial: 'Some passages or facts are taken, the rest is its own.',
  'same-story': 'Independent coverage of one event.',
  unrelated: 'Nothing of note in common.',
};

export const gradeNames: Record<Grade, string> = {
  wholly: 'wholly derived',
  partially: 'partially derived',
  none: 'not derived',
};

/** Said instead of a grade where there are too few words for one. */
const tooShort = 'too short to judge';

export function gradeOf(pair: ReportPair): string {
  return pair.tooShort ? tooShort : gradeNames[pair.grade];
}

export const standingNames: Record<Standing, string> = {
  own: "the outlet's own update",
  credited: 'credited',
  licensed: 'licensed',
  uncredited: 'no credit found',
};

/** Between taker and source in a table: `B — taken from — A`. */
export const whoNames: Record<Who, string> = {
  'a-from-b': 'taken from',
  'b-from-a': 'taken from',
  'common-source': 'shares a source with',
  undetermined: 'order unknown',
};

export const passageNames = {
  verbatim: 'same words',
  edited: 'edited',
  paraphrased: 'paraphrased',
} as const;

export const passageSigns = { verbatim: '=', edited: '±', paraphrased: '≈' } as const;

export const tierNames: Record<number, string> = {
  1: 'near-proof by itself',
  2: 'counts only together with others',
};

export const trickNames = {
  'hidden-character': 'hidden character',
  'lookalike-letter': 'lookalike letter of another script',
  'bidi-control': 'character that reorders text',
} as const;

/** Relations that say one text was taken from another. */
export const flagged: readonly Relation[] = ['identical', 'near-duplicate', 'rewrite', 'partial'];

export function isFlagged(pair: ReportPair): boolean {
  return flagged.includes(pair.relation);
}

/** Sides in reading order: the likely taker, then what it took from; `a` first where nobody can tell. */
export function takerFirst(who: Who): { taker: 'a' | 'b'; source: 'a' | 'b' } {
  return who === 'b-from-a' ? { taker: 'b', source: 'a' } : { taker: 'a', source: 'b' };
}

/** `97%`; what is not quite 0 or 1 is never rounded to it. */
export function percent(share: number): string {
  if (share > 0.99 && share < 1) return '>99%';
  if (share > 0 && share < 0.01) return '<1%';
  return `${Math.round(share * 100)}%`;
}

/** `+1.8`, with a true minus. */
export function signed(weight: number): string {
  const size = Math.abs(weight).toFixed(2);
  return size === '0.00' ? '0.00' : `${weight < 0 ? '−' : '+'}${size}`;
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `4 March 2025, 09:15` from an ISO date, as found: no time zone is applied. Others stay as they are. */
export function dateWords(date: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d))?/.exec(date);
  const month = match && months[Number(match[2]) - 1];
  if (!match || !month) return date;
  return `${Number(match[3])} ${month} ${match[1]}${match[4] ? `, ${match[4]}` : ''}`;
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
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

/** `share-row` → `share row`. */
export function ruleWords(rule: string): string {
  return rule.replace(/[-_]+/g, ' ');
}

function surely(probability: number): string {
  if (probability >= 0.95) return 'almost certainly';
  if (probability >= 0.8) return 'very likely';
  return probability >= 0.6 ? 'probably' : 'possibly';
}

/** A sentence with places for the two names, and its weighty part; each reporter prints them its own way. */
export type Sentence = (string | { side: 'a' | 'b' } | { say: string })[];

/** The verdict on a pair as one sentence. */
export function verdictSentence(pair: ReportPair): Sentence {
  const { taker, source } = takerFirst(pair.direction.who);
  const one = { side: taker };
  const other = { side: source };
  const sure = surely(pair.probability);
  switch (pair.relation) {
    case 'unrelated':
      return [one, ' and ', other, ' ', { say: 'are not related' }, '.'];
    case 'same-story':
      if (pair.tooShort)
        return [one, ' and ', other, ' tell the same story, ', { say: `${tooShort} as a rewrite` }, '.'];
      return [one, ' and ', other, ' ', { say: 'tell the same story, each with its own reporting' }, '.'];
    case 'identical':
      return [one, ' ', { say: 'carries the same text as' }, ' ', other, identicalTail(pair)];
    case 'near-duplicate':
      return taken(pair, sure, 'a lightly edited copy of');
    case 'rewrite':
      return taken(pair, sure, isAcross(pair) ? 'a translation or retelling of' : 'a rewrite of');
    case 'partial':
      return taken(pair, sure, 'built in part on');
  }
}

/** Whether the texts are in two languages. */
function isAcross({ evidence }: ReportPair): boolean {
  return evidence.some(({ kind }) => kind === 'two-languages');
}

function taken(pair: ReportPair, sure: string, what: string): Sentence {
  const { taker, source } = takerFirst(pair.direction.who);
  const one = { side: taker };
  const other = { side: source };
  if (pair.direction.who === 'common-source')
    return [one, ' and ', other, ' ', { say: `${sure} draw on one common text` }, '.'];
  if (pair.direction.who === 'undetermined')
    return [
      'Of ',
      one,
      ' and ',
      other,
      ', ',
      { say: `one is ${sure} ${what} the other` },
      '; which came first cannot be told.',
    ];
  return [one, ' ', { say: `is ${sure} ${what}` }, ' ', other, '.'];
}

function identicalTail(pair: ReportPair): string {
  const { who, probability } = pair.direction;
  if (who === 'undetermined') return '; which came first cannot be told.';
  if (who === 'common-source') return ', likely both from a common source.';
  return ` and ${surely(probability)} took it from there.`;
}

/** Who took from whom, as one sentence, with its own probability. */
export function directionSentence(pair: ReportPair): Sentence {
  const { taker, source } = takerFirst(pair.direction.who);
  const sure = percent(pair.direction.probability);
  switch (pair.direction.who) {
    case 'common-source':
      return ['Both from a common source', ` (${sure}).`];
    case 'undetermined':
      return ['Cannot be told', ` (the likelier way: ${sure}).`];
    default:
      return [{ side: taker }, ' took from ', { side: source }, ` (${sure}).`];
  }
}

/** The outcome of a run as one sentence: how many texts look taken, how many carry marks. */
export function outcome(report: Report): string {
  const { takers, unclear } = counted(report);
  const incoming = report.command === 'check';
  const all = incoming
    ? report.documents.filter((document) => document.role === 'incoming').length
    : report.totals.documents;
  const articles = plural(all, incoming ? 'incoming article' : 'article');
  const taken = takers === 1 ? 'looks taken from another' : 'look taken from another';
  const parts = [
    takers === 0 ? `None of ${articles} looks taken from another` : `${takers} of ${articles} ${taken}`,
  ];
  if (unclear > 0)
    parts.push(`${unclear}${takers ? ' more' : ''} share a text, and who took it cannot be told`);
  if (report.totals.marked > 0)
    parts.push(`${report.totals.marked} ${report.totals.marked === 1 ? 'carries' : 'carry'} machine marks`);
  return `${parts.join('; ')}.`;
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
export function shortSentence(report: Report): string | null {
  const count = report.pairs.filter((pair) => pair.tooShort && isSuspected(report, pair)).length;
  if (count === 0) return null;
  return `${plural(count, 'pair that looks alike is', 'pairs that look alike are')} ${tooShort}.`;
}

/** The report states the bar among its options. */
function isSuspected({ options }: Report, { probability }: ReportPair): boolean {
  return typeof options.minProbability === 'number' && probability >= options.minProbability;
}

/** Flagged pairs whose taking is in order, and those where no credit was found. */
export function standingSentence(report: Report): string | null {
  const pairs = report.pairs.filter(isFlagged);
  if (pairs.length === 0) return null;
  const fine = pairs.filter((pair) => pair.standing !== 'uncredited').length;
  if (fine === 0) return 'No credit or licence was found in any of them.';
  return `${plural(fine, 'of these pairs is', 'of these pairs are')} licensed, credited or an outlet's own update; in ${pairs.length - fine} no credit was found.`;
}

/** How much the sources of a blend explain, as one sentence. */
export function blendSentence({ sources, coverage, probability }: ReportBlend): string {
  const count = sources.length === 2 ? 'two' : 'three';
  return `Blended, ${surely(probability)}, from ${count} articles, which together explain ${percent(coverage)} of it.`;
}

/** The blend that a pair belongs to: its article and one of the sources. */
export function blendOfPair({ blends = [] }: Report, { a, b }: ReportPair): ReportBlend | undefined {
  return blends.find(
    ({ taker, sources }) =>
      (taker === a && sources.some(({ id }) => id === b)) ||
      (taker === b && sources.some(({ id }) => id === a)),
  );
}
