import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Alignment, align, show, spanOf, turn } from '../../src/align/align.ts';
import { profile } from '../../src/align/profile.ts';
import { overlap } from '../../src/span.ts';
import type { Text } from '../../src/text/text.ts';
import { story } from '../sketch/story.ts';
import { couple, numbered } from './texts.ts';

function aligned(a: Text | string, b: Text | string): Alignment {
  const [one, other] = [a, b].map((text) => (typeof text === 'string' ? story(text) : text));
  return align(profile(one), profile(other));
}

/** Kind and words of each passage, as a reader sees them. */
function seen(a: string, b: string) {
  return show(aligned(a, b)).map((passage) => ({
    kind: passage.kind,
    a: a.slice(passage.a.from, passage.a.to),
    b: b.slice(passage.b.from, passage.b.to),
  }));
}

const lead =
  'The regional court on Friday ordered the brewery to repay nine million crowns of farm subsidies';
const other = 'Nobody at the ministry wished to comment';

describe('passages', () => {
  test('words taken as they are: verbatim, with exact offsets', () => {
    expect(seen(`${lead}.`, `${other}. ${lead}.`)).toEqual([{ kind: 'verbatim', a: lead, b: lead }]);
  });

  test('words changed here and there: one edited passage over the small gaps, with its edits', () => {
    const edited =
      'The regional court on Friday forced the brewery to repay nine million crowns of school subsidies';
    const [passage, ...rest] = show(aligned(`${lead}.`, `${other}. ${edited}.`));
    expect(rest).toEqual([]);
    expect(passage.kind).toBe('edited');
    expect(passage.score).toBeCloseTo(1 - 1 / 14, 5);
    const source = `${other}. ${edited}.`;
    expect(
      passage.edits.map((edit) => [lead.slice(edit.a.from, edit.a.to), source.slice(edit.b.from, edit.b.to)]),
    ).toEqual([['ordered', 'forced']]);
  });

  test('the same in other words: paraphrased', () => {
    const retold = 'Nine million crowns in farm subsidies must go back, judges told the brewery';
    const found = seen(`${other}. ${lead}.`, `A choir sang all night. ${retold}.`);
    expect(found).toEqual([{ kind: 'paraphrased', a: lead, b: retold }]);
  });

  test('a tail that tells the lead again meets the lead again', () => {
    const found = seen(`${lead}. ${other}.`, `${lead}. A choir sang all night. ${lead}.`);
    expect(found.map(({ kind, a }) => [kind, a])).toEqual([
      ['verbatim', lead],
      ['verbatim', lead],
    ]);
  });

  test('a set phrase of seven words is no passage', () => {
    const idiom = 'at the end of the day it';
    expect(seen(`Bakers win ${idiom}.`, `Sailors lose ${idiom}.`)).toEqual([]);
  });

  test('far apart runs stay apart', () => {
    const eight = (start: number) => Array.from({ length: 8 }, (_, i) => start + i);
    const gap = (start: number) => Array.from({ length: 20 }, (_, i) => start + i);
    const a = numbered([[...eight(0), ...gap(100), ...eight(50)]]);
    const b = numbered([[...eight(0), ...gap(200), ...eight(50)]]);
    expect(aligned(a, b).passages.map(({ a, b }) => [a, b])).toEqual([
      [
        { from: 0, to: 8 },
        { from: 0, to: 8 },
      ],
      [
        { from: 28, to: 36 },
        { from: 28, to: 36 },
      ],
    ]);
  });

  test('a retold sentence around a taken clause keeps clear of it', () => {
    const clause = 'ordered the brewery to repay nine million crowns';
    const a = `${lead}. ${other}.`;
    const b = `On Friday judges of the regional court, people who were there say, rather loudly ${clause} that farm ministers had paid as subsidies long years ago.`;
    const found = aligned(a, b).passages;
    expect(found.length).toBeGreaterThan(1);
    for (let i = 1; i < found.length; i++) expect(overlap(found[i - 1].b, found[i].b)).toBe(0);
  });
});

describe('align', () => {
  test('passages are in order and disjoint in b, inside both texts; coverage is their share', () => {
    fc.assert(
      fc.property(couple, ([a, b]) => {
        const { passages, coverage } = aligned(a, b);
        let end = 0;
        for (const { a: inA, b: inB, score } of passages) {
          expect(inB.from).toBeGreaterThanOrEqual(end);
          expect(inB.to).toBeGreaterThan(inB.from);
          expect(inB.to).toBeLessThanOrEqual(b.size);
          expect(inA.from).toBeGreaterThanOrEqual(0);
          expect(inA.to).toBeGreaterThan(inA.from);
          expect(inA.to).toBeLessThanOrEqual(a.size);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          end = inB.to;
        }
        const words = passages.reduce((sum, { b }) => sum + b.to - b.from, 0);
        expect(coverage.b).toBeCloseTo(b.size ? words / b.size : 0, 10);
        expect(coverage.a).toBeGreaterThanOrEqual(0);
        expect(coverage.a).toBeLessThanOrEqual(1);
        expect(coverage.a > 0).toBe(coverage.b > 0);
      }),
      { numRuns: 500 },
    );
  });

  test('a text covers itself', () => {
    const { coverage, passages, runs } = aligned(`${lead}. ${other}.`, `${lead}. ${other}.`);
    expect(coverage).toEqual({ a: 1, b: 1 });
    expect(runs).toHaveLength(1);
    expect(passages.map(({ kind, score }) => [kind, score])).toEqual([['verbatim', 1]]);
  });

  test.each([
    ['both empty', '', ''],
    ['one empty', lead, ''],
    ['the other empty', '', lead],
    ['one word each', 'Flood', 'Flood'],
    ['nothing in common', lead, 'Ein Chor sang am Fluss'],
  ])('finds nothing in nothing: %s', (_, a, b) => {
    const alignment = aligned(a, b);
    expect(alignment.passages).toEqual([]);
    expect(alignment.coverage).toEqual({ a: 0, b: 0 });
    expect(show(alignment)).toEqual([]);
  });

  test('turning exchanges the sides, turning twice changes nothing', () => {
    fc.assert(
      fc.property(couple, ([a, b]) => {
        const alignment = aligned(a, b);
        const turned = turn(alignment);
        expect(turned.a.text).toBe(b);
        expect(turned.coverage).toEqual({ a: alignment.coverage.b, b: alignment.coverage.a });
        expect(turned.match.a).toBe(alignment.match.b);
        expect(turn(turned)).toEqual(alignment);
      }),
    );
  });

  test('shown spans lie in the texts, and edits inside their passage', () => {
    fc.assert(
      fc.property(couple, ([a, b]) => {
        for (const passage of show(aligned(a, b))) {
          for (const [side, text] of [
            ['a', a],
            ['b', b],
          ] as const) {
            const { from, to } = passage[side];
            expect(from >= 0 && from < to && to <= text.clean.document.text.length).toBe(true);
            for (const edit of passage.edits) {
              expect(edit[side].from).toBeGreaterThanOrEqual(from);
              expect(edit[side].from).toBeLessThanOrEqual(edit[side].to);
            }
          }
          if (passage.kind !== 'edited') expect(passage.edits).toEqual([]);
        }
      }),
    );
  });

  test('an empty range is the point before its token, after the last the end', () => {
    const text = story('One two.');
    expect(spanOf(text, { from: 0, to: 2 })).toEqual({ from: 0, to: 7 });
    expect(spanOf(text, { from: 1, to: 1 })).toEqual({ from: 4, to: 4 });
    expect(spanOf(text, { from: 2, to: 2 })).toEqual({ from: 7, to: 7 });
    expect(spanOf(story(''), { from: 0, to: 0 })).toEqual({ from: 0, to: 0 });
  });
});

describe('hostile texts are aligned in seconds', () => {
  test('one word a hundred thousand times', () => {
    const wolf = story('wolf '.repeat(100_000));
    expect(aligned(wolf, wolf).coverage).toEqual({ a: 1, b: 1 });
  }, 90_000);

  test('one sentence twenty thousand times, and a changed one', () => {
    const many = (sentence: string) => story(`${sentence}. `.repeat(20_000));
    const { coverage } = aligned(many(lead), many(lead.replace('brewery', 'bakery')));
    expect(coverage.b).toBeGreaterThan(0.9);
  }, 90_000);

  test('five megabytes against themselves, and against a copy with every thirtieth word changed', () => {
    const words = Array.from(
      { length: 700_000 },
      (_, i) => Math.floor((Math.imul(i, 2654435761) >>> 0) ** 2 / 2 ** 49) % 20_000,
    );
    const cut = (list: number[]) =>
      Array.from({ length: Math.ceil(list.length / 20) }, (_, i) => list.slice(20 * i, 20 * i + 20));
    const a = numbered(cut(words));
    const b = numbered(cut(words.map((word, i) => (i % 30 === 0 ? 20_001 + i : word))));
    expect(a.clean.document.text.length).toBeGreaterThan(3_000_000);
    expect(aligned(a, a).coverage).toEqual({ a: 1, b: 1 });
    const edited = aligned(a, b);
    expect(edited.coverage.b).toBeGreaterThan(0.9);
    expect(show(edited).length).toBeGreaterThan(0);
  }, 180_000);

  test('a megabyte without a stop, against one with every twelfth word changed', () => {
    const words = Array.from({ length: 150_000 }, (_, i) => (Math.imul(i, 2654435761) >>> 0) % 9973);
    const a = numbered([words]);
    const b = numbered([words.map((word, i) => (i % 12 === 0 ? 10_000 + i : word))]);
    expect(aligned(a, b).coverage.b).toBeGreaterThan(0.7);
  }, 90_000);
});
