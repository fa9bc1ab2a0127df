import type { Alignment } from '../align/align.ts';
import { find } from '../text/sorted.ts';
import { bothWays, type Evidence } from './measure.ts';
import type { Names } from './names.ts';
import type { Numbers } from './numbers.ts';
import type { Quotation } from './quotations.ts';

/** What novelty needs of one side. */
export interface Facts {
  names: Names;
  numbers: Numbers;
  quotations: readonly Quotation[];
}

/** Rarity from which a word counts as telling here. */
const telling = 4;

/**
 * What each side has that the other lacks. A rewriter has no source but the source: of the two
 * texts one brings next to nothing of its own. A reporter who was there does.
 *
 * `novel.*.min` is the novelty of the side with less of it. Rates per 100 words (of at least 50), names and
 * numbers by weight, spellings taken as they are; lengths must not tell.
 */
export function novelty({ a, b }: Alignment, inA: Facts, inB: Facts): Evidence {
  const ofA = novel(inA, inB, a, b);
  const ofB = novel(inB, inA, b, a);
  const measures: Record<string, number> = {};
  for (const kind of Object.keys(ofA) as (keyof typeof ofA)[]) {
    Object.assign(measures, bothWays(`novel.${kind}`, ofA[kind], ofB[kind]));
  }
  return { measures, findings: [] };
}

function novel(mine: Facts, theirs: Facts, side: Alignment['a'], other: Alignment['a']) {
  const per = 100 / Math.max(50, side.text.size);
  let names = 0;
  for (const [name, { weight }] of mine.names) if (!theirs.names.has(name)) names += weight;
  let numbers = 0;
  for (const [value, { weight }] of mine.numbers) if (!theirs.numbers.has(value)) numbers += weight;
  let words = 0;
  for (let i = 0; i < side.stems.length; i++) {
    if (side.rarity[i] >= telling && find(other.stems, side.stems[i]) < 0) words++;
  }
  return { names: names * per, numbers: numbers * per, words: words * per };
}
