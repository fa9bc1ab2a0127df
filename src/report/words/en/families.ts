/* Groups of articles that belong together. */
export const families = {
  heading: { one: '{n} family', other: '{n} families' },
  lead: 'Articles that go back to one text, in the likely order of taking.',
  one: 'Family {n}',
  members: { one: '{n} article', other: '{n} articles' },
  unclear: 'Which came first cannot be told.',
  origin: 'likely origin',
};
