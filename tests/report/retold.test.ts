import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Report, read, scanDocuments } from '../../src/index.ts';
import type { Reason } from '../../src/judge/verdict.ts';
import { retold } from '../../src/report/words/retold.ts';
import { english, type Speech, speechOf } from '../../src/report/words/words.ts';

function signed<T extends Readonly<Record<string, string>>>(templates: T): T {
  return Object.fromEntries(Object.entries(templates).map(([key, words]) => [key, `§${words}`])) as T;
}

/** A language that says every claim as it is, but for a sign in front. */
const marked: Speech = {
  ...english,
  words: {
    ...english.words,
    claims: signed(english.words.claims),
    reasons: signed(english.words.reasons),
  },
};

describe('claims in another language', () => {
  let report: Report;
  beforeAll(async () => {
    const corpus = fileURLToPath(new URL('../../corpus', import.meta.url));
    report = await scanDocuments(read(corpus), { options: { all: true } });
  }, 120_000);

  const claimsOf = ({ pairs, documents, blends = [] }: Report) => {
    const tree = ({ claim, children }: Reason): string[] => [claim, ...children.flatMap(tree)];
    return [
      ...pairs.flatMap(({ reasons, evidence, direction, counterfactuals = [] }) => [
        ...tree(reasons),
        ...evidence.map(({ claim }) => claim),
        ...direction.reasons.map(({ claim }) => claim),
        ...counterfactuals.map(({ without }) => without),
      ]),
      ...blends.flatMap(({ reasons }) => tree(reasons)),
      ...documents.flatMap(({ marks }) => marks.map(({ claim }) => claim)),
    ];
  };

  it('are found for everything that is said of the demo corpus', () => {
    const all = claimsOf(report);
    expect(all.length).toBeGreaterThan(10_000);
    expect([...new Set(all.filter((claim) => retold(claim, marked) === undefined))]).toEqual([]);
  });

  it('keep every figure and every word of the texts', () => {
    // Dates are written out; the words around them are the claim's.
    for (const claim of claimsOf(report).filter((one) => !/is dated earlier/.test(one))) {
      expect(retold(claim, english)).toBe(claim);
      expect(retold(claim, marked)?.replaceAll('§', '')).toBe(claim);
    }
  });

  it('write figures as the language does', () => {
    const german = speechOf('de');
    const of = (claim: string) => retold(claim, german) ?? '';
    expect(of('Names: 93 % of one text’s names stand in the other')).toMatch(/93\s%/);
    expect(of('Names: none of one text’s names stand in the other')).toContain('–');
    expect(of('sentences matched by meaning at 0.40 (the smaller of both ways): 0.96')).toMatch(
      /0,40.*0,96$/,
    );
    expect(of('sentences matched by meaning at 0.40 (the smaller of both ways): 0.96')).not.toContain('both');
  });

  it('tell what stands inside a claim too', () => {
    expect(retold('names carried, by rarity (the larger of both ways): 0.93', marked)).toBe(
      '§§names carried, by rarity (the larger of both ways): 0.93',
    );
    expect(retold('Rare words in both: gall, ink and 4 more.', marked)).toBe(
      '§Rare words in both: gall, ink and 4 more.',
    );
  });

  it('leave alone what is no claim of ours, whatever it holds', () => {
    for (const text of ['The moon is made of cheese.', 'Salt and 4 more', 'Moon: 0.3', '“Cheese”'])
      expect(retold(text, marked)).toBeUndefined();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(retold(text, english) ?? text).toBe(text);
      }),
    );
    const quotation = `A quotation of ${'{who} $& '.repeat(40)}differs in a name.`;
    expect(retold(quotation, english)).toBe(quotation);
    expect(retold(`A quotation of ${'differs in a '.repeat(10_000)}`, english)).toBeUndefined();
  });
});
