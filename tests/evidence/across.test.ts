import { describe, expect, test } from 'vitest';
import { across, heard, isAcross } from '../../src/evidence/across.ts';
import { examine } from '../../src/evidence/evidence.ts';
import { cabin, cabinByOthers, cruise } from '../judge/translations.ts';
import { said, subjectOf, textOf } from './subjects.ts';

const of = (one: string, other: string) => across(textOf(one), textOf(other));
const finnish = `Köysirata pysähtyi Halvenriedin yläpuolelle ja roikkui seitsemän tuntia jäätävässä tuulessa, poliisi kertoi. Matkustajien joukossa oli yksitoista lasta, ja kaksi naista vietiin sairaalaan.`;

describe('across', () => {
  test('says which languages meet, in the same words from either side, at the beginnings of the texts', () => {
    const { findings, measures } = of(cabin.en, cabin.uk);
    expect(findings).toHaveLength(1);
    const [{ kind, claim, a, b }] = findings;
    expect(kind).toBe('two-languages');
    expect(claim).toBe(
      'The texts are in English and Ukrainian: names are compared by sound, words by meaning.',
    );
    expect(said(textOf(cabin.en), a[0])).toMatch(/^Rescuers free 43 people/);
    expect(said(textOf(cabin.uk), b[0])).toMatch(/^Рятувальники визволили/);
    expect(of(cabin.uk, cabin.en).findings[0]).toEqual({ ...findings[0], a: b, b: a });
    expect(measures).toEqual({});
  });

  test('claims no word vectors where a language has none', () => {
    const [{ claim }] = of(cabin.en, finnish).findings;
    expect(claim).toContain('in English and Finnish');
    expect(claim).not.toContain('meaning');
  });

  test('is silent within one language, and where one is not known', () => {
    expect(of(cabin.en, cabinByOthers.en).findings).toEqual([]);
    for (const nothing of ['', '43', 'Halvenried'])
      expect(of(cabin.en, nothing).findings, nothing).toEqual([]);
  });
});

describe('isAcross', () => {
  test('trusts the text, not what is said of it', () => {
    expect(isAcross(textOf(cabin.en, { language: 'de' }), textOf(cabin.de, { language: 'de' }))).toBe(true);
    expect(isAcross(textOf(cabin.en, { language: 'uk' }), textOf(cabin.en, { language: 'en' }))).toBe(false);
    expect(isAcross(textOf(cabin.en, { language: 'zz-💥' }), textOf(cabin.de, { language: '' }))).toBe(true);
  });
});

describe('heard', () => {
  const names = (text: string) => {
    const one = subjectOf(text);
    return heard(one.text, one.names);
  };

  test.each(['de', 'fr', 'es', 'uk', 'ru'] as const)(
    'lets most names of the English story meet the %s one',
    (language) => {
      const here = names(cabin.en);
      const there = names(cabin[language]);
      const met = [...here.keys()].filter((key) => there.has(key));
      expect(met.length).toBeGreaterThanOrEqual(6);
      expect(met).toEqual(expect.arrayContaining(['vdmn', 'amslr', 'klvnrd', 'srfl']));
    },
  );

  test('lets no names meet that are others', () => {
    const here = names(cabin.en);
    const met = [...names(cruise.uk).keys()].filter((key) => here.has(key));
    expect(met).toEqual([]);
  });

  test('counts a name as often as it was said, and changes nothing of what it was given', () => {
    const { text, names } = subjectOf(cabin.uk);
    const before = structuredClone(names);
    const total = (of: typeof names) => [...of.values()].reduce((sum, { count }) => sum + count, 0);
    expect(total(heard(text, names))).toBe(total(names));
    expect(names).toEqual(before);
  });
});

describe('examine', () => {
  test('measures by meaning and by sound, whatever the order of the sides', () => {
    const [one, other] = [subjectOf(cabin.de), subjectOf(cabin.ru)];
    const here = examine(one, other);
    const there = examine(other, one);
    expect(there.measures).toEqual(here.measures);
    expect(there.findings).toEqual(here.findings.map((of) => ({ ...of, a: of.b, b: of.a })));
    expect(here.measures['names.max']).toBeGreaterThan(0.5);
    expect(here.measures['meaning.max']).toBeGreaterThan(0.2);
    expect(here.findings.map(({ kind }) => kind)).toContain('two-languages');
  });
});
