import { describe, expect, it } from 'vitest';
import { directions, relations } from '../../src/judge/verdict.ts';
import { directionSentence, outcome, type Sentence, verdictSentence } from '../../src/report/wording.ts';
import { english } from '../../src/report/words/words.ts';
import { pair } from './builders.ts';
import { sample } from './sample.ts';

function plain(sentence: Sentence): string {
  return sentence
    .map((part) => (typeof part === 'string' ? part : 'say' in part ? part.say : part.side.toUpperCase()))
    .join('');
}

describe('the wording', () => {
  it('names the taker first and says how sure it is', () => {
    const of = (probability: number, who: (typeof directions)[number], sure = 0.9) =>
      plain(
        verdictSentence(
          pair('a', 'b', { probability, direction: { who, probability: sure, reasons: [] } }),
          english,
        ),
      );
    expect(of(0.97, 'b-from-a', 0.97)).toBe('B is almost certainly a rewrite of A.');
    expect(of(0.97, 'b-from-a', 0.7)).toBe('B is probably a rewrite of A.');
    expect(of(0.85, 'a-from-b')).toBe('A is very likely a rewrite of B.');
    expect(of(0.7, 'undetermined')).toBe(
      'Of A and B, one is probably a rewrite of the other, or both of a third text; which came first cannot be told.',
    );
    expect(of(0.5, 'common-source')).toBe('A and B possibly draw on one common text.');
  });

  it('speaks of translation where the texts are in two languages', () => {
    const evidence = [
      { kind: 'two-languages', claim: 'The texts are in English and German.', for: true, a: [], b: [] },
    ];
    const direction = { who: 'b-from-a' as const, probability: 0.96, reasons: [] };
    expect(plain(verdictSentence(pair('a', 'b', { probability: 0.97, direction, evidence }), english))).toBe(
      'B is almost certainly a translation or retelling of A.',
    );
  });

  it('has one full sentence for every verdict there is', () => {
    for (const relation of relations)
      for (const who of directions) {
        const one = pair('a', 'b', { relation, direction: { who, probability: 0.8, reasons: [] } });
        for (const sentence of [verdictSentence(one, english), directionSentence(one, english)])
          expect(plain(sentence)).toMatch(/^[A-Z][^.]*\.$/);
        expect(
          verdictSentence(one, english).filter((part) => typeof part === 'object' && 'say' in part),
        ).toHaveLength(1);
      }
  });

  it('never rounds doubt away', () => {
    expect([0, 0.004, 0.5, 0.996, 1].map(english.percent)).toEqual(['0%', '<1%', '50%', '>99%', '100%']);
  });

  it('writes dates out and leaves what is no date alone', () => {
    expect(english.date('2025-03-04T09:15:00+02:00')).toBe('4 March 2025, 09:15 +02:00');
    expect(english.date('2025-03-04T09:15:00.5Z')).toBe('4 March 2025, 09:15 UTC');
    expect(english.date('2025-03-04T09:15')).toBe('4 March 2025, 09:15');
    expect(english.date('2025-03-04')).toBe('4 March 2025');
    expect(english.date('last week')).toBe('last week');
    expect(english.date('2025-13-04')).toBe('2025-13-04');
  });

  it('counts an article once, however many pairs it took part in', () => {
    const report = sample();
    report.pairs.push({ ...report.pairs[1], a: 'echo' });
    expect(outcome(report, english)).toContain('3 of 58 articles look taken');
  });

  it('says plainly that nothing was found', () => {
    const report = { ...sample(), pairs: [] };
    report.totals.marked = 0;
    expect(outcome(report, english)).toBe('None of 58 articles looks taken from another.');
  });
});
