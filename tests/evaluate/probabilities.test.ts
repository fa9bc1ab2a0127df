import { describe, expect, it } from 'vitest';
import { probabilities } from '../../src/evaluate/probabilities.ts';

const head = 'set\ta\tb\tprobability\tleft-out';

describe('probabilities', () => {
  it('reads a name, columns in any order, empty cells, and Windows line ends', () => {
    const table = probabilities(
      `# weights of 2026-11-21\n# five folds\n${head}\nnews\tx\ty\t0.25\t\n\nnews\tx\tz\t1\t0.5`,
    );
    expect(table.name).toBe('weights of 2026-11-21');
    expect(table.size).toBe(2);
    expect(table.of('news', 'x', 'y')).toEqual({ probability: 0.25, leftOut: null });
    expect(table.of('news', 'x', 'z')).toEqual({ probability: 1, leftOut: 0.5 });
    expect(table.of('other', 'x', 'z')).toBeUndefined();
    const other = probabilities('\ufeffprobability\tmore\tb\ta\tset\r\n1e-3\t!\ty\tx\tnews\r\n');
    expect(other.name).toBe('');
    expect(other.of('news', 'x', 'y')).toEqual({ probability: 0.001, leftOut: null });
  });

  it.each([
    ['', 'line 1: no column set'],
    ['# name', 'no column set'],
    ['# name\nset\ta\tb', 'line 2: no column probability'],
    [`${head}\nnews\tx\ty\t1.5\t`, 'line 2: probability is "1.5"'],
    [`${head}\nnews\tx\ty\t\t`, 'line 2: probability is ""'],
    [`${head}\nnews\tx\ty\tnan\t`, 'line 2: probability is "nan"'],
    [`${head}\nnews\tx\ty\t1\tmaybe`, 'line 2: left-out is "maybe"'],
    [`${head}\nnews\tx\ty\t1\t\nnews\tx\ty\t0\t`, 'line 3: x and y stand there twice'],
  ])('names the line in %j', (tsv, message) => {
    expect(() => probabilities(tsv)).toThrow(message);
  });
});
