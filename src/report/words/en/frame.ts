/* The page around the findings, and what is common to several of its parts. */
export const frame = {
  skip: 'Skip to the findings',
  comparison: 'Comparison of two articles',
  /** Where pairs and families have pages of their own. */
  pages: {
    title: '{place}: {title} · Twicetold',
    skipToPair: 'Skip to the pair',
    skipToFamily: 'Skip to the family',
  },
  notInReport: 'The text of this document is not in the report.',
  unseen: '{name}, shown here, without effect',
  problems: {
    heading: { one: '{n} problem', other: '{n} problems' },
    lead: 'These were not compared.',
  },
  marks: {
    heading: { one: '{n} article with machine marks', other: '{n} articles with machine marks' },
    lead: 'Words left behind by a writing or spinning machine. They say how a text was made, not that it was copied.',
    here: 'Machine marks',
    flag: 'machine mark',
    seeIn: 'See it in',
    pair: 'pair {n}',
    inPlace: 'Read in place',
    /** Where incoming articles are checked: of one they are held against. */
    ofArchive: 'from the archive',
  },
  making: {
    heading: 'How this report was made',
    how: '{tool} {version}, command {command}, weights {weights}, report schema {schema}.',
    documents: { one: '{n} document read', other: '{n} documents read' },
    candidates: {
      one: '{n} candidate pair looked at closely.',
      other: '{n} candidate pairs looked at closely.',
    },
    local:
      'Everything ran on one machine; nothing was sent anywhere. A finding is a reason to look, not a judgement on anybody.',
    options: 'Options',
    notSet: 'not set',
    redacted: 'Names of outlets and authors are hidden in this copy.',
  },
  /** A finding that a person lets stand: who, when, why. */
  accepted: {
    flag: 'accepted',
    note: 'Accepted by {by} on {on}: {reason}',
    hidden: 'Accepted on {on}; names and reasons are hidden in this copy.',
    until: 'It holds until {until}.',
    endless: 'It holds without an end.',
  },
  altered: {
    heading: { one: '{n} altered quotation', other: '{n} altered quotations' },
    lead: 'Also between articles that are not taken from each other.',
    here: 'Altered quotations',
    note: 'The same utterance in two wordings. They do not count in the verdict: each can be checked against a recording.',
    missing: 'The other text has more words here',
  },
  blends: {
    heading: { one: '{n} blend', other: '{n} blends' },
    lead: 'Articles retold from several others, each of which they meet only in part.',
    which: 'Which passages come from which',
    why: 'Why',
    from: '{share} from {title}',
    label: 'Blend',
  },
};
