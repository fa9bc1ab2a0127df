import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { length, overlap, type Span, union } from '../src/span.ts';

const span = fc.tuple(fc.nat(60), fc.nat(12)).map(([from, size]): Span => ({ from, to: from + size }));
const spans = fc.array(span, { maxLength: 12 });

/** Units inside a span, one by one. */
function units(spans: readonly Span[]): Set<number> {
  const inside = new Set<number>();
  for (const { from, to } of spans) for (let at = from; at < to; at++) inside.add(at);
  return inside;
}

test('length counts units, a point has none', () => {
  expect(length({ from: 3, to: 8 })).toBe(5);
  expect(length({ from: 3, to: 3 })).toBe(0);
});

describe('overlap', () => {
  test('is what two spans share, whichever comes first', () => {
    fc.assert(
      fc.property(span, span, (one, other) => {
        const shared = [...units([one])].filter((at) => units([other]).has(at)).length;
        expect(overlap(one, other)).toBe(shared);
        expect(overlap(other, one)).toBe(shared);
      }),
    );
  });
});

describe('union', () => {
  test('covers what its parts cover, sorted, parted by gaps', () => {
    fc.assert(
      fc.property(spans, (parts) => {
        const merged = union(parts);
        expect(units(merged)).toEqual(units(parts));
        for (let i = 1; i < merged.length; i++) expect(merged[i].from).toBeGreaterThan(merged[i - 1].to);
      }),
    );
  });

  test('closes gaps up to the size given and no wider ones', () => {
    fc.assert(
      fc.property(spans, fc.nat(6), (parts, gap) => {
        const merged = union(parts, gap);
        for (let i = 1; i < merged.length; i++)
          expect(merged[i].from).toBeGreaterThan(merged[i - 1].to + gap);
        for (const part of parts)
          expect(merged.some(({ from, to }) => from <= part.from && part.to <= to)).toBe(true);
      }),
    );
    expect(
      union(
        [
          { from: 0, to: 2 },
          { from: 4, to: 6 },
          { from: 9, to: 10 },
        ],
        2,
      ),
    ).toEqual([
      { from: 0, to: 6 },
      { from: 9, to: 10 },
    ]);
  });

  test('leaves its input as it was', () => {
    const parts = [
      { from: 4, to: 6 },
      { from: 0, to: 5 },
    ];
    const copy = structuredClone(parts);
    union(parts)[0].to = 99;
    expect(parts).toEqual(copy);
  });

  test('of nothing is nothing', () => {
    expect(union([])).toEqual([]);
  });
});
