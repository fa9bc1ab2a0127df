import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parts } from '../../src/report/html/parts.ts';

const text = fc
  .array(fc.constantFrom('word', '\n', ' ', '\n\n', 'ж', '😀'), { maxLength: 30 })
  .map((some) => some.join(''));

describe('parts', () => {
  it('joined are the text, whatever was removed', () => {
    const removed = fc.array(fc.record({ from: fc.nat(80), to: fc.nat(80) }), { maxLength: 5 });
    fc.assert(
      fc.property(text, removed, (text, removed) => {
        const joined = parts(text, removed).map(({ from, to }) => text.slice(from, to));
        expect(joined.join('')).toBe(text);
      }),
    );
  });

  it('end paragraphs at line breaks', () => {
    expect(parts('One.\n\nTwo.\nThree.', []).map(({ from, to }) => [from, to])).toEqual([
      [0, 6],
      [6, 11],
      [11, 17],
    ]);
  });

  it('fold neighbouring removals into one, with all their rules', () => {
    const [menu, story, tail] = parts('Menu\n\nLogin\n\nThe story.\nShare', [
      { from: 0, to: 4, rule: 'menu' },
      { from: 6, to: 11, rule: 'login' },
      { from: 24, to: 29, rule: 'share-row' },
    ]);
    expect(menu).toMatchObject({
      kind: 'removed',
      from: 0,
      to: 11,
      removals: [{ rule: 'menu' }, { rule: 'login' }],
    });
    expect(story.kind).toBe('paragraph');
    expect(tail).toMatchObject({ kind: 'paragraph' });
  });

  it('take a hundred thousand letters without a break in no time', () => {
    expect(parts('x'.repeat(1_000_000), [])).toHaveLength(1);
  });
});
