import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/text/language.ts';

const samples = {
  en: 'The council voted on Tuesday to close the old bridge for repairs. Traffic will be sent along the river road until spring.',
  uk: 'Міська рада у вівторок вирішила закрити старий міст на ремонт. Рух спрямують уздовж набережної до весни, повідомили в управлінні.',
  ru: 'Городской совет во вторник решил закрыть старый мост на ремонт. Движение пустят по набережной до весны, сообщили в управлении.',
  de: 'Der Stadtrat beschloss am Dienstag, die alte Brücke wegen Bauarbeiten zu sperren. Der Verkehr wird bis zum Frühjahr am Fluss entlang geführt.',
  fr: 'Le conseil municipal a décidé mardi de fermer le vieux pont pour travaux. La circulation passera par les quais jusqu’au printemps.',
  es: 'El ayuntamiento decidió el martes cerrar el puente viejo por obras. El tráfico irá por la avenida del río hasta la primavera.',
};

describe('languageOf', () => {
  test.each(Object.entries(samples))('knows %s from two sentences', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  test('trusts the text over what the document says of itself', () => {
    expect(languageOf(samples.uk, 'en')).toBe('uk');
    expect(languageOf(samples.de, 'en-US')).toBe('de');
  });

  test.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['en_GB', 'en'],
    ['UK', 'uk'],
    ['ukr', 'uk'],
    ['fra', 'fr'],
    ['fil', 'und'],
    ['German', 'und'],
    ['', 'und'],
    ['-', 'und'],
    ['en-@@', 'und'],
  ])('of a few letters says what the document says: %s is %s', (declared, expected) => {
    expect(languageOf('Ok, 5.', declared)).toBe(expected);
  });

  test('says und where there is nothing to go by', () => {
    expect(languageOf('')).toBe('und');
    expect(languageOf('2024: 17, 3.5 %')).toBe('und');
    expect(languageOf('...', undefined)).toBe('und');
  });

  test('tells Ukrainian from Russian in one line', () => {
    expect(languageOf('Кабінет міністрів підтримав новий бюджет на наступний рік')).toBe('uk');
    expect(languageOf('Правительство поддержало новый бюджет на следующий год')).toBe('ru');
  });
});
