import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gatherAll, scratch, uncovered } from './gather.ts';

const fixture = (name: string) => join(import.meta.dirname, 'fixtures/nitf', name);

/** Reads one NITF document made of a head and a body. */
async function of(head: string, content = '<p>Words of a story.</p>', top = '') {
  const path = join(scratch(), 'a.nitf');
  const body = `<body><body.head>${top}</body.head><body.content>${content}</body.content></body>`;
  writeFileSync(path, `<nitf><head>${head}</head>${body}</nitf>`);
  return gatherAll(path);
}

describe('NITF', () => {
  it('without metadata gives headline and paragraphs', async () => {
    const { documents, problems } = await gatherAll(fixture('plain.xml'));
    expect(problems).toEqual([]);
    expect(documents[0].metadata).toEqual({ title: 'Ferry between Orvik and Skarn runs again' });
    expect(documents[0].blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
    expect(documents[0].origin.line).toBe(2);
  });

  it('gives all it says of article, version and handling', async () => {
    const { documents } = await gatherAll(fixture('rich.xml'));
    expect(documents[0].id).toBe('npw:20260511:0042');
    expect(documents[0].metadata).toEqual({
      title: 'Crack in Talmark dam was known for years',
      source: 'Skarn Tidende',
      provider: 'Northern Press Wire',
      author: 'Ilse Varga, Tom Aldous',
      date: '2026-05-11T09:30:00+02:00',
      created: '2026-05-11T08:15:00+02:00',
      modified: '2026-05-11T09:45:00+02:00',
      url: 'https://tidende.example/talmark',
      language: 'en-GB',
      rights: 'Not for use in school books',
      dateline: 'TALMARK, May 11 (NPW)',
      slugline: 'Talmark-Dam',
      status: 'usable',
      version: '2',
      signal: 'correction',
      note: 'Editors: photos to follow; CORRECTS depth of the crack in paragraph two',
    });
  });

  it('gives blocks their kinds, and leaves out what is for machines', async () => {
    const { documents } = await gatherAll(fixture('rich.xml'));
    const [document] = documents;
    expect(uncovered(document)).toBe('');
    const blocks = document.blocks.map(({ kind, from, to }) => [kind, document.text.slice(from, to)]);
    expect(blocks[0]).toEqual(['heading', 'Operator speaks of a clerical error']);
    expect(blocks[2]).toEqual([
      'paragraph',
      'It is 4 million euros deep in debt — and the crack 40 centimetres.',
    ]);
    expect(blocks.map(([kind]) => kind).join(' ')).toBe(
      'heading paragraph paragraph heading list-item list-item quote quote caption cell cell cell cell paragraph',
    );
    expect(document.text).not.toMatch(/QUJD|abstract|dam\.jpg/);
  });

  it('broken costs the broken document, names it and its line, and keeps the others', async () => {
    const { documents, problems, skipped } = await gatherAll(fixture('broken.xml'));
    expect(documents.map(({ id }) => id)).toEqual(['b1', 'b4']);
    expect(problems).toHaveLength(1);
    expect(problems[0].place).toBe('nitf 2, line 8, line 11');
    expect(skipped.map(({ why }) => why)).toEqual(['nitf 3, line 14: canceled by its sender']);
  });

  it('that is withheld or embargoed stands aside; a later release alone is no embargo', async () => {
    const days = '<date.issue norm="20260511T08"/><date.release norm="20260512T060000Z"/>';
    const docdata = (status: string) => of(`<docdata management-status="${status}">${days}</docdata>`);
    expect((await docdata('withheld')).skipped[0].why).toMatch(/: withheld by its sender$/);
    expect((await docdata('embargoed')).skipped[0].why).toMatch(
      /embargoed by its sender until 2026-05-12T06:00:00Z/,
    );
    expect((await docdata('usable')).documents).toHaveLength(1);
  });

  it('takes the key of du-key for slugline, the title for headline, the abstract for a missing story', async () => {
    const head = '<title>From the head</title><docdata><du-key key="dam-1" generation="4"/></docdata>';
    const { documents } = await of(head, '', '<abstract><p>All there is.</p></abstract>');
    expect(documents[0].metadata).toMatchObject({ title: 'From the head', slugline: 'dam-1', version: '4' });
    expect(documents[0].text).toBe('All there is.');
  });

  it('leaves the title of an author, and the comma before it, out of the byline', async () => {
    const byline = '<byline>By Ilse Varga, <byttl>Chief reporter</byttl></byline>';
    expect((await of('', '<p>Words.</p>', byline)).documents[0].metadata.author).toBe('By Ilse Varga');
  });

  it('without words is a problem', async () => {
    expect((await of('', '')).problems[0].reason).toBe('there are no words in it');
  });
});
