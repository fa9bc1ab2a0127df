import { describe, expect, it } from 'vitest';
import { ledger, wordsOf } from '../../src/report/html/ledger.ts';
import { document, pair } from './builders.ts';
import { ferryFacts, ferryPair } from './ferry.ts';
import { wire } from './stories.ts';

const facts = ferryFacts;
const told = (who: 'a-from-b' | 'b-from-a' | 'common-source' | 'undetermined') =>
  Object.fromEntries(
    ledger(pair('a', 'b', { facts, direction: { who, probability: 0.9, reasons: [] } })).map((account) => [
      account.kind,
      { of: account.inSource, groups: account.groups.map(({ told, facts }) => `${told} ${facts.length}`) },
    ]),
  );

describe('the facts of a pair by kind and fate', () => {
  it('are dropped and added where it is known who took', () => {
    expect(told('b-from-a')).toEqual({
      name: { of: 4, groups: ['dropped 1', 'kept 3'] },
      number: { of: 3, groups: ['changed 1', 'kept 2'] },
      date: { of: 1, groups: ['added 1', 'kept 1'] },
      quotation: { of: 2, groups: ['changed 1', 'dropped 1'] },
      credit: { of: 1, groups: ['dropped 1'] },
    });
  });

  it('change places with the direction', () => {
    expect(told('a-from-b').credit).toEqual({ of: 0, groups: ['added 1'] });
    expect(told('a-from-b').date).toEqual({ of: 2, groups: ['dropped 1', 'kept 1'] });
  });

  it('stand in one text only where it is not', () => {
    for (const who of ['undetermined', 'common-source'] as const)
      expect(told(who)).toMatchObject({
        name: { of: undefined, groups: ['onlyA 1', 'both 3'] },
        date: { groups: ['onlyB 1', 'both 1'] },
      });
  });

  it('keep the key of their place in the report, whatever kind they are shown under', () => {
    const keys = ledger(ferryPair()).flatMap(({ groups }) => groups.flatMap(({ facts }) => facts));
    expect(keys.map(({ key }) => key).sort()).toEqual(facts.map((_, i) => `f${i + 1}`).sort());
    for (const { fact, key } of keys) expect(facts[Number(key.slice(1)) - 1]).toBe(fact);
  });

  it('are told in the words of the text', () => {
    const [, , changed] = facts;
    expect(wordsOf(changed, 'a', document('wire', wire))).toBe('four days');
    expect(wordsOf(changed, 'a', document('wire', wire, { text: null }))).toBe('');
    expect(ledger(pair('a', 'b'))).toEqual([]);
  });
});
