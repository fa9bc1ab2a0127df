import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { skeleton, skeletonOf } from '../../src/text/skeleton.ts';
import { story } from '../sketch/story.ts';

describe('skeleton', () => {
  test.each([
    'Putin Poutine Путин Путін',
    'Zelensky Zelenskyy Zelenski Selenskyj Зеленский Зеленський',
    'Schröder Шрёдер Шредер',
    'Macron Макрон',
    'Washington Вашингтон Вашинґтон',
    'Johnson Джонсон',
    'Weidmann Вайдман Вайдманн',
    'Amsler Амслер',
    'Hamburg Гамбург',
    'Helsinki Хельсинки Гельсінкі',
    'Harris Харрис Гарріс',
    'Halyna Galina Галина',
    'Łukaszenka Lukashenko Лукашенко',
    'Łódź Lodz Лодзь',
    'Sørensen Sorensen Сёренсен',
    'Strauß Strauss',
    'Đorđević Djordjevic',
  ])('is one for %s', (spellings) => {
    const bones = spellings.split(' ').map(skeleton);
    expect(bones[0].length).toBeGreaterThanOrEqual(3);
    expect(new Set(bones), bones.join(' ')).toHaveLength(1);
  });

  test.each([
    ['Merkel', 'Macron'],
    ['Berlin', 'Bremen'],
    ['Oslo', 'Seoul'],
    ['Kramer', 'Krüger'],
    ['Armin', 'Ramin'],
  ])('tells %s from %s', (one, other) => {
    expect(skeleton(one)).not.toBe(skeleton(other));
  });

  test('is nothing where too little is left to tell', () => {
    for (const word of ['', 'Io', 'Reto', 'Xi', 'Ян', '1984', '—', '東京', 'Αθήνα', 'القاهرة'])
      expect(skeleton(word)).toBe('');
  });

  test('never fails, and is of plain Latin consonants, three or more, none twice in a row', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        expect(skeleton(word)).toMatch(/^(?:|a?[b-df-gk-npr-tvw]+)$/);
        expect(skeleton(word)).not.toMatch(/(.)\1/);
        expect([0, 3, 4, 5]).toContain(Math.min(skeleton(word).length, 5));
      }),
      { numRuns: 2000 },
    );
    expect(skeleton('Ad\u0000d-Redd')).toBe('adrd');
    for (const half of ['\ud800', 'a\udfffb', '\u0130stanbul', 'K\u212a', '\ufb03', 'ʼ'])
      expect(() => skeleton(half)).not.toThrow();
  });

  test('never grows when said again, and soon stays as it is', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzäéñőабвгґдеєжзиійклмнопрстуфхцчшщьюяїыэ'),
    });
    fc.assert(
      fc.property(letters, (word) => {
        const said = [skeleton(word)];
        for (let i = 0; i < 3; i++) said.push(skeleton(said[i]));
        for (let i = 0; i < 3; i++) expect(said[i + 1].length).toBeLessThanOrEqual(said[i].length);
        expect(said[3]).toBe(said[2]);
      }),
      { numRuns: 2000 },
    );
  });

  test('does not hear case, accents or how they are encoded', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abdefgklmnorstuvzäéñőйїа̀') });
    fc.assert(
      fc.property(letters, (word) => {
        expect(skeleton(word.toUpperCase().normalize('NFD'))).toBe(skeleton(word));
        expect(skeleton(word.normalize('NFC'))).toBe(skeleton(word.normalize('NFD')));
      }),
    );
  });
});

describe('skeletonOf', () => {
  test.each([
    ['uk', 'Weidmann', 'Вайдман Вайдмана Вайдманом Вайдманові'],
    ['ru', 'Weidmann', 'Вайдман Вайдмана Вайдманом'],
    ['ru', 'Biden', 'Байден Байдена Байденом'],
    ['ru', 'Zelensky', 'Зеленский Зеленского Зеленскому Зеленским'],
    ['pl', 'Putin', 'Putin Putina Putinem Putinowi'],
    ['pl', 'Zelensky', 'Zełenski Zełenskiego Zełenskim'],
    ['en', 'Amsler', "Amsler Amsler's"],
  ])('in %s hears %s in every case', (language, name, spellings) => {
    for (const spelling of spellings.split(' '))
      expect(skeletonOf(story(`43 ${spelling} 43.`, language), 1), spelling).toBe(skeleton(name));
  });

  test('hears the form where nothing is declined', () => {
    const english = story('Amsler was here.');
    expect(skeletonOf(english, 0)).toBe(skeleton(english.forms[0]));
  });
});
