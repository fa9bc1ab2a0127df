import { describe, expect, it } from 'vitest';
import { groundOf } from '../../src/evaluate/innocence.ts';

describe('groundOf', () => {
  it.each([
    ['months between them', { date: '2024-01-01' }, { date: '2024-03-01' }, 'months-apart'],
    [
      'months between them, whoever wrote',
      { date: '2024-01-01', source: 'A' },
      { date: '2024-05-01', source: 'A' },
      'months-apart',
    ],
    [
      'two outlets on a day',
      { date: '2024-01-01T08:00', source: 'A' },
      { date: '2024-01-02', source: 'B' },
      'other-outlet',
    ],
    ['two outlets without dates', { source: 'A' }, { source: 'B' }, 'other-outlet'],
    ['nothing known', {}, {}, 'unknown'],
    ['no date, one outlet', { source: 'A' }, {}, 'unknown'],
    [
      'one outlet on a day',
      { date: '2024-01-01', source: 'A' },
      { date: '2024-01-01', source: ' a ' },
      undefined,
    ],
    [
      'two outlets a week apart',
      { date: '2024-01-01', source: 'A' },
      { date: '2024-01-08', source: 'B' },
      undefined,
    ],
    ['a day apart, outlets unknown', { date: '2024-01-01' }, { date: '2024-01-02' }, undefined],
  ])('%s', (_, one, other, ground) => {
    expect(groundOf(one, other)).toBe(ground);
    expect(groundOf(other, one)).toBe(ground);
  });
});
