import { describe, expect, it } from 'vitest';
import { htmlContent } from '../../../src/read/html/html.ts';

const metadataOf = (head: string, body = '<p>Text.</p>', attributes = '') =>
  htmlContent(`<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`).metadata;
const ld = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

const article = {
  '@type': 'NewsArticle',
  headline: 'Ferry &amp; pier',
  datePublished: '2025-05-19T10:30:00+02:00',
  dateModified: '2025-05-20',
  author: [{ '@type': 'Person', name: 'Ann Lee' }, { name: 'Ben Ray' }],
  publisher: { '@type': 'Organization', name: 'Harbour Post' },
  inLanguage: 'en-GB',
  copyrightHolder: { name: 'Coast Media' },
  mainEntityOfPage: { '@id': 'https://harbour.example/ferry' },
};

describe('metadata of a page', () => {
  it('comes from JSON-LD', () => {
    expect(metadataOf(ld(article))).toEqual({
      title: 'Ferry & pier',
      date: '2025-05-19T10:30:00+02:00',
      modified: '2025-05-20',
      author: 'Ann Lee, Ben Ray',
      source: 'Harbour Post',
      language: 'en-GB',
      rights: 'Coast Media',
      url: 'https://harbour.example/ferry',
    });
  });

  it('is found in lists and graphs, with people and houses named elsewhere', () => {
    const graph = {
      '@graph': [
        { '@type': 'WebSite', name: 'Site' },
        {
          '@type': ['Article', 'Thing'],
          headline: 'Ferry',
          author: { '@id': '#ann' },
          publisher: { '@id': '#house' },
        },
        { '@type': 'Person', '@id': '#ann', name: 'Ann Lee' },
        { '@type': 'Organization', '@id': '#house', name: 'Harbour Post' },
      ],
    };
    expect(metadataOf(ld([graph]))).toMatchObject({
      title: 'Ferry',
      author: 'Ann Lee',
      source: 'Harbour Post',
    });
  });

  it('survives broken JSON-LD and mends what is often broken', () => {
    expect(metadataOf(ld('{"@type": "NewsArticle", headline: }') + ld(article)).title).toBe('Ferry & pier');
    expect(metadataOf(ld('{"@type":"NewsArticle","headline":"Two\nlines",}')).title).toBe('Two lines');
  });

  it('is not taken from the articles of a list of teasers', () => {
    const list = { '@type': 'ItemList', itemListElement: [{ item: article }] };
    expect(metadataOf(`<title>Own title</title>${ld(list)}`).title).toBe('Own title');
  });

  it('comes from OpenGraph and meta tags', () => {
    const head =
      '<meta property="og:title" content="Ferry"><meta property="og:site_name" content="Harbour Post">' +
      '<meta property="article:published_time" content="2025-05-19T10:30:00Z"><meta name="author" content="Ann Lee">' +
      '<meta property="article:author" content="https://social.example/ann"><meta name="DC.rights" content="CC BY">' +
      '<link rel="canonical" href="https://harbour.example/ferry">';
    expect(metadataOf(head, undefined, 'lang="en"')).toEqual({
      title: 'Ferry',
      source: 'Harbour Post',
      date: '2025-05-19T10:30:00Z',
      author: 'Ann Lee',
      rights: 'CC BY',
      url: 'https://harbour.example/ferry',
      language: 'en',
    });
  });

  it('prefers JSON-LD to OpenGraph to the page, but the canonical link and the page’s language before all', () => {
    const og =
      '<meta property="og:title" content="OG"><meta property="og:url" content="https://harbour.example/og">';
    const rest = '<link rel="canonical" href="https://harbour.example/c"><title>Plain</title>';
    expect(metadataOf(og + rest + ld(article), '<h1>H</h1>', 'lang="uk"')).toMatchObject({
      title: 'Ferry & pier',
      url: 'https://harbour.example/c',
      language: 'uk',
    });
    expect(metadataOf(og + rest, '<h1>H</h1>').title).toBe('OG');
    expect(metadataOf(rest, '<h1>H</h1>').title).toBe('H');
    expect(metadataOf(rest).title).toBe('Plain');
  });

  it('takes the time element of the article, not those of teasers', () => {
    const teasers = '<aside><time datetime="2025-01-01">a</time><time datetime="2025-02-02">b</time></aside>';
    expect(
      metadataOf('', `${teasers}<article><time datetime="2025-05-19">May</time><p>T</p></article>`).date,
    ).toBe('2025-05-19');
    expect(metadataOf('', `${teasers}<p>T</p>`).date).toBeUndefined();
    expect(metadataOf('', '<p itemprop="datePublished" content="2025-05-19">T</p>').date).toBe('2025-05-19');
  });

  it('drops dates that cannot be', () => {
    expect(
      metadataOf('<meta name="date" content="0001-01-01"><meta name="pubdate" content="2025-05-19">').date,
    ).toBe('2025-05-19');
  });
});
