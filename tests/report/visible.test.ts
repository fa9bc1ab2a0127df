import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine, pieces, visible } from '../../src/report/visible.ts';

describe('unseen characters', () => {
  it('are written out and do nothing', () => {
    expect(visible('pay\u202elap')).toBe('pay⟨U+202E⟩lap');
    expect(visible('\u001b[31mred')).toBe('⟨U+001B⟩[31mred');
    expect(visible('a\ud83d b')).toBe('a⟨U+D83D⟩ b');
  });

  it('leave emoji, joined letters and combining marks as they are', () => {
    for (const text of ['👩‍👩‍👧 family', 'می‌خواهم', 'é́', 'שלום\u200f!', 'Київ'])
      expect(visible(text)).toBe(text);
  });

  it('stay in place among the pieces of a text', () => {
    expect(pieces('a\u200bb')).toEqual([
      { text: 'a' },
      { code: 'U+200B', name: 'zero-width space' },
      { text: 'b' },
    ]);
  });

  it('never reach a terminal, nor does a line break', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(oneLine(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });
});
