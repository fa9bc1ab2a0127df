import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownContent } from '../../src/read/markdown.ts';
import { uncovered } from './gather.ts';

const shape = (source: string) => {
  const { text, blocks } = markdownContent(source);
  return blocks.map(({ kind, from, to }) => [kind, text.slice(from, to)]);
};

describe('markdownContent', () => {
  it('keeps a placeholder link as it stands', () => {
    const link = '[Original Article Title](https://www.original-domain.com)';
    expect(markdownContent(`Read more: ${link}.`).text).toBe(`Read more: ${link}.`);
    expect(markdownContent(`**Source:** ${link}`).text).toBe(`Source: ${link}`);
  });

  it('finds the blocks and drops the signs that open them', () => {
    const source =
      '# The ferry is late ##\n\nOne *long* line\nand its end.\n\n- first\n- second\n  goes on\n\n1. third\n\n' +
      '> said she\n> and he\n\nUnder\n-----\n\n***\n\n```js\nlet a = 1;\n\nb\n```\n\n| a | b |\n|---|---|\n| c | d |\n';
    expect(shape(source)).toEqual([
      ['heading', 'The ferry is late'],
      ['paragraph', 'One long line and its end.'],
      ['list-item', 'first'],
      ['list-item', 'second goes on'],
      ['list-item', '1. third'],
      ['quote', 'said she and he'],
      ['heading', 'Under'],
      ['code', 'let a = 1;\n\nb'],
      ['cell', 'a'],
      ['cell', 'b'],
      ['cell', 'c'],
      ['cell', 'd'],
    ]);
  });

  it('unwraps emphasis, code, images, plain tags and bare links, and leaves names_with_lines alone', () => {
    expect(
      markdownContent(
        '**Bold** __too__ `a_b_c` snake_case_word 2 * 3 * 4 <https://e.org/a> ![alt](x.png) a<br>b \\*',
      ).text,
    ).toBe('Bold too a_b_c snake_case_word 2 * 3 * 4 https://e.org/a alt ab *');
  });

  it('reads front matter as metadata', () => {
    const source =
      '---\ntitle: "The ferry: late"\ndate: 2025-05-19\nauthor:\n  - Ann\n  - Ben\npublisher: Harbour Post\n---\nText here.';
    expect(markdownContent(source)).toMatchObject({
      text: 'Text here.',
      metadata: { title: 'The ferry: late', date: '2025-05-19', author: 'Ann, Ben', source: 'Harbour Post' },
    });
  });

  it('does not take a rule at the top for front matter', () => {
    expect(markdownContent('---\nJust a line.\n---\nMore.').text).toContain('Just a line.');
  });

  it('takes the first heading for the title', () => {
    expect(markdownContent('## Late again\n\nText.').metadata.title).toBe('Late again');
  });

  it('covers any text with ordered blocks', () => {
    const line = fc.constantFrom(
      '# a',
      'b *c*',
      '- d',
      '> e',
      '',
      '```',
      '1. f',
      '| g | h |',
      '---',
      '===',
      '<!-- i',
      '[j](k)',
      '  l',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string())), (lines) => {
        expect(uncovered(markdownContent(lines.join('\n')))).toBe('');
      }),
    );
  });

  it.each([['**a '], ['[a'], ['<!-- '], ['# '], ['`'], ['_a '], ['> '], ['# a      ']])(
    'takes time in proportion to length for %j repeated',
    (part) => {
      const start = performance.now();
      markdownContent(part.repeat(200_000));
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});
