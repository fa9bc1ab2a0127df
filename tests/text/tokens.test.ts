import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Kind, kinds } from '../../src/text/characters.ts';
import { hiddenInside, words } from '../../src/text/tokens.ts';

function spans(text: string, from = 0, to = text.length): [number, number][] {
  const out: number[] = [];
  words(text, from, to, out);
  return Array.from({ length: out.length / 2 }, (_, i) => [out[2 * i], out[2 * i + 1]]);
}

function cut(text: string): string[] {
  return spans(text).map(([from, to]) => text.slice(from, to));
}

describe('words', () => {
  test.each<[string, string, string[]]>([
    ['plain words and offsets', 'The mayor left.', ['The', 'mayor', 'left']],
    ['apostrophes inside words', "O'Brien doesn’t, l’homme, м'яч", ["O'Brien", 'doesn’t', 'l’homme', "м'яч"]],
    [
      'apostrophes at the edges stay out',
      "'tis the dogs' rock 'n' roll",
      ['tis', 'the', 'dogs', 'rock', 'n', 'roll'],
    ],
    ['hyphens and dashes part words', 'well-known 2024–25', ['well', 'known', '2024', '25']],
    [
      'separators between digits',
      '1,234,567 and 3.5, 1.000,50; 5.4.2024',
      ['1,234,567', 'and', '3.5', '1.000,50', '5.4.2024'],
    ],
    ['a stop after a number stays out', 'in 2024. 7, 8', ['in', '2024', '7', '8']],
    ['commas between letters part words', 'red,green 5,apples', ['red', 'green', '5', 'apples']],
    ['digits and letters mix', 'COVID-19 5G 1990s €5bn', ['COVID', '19', '5G', '1990s', '5bn']],
    ['combining marks belong to their letter', 'cafe\u0301 и\u0306од', ['cafe\u0301', 'и\u0306од']],
    ['a mark without a letter is no word', '\u0301 a', ['a']],
    ['Korean has spaces', '서울시는 오늘', ['서울시는', '오늘']],
    ['scripts without spaces give overlapping pairs', '東京都は', ['東京', '京都', '都は']],
    ['a lone character of such a script stands alone', '東 A', ['東', 'A']],
    ['a change to such a script parts words', 'AI技術5月', ['AI', '技術', '5', '月']],
    ['Thai vowel signs stay in the chain', 'ไทย', ['ไท', 'ทย']],
    ['emoji are no words', '😀 👍🏽 👩‍👩‍👧 🇺🇦', []],
    ['an emoji touching a word is not part of it', 'great😀news 👍ok', ['great', 'news', 'ok']],
    ['letters beyond the first plane are letters', '𝐁𝐨𝐫𝐢𝐬 𐐷', ['𝐁𝐨𝐫𝐢𝐬', '𐐷']],
    ['Han beyond the first plane joins its neighbours', '𠮷野家', ['𠮷野', '野家']],
    ['half a pair is no word and hurts none', 'a\ud83d b\ude00c \ud83d', ['a', 'b', 'c']],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  test('hidden characters never split a word, a contraction, a number or a chain of characters', () => {
    expect(cut('min\u200bis\u00adter')).toEqual(['min\u200bis\u00adter']);
    expect(cut("don\u200b't don'\u200bt")).toEqual(["don\u200b't", "don'\u200bt"]);
    expect(cut('1\u200b,\u200b000')).toEqual(['1\u200b,\u200b000']);
    expect(cut('東\u200b京\u200b都')).toEqual(['東\u200b京', '京\u200b都']);
    expect(cut('a\u{e0041}b a\u3164b')).toEqual(['a\u{e0041}b', 'a\u3164b']);
  });

  test('hidden characters around a word are not part of it', () => {
    expect(spans('\u200bword\u200b\u202c next')).toEqual([
      [1, 5],
      [8, 12],
    ]);
  });

  test('only the stretch asked for is read', () => {
    expect(spans('one two three', 4, 7)).toEqual([[4, 7]]);
    expect(spans("don't", 0, 4)).toEqual([[0, 3]]);
    expect(spans('1,000', 0, 2)).toEqual([[0, 1]]);
    expect(spans('', 0, 0)).toEqual([]);
  });

  test('spans are ordered, inside the text, never cut a pair, and overlap only in scripts without spaces', () => {
    fc.assert(
      fc.property(hostile(), (text) => {
        let last: [number, number] = [-1, 0];
        for (const [from, to] of spans(text)) {
          expect(from).toBeGreaterThan(last[0]);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          if (from < last[1]) expect(/[\p{L}\p{M}]/u.test(text.slice(from, last[1]))).toBe(true);
          if (from < last[1] && text.charCodeAt(from) < 0xd800)
            expect(kinds[text.charCodeAt(from)]).toBe(Kind.unspaced);
          expect(cutsPair(text, from) || cutsPair(text, to)).toBe(false);
          last = [from, to];
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('every letter and digit lies in some word', () => {
    fc.assert(
      fc.property(hostile(), (text) => {
        const covered = new Uint8Array(text.length);
        for (const [from, to] of spans(text)) covered.fill(1, from, to);
        for (const match of text.matchAll(/[\p{L}\p{Nd}]/gu)) {
          if (match[0] !== '\u3164' && match[0] !== '\uffa0' && !/[\u115f\u1160\u02bc]/.test(match[0]))
            expect(covered[match.index]).toBe(1);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

test('hidden characters inside a word are found one by one', () => {
  const text = 'so a\u200bb\u00ad\u{e0041}c';
  expect(hiddenInside(text, { from: 3, to: text.length })).toEqual([
    { from: 4, to: 5 },
    { from: 6, to: 7 },
    { from: 7, to: 9 },
  ]);
});

function cutsPair(text: string, at: number): boolean {
  return (
    at > 0 && /[\ud800-\udbff]/.test(text[at - 1]) && at < text.length && /[\udc00-\udfff]/.test(text[at])
  );
}

/** Letters of many scripts next to everything that has ever confused a tokeniser; halves of pairs too. */
function hostile() {
  const pieces = [
    'a',
    'é',
    'e\u0301',
    "'",
    '’',
    ',',
    '.',
    '1',
    '٣',
    ' ',
    '\u200b',
    '\u00ad',
    '\u202e',
    '\u200d',
  ];
  const rarer = [
    '東',
    '𠮷',
    'か\u3099',
    'ไ',
    'और',
    'ش\u200cد',
    'я',
    '😀',
    '👩‍👧',
    '𝐁',
    '\ud83d',
    '\ude00',
    '\ufe0f',
    '\u3164',
  ];
  return fc.oneof(
    fc.array(fc.constantFrom(...pieces, ...rarer), { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 40 }),
  );
}
