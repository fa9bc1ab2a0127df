import type { Judged } from './evaluate.ts';
import { type Rate, rateOf, type Split, splitAll } from './rates.ts';

/** How often a direction was told, and how often it was right when told. */
export interface Told {
  decided: Rate;
  right: Rate;
}

/**
 * Over flagged derived pairs whose source the labels know, which is `a`. Texts that are identical have
 * no direction of their own and are left out.
 */
export function directions(flagged: readonly Judged[]): Told & Omit<Split<Told>, 'all'> {
  const { all, ...parts } = splitAll(
    flagged.filter(({ kind }) => kind !== 'identical'),
    told,
  );
  return { ...all, ...parts };
}

function told(pairs: readonly Judged[]): Told {
  return {
    decided: rateOf(pairs, isDecided),
    right: rateOf(pairs.filter(isDecided), ({ direction }) => direction.who === 'b-from-a'),
  };
}

function isDecided({ direction: { who } }: Judged): boolean {
  return who === 'a-from-b' || who === 'b-from-a';
}
