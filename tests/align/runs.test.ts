import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Run, runs, shortestRun } from '../../src/align/runs.ts';
import type { Text } from '../../src/text/text.ts';
import { story } from '../sketch/story.ts';
import { couple, numbered } from './texts.ts';

/** The same greedy search without any index. */
function naive(a: Text, b: Text): Run[] {
  const found: Run[] = [];
  let at = 0;
  while (at < b.size) {
    let best: Run = { a: 0, b: at, size: 0 };
    for (let place = 0; place < a.size; place++) {
      let size = 0;
      while (place + size < a.size && at + size < b.size && a.forms[place + size] === b.forms[at + size])
        size++;
      if (size > best.size) best = { a: place, b: at, size };
    }
    if (best.size >= shortestRun) found.push(best);
    at += best.size >= shortestRun ? best.size : 1;
  }
  return found;
}

/** Whether some five words stand in a text so often that not all places are tried. */
function repeatsTooMuch(text: Text): boolean {
  const counts = new Map<string, number>();
  for (let i = 0; i + shortestRun <= text.size; i++) {
    const gram = text.forms.slice(i, i + shortestRun).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count > 16);
}

describe('runs', () => {
  test('agree with a search that tries everything', () => {
    fc.assert(
      fc.property(couple, ([a, b]) => {
        fc.pre(!repeatsTooMuch(a));
        expect(runs(a, b)).toEqual(naive(a, b));
      }),
      { numRuns: 500 },
    );
  });

  test('are equal words on both sides, in order and disjoint in b, and cannot be extended', () => {
    fc.assert(
      fc.property(couple, ([a, b]) => {
        let end = 0;
        for (const run of runs(a, b)) {
          expect(run.size).toBeGreaterThanOrEqual(shortestRun);
          expect(run.b).toBeGreaterThanOrEqual(end);
          expect(a.forms.slice(run.a, run.a + run.size)).toEqual(b.forms.slice(run.b, run.b + run.size));
          const [nextA, nextB] = [a.forms[run.a + run.size], b.forms[run.b + run.size]];
          expect(nextA !== undefined && nextA === nextB).toBe(false);
          if (run.b > end && run.a > 0 && !repeatsTooMuch(a))
            expect(a.forms[run.a - 1]).not.toBe(b.forms[run.b - 1]);
          end = run.b + run.size;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('four words in a row are idiom, five a run; case and disguise do not matter', () => {
    const a = story('The council closed the bridge on Monday.');
    expect(runs(a, story('Why the council closed the road?'))).toEqual([]);
    expect(runs(a, story('He said THE COUNCIL clоsed the brid\u00adge.'))).toEqual([{ a: 0, b: 2, size: 5 }]);
  });

  test('a stretch of a serves twice where b tells it again', () => {
    const b = numbered([
      [1, 2, 3, 4, 5, 6],
      [9, 8],
      [1, 2, 3, 4, 5, 6],
    ]);
    expect(runs(numbered([[1, 2, 3, 4, 5, 6]]), b)).toEqual([
      { a: 0, b: 0, size: 6 },
      { a: 0, b: 8, size: 6 },
    ]);
  });

  test('empty and short texts have none', () => {
    expect(runs(story(''), story(''))).toEqual([]);
    expect(runs(story('one'), story('one'))).toEqual([]);
    expect(runs(story('one two three four five'), story(''))).toEqual([]);
  });
});
