import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gatherAll, scratch, uncovered } from './gather.ts';

const fixture = (name: string) => join(import.meta.dirname, 'fixtures/newsml', name);

/** Reads one newsItem with that itemMeta and contentSet. */
async function of(itemMeta: string, contentSet: string, attributes = '') {
  const path = join(scratch(), 'a.xml');
  const item = `<itemMeta>${itemMeta}</itemMeta><contentMeta/><contentSet>${contentSet}</contentSet>`;
  writeFileSync(
    path,
    `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" ${attributes}>${item}</newsItem>`,
  );
  return gatherAll(path);
}

const words = '<inlineData contenttype="text/plain">Words of a story.</inlineData>';

describe('NewsML-G2', () => {
  it('with one plain item gives its XHTML body', async () => {
    const { documents, problems } = await gatherAll(fixture('plain.xml'));
    expect(problems).toEqual([]);
    const [document] = documents;
    expect(document.id).toBe('urn:newsml:npw.example:20260512:orvik');
    expect(document.metadata).toEqual({
      title: 'Orvik gets a second bridge',
      provider: 'NPW',
      date: '2026-05-12T10:00:00Z',
      version: '1',
      status: 'usable',
      language: 'en',
    });
    expect(document.blocks).toHaveLength(2);
    expect(uncovered(document)).toBe('');
  });

  it('gives all it says of article, version and handling', async () => {
    const { documents } = await gatherAll(fixture('rich.xml'));
    expect(documents[0].metadata).toEqual({
      title: 'Town well of Skarn has run dry',
      source: 'NPW North desk',
      provider: 'Northern Press Wire',
      author: 'Ilse Varga',
      credit: 'NPW/Varga',
      rights: 'Copyright 2026 Northern Press Wire; No archiving beyond thirty days',
      date: '2026-05-13T11:40:00+02:00',
      created: '2026-05-13T08:05:00+02:00',
      modified: '2026-05-13T11:38:00+02:00',
      version: '3',
      status: 'usable',
      signal: 'update',
      note: 'Adds reaction of the mayor',
      language: 'en-GB',
      slugline: 'Skarn-Well',
      dateline: 'SKARN, May 13',
      canonical: 'https://npw.example/well',
    });
    expect(documents[1].metadata.provider).toBe('hub.example');
  });

  it('of several renditions takes the richest', async () => {
    const { documents } = await gatherAll(fixture('rich.xml'));
    expect(documents[0].blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'heading',
      'list-item',
      'list-item',
    ]);
    expect(documents[1].text).toBe(
      'The choir of Orvik sings again & looks for tenors.\n\nRehearsals are on Mondays.',
    );
  });

  it('leaves aside what is canceled, embargoed, no text or a package, and says so', async () => {
    const { documents, problems, skipped } = await gatherAll(fixture('rich.xml'));
    expect(documents).toHaveLength(2);
    expect(problems).toEqual([]);
    expect(skipped.map(({ why }) => why)).toEqual([
      'newsItem 3, line 52: canceled by its sender',
      'newsItem 4, line 57: embargoed by its sender until 2026-05-14T06:00:00Z',
      'newsItem 5, line 62: it carries no article (picture)',
      'packageItem 1, line 67: a package: it only names other items',
    ]);
  });

  it('broken costs the broken item, names it and its line, and keeps the others', async () => {
    const { documents, problems } = await gatherAll(fixture('broken.xml'));
    expect(documents.map(({ metadata }) => metadata.title)).toEqual([
      'Post office of Hollum moves',
      'Swans back on the lake',
    ]);
    expect(problems.map(({ place }) => place)).toEqual([
      'newsItem 2, line 9, line 11',
      'newsItem 3, line 14',
    ]);
    expect(problems[1].reason).toMatch(/not in it, but at stories\/three\.xml/);
  });

  it('with NITF alone reads that', async () => {
    const nitf =
      '<nitf><body><body.head><hedline><hl1>Head</hl1></hedline></body.head><body.content><p>Only here.</p></body.content></body></nitf>';
    const { documents } = await of('', `<inlineXML>${nitf}</inlineXML>`);
    expect(documents[0].text).toBe('Only here.');
    expect(documents[0].metadata.title).toBe('Head');
  });

  it('with data that is no text, or nothing, is a problem that names the item', async () => {
    const data = '<inlineData contenttype="image/png" encoding="base64">QUJD</inlineData>';
    for (const set of [data, ''])
      expect((await of('', set)).problems[0].reason).toBe('there are no words in it (urn:x:1)');
  });

  it('knows an embargo that has passed, one without end, and each way to write a status', async () => {
    const since = '<versionCreated>2026-05-13T10:00:00Z</versionCreated>';
    const past = await of(`${since}<embargoed>2026-05-13T11:00:00+02:00</embargoed>`, words);
    expect(past.documents).toHaveLength(1);
    expect((await of(`${since}<embargoed/>`, words)).skipped[0].why).toMatch(/no end is given/);
    for (const status of ['qcode="stat:withheld"', 'uri="http://cv.iptc.org/newscodes/pubstatusg2/withheld"'])
      expect((await of(`<pubStatus ${status}/>`, words)).skipped[0].why).toMatch(/withheld by its sender/);
  });

  it('names a party by its code, or by the host of its address', async () => {
    const by = async (attribute: string) =>
      (await of(`<provider ${attribute}/>`, words)).documents[0].metadata;
    expect(await by('qcode="nprov:NPW"')).toMatchObject({ provider: 'NPW' });
    expect(await by('uri="https://www.npw.example/about/"')).toMatchObject({ provider: 'npw.example' });
  });

  it('is told by its root, not by the name newsItem in another namespace', async () => {
    const path = join(scratch(), 'a.xml');
    writeFileSync(path, '<newsItem xmlns="urn:other"><p>Words.</p></newsItem>');
    expect((await gatherAll(path)).problems[0].reason).toMatch(/newsItem.*none of those read/);
  });

  it('that multiplies entities or never ends its depth is refused with figures', async () => {
    const path = join(scratch(), 'a.xml');
    const root = '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">';
    writeFileSync(path, `<!DOCTYPE newsItem [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>${root}&c;</newsItem>`);
    expect((await gatherAll(path)).problems[0].reason).toMatch(/&c;.*not expanded/);
    writeFileSync(path, root + '<contentSet>'.repeat(5000));
    expect((await gatherAll(path)).problems[0].reason).toBe('its elements lie more than 256 deep');
  });
});
