import { describe, expect, it } from 'vitest';
import { degrees } from '../../src/evaluate/degrees.ts';
import { isFlagged } from '../../src/evaluate/evaluate.ts';
import { innocent, judged } from './judged.ts';

const kinds = ['apart', 'heavy', 'light', 'near'];
const task = (group: string, shift = 0) => [
  innocent(0.1, { group, kind: 'apart' }),
  judged({ group, kind: 'heavy', worded: 0.1 + shift }),
  judged({ group, kind: 'light', worded: 0.5 + shift }),
  judged({ group, kind: 'near', worded: 0.9 + shift }),
];

describe('degrees', () => {
  it('parts the degrees by lines drawn on other groups', () => {
    const pairs = ['one', 'two', 'three'].flatMap((group) => task(group));
    expect(degrees(pairs, kinds, isFlagged)).toMatchObject({ share: 1, of: 12 });
  });

  it('does not draw a line through the group that it grades', () => {
    const pairs = [...['one', 'two', 'three', 'four'].flatMap((name) => task(name)), ...task('odd', -0.45)];
    expect(degrees(pairs, kinds, isFlagged)).toMatchObject({ share: 18 / 20, of: 20 });
  });

  it('leaves other kinds out, and has nothing to say of nothing', () => {
    expect(degrees([judged({ kind: 'other' })], kinds, isFlagged)).toEqual({ share: null, of: 0 });
  });
});
