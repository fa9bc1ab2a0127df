import { describe, expect, test } from 'vitest';
import { story } from '../sketch/story.ts';

function tricks(text: string, language = 'en') {
  return story(text, language).tricks.map(({ from, to, kind, read }) => ({
    shown: text.slice(from, to),
    kind,
    read,
  }));
}

describe('tricks', () => {
  test('hidden characters, lookalikes and direction overrides are told with their place and reading', () => {
    expect(tricks('The min\u200bister said the mаyor and the \u202agov\u202eernor met.')).toEqual([
      { shown: 'min\u200bister', kind: 'hidden-character', read: 'minister' },
      { shown: 'mаyor', kind: 'lookalike-letter', read: 'mayor' },
      { shown: 'gov\u202eernor', kind: 'bidi-control', read: 'governor' },
    ]);
  });

  test('what a trick showed is kept beside its place', () => {
    const [trick] = story('A so\u00adlemn vow').tricks;
    expect(trick).toEqual({
      from: 2,
      to: 9,
      kind: 'hidden-character',
      shown: 'so\u00adlemn',
      read: 'solemn',
    });
  });

  test('styled letters are lookalikes, letters of another script in a Ukrainian word too', () => {
    expect(tricks('Buy 𝐠𝐨𝐥𝐝 now')).toEqual([{ shown: '𝐠𝐨𝐥𝐝', kind: 'lookalike-letter', read: 'gold' }]);
    expect(tricks('Новий мiст', 'uk')).toEqual([{ shown: 'мiст', kind: 'lookalike-letter', read: 'міст' }]);
  });

  test.each([
    ['Persian with joiners', 'او می\u200cخواهد برود', 'fa'],
    ['Hindi with joiners', 'क\u094d\u200dष और र\u094d\u200cय', 'hi'],
    ['names of one script beside another', 'Президент Зеленський met the mayor of Αθήνα', 'en'],
    ['accents taken apart', 'cafe\u0301 и\u0306од', 'fr'],
    ['emoji with joiners', 'family 👩‍👩‍👧 day', 'en'],
    ['hidden characters between words', 'one\u200b two \ufeffthree', 'en'],
  ])('%s are none', (_, text, language) => {
    expect(tricks(text, language)).toEqual([]);
  });
});
