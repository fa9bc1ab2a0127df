import { asksForPairs, type Described, isDescribed, isJudged, type Judged, type Threshold } from './fits.ts';
import type { State } from './state.ts';

/* What the rows of both tables say of themselves, read once: asking the markup at each letter typed is slow. */

export interface PairRow extends Described, Judged {
  number: string;
}

export interface ArticleRow extends Described {
  /** Numbers of its pairs. */
  pairs: readonly string[];
}

export function pairRow({ dataset }: HTMLElement): PairRow {
  const has = words(dataset.has);
  return {
    ...described(dataset),
    number: dataset.number ?? '',
    probability: Number(dataset.probability),
    relation: dataset.relation ?? '',
    who: dataset.who ?? '',
    standing: dataset.standing ?? '',
    taken: has.includes('taken'),
    altered: has.includes('altered'),
    kept: has.includes('kept'),
  };
}

export function articleRow({ dataset }: HTMLElement): ArticleRow {
  return { ...described(dataset), pairs: words(dataset.pairs) };
}

function described(dataset: DOMStringMap): Described {
  return {
    outlets: JSON.parse(dataset.outlets ?? '[]') as string[],
    languages: words(dataset.languages),
    dates: words(dataset.dates),
    marks: words(dataset.has).includes('marks'),
    words: dataset.words ?? '',
  };
}

function words(list: string | undefined): string[] {
  return (list ?? '').split(' ').filter(Boolean);
}

export function pairFits(row: PairRow, wanted: State, threshold: Threshold): boolean {
  return isJudged(row, wanted, threshold) && isDescribed(row, wanted);
}

/** An article fits by what it is itself, and by one of its pairs at least. */
export function articlesFit(
  pairs: readonly PairRow[],
  wanted: State,
  threshold: Threshold,
): (row: ArticleRow) => boolean {
  const judged = new Set(pairs.filter((row) => isJudged(row, wanted, threshold)).map(({ number }) => number));
  const asked = asksForPairs(wanted, threshold);
  return (row) =>
    isDescribed(row, wanted) &&
    (row.pairs.length === 0 ? !asked : row.pairs.some((number) => judged.has(number)));
}
