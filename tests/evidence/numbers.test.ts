import { describe, expect, it } from 'vitest';
import { numbers, numbersOf } from '../../src/evidence/numbers.ts';
import { said, textOf } from './subjects.ts';

const values = (text: string, language = 'en') => [...numbersOf(textOf(text, { language })).keys()];

describe('numbersOf', () => {
  it.each([
    ['The jury heard 32 witnesses.', 'The jury heard thirty-two witnesses.', 32],
    ['It cost 1,200,000 crowns.', 'It cost 1.2 million crowns.', 1_200_000],
    ['It cost 1,200,000 crowns.', 'It cost 1.2m crowns.', 1_200_000],
    ['Profit rose 76% this year.', 'Profit rose 76 per cent this year.', 76],
    ['Profit rose 76% this year.', 'Profit rose seventy-six percent this year.', 76],
    ['A debt of $1.13bn was sold.', 'A debt of 1.13 billion dollars was sold.', 1.13e9],
    ['He paid 250,000 crowns.', 'He paid two hundred and fifty thousand crowns.', 250_000],
    ['He paid 100 crowns.', 'He paid one hundred crowns.', 100],
    ['The race is 42 km long.', 'The race is 42km long.', 42],
    ['She came 21st of all.', 'She came in as number 21 of all.', 21],
  ])('reads "%s" and "%s" as the same number', (one, other, value) => {
    expect(values(one)).toEqual([value]);
    expect(values(other)).toEqual([value]);
  });

  it.each([
    ['de', 'Zweiunddreißig Menschen kamen zum Fest am Fluss.', 32],
    ['fr', 'La mairie a compté deux cents habitants selon le maire.', 200],
    ['fr', 'La fête a réuni vingt et une femmes du village.', 21],
    ['es', 'La feria reunió a treinta y dos vecinos de la comarca.', 32],
    ['uk', 'На святі біля річки зібралося двадцять п’ять людей.', 25],
    ['uk', 'Місто витратить на міст сто сорок тисяч гривень.', 140_000],
    ['ru', 'На празднике у реки собралось тридцать два человека.', 32],
    ['de', 'Rund 1.200 Menschen kamen zum Fest am Fluss.', 1200],
    ['de', 'Der Umbau kostet 1,2 Mio. Euro, sagte die Stadt.', 1_200_000],
    ['fr', 'La commune compte 12\u00a0400 habitants selon la mairie.', 12_400],
    ['fr', 'La commune compte 12\u202f400 habitants selon la mairie.', 12_400],
    ['fr', 'La commune compte 12 400 habitants selon la mairie.', 12_400],
    ['fr', 'Le premier chiffrage avance le montant de 1,8 M€, dit la ville.', 1_800_000],
    ['fr', 'La borne se trouve à 1,8 m de la porte, dit la ville.', 1.8],
    ['uk', 'У громаді живе 12\u00a0400 осіб, повідомила міська рада.', 12_400],
    ['uk', 'У громаді живе 12,4 тис. людей, повідомила міська рада.', 12_400],
    ['uk', 'Ремонт коштував 1,2 млн гривень, повідомила міська рада.', 1_200_000],
    ['ru', 'В районе живут 12\u00a0400 человек, сообщила мэрия города.', 12_400],
    ['ru', 'В районе живут 12 тысяч человек, сообщила мэрия города.', 12_000],
    ['es', 'El pueblo tiene 2 millones de vecinos, dijo la alcaldesa.', 2_000_000],
    ['de', "Die Gemeinde zahlt 12'400 Franken für den neuen Steg.", 12_400],
    ['en', 'The council counted 12\u00a0400 people on the square.', 12_400],
    ['hi', 'शहर में १२ लोग आए और लौट गए।', 12],
  ])('reads the %s way of writing: %s', (language, text, value) => {
    expect(values(text, language)).toEqual([value]);
  });

  it('keeps English numbers apart that only a space divides', () => {
    expect(values('Rooms 101 202 303 were shut.')).toEqual([101, 202, 303]);
  });

  it('takes neither the pronoun one nor the Polish ten for a number', () => {
    expect(values('No one knew which one was meant.')).toEqual([]);
    expect(values('Na ten temat burmistrz nie chciał mówić, ale ten most zamknięto.', 'pl')).toEqual([]);
  });

  it('ends a number in words where the next one begins', () => {
    expect(
      values('They sent twenty five-man crews and ninety nine-seat vans and six, seven, eight more.'),
    ).toEqual(expect.arrayContaining([6, 7, 8]));
    expect(values('Nine five four')).toEqual([9, 5, 4]);
    expect(values('two hundred and the rest')).toEqual([200]);
  });

  it('survives digits without end', () => {
    expect(values('9'.repeat(5000)).length).toBeLessThanOrEqual(1);
    expect(values('9 '.repeat(5000))).toEqual([9]);
    expect(values('1 000 000 000 000 000 000 000 000', 'fr')).toHaveLength(1);
  });
});

describe('numbers', () => {
  const compare = (one: string, other: string) => {
    const [a, b] = [textOf(one, { language: 'en' }), textOf(other, { language: 'en' })];
    return { a, b, ...numbers(a, b, numbersOf(a), numbersOf(b)) };
  };

  it('counts both ways and shows the whole number on both sides', () => {
    const { a, b, measures, findings } = compare(
      'The bridge cost 1.2 million crowns and carries 3,417 cars, 12 of them electric.',
      'Some 3,417 cars use the bridge, which cost 1,200,000 crowns.',
    );
    expect(measures['numbers.max']).toBe(1);
    expect(measures['numbers.min']).toBeLessThan(1);
    const [finding] = findings;
    expect(finding.a.map((span) => said(a, span))).toEqual(['1.2 million', '3,417']);
    expect(finding.b.map((span) => said(b, span))).toEqual(['1,200,000', '3,417']);
  });

  it('has nothing to measure where a text has no numbers, which is not zero', () => {
    const { measures } = compare('The bridge was closed.', 'The bridge was closed after 9 years.');
    expect(measures['numbers.max']).toBeNaN();
    expect(compare('It has 7 arches.', 'It has 9 arches.').measures['numbers.max']).toBe(0);
  });
});
