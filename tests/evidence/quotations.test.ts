import { describe, expect, it } from 'vitest';
import { spanOf } from '../../src/align/align.ts';
import { quotations, quotationsOf } from '../../src/evidence/quotations.ts';
import { said, textOf } from './subjects.ts';

const of = (source: string, language = 'en') => {
  const text = textOf(source, { language });
  return quotationsOf(text).map((quote) => said(text, spanOf(text, quote)));
};

describe('quotationsOf', () => {
  it.each([
    ['“We will not sail tonight,” she said.', 'We will not sail tonight'],
    ['"We will not sail tonight," she said.', 'We will not sail tonight'],
    ['‘We will not sail tonight or tomorrow,’ she said.', 'We will not sail tonight or tomorrow'],
    ['„Wir fahren heute nicht mehr“, sagte sie.', 'Wir fahren heute nicht mehr'],
    ['„Dziś już nie płyniemy dalej” – powiedziała.', 'Dziś już nie płyniemy dalej'],
    ['»Wir fahren heute nicht mehr«, sagte sie.', 'Wir fahren heute nicht mehr'],
    ['«Сьогодні ми вже не попливемо», — сказала вона.', 'Сьогодні ми вже не попливемо'],
    ['« Nous ne partirons pas ce soir », dit-elle.', 'Nous ne partirons pas ce soir'],
    ['「今日はもう出航しません」と彼女は言った。', '今日はもう出航しません'],
  ])('reads %s', (source, quote) => {
    expect(of(source)).toEqual([quote]);
  });

  it('takes a word in quotation marks for no quotation', () => {
    expect(of('The “best” ferry and the "safest ship" sailed.')).toEqual([]);
  });

  it('takes apostrophes for no quotation marks', () => {
    expect(
      of("The islanders' boat and the town's quay weren't built in the '90s, the crews' wives said."),
    ).toEqual([]);
    expect(
      of('The islanders’ boat wasn’t there, and the crews’ wives didn’t know the captain’s plan.'),
    ).toEqual([]);
  });

  it('does not take what stands between two quotations for a third', () => {
    expect(
      of('He said "no," and then walked back to the quay, "never again will I sail this ship."'),
    ).toEqual(['never again will I sail this ship']);
    expect(
      of('«Так», — сказав він і пішов назад до старого причалу. «Ніколи більше не сяду на корабель».'),
    ).toEqual(['Ніколи більше не сяду на корабель']);
  });

  it('carries a quotation on over paragraphs', () => {
    const source =
      'She spoke at noon: “We lost the engine in the night.\n\n“Nobody was hurt at all,” she said.';
    expect(of(source)).toEqual(['We lost the engine in the night', 'Nobody was hurt at all']);
  });

  it('lets a mark that is left open swallow nothing', () => {
    const rest = 'The council met at noon. The ferry was repaired by Tuesday and sailed again. '.repeat(30);
    for (const open of ['“', '"', '„', '«', '»', '‘', '「']) {
      expect(of(`${open}The quay is shut. ${rest}\n\n${rest}`)).toEqual([]);
      expect(of(`A pipe of 5${open} broke. ${rest}\n\n${rest}`)).toEqual([]);
    }
  });

  it('knows who stands around it', () => {
    const text = textOf('“We will not sail tonight,” said Marit Oldcastle.', { language: 'en' });
    expect(quotationsOf(text)[0].speakers).toContain('oldcastl');
  });
});

describe('quotations', () => {
  const compare = (one: string, other: string) => {
    const [a, b] = [textOf(one, { language: 'en' }), textOf(other, { language: 'en' })];
    return quotations(a, b, quotationsOf(a), quotationsOf(b));
  };

  it('sees a quotation kept', () => {
    const { measures, findings } = compare(
      '“We will not sail a ship that we do not trust,” said Marit Oldcastle.',
      'Oldcastle said: "We will not sail a ship that we do not trust."',
    );
    expect(measures['quotes.kept']).toBe(1);
    expect(findings.map(({ kind }) => kind)).toEqual(['quotation-kept']);
  });

  it('sees a quotation bent, by the same speaker', () => {
    const { measures } = compare(
      '“We will not sail a ship that we do not trust,” said Marit Oldcastle.',
      '“We shall not sail a ship which we do not trust,” stated Oldcastle.',
    );
    expect(measures['quotes.kept']).toBe(0);
    expect(measures['quotes.found']).toBe(1);
  });

  it('does not take the like words of another speaker for the same quotation', () => {
    const { measures } = compare(
      '“We will not sail a ship that we do not trust,” said Marit Oldcastle.',
      '“You cannot drive a bus that you do not trust,” said Tomas Ferrand.',
    );
    expect(measures['quotes.found']).toBe(0);
  });

  it('counts a quotation once, however often the other text repeats it', () => {
    const quote = '“We will not sail a ship that we do not trust,” said Oldcastle. ';
    const { measures } = compare(quote, quote.repeat(3));
    expect(measures['quotes.kept']).toBe(1);
    expect(measures['quotes.count']).toBeCloseTo(Math.log(2));
  });
});
