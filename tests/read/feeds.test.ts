import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document.ts';
import type { Gathered } from './gather.ts';
import { gatherAll, uncovered } from './gather.ts';

const fixtures = new URL('fixtures/feeds/', import.meta.url).pathname;
const gather = (name: string) => gatherAll(fixtures + name);

/** What reading a feed written in the test gives, as if from standard input. */
function fed(text: string | Buffer): Promise<Gathered> {
  async function* stdin() {
    yield Buffer.from(text);
  }
  return gatherAll('-', { stdin: stdin() });
}

const texts = ({ documents }: { documents: Document[] }) => documents.map(({ text }) => text);
const rss = (items: string, head = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Post</title>${head}${items}</channel></rss>`;
const item = (inner: string) => `<item><title>Late</title>${inner}</item>`;

describe('RSS 2.0', () => {
  it('takes a long description for the article and leaves a teaser aside', async () => {
    const { documents, problems, skipped } = await gather('rss-plain.xml');
    expect(problems).toEqual([]);
    expect(documents).toHaveLength(1);
    expect(documents[0]).toMatchObject({
      id: 'harbour-4711',
      origin: { path: `${fixtures}rss-plain.xml`, line: 7, record: 'harbour-4711' },
      metadata: {
        title: 'Ferry late for the ninth day',
        source: 'Harbour Post',
        url: 'https://harbour.example/ferry-late',
        date: '2025-06-03T07:15:00Z',
      },
    });
    expect(documents[0].text).toMatch(/^The early ferry[\s\S]*meeting on Friday\.$/);
    expect(documents[0].blocks).toHaveLength(2);
    expect(skipped.map(({ why }) => why)).toEqual([
      'item 2, line 16: a teaser only; the feed does not carry the article',
    ]);
  });

  it('maps what it borrows from content, dc, dcterms, media and atom, and what its channel says', async () => {
    const { documents, problems, skipped } = await gather('rss-rich.xml');
    expect(problems).toEqual([]);
    const [weir, lamp] = documents;
    expect(weir.metadata).toEqual({
      title: 'Council votes for the weir & the lock',
      source: 'Valley Courier',
      provider: 'Harbour Post',
      date: '2025-06-04T16:30:00+02:00',
      modified: '2025-06-04T18:00:00+02:00',
      author: 'Ann Lee, Ben Ray',
      rights: 'Valley Courier, all rights reserved',
      language: 'en-gb',
      url: 'https://harbour.example/weir',
      canonical: 'https://valley.example/original-weir',
    });
    expect(weir.blocks.map(({ kind }) => kind)).toEqual([
      ...['paragraph', 'paragraph', 'caption', 'list-item', 'list-item'],
    ]);
    expect(weir.text).toContain('“early spring”');
    expect(lamp).toMatchObject({
      id: 'https://harbour.example/lamp-oil',
      text: 'Lamp oil ran short on the islands on Thursday.\n\nA boat with forty barrels is due on Monday.',
      metadata: {
        author: 'Cora Dunn',
        date: '2025-06-05',
        language: 'en',
        rights: '© 2025 Harbour Post',
        url: 'https://harbour.example/lamp-oil',
      },
    });
    expect(skipped).toHaveLength(1);
  });

  it('loses nothing but the item that is broken, and names it', async () => {
    const { documents, problems, skipped } = await gather('rss-broken.xml');
    expect(documents.map(({ id }) => id)).toEqual(['first', 'fourth']);
    expect(documents[1].metadata).toMatchObject({ author: 'Ann Lee', source: 'Harbour Post & Gazette' });
    expect(problems).toHaveLength(1);
    expect(problems[0].place).toMatch(/^item 2, line 10, line 13$/);
    expect(problems[0].reason).toContain('not well formed');
    expect(skipped.map(({ why }) => why)).toEqual(['item 3, line 15: there is no text in it']);
  });
});

describe('RSS 1.0', () => {
  it('has its items beside the channel, and their addresses in rdf:about', async () => {
    const plain = await gather('rdf-plain.rdf');
    expect(plain.problems).toEqual([]);
    expect(plain.documents[0]).toMatchObject({
      id: 'https://valley.example/hay',
      metadata: { title: 'Hay is in early', source: 'Valley Courier', url: 'https://valley.example/hay' },
    });
    const rich = await gather('rdf-rich.rdf');
    expect(rich.documents[0].metadata).toEqual({
      title: 'Bell rings again',
      source: 'Valley Courier',
      date: '2025-06-01T08:00:00+02:00',
      author: 'Dora Finn',
      language: 'en',
      rights: 'Valley Courier Ltd',
      url: 'https://valley.example/bell?from=feed',
    });
  });

  it('never expands what a file defines for itself', async () => {
    const { documents, problems } = await gather('rdf-broken.rdf');
    expect(texts({ documents })).toEqual(['The second piece is read.']);
    expect(problems).toMatchObject([{ place: 'item 1, line 6', reason: expect.stringContaining('&motto;') }]);
  });
});

describe('Atom', () => {
  it('reads content as escaped HTML', async () => {
    const { documents, problems, skipped } = await gather('atom-plain.xml');
    expect([...problems, ...skipped]).toEqual([]);
    expect(documents).toMatchObject([
      {
        id: 'urn:example:island:1',
        text: 'The lighthouse has a keeper again.\n\nShe moves in on Friday.',
        metadata: {
          title: 'Lighthouse gets a keeper',
          source: 'Island Observer',
          date: '2025-06-02T09:30:00Z',
          url: 'https://island.example/keeper',
        },
      },
    ]);
    expect(documents[0].metadata).not.toHaveProperty('modified');
  });

  it('reads XHTML and text under any prefix; an aggregated entry keeps where it came from', async () => {
    const { documents, problems, skipped } = await gather('atom-rich.xml');
    expect(problems).toEqual([]);
    expect(documents[0].metadata).toEqual({
      title: 'Der Leuchtturm leuchtet',
      source: 'Coast Daily',
      provider: 'Island Observer',
      rights: '© Coast Daily',
      author: 'Eva Grün, Flo Hahn',
      language: 'de',
      date: '2025-06-02T08:00:00Z',
      modified: '2025-06-03T08:00:00Z',
      url: 'https://island.example/turm',
      canonical: 'https://coast.example/turm',
    });
    expect(documents[0].text).toBe(
      'Der Leuchtturm leuchtet seit Montag wieder.\n\nDie Lampe\nkam mit dem Schiff.',
    );
    expect(documents[1]).toMatchObject({
      text: 'Gulls < terns, the counters say.\n\nThey counted on Sunday.',
      metadata: { source: 'Island Observer', author: 'The desk', language: 'en' },
    });
    expect(skipped).toMatchObject([{ why: expect.stringContaining('entry 3, line 33: a teaser') }]);
  });

  it('loses neither what stands behind an entry that is not closed nor what stands before the cut', async () => {
    const { documents, problems } = await gather('atom-broken.xml');
    expect(documents.map(({ id }) => id)).toEqual(['urn:example:island:5', 'urn:example:island:7']);
    expect(problems.map(({ place }) => place?.slice(0, 7))).toEqual(['entry 2', 'entry 4']);
  });
});

describe('JSON Feed', () => {
  it('keeps plain text plain', async () => {
    const { documents, problems } = await gather('json-feed-plain.json');
    expect(problems).toEqual([]);
    expect(documents).toMatchObject([
      {
        id: '1',
        origin: { path: `${fixtures}json-feed-plain.json`, record: '1' },
        text: 'Snow closed the pass <again> on Monday.\n\nIt opens on Wednesday.',
        metadata: {
          title: 'Snow closes the pass',
          source: 'Hill Letter',
          date: '2025-06-02T06:00:00Z',
          url: 'https://hill.example/1',
        },
      },
    ]);
  });

  it('maps the fields of 1.0 and 1.1, the feed’s where the item has none', async () => {
    const { documents, skipped } = await gather('json-feed-rich.json');
    expect(documents).toHaveLength(1);
    expect(documents[0]).toMatchObject({ id: '2', text: 'The pass is open.\n\nChains are asked for.' });
    expect(documents[0].metadata).toEqual({
      title: 'Pass open',
      source: 'Hill Letter',
      author: 'Gil Hope, Ida Joy',
      language: 'en-GB',
      date: '2025-06-04T06:00:00+02:00',
      modified: '2025-06-04T09:00:00+02:00',
      url: 'https://hill.example/2',
    });
    expect(skipped).toMatchObject([{ why: expect.stringMatching(/^item 2: a teaser/) }]);
  });

  it('names the items that are none and reads the others', async () => {
    const { documents, problems, skipped } = await gather('json-feed-broken.json');
    expect(documents.map(({ id }) => id)).toEqual(['4', '7']);
    expect(problems).toMatchObject([{ place: 'item 2', reason: 'it is no object' }]);
    expect(skipped).toMatchObject([{ why: 'item 3: there is no text in it' }]);
  });

  it('is also read where several stand in a file of JSON lines', async () => {
    const feed = JSON.stringify(JSON.parse(readFileSync(`${fixtures}json-feed-plain.json`, 'utf8')));
    const { documents } = await fed(`${feed}\n${feed.replace('"1"', '"2"')}\n`);
    expect(documents.map(({ id, origin }) => [id, origin.line])).toEqual([
      ['1', 1],
      ['2', 2],
    ]);
  });
});

describe('a teaser is not judged as if it were the article', () => {
  const long = `${'The ferry was late again and the quay was full of people who had to wait for it. '.repeat(9)}`;

  it.each<[string, string, number]>([
    ['a short description', `<description>${long.slice(0, 200)}</description>`, 0],
    ['a long one', `<description>${long}</description>`, 1],
    ['a long one that is cut', `<description>${long}…</description>`, 0],
    [
      'a long one that is cut, with a link to the rest',
      `<description>&lt;p&gt;${long} [...]&lt;/p&gt;&lt;p&gt;&lt;a href="/x"&gt;Go on reading&lt;/a&gt;&lt;/p&gt;</description>`,
      0,
    ],
    ['a short content', '<content:encoded>The ferry is late.</content:encoded>', 1],
    [
      'a content of one line beside a long description',
      `<content:encoded>Photo</content:encoded><description>${long}</description>`,
      1,
    ],
    [
      'a description in Chinese',
      `<description>${'渡轮今天又晚点了，码头上挤满了人。'.repeat(14)}</description>`,
      1,
    ],
  ])('%s', async (_, inner, articles) => {
    const { documents, problems, skipped } = await fed(rss(item(inner)));
    expect(documents).toHaveLength(articles);
    expect(skipped).toHaveLength(1 - articles);
    expect(problems).toHaveLength(1 - articles);
  });

  it('and a feed of nothing but teasers is a problem, told once', async () => {
    const { problems, skipped } = await fed(rss(item('<description>Late.</description>').repeat(40)));
    expect(problems).toMatchObject([
      { reason: 'it carries nothing but titles and teasers (40), not articles: none of them was judged' },
    ]);
    expect(skipped).toMatchObject([{ why: expect.stringContaining('and 37 more: a teaser only') }]);
  });

  it('as is a feed without any item', async () => {
    expect((await fed(rss(''))).problems).toMatchObject([{ reason: 'the feed has no items' }]);
  });
});

describe('any feed', () => {
  it('keeps every character of its articles in a block, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1, maxLength: 4 }),
        async (words) => {
          const safe = words.map(
            (text) => `story ${text.replace(/[<>&\0-\x1f\ufffe\uffff\ud800-\udfff]/g, ' ')}`,
          );
          const content = (text: string) => item(`<content:encoded>${text}</content:encoded>`);
          const { documents, problems } = await fed(rss(safe.map(content).join('')));
          expect(problems).toEqual([]);
          expect(documents).toHaveLength(safe.length);
          for (const document of documents) expect(uncovered(document)).toBe('');
        },
      ),
      { numRuns: 40 },
    );
  });

  it('survives being cut anywhere', async () => {
    const bytes = readFileSync(`${fixtures}rss-rich.xml`);
    for (let cut = 300; cut < bytes.length; cut += 97) {
      const { documents, problems, skipped } = await fed(bytes.subarray(0, cut));
      expect(documents.length + problems.length + skipped.length).toBeGreaterThan(0);
      expect(problems.length).toBeGreaterThan(0);
    }
  });
});
