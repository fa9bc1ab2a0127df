import { hasAltered } from '../altered.ts';
import type { ReportDocument } from '../report.ts';
import { oneLine } from '../visible.ts';
import { isAccepted, isFlagged } from '../wording.ts';
import type { PairEntry } from './catalogue.ts';

/* What rows say of themselves to the script, which filters by it: see client/rows.ts. */

export type RowData = Record<`data-${string}`, string | number>;

/** Of what a reader might search for, this much is kept (UTF-16 units). */
const longestWords = 1000;

/** A pair that stays in view although it lies below the bar: it is there for another reason. */
export function isKept({ pair }: PairEntry, bar: number): boolean {
  return pair.probability < bar && (isFlagged(pair) || hasAltered(pair.evidence));
}

export function pairData(entry: PairEntry, bar: number): RowData {
  const { pair, number, a, b } = entry;
  const has = [
    isFlagged(pair) && 'taken',
    hasAltered(pair.evidence) && 'altered',
    isKept(entry, bar) && 'kept',
    [a, b].some(({ marks }) => marks.length > 0) && 'marks',
  ];
  return {
    'data-number': number,
    'data-probability': pair.probability,
    'data-relation': pair.relation,
    'data-who': /-from-/.test(pair.direction.who) ? 'told' : pair.direction.who,
    'data-standing': isAccepted(pair) ? 'accepted' : pair.standing,
    'data-has': has.filter(Boolean).join(' '),
    ...described([a, b]),
  };
}

export function articleData(document: ReportDocument, pairs: readonly PairEntry[]): RowData {
  return {
    'data-pairs': pairs.map(({ number }) => number).join(' '),
    'data-has': document.marks.length > 0 ? 'marks' : '',
    ...described([document]),
  };
}

function described(documents: readonly ReportDocument[]): RowData {
  const words = documents.flatMap(({ title, source, author, path }) => [title, source, author, path]);
  return {
    'data-outlets': JSON.stringify([...new Set(documents.flatMap((one) => outletOf(one) ?? []))]),
    'data-languages': listed(documents.map(({ language }) => language)),
    'data-dates': listed(documents.map(({ date }) => date?.slice(0, 10) ?? '')),
    'data-words': oneLine(words.filter(Boolean).join(' ').slice(0, longestWords)).toLowerCase(),
  };
}

/** The outlet as filters name it. */
export function outletOf({ source }: ReportDocument): string | null {
  return source === null ? null : oneLine(source).slice(0, 200);
}

/** Single words, each once; what has white space in it is no code and no day. */
function listed(values: readonly string[]): string {
  return [...new Set(values.map(oneLine).filter((value) => /^\S{1,20}$/.test(value)))].join(' ');
}
