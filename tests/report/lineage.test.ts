import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineage, positions, trunks } from '../../src/report/html/lineage.ts';
import type { ReportFamily } from '../../src/report/report.ts';
import { document } from './builders.ts';

function family(members: string, links: string[], origin: string | null = null): ReportFamily {
  return {
    id: 'one',
    members: [...members],
    origin,
    links: links.map(([from, to]) => ({ from, to, relation: 'rewrite', probability: 0.9 })),
  };
}

const shown = (one: ReportFamily) => lineage(one).map(({ id, from, depth }) => `${id}${from ?? ''}/${depth}`);

describe('the lineage of a family', () => {
  it('puts each member below the one it took from', () => {
    expect(shown(family('abcde', ['ab', 'ac', 'bd', 'ae'], 'a'))).toEqual([
      'a/0',
      'b1/1',
      'd2/2',
      'c1/1',
      'e1/1',
    ]);
  });

  it('begins a branch with whoever took from nobody', () => {
    expect(shown(family('abcd', ['ab', 'cd']))).toEqual(['a/0', 'b1/1', 'c/0', 'd3/1']);
  });

  it('ends where takings run in a circle', () => {
    expect(shown(family('abc', ['ab', 'bc', 'ca']))).toEqual(['a/0', 'b1/1', 'c2/2']);
  });

  it('bears a chain longer than calls may nest', () => {
    const members = Array.from({ length: 20_000 }, (_, n) => `m${n}`);
    const links = members
      .slice(1)
      .map((to, n) => ({ from: members[n], to, relation: 'partial' as const, probability: 1 }));
    const steps = lineage({ id: 'long', members, origin: members[0], links });
    expect(steps.at(-1)).toMatchObject({ id: 'm19999', number: 20_000, depth: 19_999 });
  });

  it('has every member once, and below the one it took from, whatever the links', () => {
    const letters = 'abcdefgh';
    const letter = fc.constantFrom(...letters);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(letter, letter).map((pair) => pair.join(''))),
        letter,
        (links, origin) => {
          const steps = lineage(family(letters, links, origin));
          expect(
            steps
              .map(({ id }) => id)
              .sort()
              .join(''),
          ).toBe(letters);
          expect(steps.map(({ number }) => number)).toEqual(steps.map((_, index) => index + 1));
          for (const { number, from, depth } of steps) {
            if (from === null) expect(depth).toBe(0);
            else expect([from < number, steps[from - 1].depth]).toEqual([true, depth - 1]);
          }
          const places = positions(steps, (id) => document(id, 'x'));
          expect(places.at.every((at) => at >= 0 && at <= 100)).toBe(true);
          expect(trunks(steps, places.at)).toHaveLength(steps.length);
        },
      ),
    );
  });
});

describe('where the members stand', () => {
  const steps = lineage(family('abc', ['ab', 'ac'], 'a'));
  const at = (...dates: (string | null)[]) =>
    positions(steps, (id) => document(id, 'x', { date: dates['abc'.indexOf(id)] }));

  it('is by date where all have one', () => {
    const places = at('2025-03-04T08:00Z', '2025-03-04T12:00+02:00', '2025-03-04T12:00Z');
    expect(places.dates).toEqual(['2025-03-04T08:00Z', '2025-03-04T12:00Z']);
    expect(places.at[0]).toBeLessThan(places.at[1]);
    // 12:00+02:00 is 10:00Z, the middle.
    expect(Math.abs(places.at[1] - (places.at[0] + places.at[2]) / 2)).toBeLessThan(3);
  });

  it('is by day where one has a day only, and by takings where the day is the same', () => {
    expect(at('2025-03-04', '2025-03-04T09:00', '2025-03-04T23:00').dates).toBeNull();
    expect(at('2025-03-04', '2025-03-05T09:00', '2025-03-05T23:00').dates).toEqual([
      '2025-03-04',
      '2025-03-05T09:00',
    ]);
  });

  it.each([[null], ['yesterday'], ['2025-13-45'], ['<b>'], ['']])(
    'is by takings where one date is %j',
    (date) => {
      const places = at('2025-03-04', date, '2025-03-06');
      expect(places.dates).toBeNull();
      expect(places.at[1]).toBe(places.at[2]);
    },
  );
});
