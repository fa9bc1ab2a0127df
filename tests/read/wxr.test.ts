import { describe, expect, it } from 'vitest';
import { postHtml } from '../../src/read/feeds/wordpress.ts';
import { htmlContent } from '../../src/read/html/html.ts';
import { gatherAll } from './gather.ts';

const fixtures = new URL('fixtures/feeds/', import.meta.url).pathname;
const gather = (name: string) => gatherAll(fixtures + name);

describe('a WordPress export', () => {
  it('has posts whose paragraphs are blank lines, and dates in Greenwich time', async () => {
    const { documents, problems, skipped } = await gather('wxr-plain.xml');
    expect([...problems, ...skipped]).toEqual([]);
    expect(documents).toMatchObject([
      {
        id: 'https://quarter.example/?p=11',
        origin: { line: 9, record: 'https://quarter.example/?p=11' },
        text: 'The bakery opened on Monday.\nIt was full by nine.\n\nNobody got more than two loaves.',
        metadata: {
          title: 'Bakery opens',
          source: 'Quarter News',
          author: 'ann',
          date: '2025-06-02T08:00:00Z',
          language: 'en-US',
          url: 'https://quarter.example/bakery',
        },
      },
    ]);
  });

  it('gives what the public can read: posts, pages and types of the site’s own', async () => {
    const { documents, problems } = await gather('wxr-rich.xml');
    expect(problems).toEqual([]);
    expect(documents.map(({ metadata }) => metadata.title)).toEqual(['Tram', 'Mill', 'Review']);
    expect(documents[0]).toMatchObject({
      text: 'The tram runs to the mill again.\n\nIt is about time.',
      metadata: { author: 'Ann Lee', modified: '2025-06-03T09:00:00Z' },
    });
    expect(documents[1].text).toBe(
      'The mill at dusk\n\nThe mill was sold [sic] for one crown.\n\n' +
        'Its new owner grinds again. To embed one writes [video].\n\none\n\ntwo',
    );
    expect(documents[1].blocks.map(({ kind }) => kind)).toEqual([
      'caption',
      'paragraph',
      'paragraph',
      'code',
    ]);
  });

  it('leaves aside what is not published, each with its reason, and says nothing of attachments', async () => {
    const { skipped } = await gather('wxr-rich.xml');
    expect(skipped.map(({ why }) => why.replace(/, line \d+/, ''))).toEqual([
      'item 3: a draft, not published',
      'item 4: private, not published',
      'item 5: in the trash',
      'item 6: an earlier state of another post',
      'item 8: protected by a password',
      'item 9: there is no text in it',
      'item 11: not published (its status is pitch)',
    ]);
  });

  it('loses one post to a stray end and reads on, though the file is cut', async () => {
    const { documents, problems } = await gather('wxr-broken.xml');
    expect(documents.map(({ metadata }) => metadata.title)).toEqual(['Whole', 'Whole too']);
    expect(problems[0]).toMatchObject({ place: expect.stringMatching(/^item 2, line 21/) });
  });
});

describe('a stored post', () => {
  const shown = (stored: string) => htmlContent(postHtml(stored), false).text;

  it.each([
    [
      'prose in brackets',
      'He said [sic] it was [so], 12 [a] times.',
      'He said [sic] it was [so], 12 [a] times.',
    ],
    ['a code with attributes', 'One. [ad slot="3"]\n\nTwo.', 'One.\n\nTwo.'],
    ['a code with an end', '[lead]One.[/lead] Two.', 'One. Two.'],
    ['a code that closes itself', 'One.[line /] Two.', 'One. Two.'],
    ['media between ends', 'One. [video]https://v.example/1[/video] Two.', 'One. Two.'],
    ['media without an end', '[gallery] One.', 'One.'],
    ['a code written about', 'Write [[gallery ids="1"]] so.', 'Write [gallery ids="1"] so.'],
    ['a caption without an end', '[caption id="3"]One.\n\nTwo.', 'One.\n\nTwo.'],
    ['line ends in written paragraphs', '<p>One\ntwo</p>\n\n<p>Three</p>', 'One two\n\nThree'],
    ['a comment with blank lines', 'One <!--\n\nnot shown\n\n-->two.', 'One two.'],
    ['a comment that is never closed', 'One.\n\nTwo.', 'One.\n\nTwo.'],
  ])('%s', (_, stored, text) => {
    expect(shown(stored)).toBe(text);
  });

  it.each(['[', '[video]', '[a=', '<pre>', '<!--', '[/a]', '[caption id="1"]', '\n \n', '[[a]'])(
    'takes time in proportion to its length for %j repeated',
    (unit) => {
      const time = (count: number) => {
        const stored = unit.repeat(count);
        const start = performance.now();
        postHtml(stored);
        return performance.now() - start;
      };
      time(20_000);
      expect(time(400_000)).toBeLessThan(3000);
    },
  );
});
