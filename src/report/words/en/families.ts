/* Groups of articles that belong together. */
export const families = {
  heading: { one: '{n} family', other: '{n} families' },
  lead: 'Articles that go back to one text, in the likely order of taking.',
  one: 'Family {n}',
  place: 'Family {n} of {all}',
  around: 'Around family {n}',
  members: { one: '{n} article', other: '{n} articles' },
  unclear: 'Which came first cannot be told.',
  origin: 'likely origin',
  /** Of a member: `{n}` is the number of the one it took from, `{what}` the relation and its probability. */
  from: 'from {n}: {what}',
  /** The way to a pair of a family of two, whose order is unknown. */
  pair: 'pair {n}: {what}',
  /** The same in a larger family: `{other}` is the number of the other member. */
  pairWith: 'pair {n}, with {other}: {what}',
  /** Above the drawing. */
  byDate: '{first} to {last}, from left to right',
  /** Among the notes of a family. */
  blend: 'Also a blend of several articles: {title}',
  map: {
    lead: 'In a map each square is a pair of two articles, by their numbers: the figure is its probability in percent, the line around it tells the relation.',
    label: 'Map of family {n}',
    cell: '{one} and {other}: {relation}, {probability}',
    pass: 'Skip the map',
    tooMany: 'No map is drawn of more than {n} articles; the table has every pair.',
    /** Of an empty square. */
    none: 'no likeness listed',
  },
  table: {
    summary: { one: '{n} pair as a table', other: '{n} pairs as a table' },
    pair: 'Pair',
    two: '{one} and {other}',
  },
};
