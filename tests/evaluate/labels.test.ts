import { describe, expect, it } from 'vitest';
import { labels, truePassages } from '../../src/evaluate/labels.ts';

const header = 'a\tb\tderived\tkind\tgroup\torigin';

describe('labels', () => {
  it('reads rows, empty cells at the end, other orders of columns, and Windows line ends', () => {
    expect(labels(`${header}\nx\ty\t1\trewrite\tg\twritten\n\n`)).toEqual([
      { a: 'x', b: 'y', derived: '1', kind: 'rewrite', group: 'g', origin: 'written' },
    ]);
    expect(labels('\ufeffderived\tb\ta\tgroup\tkind\r\n?\ty\tx\tg\tsiblings\r\n')).toEqual([
      { a: 'x', b: 'y', derived: '?', kind: 'siblings', group: 'g', origin: '' },
    ]);
    expect(labels(header)).toEqual([]);
  });

  it.each([
    ['a\tb\tkind\tgroup', 'line 1: no column derived'],
    ['', 'line 1: no column a'],
    [`${header}\nx\ty\tyes\tk\tg\t`, 'line 2: derived is "yes"'],
    [`${header}\nx\ty\t1\tk\tg\t\n\nx\ty`, 'line 4: derived is ""'],
    [`${header}\n\ty\t1\tk\tg\t`, 'line 2: a is empty'],
    [`${header}\nx\t\t1\tk\tg\t`, 'line 2: b is empty'],
  ])('names the line in %j', (tsv, message) => {
    expect(() => labels(tsv)).toThrow(message);
  });
});

describe('truePassages', () => {
  const columns = 'a\tb\ta_from\ta_to\tb_from\tb_to';

  it('reads spans', () => {
    expect(truePassages(`${columns}\nx\ty\t0\t9\t10\t20\n`)).toEqual([
      { a: 'x', b: 'y', aFrom: 0, aTo: 9, bFrom: 10, bTo: 20 },
    ]);
  });

  it.each([
    ['a\tb', 'line 1: no column a_from'],
    [`${columns}\nx\ty\t0\t9\t10\t`, 'line 2: an offset is no whole number'],
    [`${columns}\nx\ty\t0\t9\t10`, 'line 2: an offset is no whole number'],
    [`${columns}\nx\ty\t-1\t9\t10\t20`, 'line 2: an offset is no whole number'],
    [`${columns}\nx\ty\t0.5\t9\t10\t20`, 'line 2: an offset is no whole number'],
    [`${columns}\nx\ty\t9\t9\t10\t20`, 'line 2: a passage ends before it begins'],
  ])('names the line in %j', (tsv, message) => {
    expect(() => truePassages(tsv)).toThrow(message);
  });
});
