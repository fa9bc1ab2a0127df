import { describe, expect, it } from 'vitest';
import { readString } from '../../../src/read/read.ts';

const linked = (body: string) => {
  const { text, links = [] } = readString(`<html><body>${body}</body></html>`, {
    path: 'page',
    format: 'html',
  });
  return links.map(({ from, to, target }) => [text.slice(from, to).trim(), target]);
};

describe('links of a page', () => {
  it.each([
    ['<p>The <a href="https://a.example/?x=1">minutes of May</a> say so.</p>', 'minutes of May'],
    ['<p>  \n  Read   <a href="https://a.example/?x=1">the  minutes</a>.</p>', 'the minutes'],
    ['<p>One.<br>Two, <a href="https://a.example/?x=1">three</a>.</p>', 'three'],
    ['<h2>Title</h2><ul><li>First</li><li><a href="https://a.example/?x=1">second</a></li></ul>', 'second'],
    ['<a href="https://a.example/?x=1"><div>A whole block</div></a><p>More.</p>', 'A whole block'],
    ['<pre>  code <a href="https://a.example/?x=1">here</a></pre>', 'here'],
  ])('stand where their words stand: %s', (body, words) => {
    expect(linked(body)).toEqual([[words, 'https://a.example/?x=1']]);
  });

  it('are left out where their address is but a place', () => {
    expect(linked('<p>See <a href="https://a.test/minutes">minutes</a> and <a>nothing</a>.</p>')).toEqual([]);
    expect(
      readString('<html><body><p>No link.</p></body></html>', { path: 'p', format: 'html' }).links,
    ).toBeUndefined();
  });

  it('are bounded in number and length', () => {
    const many = '<a href="https://a.example/?x=1">a</a> '.repeat(500);
    expect(linked(`<p>${many}</p>`).length).toBeLessThanOrEqual(20);
    expect(linked(`<p><a href="https://a.example/?${'x'.repeat(5000)}">long</a></p>`)).toEqual([]);
  });
});
