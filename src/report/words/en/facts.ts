/* Facts, and what became of them between the two texts. */
export const facts = {
  heading: 'Facts',
  changed: 'Changed facts',
  kinds: {
    name: 'Names',
    number: 'Numbers',
    date: 'Dates',
    quotation: 'Quotations',
    credit: 'Credits',
  },
  /** Told where it is known who took: of those that the source has. */
  kept: '{kept} of {all} kept',
  /** Told where it is not. */
  both: { one: '{n} in both', other: '{n} in both' },
  counts: {
    changed: { one: '{n} changed', other: '{n} changed' },
    dropped: { one: '{n} dropped', other: '{n} dropped' },
    added: { one: '{n} added', other: '{n} added' },
    onlyA: { one: '{n} only in A', other: '{n} only in A' },
    onlyB: { one: '{n} only in B', other: '{n} only in B' },
  },
  fates: {
    kept: 'Kept',
    both: 'In both',
    changed: 'Changed',
    dropped: 'Dropped',
    added: 'Added',
    onlyA: 'Only in text A',
    onlyB: 'Only in text B',
  },
  /** Between what the source says and what the taker says. */
  became: 'became',
  differs: 'against',
  /** Below the counts: other parts of the page count otherwise. */
  counted:
    'Names are counted here as whole names, in the findings word by word. A run of the same words is shorter where quotations are left out.',
  lost: {
    told: 'Attribution lost: the source credits {names}, the taker does not.',
    undetermined: 'Attribution in one text only: {letter} credits {names}, the other does not.',
    more: '{names} and {n} more',
  },
};
