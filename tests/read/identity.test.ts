import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identities } from '../../src/read/identity.ts';

const hash = '0123456789abcdef'.repeat(4);

describe('identities', () => {
  it('prefers the own id, else takes the beginning of the hash', () => {
    const identify = identities();
    expect([identify('a', hash), identify(undefined, hash), identify('  ', hash)]).toEqual([
      'a',
      '0123456789ab',
      '0123456789ab-2',
    ]);
  });

  it('numbers what comes again, around ids that look so already', () => {
    const identify = identities();
    expect(['a', 'a-2', 'a', 'a', 'a-2'].map((own) => identify(own, hash))).toEqual([
      'a',
      'a-2',
      'a-3',
      'a-4',
      'a-2-2',
    ]);
  });

  it('is unique and repeatable for any input', () => {
    const own = fc.option(fc.constantFrom('a', 'a-2', 'a-3', 'b', 'a-2-2'), { nil: undefined });
    fc.assert(
      fc.property(fc.array(own), (ids) => {
        const [one, other] = [identities(), identities()];
        const given = ids.map((id) => one(id, hash));
        expect(new Set(given).size).toBe(ids.length);
        expect(ids.map((id) => other(id, hash))).toEqual(given);
      }),
    );
  });
});
