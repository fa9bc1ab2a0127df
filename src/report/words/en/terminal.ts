/* What only the terminal says. Its readers have the command at hand, so options are named. */
export const terminal = {
  letters: { a: 'A', b: 'B' },
  missing: '{a} and {b}: not in the report',
  /** How much of a text is found again, behind its name. */
  shared: '{share} of it is found in {letter}',
  why: {
    heading: 'Why',
    unit: 'weights in log-odds',
  },
  direction: {
    reason: '{claim} Favours {letter} as the source.',
    more: { one: '{n} more reason', other: '{n} more reasons' },
  },
  change: '{without} {probability}, {flagged}',
  moreChange: { one: '{n} more', other: '{n} more' },
  facts: {
    became: 'A: {a} → B: {b}',
    more: { one: '{n} more changed fact', other: '{n} more changed facts' },
  },
  findings: {
    heading: 'Findings for (+) and against (−)',
    more: { one: '{n} more finding', other: '{n} more findings' },
  },
  marks: { one: '{n} more machine mark', other: '{n} more machine marks' },
  altered: { one: '{n} more altered quotation', other: '{n} more altered quotations' },
  passages: {
    heading: 'Passages',
    some: 'Passages, {n} of {all}',
    alike: '{kind}, {share} alike',
    run: { one: 'same words, {n} in a row', other: 'same words, {n} in a row' },
    /** A place in a file, as editors take it. */
    place: '{path}:{line}:{column}',
    /** A place in a text that was taken out of a page or a record. */
    paragraph: '{letter} paragraph {n}',
    differences: { one: '{n} more difference', other: '{n} more differences' },
    more: { one: '{n} more passage', other: '{n} more passages' },
  },
  /** What the signs or colours mean; each is shown around `sample`. */
  legend: {
    sample: 'words',
    lost: '{sample} only in A',
    gained: '{sample} only in B',
    carried: '{sample} in both',
  },
  /** A count of what was left out, and at the end how to see it. */
  left: '… {more}',
  whole: '--verbose prints all of it, --html FILE shows the whole texts side by side.',
  rest: {
    pairs: { one: '{n} more pair, less likely', other: '{n} more pairs, less likely' },
    families: { one: '{n} more family', other: '{n} more families' },
    altered: {
      one: '{n} more pair with altered quotations',
      other: '{n} more pairs with altered quotations',
    },
    marks: { one: '{n} more article with machine marks', other: '{n} more articles with machine marks' },
    blends: { one: '{n} more blend', other: '{n} more blends' },
    problems: { one: '{n} more problem', other: '{n} more problems' },
  },
};
