import { type Alignment, align, turn } from '../align/align.ts';
import { type Meanings, meanings } from '../align/meanings.ts';
import { type Profile, profile } from '../align/profile.ts';
import { overlap } from '../span.ts';
import type { Text } from '../text/text.ts';
import { across, heard, isAcross } from './across.ts';
import { altered } from './altered.ts';
import { asymmetry, type Sided } from './asymmetry.ts';
import { certain } from './certain.ts';
import { type Mark, marksOf } from './marks.ts';
import type { Evidence, Finding } from './measure.ts';
import { type Names, names, namesOf } from './names.ts';
import { novelty } from './novelty.ts';
import { type Numbers, numbers, numbersOf } from './numbers.ts';
import { ownWords } from './own-words.ts';
import { type Quotation, quotations, quotationsOf } from './quotations.ts';
import { meaning, sentences } from './sentences.ts';
import { type Turn, turnsOf } from './spoken.ts';
import { vocabulary } from './vocabulary.ts';
import { wording } from './wording.ts';

/** Everything the close look needs of one text, made once for all its pairs. */
export interface Subject {
  text: Text;
  profile: Profile;
  meanings: Meanings | undefined;
  names: Names;
  numbers: Numbers;
  quotations: Quotation[];
  /** The quotations as speech. */
  turns: Turn[];
  marks: Mark[];
}

/** What a pair shows: the alignment, the figures for the model, the findings for the reader. */
export interface Exhibit {
  a: Subject;
  b: Subject;
  alignment: Alignment;
  measures: Record<string, number>;
  findings: Finding[];
  /** What speaks for either side being the source. */
  sides: { a: Record<string, number>; b: Record<string, number> };
}

/** `marks` where they are known, or of no interest: they do not weigh in the probability. */
export function subject(text: Text, marks = marksOf(text.clean.document)): Subject {
  const made = profile(text);
  const named = namesOf(text);
  return {
    text,
    profile: made,
    meanings: meanings(made),
    names: named,
    numbers: numbersOf(text),
    quotations: quotationsOf(text),
    turns: turnsOf(text, quotationsOf(text, true), named),
    marks,
  };
}

/**
 * Aligns two texts and gathers the evidence. Swapping the sides swaps the result and changes
 * nothing else: the alignment, which treats its sides a little differently, always gets the longer
 * text as `b`.
 */
export function examine(a: Subject, b: Subject): Exhibit {
  const swap = inOrder(b, a);
  const exhibit = swap ? gather(b, a) : gather(a, b);
  return swap ? mirror(exhibit) : exhibit;
}

function inOrder(a: Subject, b: Subject): boolean {
  if (a.text.size !== b.text.size) return a.text.size < b.text.size;
  return a.text.clean.document.hash < b.text.clean.document.hash;
}

function gather(a: Subject, b: Subject): Exhibit {
  const alignment = align(a.profile, b.profile, a.meanings, b.meanings);
  const twoLanguages = isAcross(a.text, b.text);
  const inA = twoLanguages ? { ...a, names: heard(a.text, a.names) } : a;
  const inB = twoLanguages ? { ...b, names: heard(b.text, b.names) } : b;
  const gathered: Evidence[] = [
    wording(alignment),
    vocabulary(alignment),
    sentences(alignment),
    meaning(alignment),
    certain(alignment, inA, inB),
    names(a.text, b.text, inA.names, inB.names),
    numbers(a.text, b.text, a.numbers, b.numbers),
    quotations(a.text, b.text, a.quotations, b.quotations),
    novelty(alignment, inA, inB),
    ownWords(alignment, a.quotations, b.quotations),
    size(a.text, b.text),
    across(a.text, b.text),
  ];
  const bent = altered(a, b);
  return {
    a,
    b,
    alignment,
    measures: Object.assign({}, ...gathered.map(({ measures }) => measures)),
    findings: [...bent, ...gathered.flatMap(({ findings }) => findings).filter((one) => !isBent(one, bent))],
    sides: asymmetry(sided(inA), sided(inB), alignment),
  };
}

/** A quotation with one word changed is kept, by the measure, and altered, for the reader. */
function isBent({ kind, a, b }: Finding, bent: readonly Finding[]): boolean {
  if (kind !== 'quotation-kept') return false;
  return bent.some((one) => overlap(one.a[0], a[0]) > 0 && overlap(one.b[0], b[0]) > 0);
}

function sided({ text, names, numbers, quotations, marks }: Subject): Sided {
  return { names, numbers, quotations, marks, words: text.size };
}

/** The same exhibit with the sides exchanged. */
function mirror({ a, b, alignment, measures, findings, sides }: Exhibit): Exhibit {
  return {
    a: b,
    b: a,
    alignment: turn(alignment),
    measures,
    findings: findings.map(turned),
    sides: { a: sides.b, b: sides.a },
  };
}

function turned(finding: Finding): Finding {
  const { altered } = finding;
  return {
    ...finding,
    a: finding.b,
    b: finding.a,
    ...(altered && {
      altered: {
        how: altered.how,
        speakers: { a: altered.speakers.b, b: altered.speakers.a },
        edits: altered.edits.map(({ a, b }) => ({ a: b, b: a })),
      },
    }),
  };
}

/** Lengths: shares of a short text jump by chance, and a brief is no rewrite of equal length. */
function size(a: Text, b: Text): Evidence {
  const shorter = Math.min(a.size, b.size);
  const longer = Math.max(a.size, b.size);
  return {
    measures: { 'words.fewer': Math.log1p(shorter), 'words.ratio': longer ? shorter / longer : 1 },
    findings: [],
  };
}
