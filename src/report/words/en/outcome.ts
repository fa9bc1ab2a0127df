/* The outcome of a run in a sentence or two. Parts are joined by semicolons. */
export const outcome = {
  /** Between the parts of the sentence. */
  join: '; ',
  none: {
    all: {
      one: 'None of {n} article looks taken from another',
      other: 'None of {n} articles looks taken from another',
    },
    incoming: {
      one: 'None of {n} incoming article looks taken from another',
      other: 'None of {n} incoming articles looks taken from another',
    },
  },
  some: {
    one: '{n} of {articles} looks taken from another',
    other: '{n} of {articles} look taken from another',
  },
  articles: { one: '{n} article', other: '{n} articles' },
  incoming: { one: '{n} incoming article', other: '{n} incoming articles' },
  unclear: {
    one: '{n} shares a text, and who took it cannot be told',
    other: '{n} share a text, and who took it cannot be told',
  },
  unclearMore: {
    one: '{n} more shares a text, and who took it cannot be told',
    other: '{n} more share a text, and who took it cannot be told',
  },
  marked: { one: '{n} carries machine marks', other: '{n} carry machine marks' },
  /** Findings that a person lets stand. */
  accepted: { one: '{n} pair accepted', other: '{n} pairs accepted' },
  short: {
    one: '{n} pair that looks alike is too short to judge.',
    other: '{n} pairs that look alike are too short to judge.',
  },
  noCredit: 'No credit or licence was found in any of them.',
  inOrder: {
    one: "{n} of these pairs is licensed, credited or an outlet's own update; in {rest} no credit was found.",
    other:
      "{n} of these pairs are licensed, credited or an outlet's own update; in {rest} no credit was found.",
  },
};
