import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rarityOf, rarityOfFrequency } from '../../src/text/rarity.ts';
import { stemmerOf } from '../../src/text/stems.ts';

function rarity(word: string, language: string): number {
  return rarityOf(language)(stemmerOf(language)(word));
}

describe('rarityOf', () => {
  test.each([
    ['en', ['the', 'minister', 'estuary']],
    ['uk', ['не', 'міністр', 'водолаз']],
    ['ru', ['не', 'министр', 'водолаз']],
    ['de', ['und', 'minister', 'flussmündung']],
    ['fr', ['de', 'ministre', 'estuaire']],
    ['es', ['de', 'ministro', 'estuario']],
    ['it', ['di', 'ministro', 'estuario']],
    ['nl', ['de', 'minister', 'riviermond']],
    ['pl', ['nie', 'minister', 'nurek']],
    ['pt', ['de', 'ministro', 'estuário']],
  ])('rises from function words to rare words: %s', (language, [common, usual, rare]) => {
    const unseen = rarityOf(language)('qzxqzxqzx');
    expect(rarity(common, language)).toBeLessThanOrEqual(1);
    expect(rarity(usual, language)).toBeGreaterThan(1.5);
    expect(rarity(rare, language)).toBeGreaterThan(rarity(usual, language));
    expect(unseen).toBeGreaterThanOrEqual(rarity(rare, language));
    expect(unseen).toBeGreaterThan(8);
    expect(unseen).toBeLessThan(13);
  });

  test('words of a language without a table are rated by their length, within bounds', () => {
    const rate = rarityOf('xx');
    expect(rate('ab')).toBeLessThan(rate('abcdef'));
    expect(rate('a'.repeat(1000))).toBe(9);
  });

  test('numbers are rated by the digits that matter, years as common', () => {
    const rate = rarityOf('en');
    expect(rate('5')).toBeLessThan(rate('57'));
    expect(rate('500')).toBe(rate('5'));
    expect(rate('11347')).toBeGreaterThan(rate('2024'));
    expect(rate('1.5')).toBe(rate('15'));
    expect(rate('0')).toBe(1.5);
    expect(rate('9'.repeat(400))).toBe(8);
  });

  test('every stem has a rarity that is a finite number from 0 to 13', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('en', 'uk', 'de', 'xx', 'und'),
        (stem, language) => {
          const value = rarityOf(language)(stem);
          expect(Number.isFinite(value) && value >= 0 && value <= 13).toBe(true);
        },
      ),
    );
  });
});

test('the rarer the word, the higher its rarity', () => {
  const frequencies = [0.05, 0.01, 1e-3, 1e-4, 1e-5, 1e-6, 1e-8];
  const rarities = frequencies.map(rarityOfFrequency);
  expect(rarities).toEqual([...rarities].sort((x, y) => x - y));
  expect(rarities[0]).toBeCloseTo(0, 5);
});
