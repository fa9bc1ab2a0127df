import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlContent } from '../../../src/read/html/html.ts';
import { uncovered } from '../gather.ts';

const blocksOf = (html: string) => {
  const { text, blocks } = htmlContent(html);
  return blocks.map(({ from, to, ...block }) => ({ ...block, words: text.slice(from, to) }));
};
const wordsOf = (html: string) => blocksOf(html).map(({ words }) => words);

const sentence =
  'The harbour board, after a long debate, agreed on Tuesday to keep the old ferry running for another year.';
const page = `<!doctype html><html lang="en"><head><title>Ferry stays - Harbour Post</title></head><body>
<header><a href="/">Harbour Post</a></header>
<nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article><header><h1>Ferry stays</h1><p>By Ann Lee</p></header>
${[1, 2, 3, 4, 5, 6, 7].map((n) => `<p>${n}. ${sentence}</p>`).join('\n')}
<figure><img src="x.jpg"><figcaption>The ferry at its pier</figcaption></figure>
<blockquote><p>We are glad, she said.</p></blockquote></article></main>
<aside><h2>Most read</h2><ul><li><a href="/1">Another story of the day</a></li></ul></aside>
<form><label>E-mail</label><button>Subscribe</button></form>
<footer>© Harbour Post</footer></body></html>`;

describe('the blocks of a page', () => {
  it('are all there, in order, with their kind and place', () => {
    const blocks = blocksOf(page);
    const find = (words: string) => blocks.find((block) => block.words.includes(words))!;
    expect(find('Harbour Post')).toMatchObject({ within: 'header', linked: 1, article: false });
    expect(find('Sport')).toMatchObject({ kind: 'list-item', within: 'nav', linked: 1, article: false });
    expect(find('Ferry stays')).toMatchObject({ kind: 'heading', linked: 0 });
    expect(find('3. The harbour')).toEqual({
      kind: 'paragraph',
      linked: 0,
      article: true,
      words: `3. ${sentence}`,
    });
    expect(find('at its pier')).toMatchObject({ kind: 'caption', within: 'figure' });
    expect(find('We are glad')).toMatchObject({ kind: 'quote' });
    expect(find('Most read')).toMatchObject({ kind: 'heading', within: 'aside', article: false });
    expect(find('E-mail')).toMatchObject({ within: 'form' });
    expect(find('Subscribe')).toMatchObject({ within: 'button' });
    expect(find('©')).toMatchObject({ within: 'footer', article: false });
    expect(uncovered(htmlContent(page))).toBe('');
  });

  it('do not count the header of an article as the page’s', () => {
    expect(blocksOf(page).find(({ words }) => words === 'By Ann Lee')).not.toHaveProperty('within');
  });

  it('hold words apart that only a style sheet parts, and none that are one word', () => {
    expect(wordsOf('<div><span>Ann Lee</span><time>22 May</time><a href="/t">Oslo</a></div>').join('|')).toBe(
      'Ann Lee 22 May Oslo',
    );
    expect(wordsOf('<p><span>T</span><span>he</span> H<sub>2</sub>O of <b>Mc</b>Kay</p>')).toEqual([
      'The H2O of McKay',
    ]);
  });

  it('do not count a form that holds the story', () => {
    const block = blocksOf('<form><div><h1>Ferry stays</h1><p>Text.</p></div></form>').at(-1)!;
    expect(block).not.toHaveProperty('within');
  });

  it('heed ARIA roles', () => {
    expect(
      blocksOf('<div role="navigation">a</div><div role="contentinfo">b</div><div role="dialog">c</div>'),
    ).toMatchObject([{ within: 'nav' }, { within: 'footer' }, { within: 'dialog' }]);
  });

  it('hold only what is shown', () => {
    const hidden =
      '<p>Seen.</p><script>var a="</p>no"</script><style>p{}</style><noscript>no</noscript><template>no</template>' +
      '<p hidden>no</p><p style="color:red; display: none">no</p><!-- no --><select><option>no</option></select><svg><text>no</text></svg>';
    expect(wordsOf(hidden)).toEqual(['Seen.']);
  });

  it('collapse white space, keep single line breaks, and part at double ones and at bare text', () => {
    expect(wordsOf('<div> one \n <b>two</b>&nbsp;three<p>four</p>five<br>six<br> <br>seven</div>')).toEqual([
      'one two three',
      'four',
      'five\nsix',
      'seven',
    ]);
    expect(wordsOf('<pre>a\n  b</pre>')).toEqual(['a\n  b']);
  });

  it('measure the share of linked characters', () => {
    expect(blocksOf('<p>abcde <a href="#">fghij</a></p>')[0].linked).toBeCloseTo(0.5);
  });

  it('tell cells and list items from paragraphs in layout tables', () => {
    expect(
      blocksOf('<table><tr><th>a</th><td>b</td><td><p>c</p></td></tr></table>').map(({ kind }) => kind),
    ).toEqual(['cell', 'cell', 'paragraph']);
  });

  it('keep zero-width characters, which may be tricks', () => {
    expect(htmlContent('<p>fe\u200brry</p>').text).toBe('fe\u200brry');
  });

  it('leave the choice open where nothing reads like an article', () => {
    expect(blocksOf('<!doctype html><html><body></body></html>')).toEqual([]);
    for (const block of blocksOf('<p>A fragment.</p>')) expect(block).not.toHaveProperty('article');
  });

  it('stand in pages without html, head or body', () => {
    expect(wordsOf('<!doctype html><title>t</title><h1>Head</h1><p>Text.')).toEqual(['Head', 'Text.']);
    expect(wordsOf('<html><head><title>t</title></head><p>Text.')).toEqual(['Text.']);
  });

  it('are not swallowed by a script that XHTML closes', () => {
    const xhtml =
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><script src="a.js"/></head><body><p>Text.</p></body></html>';
    expect(wordsOf(xhtml)).toEqual(['Text.']);
  });
});

describe('hostile pages', () => {
  it.each([
    [
      'one text below 10,000 elements',
      `${'<div>'.repeat(10_000)}${'word and word. '.repeat(350_000)}${'</div>'.repeat(10_000)}`,
    ],
    ['text at each of 10,000 levels', `<div>${'word, and '.repeat(50)}`.repeat(10_000)],
    ['a million open elements', '<b>'.repeat(1_000_000)],
    ['unclosed comments', '<!-- '.repeat(500_000)],
    ['unclosed values', '<a href="'.repeat(300_000)],
    ['open scripts', '<script>'.repeat(300_000)],
    ['100,000 links', '<li><a href=x>w</a></li>'.repeat(100_000)],
  ])('%s is read in seconds', { timeout: 60_000 }, (_, body) => {
    const start = performance.now();
    const content = htmlContent(`<!doctype html><html><body><p>first</p>${body}`);
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(content.text.startsWith('first')).toBe(true);
    expect(uncovered(content)).toBe('');
  });

  it('loses no paragraph below the depth that is parsed', () => {
    const content = htmlContent(
      `<html><body>${'<div><p>one <i>two</i></p>'.repeat(2000)}${'</div>'.repeat(2000)}<p>last</p>`,
    );
    expect(content.blocks).toHaveLength(2001);
    expect(content.text.endsWith('one two\n\nlast')).toBe(true);
  });

  it('runs nothing, and keeps what is only text', () => {
    const content = htmlContent(
      '<p onclick="alert(1)">Type &lt;/script&gt; here</p></script><img src=x onerror=alert(1)>',
    );
    expect(content.text).toBe('Type </script> here');
  });

  it('is read with blocks in order that cover the text, whatever the tags', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div>',
        '</div>',
        '<li>',
        '<ul>',
        '</ul>',
        '<a href=x>',
        '</a>',
        '<br>',
        '<table><td>',
        '</table>',
      ),
      fc.constantFrom(
        '<nav>',
        '</nav>',
        '<article>',
        '</article>',
        '<pre>',
        '</pre>',
        '<script>',
        '</script>',
        '<!--',
        '-->',
        '<h1>',
      ),
      fc.constantFrom(
        '&amp',
        '&nbsp;',
        '&#x110000;',
        '&bogus;',
        '<',
        '<<p',
        '"',
        "<p a='",
        '<svg>',
        '</svg>',
        '<body>',
        '</html>',
        '<form>',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), fc.boolean(), (parts, whole) => {
        const content = htmlContent(parts.join(''), whole);
        expect(uncovered(content)).toBe('');
        for (const { linked } of content.blocks) expect(linked! >= 0 && linked! <= 1).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
