import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, mendScript } from '../../src/text/fold.ts';

describe('fold', () => {
  test.each<[string, string, string]>([
    ['composed and decomposed letters', 'Café', 'Cafe\u0301'],
    ['composed and decomposed Cyrillic', 'Київ', 'Киі\u0308в'],
    ['composed and decomposed Korean', '서울', '서울'.normalize('NFD')],
    ['case', 'KYIV', 'kyiv'],
    ['case in Cyrillic', 'ЇЖАК', 'їжак'],
    ['Turkish letters i', 'İSTANBUL', 'istanbul'],
    ['the dotless i', 'Diyarbakır', 'DIYARBAKIR'],
    ['sharp s', 'Straße', 'STRASSE'],
    ['capital sharp s', 'GROẞE', 'große'],
    ['the final sigma', 'ΟΔΟΣ', 'οδοσ'],
    ['apostrophes', 'O’Brien', "O'Brien"],
    ['the Ukrainian apostrophe', 'мʼяч', "м'яч"],
    ['soft hyphens', 'min\u00adis\u00adter', 'minister'],
    ['zero-width characters', 'mi\u200bni\u200d\ufeffster', 'minister'],
    ['direction marks', 'mini\u202e\u2066ster', 'minister'],
    ['invisible fillers and tags', 'mi\u3164ni\u{e0041}ster', 'minister'],
    ['ligatures of a typesetter', 'ﬁnance', 'finance'],
    ['full-width letters', 'Ｂｏｒｉｓ', 'boris'],
    ['letters of mathematics', '𝐁𝐨𝐫𝐢𝐬', 'boris'],
  ])('%s make no difference', (_, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  test('keeps letters apart that are letters of their own', () => {
    expect(fold('Über')).toBe('über');
    expect(fold('España')).toBe('españa');
    expect(fold('ґанок')).not.toBe(fold('ганок'));
    expect(fold('їх')).not.toBe(fold('іх'));
  });

  test('folding twice changes nothing, and neither does the normal form of the input', () => {
    const letter = fc.constantFrom(
      ..."aBcéÉİıIßẞςΣµΩÅǰŀŉﬁЇїйЁІоoοкK’ʼ'",
      ...[
        'e\u0301',
        'i\u0307',
        '\u0307',
        '\u00ad',
        '\u200b',
        '\u3164',
        'J\u030c',
        '𝐁',
        '１',
        '\u{e0041}',
        '\uffa0',
      ],
    );
    const word = fc.oneof(
      fc.array(letter, { maxLength: 12 }).map((letters) => letters.join('')),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    fc.assert(
      fc.property(word, (word) => {
        const once = fold(word);
        expect(fold(once)).toBe(once);
        expect(fold(word.normalize('NFD'))).toBe(fold(word.normalize('NFC')));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('lookalike letters', () => {
  test.each<[string, string, string]>([
    ['Cyrillic in Latin', 'mаyоr', 'mayor'],
    ['Latin in Cyrillic', 'мiнiстр', 'міністр'],
    ['Greek in Latin', 'pοlice', 'police'],
    ['Latin in Greek', 'Αθήνa', 'Αθήνα'],
    ['Greek in Cyrillic', 'Мοсква', 'Москва'],
    ['capitals', 'РREMIER', 'PREMIER'],
    ['a letter with an accent', 'naїve', 'naïve'],
    ['nearly all letters, one giving the script away', 'раураl', 'paypal'],
  ])('are mended: %s', (_, shown, read) => {
    expect(mendScript(shown)).toBe(read);
    expect(fold(shown)).toBe(fold(read));
  });

  test.each([
    ...['Москва', 'сосна', 'Рим', 'Київ', "п'ять"],
    ...['paper', 'Armenia', 'Kraków', "O'Brien"],
    ...['Αθήνα', 'Հայաստան', '東京'],
  ])('a word of one script stays: %s', (word) => {
    expect(mendScript(word)).toBe(word);
  });

  test('a mixed word that fits no script stays, and so does an acronym with an ending', () => {
    expect(mendScript('Zелений')).toBe('Zелений');
    expect(mendScript('SMSка')).toBe('SMSка');
    expect(mendScript('μm')).toBe('μm');
  });
});
