import { isAcross } from '../evidence/across.ts';
import type { Exhibit } from '../evidence/evidence.ts';
import { frameOf } from '../evidence/frame.ts';
import { saidInBoth } from '../evidence/said.ts';
import { tablesOf } from '../evidence/tables.ts';
import { isIdentical, shortest } from './relation.ts';
import { remainder } from './remainder.ts';
import type { Reason } from './verdict.ts';

/*
 * Where likeness is not derivation: a statement that both quote, two fills of one form, two tables. The
 * sum of measures knows neither, because hardly any stand among the labelled pairs. A veto speaks only
 * against derivation, with all the evidence of the pair before it, and only where the pair is suspected.
 */

/** What speaks against a suspected pair. */
export interface Veto {
  kind: 'statement' | 'form' | 'table';
  /** What the texts share. */
  claim: string;
  /** The figures that it rests on. */
  because: string;
  /** Probability before the veto. */
  before: number;
  /** And after it. */
  after: number;
}

/** Probability from which vetoes are looked for; nobody flags below. */
const suspected = 0.2;

/** Of a pair that a veto speaks against; set by hand, far below any bar and no proof of innocence. */
const vetoed = 0.05;

/**
 * Words that both quote from which they are worth an answer, two or three sentences, and what the rest may
 * come to without them. Of labelled derived pairs that share so many none that reaches the bar has a rest
 * below .88; with 20 words three undecided rewrites of a hundred words would have fallen too.
 */
const statement = { words: 40, rest: 0.2 };

/**
 * A form: this share of the shorter text is its words, in this many gaps stand other facts, and the facts
 * replaced outnumber those kept so many times, either all together or, where a firm reports its next
 * quarter, the numbers alone. Labelled derived pairs with such a frame have replaced fewer than they kept.
 */
const form = { share: 0.4, gaps: 4, replaced: 6, numbers: 8, times: 1.5, numbersTimes: 2 };

/** Shares from which facts agree, so that the text is no other fill of its form; and of wording below which there is no form. */
const agreed = { names: 0.8, numbers: 0.6 };
const leastWording = 0.2;

/** Tables: this share of either text, this many lines, and no more of them met than this share. */
const table = { share: 0.5, lines: 5, met: 0.3 };

/**
 * The veto on a pair of this probability, if there is one. `judged` gives the probability of other texts by
 * the same weights. A statement that two reports print makes them `same-story`, not `partial` with a
 * common source: neither report took anything, and who prints a public statement owes nobody a credit.
 */
export function vetoOf(
  exhibit: Exhibit,
  before: number,
  judged: (a: Exhibit['a'], b: Exhibit['b']) => number,
): Veto | undefined {
  const { a, b } = exhibit;
  if (before < suspected || isIdentical(exhibit) || isAcross(a.text, b.text)) return undefined;
  return tableVeto(exhibit, before) ?? formVeto(exhibit, before) ?? statementVeto(exhibit, before, judged);
}

/**
 * What both quote is set aside and the rest judged by itself. Where less than sixty words are left to either
 * side nothing can be judged by them, and the veto keeps silent.
 */
function statementVeto(
  exhibit: Exhibit,
  before: number,
  judged: (a: Exhibit['a'], b: Exhibit['b']) => number,
): Veto | undefined {
  const said = saidInBoth(exhibit);
  if (said.words < statement.words) return undefined;
  const [a, b] = [remainder(exhibit.a, said.a), remainder(exhibit.b, said.b)];
  if (Math.min(a.text.size, b.text.size) < shortest) return undefined;
  const rest = judged(a, b);
  if (rest >= Math.min(before, statement.rest)) return undefined;
  return {
    kind: 'statement',
    claim:
      2 * said.appended > said.words
        ? 'What the texts share is what stands under every release of one sender'
        : 'What the texts share is a statement that both quote',
    because: `${said.words} words in quotation marks, or set off as a statement or as what releases append, are the same on both sides; without them the probability is ${rest.toFixed(2)}`,
    before,
    after: Math.min(before, Math.max(rest, 0.01)),
  };
}

function formVeto(exhibit: Exhibit, before: number): Veto | undefined {
  const { measures } = exhibit;
  if (measures['trigrams.max'] < leastWording) return undefined;
  if (!(measures['names.max'] < agreed.names || measures['numbers.max'] < agreed.numbers)) return undefined;
  const { share, gaps, numbers, names } = frameOf(exhibit);
  if (share < form.share || gaps < form.gaps) return undefined;
  const replaced = numbers.replaced + names.replaced;
  const kept = numbers.kept + names.kept;
  const allOther = replaced >= form.replaced && replaced >= form.times * kept;
  const othersNumbers =
    numbers.replaced >= form.numbers && numbers.replaced >= form.numbersTimes * numbers.kept;
  if (!allOther && !othersNumbers) return undefined;
  return {
    kind: 'form',
    claim: 'What the texts share is a form that each fills in with facts of its own',
    because: `${Math.round(100 * share)} % of the words are the same in the same order, but in ${gaps} gaps ${replaced} names and numbers differ, and ${kept} are the same`,
    before,
    after: Math.min(before, vetoed),
  };
}

function tableVeto(exhibit: Exhibit, before: number): Veto | undefined {
  const { share, lines, met } = tablesOf(exhibit);
  if (share < table.share || lines < table.lines || met >= table.met * lines) return undefined;
  return {
    kind: 'table',
    claim: 'What the texts share is the form of a table',
    because: `${lines - met} of ${lines} lines have other figures in the other text`,
    before,
    after: Math.min(before, vetoed),
  };
}

/** The tree of reasons with what a veto took away. */
export function withVeto({ children }: Reason, veto: Veto, conclusion: string): Reason {
  const weight = logOdds(veto.after) - logOdds(veto.before);
  const term = { claim: veto.claim, weight, children: [{ claim: veto.because, weight, children: [] }] };
  const all = [term, ...children];
  return { claim: conclusion, weight: all.reduce((sum, one) => sum + one.weight, 0), children: all };
}

function logOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}
