import { describe, expect, it } from 'vitest';
import type { Subject } from '../../src/evidence/evidence.ts';
import { Hand } from '../../src/evidence/hand.ts';

const ofWords = (size: number) => ({ text: { size } }) as Subject;

describe('Hand', () => {
  it('makes a subject once while there is room', () => {
    let made = 0;
    const hand = new Hand((key: string) => {
      made++;
      return ofWords(key.length);
    });
    expect(hand.get('one')).toBe(hand.get('one'));
    hand.get('other');
    hand.get('one');
    expect(made).toBe(2);
  });

  it('lets go of what was not asked for longest, and always holds a pair, however long its texts are', () => {
    const made: number[] = [];
    const hand = new Hand((key: number) => {
      made.push(key);
      return ofWords(1_000_000);
    });
    for (const key of [1, 2, 1, 2, 3, 2]) hand.get(key);
    expect(made).toEqual([1, 2, 3]);
    hand.get(1);
    expect(made).toEqual([1, 2, 3, 1]);
  });
});
