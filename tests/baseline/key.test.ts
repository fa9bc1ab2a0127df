import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysOf, wordsOf } from '../../src/baseline/key.ts';

const story =
  'The “old” ferry doesn’t sail on Thursday: its e-mail said −5 °C, 1,900 people and 3.5 % fewer trips.';

const key = (text: string, removed: { from: number; to: number }[] = []) =>
  keysOf({ text, removed: removed.map((span) => ({ ...span, rule: 'share-row', quote: '' })) })!;

describe('a text is the same', () => {
  it.each([
    ['re-wrapped', story.replaceAll(' ', '\n  ')],
    ['with the line ends of Windows', `${story.replaceAll(' ', '\r\n')}\r\n`],
    ['with straight quotes', story.replace(/[“”]/g, '"').replace('’', "'")],
    ['with no-break spaces', story.replaceAll(' ', '\u00a0')],
    ['with soft hyphens and zero-width spaces', story.replace('Thursday', 'Thurs\u00adday\u200b')],
    ['with a word broken at the end of a line', story.replace('Thursday', 'Thurs-\n  day')],
    ['with another hyphen, or none', story.replace('e-mail', 'e\u2011mail').replace('trips', 'trips')],
    ['with a hyphen for a minus', story.replace('−', '-')],
    ['with dashes for colons', story.replace('Thursday:', 'Thursday –')],
    ['in capitals', story.toUpperCase()],
    ['in full-width letters', story.replace('ferry', 'ｆｅｒｒｙ')],
    ['as paragraphs with bullets', `• ${story.replace(': ', ':\n\n* ')}`],
  ])('%s', (_, other) => {
    expect(key(other)).toEqual(key(story));
  });

  it('in either Unicode form', () => {
    const text = 'Ängström wäscht Żółw für Ђорђе и й';
    expect(key(text.normalize('NFD'))).toEqual(key(text.normalize('NFC')));
  });

  it('wherever a line of Chinese, Japanese or Thai is broken', () => {
    expect(key('渡輪星期四停\n駛，船殼有裂縫。')).toEqual(key('渡輪星期四停駛，船殼有裂縫。'));
    expect(key('フェリーは木曜日\nに停止')).toEqual(key('フェリーは木曜日に停止'));
  });

  it('when its words are, whatever stands between them', () => {
    const word = fc.stringMatching(/^[a-zäöüß]{1,8}$/);
    const gap = fc.constantFrom(' ', '\n', ', ', ' – ', '.\n\n', ' “', '” ', '; ');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap, gap), { minLength: 1 }), (parts) => {
        const joined = (which: 1 | 2) => parts.map((part) => part[0] + part[which]).join('');
        expect(key(joined(1))).toEqual(key(joined(2)));
      }),
    );
  });
});

describe('a text is another', () => {
  it.each([
    ['a word', story.replace('Thursday', 'Friday')],
    ['a word less', story.replace('old', '')],
    ['two words in another order', story.replace('people and', 'and people')],
    ['a figure', story.replace('1,900', '1,800')],
    ['a decimal point', story.replace('3.5', '35')],
    ['a minus', story.replace('−5', '5')],
    ['per cent', story.replace('3.5 %', '3.5')],
    ['a sentence more', `${story} It rained.`],
  ])('by %s', (_, other) => {
    expect(key(other).story).not.toBe(key(story).story);
  });

  it('by any word, anywhere', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.nat(), word, (words, at, other) => {
        const i = at % words.length;
        fc.pre(words[i] !== other);
        expect(wordsOf(words.with(i, other).join(' '))).not.toBe(wordsOf(words.join(' ')));
      }),
    );
  });
});

describe('furniture', () => {
  const page = `Share this on Monday\n${story}\nRead also: cats`;
  const from = page.indexOf(story);
  const removed = [
    { from: 0, to: from - 1 },
    { from: from + story.length + 1, to: page.length },
  ];

  it('is no part of the story, whatever it says today', () => {
    expect(key(page, removed).story).toBe(key(story).story);
    expect(key(page, removed).whole).not.toBe(key(story).whole);
  });

  it('leaves the words of the page the same where another run takes it for story', () => {
    expect(key(page, removed).whole).toBe(key(page).whole);
  });

  it('that overlaps, runs out of the text or stands in disorder is harmless', () => {
    const odd = [
      { from: 90, to: 9000 },
      { from: 5, to: 10 },
      { from: 0, to: 8 },
    ];
    expect(key(page, odd).story).toMatch(/^[0-9a-f]{32}$/);
  });
});

it('a document without its text has no keys', () => {
  expect(keysOf({ text: null, removed: [] })).toBeUndefined();
});

it('keys stay as they are: every baseline would be stale', () => {
  expect(wordsOf(story)).toBe(
    'the old ferry doesnt sail on thursday its email said - 5 c 1 , 900 people and 3 . 5 % fewer trips',
  );
  expect(key(story).story).toMatchInlineSnapshot(`"a26940e862eeb70db61b3359e0bfbb80"`);
});

it('a text of five million hostile characters takes a moment', () => {
  for (const piece of ['-', 'a', "a'", 'a-\n', '\u0301', '1', '1,', '漢 ', '𝒜', '\u00ad', ' ']) {
    const started = performance.now();
    key(`a-${piece.repeat(5e6 / piece.length)}`);
    expect(performance.now() - started, JSON.stringify(piece)).toBeLessThan(5000);
  }
}, 60_000);
