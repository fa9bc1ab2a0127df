import { describe, expect, it } from 'vitest';
import { Asides } from '../../src/read/asides.ts';

function told(...met: [why: string, place: string][]): string[] {
  const asides = new Asides();
  for (const [why, place] of met) asides.add(why, place);
  return [...asides.told()];
}

describe('what is left aside', () => {
  it('is told once for each reason, with the first places and how many more', () => {
    const drafts = [1, 2, 3, 4, 5].map((i): [string, string] => ['a draft', `item ${i}`]);
    expect(told(...drafts, ['in the trash', 'item 9'])).toEqual([
      'item 1; item 2; item 3 and 2 more: a draft',
      'item 9: in the trash',
    ]);
  });

  it('has no place where the whole file is', () => {
    expect(told(['withheld by its sender', ''])).toEqual(['withheld by its sender']);
  });

  it('is bounded, whatever reasons a file makes up', () => {
    const many = told(
      ...Array.from({ length: 1000 }, (_, i): [string, string] => [`status ${i}`, `item ${i}`]),
    );
    expect(many).toHaveLength(101);
    expect(many.at(-1)).toBe('item 100; item 101; item 102 and 897 more: for other reasons');
  });
});
