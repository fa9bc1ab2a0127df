import { describe, expect, it } from 'vitest';
import { names, namesOf } from '../../src/evidence/names.ts';
import { textOf } from './subjects.ts';

const of = (text: string, language = 'en') => [...namesOf(textOf(text, { language })).keys()];

const measure = (one: string, other: string, language = 'en') => {
  const [a, b] = [textOf(one, { language }), textOf(other, { language })];
  return names(a, b, namesOf(a), namesOf(b));
};

describe('namesOf', () => {
  it('finds names inside sentences, not the words that open them', () => {
    const found = of('Yesterday the mayor met Oldcastle in Skarrow. However, the council waits.');
    expect(found).toEqual(expect.arrayContaining(['oldcastl', 'skarrow']));
    expect(found).toHaveLength(2);
  });

  it('knows a name at the start of a sentence once it stood inside another', () => {
    const text = textOf('Baker closed the shop. The town knows Baker well.', { language: 'en' });
    expect(namesOf(text).get('baker')?.count).toBe(2);
  });

  it('learns nothing from a headline in capitals', () => {
    const found = of('Town Council Closes Bridge After Storm Damage\n\nThe bridge at Skarrow was shut.');
    expect(found).toEqual(['skarrow']);
  });

  it('finds none in scripts without capitals, and says so by having nothing to measure', () => {
    expect(of('東京で大きな地震がありました。市長は避難を呼びかけました。', 'ja')).toEqual([]);
    const { measures } = measure('מזג האוויר היה נאה אתמול בעיר', 'מזג האוויר היה נאה אתמול בעיר', 'he');
    expect(measures['names.max']).toBeNaN();
  });
});

describe('names', () => {
  it('meets a full name and its last word', () => {
    const { measures } = measure(
      'On Monday the board heard Marit Oldcastle of Skarrow.',
      'The board then asked Oldcastle to stay.',
    );
    expect(measures['names.max']).toBe(1);
    expect(measures['names.min']).toBeLessThan(1);
  });

  it('meets spelling variants of long names, not of short ones', () => {
    const long = measure('They called Zelenskyy and left.', 'They called Zelensky and left.');
    expect(long.measures['names.max']).toBe(1);
    const short = measure('They called Berg and left.', 'They called Borg and left.');
    expect(short.measures['names.max']).toBe(0);
  });

  it('stays a share where two spellings meet one name', () => {
    const { measures } = measure(
      'They called Zelenskyy, then Zelenskiy, and left for Skarrow.',
      'They called Zelensky and left.',
    );
    for (const key of ['names.max', 'names.min']) {
      expect(measures[key]).toBeGreaterThanOrEqual(0);
      expect(measures[key]).toBeLessThanOrEqual(1);
    }
  });
});
