import { alteredIn, hasAltered } from '../altered.ts';
import type { Report, ReportDocument, ReportPair } from '../report.ts';
import { flagged } from '../wording.ts';

/*
 * What a finding can be, and how grave it is. Every format for checks takes both from here, so that a
 * finding is the same everywhere.
 */

/** Gravest first, in the words of SARIF. */
export const levels = ['error', 'warning', 'note'] as const;
export type Level = (typeof levels)[number];

export interface Rule {
  id: string;
  /** In a few words. */
  title: string;
  /** What was seen. */
  about: string;
  /** What a person might do about it. */
  help: string;
  /** The level where nothing speaks for a lower one. */
  level: Level;
}

const askTheDesk =
  'Look at both texts side by side (`twicetold compare A B`). If the desk agrees, ask the author for the sources, credit or license the original, or do not publish. A probability is not a proof, and dates can be wrong.';

/** In the order of gravity; the relations by their own names. */
export const rules = [
  {
    id: 'identical',
    title: 'The same text as another article',
    about: 'The article has the same words as another from beginning to end.',
    help: askTheDesk,
    level: 'error',
  },
  {
    id: 'near-duplicate',
    title: 'A lightly edited copy of another article',
    about: 'The article has the wording of another, with light edits.',
    help: askTheDesk,
    level: 'error',
  },
  {
    id: 'rewrite',
    title: 'A rewrite of another article',
    about:
      'The article tells the content of another in other words: its facts, quotations and order, hardly its sentences.',
    help: askTheDesk,
    level: 'error',
  },
  {
    id: 'partial',
    title: 'Built in part on another article',
    about: 'Some passages or facts of the article are taken from another; the rest is its own.',
    help: `Passages that were taken are marked on both sides. ${askTheDesk}`,
    level: 'warning',
  },
  {
    id: 'altered-quotation',
    title: 'A quotation worded differently than elsewhere',
    about: 'The same speaker is quoted in two articles with different words.',
    help: 'Check the quotation against a recording, a transcript or the earliest report. One side may have changed it, or both may have translated it.',
    level: 'warning',
  },
  {
    id: 'machine-mark',
    title: 'Leftovers of a text generator',
    about: 'The text holds words that a chatbot or a rewriting program leaves behind.',
    help: 'Such marks say that a machine had a hand in the text, never by themselves that it was copied. Remove the leftover, and ask how the text was made.',
    level: 'warning',
  },
] as const satisfies readonly Rule[];

export type RuleId = (typeof rules)[number]['id'];

/** Rules that a pair breaks, gravest first. Altered quotations count also where nothing else was taken. */
export function rulesOf(pair: ReportPair): RuleId[] {
  const relation = flagged.includes(pair.relation) ? [pair.relation as RuleId] : [];
  return hasAltered(pair.evidence) ? [...relation, 'altered-quotation'] : relation;
}

/** Altered quotations of a pair that are findings; indirect speech is ordinary newswriting. */
export function alteredFound(pair: ReportPair) {
  return alteredIn(pair).filter(({ altered }) => altered.how !== 'unquoted');
}

/**
 * How grave a finding about a pair is. A relation: as its rule says where no credit was found, else a
 * note. In `check`, what the archive seems to have taken from the incoming article does not stop an
 * import, but somebody should know: a warning. An altered quotation: a warning whatever the standing,
 * since a licence to print is none to alter; a note between independent reports, which may both be right.
 */
export function levelOfPair(rule: RuleId, pair: ReportPair, taker: 'a' | 'b'): Level {
  const usual = rules.find(({ id }) => id === rule)?.level ?? 'note';
  if (rule === 'altered-quotation') return flagged.includes(pair.relation) ? usual : 'note';
  if (pair.standing !== 'uncredited') return 'note';
  const { who } = pair.direction;
  return /-from-/.test(who) && !who.startsWith(taker) ? 'warning' : usual;
}

/** Marks of the second tier count only together with others, so that alone they are no more than a note. */
export function levelOfMarks({ marks }: ReportDocument): Level {
  return marks.some(({ tier }) => tier === 1) ? 'warning' : 'note';
}

/** Articles that are judged; those of an archive are only compared with. */
export function judged({ documents }: Report): ReportDocument[] {
  return documents.filter(({ role }) => role !== 'archive');
}
