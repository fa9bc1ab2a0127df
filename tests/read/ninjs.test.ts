import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ninjs } from '../../src/read/ninjs.ts';
import { gatherAll, scratch, uncovered } from './gather.ts';

const fixture = (name: string) => join(import.meta.dirname, 'fixtures/ninjs', name);

async function of(value: unknown) {
  const path = join(scratch(), 'a.json');
  writeFileSync(path, JSON.stringify(value));
  return gatherAll(path);
}

describe('ninjs', () => {
  it('with one plain item gives its text', async () => {
    const { documents, problems } = await gatherAll(fixture('plain.json'));
    expect(problems).toEqual([]);
    expect(documents[0].metadata).toEqual({
      title: 'Mill of Hollum turns again',
      date: '2026-05-15T07:00:00Z',
      url: 'https://npw.example/items/mill',
      language: 'en',
    });
    expect(documents[0].blocks).toHaveLength(2);
  });

  it('1 gives all it says, and the richest of its bodies', async () => {
    const { documents } = await gatherAll(fixture('rich.json'));
    expect(documents[0].metadata).toEqual({
      title: 'Fair of Orvik draws nine thousand',
      source: 'NPW North',
      author: 'Ilse Varga',
      date: '2026-05-15T09:30:00+02:00',
      created: '2026-05-15T08:00:00+02:00',
      version: '2',
      status: 'usable',
      note: 'Updates number of guests',
      language: 'en-GB',
      slugline: 'Orvik-Fair',
      dateline: 'Orvik',
      rights: 'Copyright 2026 Northern Press Wire; Online use only',
    });
    expect(documents[0].blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'list-item', 'list-item']);
  });

  it('2 and 3 keep headlines, bodies and parties in lists', async () => {
    const { documents } = await gatherAll(fixture('rich.json'));
    expect(documents[1].metadata).toMatchObject({
      title: 'Church roof of Skarn is sound',
      author: 'Tom Aldous, Greta Holm',
      source: 'Skarn Tidende',
      provider: 'NPW',
      url: 'https://npw.example/items/v2',
    });
    expect(documents[1].text).toMatch(/^The roof of the church.*\n\nThree engineers/);
    expect(documents[2].metadata).toMatchObject({
      title: 'Ice cream dearer this summer',
      created: '2026-05-15T10:20:00Z',
      note: '1st Ld-Writethru',
      version: '4',
      rights: 'NPW',
    });
    for (const document of documents) expect(uncovered(document)).toBe('');
  });

  it('gives the texts among its associations as articles of their own', async () => {
    const { documents } = await gatherAll(fixture('rich.json'));
    expect(documents.map(({ metadata }) => metadata.title)).toContain('How milk is priced');
    expect(documents).toHaveLength(4);
  });

  it('leaves aside what is withheld, embargoed, no text or a package, and says so', async () => {
    const { problems, skipped } = await gatherAll(fixture('rich.json'));
    expect(problems).toEqual([]);
    expect(skipped.map(({ why }) => why)).toEqual([
      'record 4: withheld by its sender',
      'record 5: it carries no article (picture)',
      'record 6: a package: it only names other items',
      'record 7: embargoed by its sender until 2026-05-16T04:00:00Z',
    ]);
  });

  it('broken costs the broken item, names it and its line, and keeps the others', async () => {
    const { documents, problems } = await gatherAll(fixture('broken.jsonl'));
    expect(documents.map(({ id }) => id)).toEqual(['urn:x:1', 'urn:x:4']);
    expect(problems.map(({ place, reason }) => `${place}: ${reason}`)).toEqual([
      'line 2: there are no words in it (urn:x:2)',
      'line 3: the line is not valid JSON',
    ]);
  });

  it('canceled takes its associations along', async () => {
    const side = { uri: 'urn:x:2', bodies: [{ value: 'A sidebar of some words.' }] };
    const { documents, skipped } = await of({ uri: 'urn:x:1', pubStatus: 'canceled', associations: [side] });
    expect(documents).toEqual([]);
    expect(skipped).toHaveLength(1);
  });

  it('is not what merely has an address and a text', () => {
    expect(ninjs.is({ uri: 'https://a.example/1', text: 'Words.', copyrightHolder: 'A' })).toBe(false);
    expect(ninjs.is({ id: 1, body_text: 'Words.' })).toBe(false);
    expect(ninjs.is({ uri: 'urn:x:1', body_text: 'Words.' })).toBe(true);
  });

  it('of wrong types, or nested beyond reason, is a problem and never a crash', async () => {
    const odd = {
      uri: 'urn:x:1',
      pubstatus: ['x'],
      bodies: 'x',
      headlines: [1, null],
      bylines: {},
      links: 3,
    };
    expect((await of({ ...odd, body_text: null, associations: [1] })).problems).toHaveLength(1);
    let value: Record<string, unknown> = { uri: 'urn:x:0', body_text: 'Words here.' };
    for (let i = 1; i < 50; i++)
      value = { uri: `urn:x:${i}`, body_text: `Words ${i}.`, associations: { a: value } };
    const { documents, problems } = await of(value);
    expect(documents).toHaveLength(6);
    expect(problems[0].reason).toBe('associations lie more than 5 deep in one another');
  });
});
