import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { families, type Link } from '../../src/judge/families.ts';

const byPlace = (x: number, y: number) => x - y;

const link = (a: number, b: number, more: Partial<Link> = {}): Link => ({
  a,
  b,
  relation: 'rewrite',
  probability: 0.95,
  who: 'b-from-a',
  certainty: 0.9,
  ...more,
});

const members = (links: Link[]) =>
  families(links, byPlace).map((family) => [...family.members].sort(byPlace));

describe('families', () => {
  it('has none without links', () => {
    expect(families([], byPlace)).toEqual([]);
  });

  it('puts the source first and takers after those they took from', () => {
    const [family] = families([link(3, 1), link(1, 0), link(0, 2)], byPlace);
    expect(family.members).toEqual([3, 1, 0, 2]);
    expect(family.origin).toBe(3);
    expect(family.links.map(({ from, to }) => [from, to])).toEqual([
      [3, 1],
      [1, 0],
      [0, 2],
    ]);
  });

  it('keeps a taker of two sources after both, however long the other way round', () => {
    const [family] = families([link(9, 5), link(5, 2), link(5, 1), link(2, 1)], byPlace);
    expect(family.members).toEqual([9, 5, 2, 1]);
  });

  it('links a taker to its strongest source', () => {
    const [family] = families(
      [link(0, 2, { probability: 0.93 }), link(1, 2, { probability: 0.99 })],
      byPlace,
    );
    expect(family.links).toEqual([{ from: 1, to: 2, relation: 'rewrite', probability: 0.99 }]);
    expect(family.origin).toBeUndefined();
  });

  it('names no origin where direction is not known, or where takings go in a circle', () => {
    expect(families([link(0, 1, { who: 'undetermined' })], byPlace)[0].origin).toBeUndefined();
    expect(families([link(0, 1, { who: 'common-source' })], byPlace)[0].origin).toBeUndefined();
    const [circle] = families([link(0, 1), link(1, 2), link(2, 0)], byPlace);
    expect(circle.origin).toBeUndefined();
    expect(circle.members).toEqual([0, 1, 2]);
  });

  const two = [link(0, 1, { probability: 0.99 }), link(2, 3, { probability: 0.99 })];

  it('is never glued by one weak link', () => {
    expect(members([...two, link(1, 2)])).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(members([...two, link(1, 2), link(1, 3)])).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('is joined by two weak links between different members, or by one pair of the same wording', () => {
    expect(members([...two, link(1, 2), link(0, 3)])).toEqual([[0, 1, 2, 3]]);
    expect(members([...two, link(1, 2, { relation: 'near-duplicate' })])).toEqual([[0, 1, 2, 3]]);
    expect(members([...two, link(1, 2, { relation: 'identical', probability: 0.9999 })])).toEqual([
      [0, 1, 2, 3],
    ]);
  });

  it('remembers a weak link when one of its groups grows', () => {
    const grown = [link(4, 0, { probability: 0.98 }), link(5, 2, { probability: 0.98 })];
    expect(
      members([...two, ...grown, link(1, 2, { probability: 0.94 }), link(4, 5, { probability: 0.93 })]),
    ).toEqual([[0, 1, 2, 3, 4, 5]]);
  });

  const links = fc.uniqueArray(
    fc
      .record({
        a: fc.nat({ max: 9 }),
        b: fc.nat({ max: 9 }),
        relation: fc.constantFrom<Link['relation']>('identical', 'near-duplicate', 'rewrite', 'partial'),
        probability: fc.constantFrom(0.93, 0.95, 0.97, 0.99),
        who: fc.constantFrom<Link['who']>('a-from-b', 'b-from-a', 'common-source', 'undetermined'),
        certainty: fc.constant(0.8),
      })
      .filter(({ a, b }) => a < b),
    { selector: ({ a, b }) => a * 10 + b, maxLength: 25 },
  );

  it('does not depend on the order of the links', () => {
    fc.assert(
      fc.property(
        links.chain((one) =>
          fc.tuple(
            fc.constant(one),
            fc.shuffledSubarray(one, { minLength: one.length, maxLength: one.length }),
          ),
        ),
        ([one, shuffled]) => {
          expect(families(shuffled, byPlace)).toEqual(families(one, byPlace));
        },
      ),
    );
  });

  it('holds every linked document once, each member linked within the family', () => {
    fc.assert(
      fc.property(links, (all) => {
        const found = families(all, byPlace);
        const seen = found.flatMap((family) => family.members);
        expect(seen.length).toBe(new Set(seen).size);
        expect(new Set(seen)).toEqual(new Set(all.flatMap(({ a, b }) => [a, b])));
        for (const family of found) {
          const inside = new Set(family.members);
          expect(inside.size).toBeGreaterThan(1);
          for (const member of inside)
            expect(
              all.some(({ a, b }) => (a === member && inside.has(b)) || (b === member && inside.has(a))),
            ).toBe(true);
          for (const { from, to } of family.links) expect(inside.has(from) && inside.has(to)).toBe(true);
        }
      }),
    );
  });

  it('takes no age for thousands of copies of one text', () => {
    const many = Array.from({ length: 300 }, (_, a) =>
      Array.from({ length: 300 - a - 1 }, (_, i) => link(a, a + 1 + i, { relation: 'identical' })),
    ).flat();
    const chain = Array.from({ length: 3000 }, (_, i) => link(1000 + i, 1001 + i));
    const start = performance.now();
    expect(families([...many, ...chain], byPlace).map((family) => family.members.length)).toEqual([
      300, 3001,
    ]);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
