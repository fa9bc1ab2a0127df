/* What only the terminal says. Its readers have the command at hand, so options are named. */
export const terminal = {
  letters: { a: 'A', b: 'B' },
  missing: '{a} and {b}: not in the report',
  /** How much of a text is found again, behind its name. */
  shared: '{share} of it is found in {letter}',
  why: {
    heading: 'Why',
    unit: 'weights in log-odds',
    lighter: { one: '{n} lighter reason', other: '{n} lighter reasons' },
  },
  direction: {
    heading: 'Who took from whom',
    reason: '{claim} Favours {letter} as the source.',
    more: { one: '{n} more reason', other: '{n} more reasons' },
  },
  change: {
    heading: 'What would change it',
    without: 'Without {what}: {probability}, {flagged}',
    still: 'still flagged',
    no: 'no longer flagged',
  },
  facts: {
    heading: 'Facts',
    kept: '{n} kept',
    changed: '{n} changed',
    only: '{n} only in {letter}',
    became: 'A: {a} → B: {b}',
    more: { one: '{n} more changed', other: '{n} more changed' },
    lost: 'Attribution lost',
    oneSided: 'Credited in one text only',
    credit: 'only in {letter}: {what}',
  },
  marks: { more: { one: '{n} more mark', other: '{n} more marks' } },
  findings: {
    heading: 'Findings for and against',
    more: { one: '{n} more finding', other: '{n} more findings' },
  },
  altered: { more: { one: '{n} more altered quotation', other: '{n} more altered quotations' } },
  passages: {
    heading: 'Passages',
    some: 'Passages, {n} of {all}',
    alike: '{kind}, {share} alike',
    run: { one: 'same words, {n} in a row', other: 'same words, {n} in a row' },
    /** A place in a file that an editor can go to. */
    place: '{path}:{line}:{column}',
    /** A place in a text that was taken out of its file. */
    paragraph: '{letter} paragraph {n}',
    differences: { one: '{n} more difference', other: '{n} more differences' },
    more: { one: '{n} more passage', other: '{n} more passages' },
  },
  legend: {
    differs: '{lost} stands only in A, {gained} only in B',
    carried: '{carried} stands in both',
    lost: 'this',
    gained: 'this',
    word: 'this',
  },
  /** Behind a count of what was left out. */
  verbose: '{more}: --verbose prints all',
  page: '{more}: --verbose prints all, --html FILE shows them in their texts',
  rest: {
    pairs: { one: '{n} more pair', other: '{n} more pairs' },
    families: { one: '{n} more family', other: '{n} more families' },
    altered: { one: '{n} more pair with altered quotations', other: '{n} more pairs with altered quotations' },
    marks: { one: '{n} more article with marks', other: '{n} more articles with marks' },
    blends: { one: '{n} more blend', other: '{n} more blends' },
  },
  look: '--html FILE keeps the texts side by side.',
};
