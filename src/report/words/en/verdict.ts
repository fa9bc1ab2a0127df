/* What both reporters say of a verdict. `{…}` are filled in; `*…*` is the weighty part of a sentence. */
export const verdict = {
  relations: {
    identical: 'Identical',
    'near-duplicate': 'Near-duplicate',
    rewrite: 'Rewrite',
    partial: 'Partly taken',
    'same-story': 'Same story',
    unrelated: 'Unrelated',
  },
  relationMeanings: {
    identical: 'The same words from beginning to end.',
    'near-duplicate': 'The same wording with light edits.',
    rewrite: 'The same content in other words.',
    partial: 'Some passages or facts are taken, the rest is its own.',
    'same-story': 'Independent coverage of one event.',
    unrelated: 'Nothing of note in common.',
  },
  grades: { wholly: 'wholly derived', partially: 'partially derived', none: 'not derived' },
  /** Said instead of a grade where there are too few words for one. */
  tooShort: 'too short to judge',
  standings: {
    own: "the outlet's own update",
    credited: 'credited',
    licensed: 'licensed',
    uncredited: 'no credit found',
  },
  /** Between taker and source in a table: `B, taken from, A`. */
  who: {
    'a-from-b': 'taken from',
    'b-from-a': 'taken from',
    'common-source': 'shares a source with',
    undetermined: 'order unknown',
  },
  passages: { verbatim: 'same words', edited: 'edited', paraphrased: 'paraphrased' },
  tiers: { near: 'near-proof by itself', weak: 'counts only together with others' },
  tricks: {
    'hidden-character': 'hidden character',
    'lookalike-letter': 'lookalike letter of another script',
    'bidi-control': 'character that reorders text',
  },
  /** What was done to a quotation. */
  alterations: {
    negation: 'Negation changed',
    number: 'Number changed',
    speaker: 'Given to another speaker',
    name: 'Name changed',
    cut: 'Cut before a limit or behind a denial',
    replaced: 'Words replaced',
    missing: 'Words left out',
    unquoted: 'Told without quotation marks',
  },
  spokenBy: 'spoken by {speaker}',
  noSpeaker: 'no speaker named beside it',
  /** From surest to least sure. */
  sure: ['almost certainly', 'very likely', 'probably', 'possibly'],
  sentences: {
    unrelated: '{taker} and {source} *are not related*.',
    sameStory: '{taker} and {source} *tell the same story, each with its own reporting*.',
    sameStoryShort: '{taker} and {source} tell the same story, *too short to judge as a rewrite*.',
    common: '{taker} and {source} *{sure} draw on one common text*.',
    identical: {
      told: '{taker} *carries the same text as* {source} and {sure} took it from there.',
      common: '{taker} *carries the same text as* {source}, likely both from a common source.',
      undetermined: '{taker} *carries the same text as* {source}; which came first cannot be told.',
    },
    'near-duplicate': {
      told: '{taker} *is {sure} a lightly edited copy of* {source}.',
      undetermined:
        'Of {taker} and {source}, *one is {sure} a lightly edited copy of the other, or both of a third text*; which came first cannot be told.',
    },
    rewrite: {
      told: '{taker} *is {sure} a rewrite of* {source}.',
      undetermined:
        'Of {taker} and {source}, *one is {sure} a rewrite of the other, or both of a third text*; which came first cannot be told.',
    },
    across: {
      told: '{taker} *is {sure} a translation or retelling of* {source}.',
      undetermined:
        'Of {taker} and {source}, *one is {sure} a translation or retelling of the other, or both of a third text*; which came first cannot be told.',
    },
    partial: {
      told: '{taker} *is {sure} built in part on* {source}.',
      undetermined:
        'Of {taker} and {source}, *one is {sure} built in part on the other, or both on a third text*; which came first cannot be told.',
    },
  },
  direction: {
    told: '{taker} took from {source} ({sure}).',
    common: 'Both from a common source ({sure}).',
    undetermined: 'Cannot be told (the likelier way: {sure}).',
    /** Where neither way is likelier. */
    open: 'Cannot be told.',
  },
  blend: {
    two: 'Blended, {sure}, from two articles, which together explain {coverage} of it.',
    three: 'Blended, {sure}, from three articles, which together explain {coverage} of it.',
  },
};
