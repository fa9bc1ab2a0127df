import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { labels } from '../../src/evaluate/labels.ts';
import { type Subject, subject } from '../../src/evidence/evidence.ts';
import { type Blend, blends, shortestBlend } from '../../src/judge/blends.ts';
import type { Met } from '../../src/judge/circles.ts';
import { judge } from '../../src/judge/judge.ts';
import { read } from '../../src/read/read.ts';
import { analyse } from '../../src/text/text.ts';
import { subjectOf } from '../evidence/subjects.ts';

const corpus = fileURLToPath(new URL('../../corpus/', import.meta.url));
const file = (url: string) => readFileSync(new URL(url, import.meta.url), 'utf8');

/** Articles blended from two stories of the demo corpus, written for this test and used in no fit. */
const written: { id: string; a: string; b: string; text: string }[] = file('./blends.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const labelled = labels(file('../../corpus/pairs.tsv'));
const stories = new Map<string, Subject>();

beforeAll(async () => {
  for await (const item of read(corpus)) {
    if (item.kind !== 'document') continue;
    const { origin } = item.document;
    const place = origin.path.slice(corpus.length).replaceAll('\\', '/');
    const name = origin.record === undefined ? place : `${place}#${origin.record}`;
    stories.set(name, subject(analyse(clean(item.document))));
  }
  for (const { id, text } of written) stories.set(id, subjectOf(text));
});

const of = (name: string) => stories.get(name)!;

function among(names: readonly string[]): Blend<string>[] {
  const met: Met<string>[] = names.flatMap((a, i) =>
    names.slice(i + 1).map((b) => {
      const { relation, probability, direction } = judge(of(a), of(b));
      return { a, b, relation, probability, who: direction.who };
    }),
  );
  return blends(met, of);
}

const groups = [...new Set(labelled.map(({ group }) => group))].map((group) =>
  labelled.filter((label) => label.group === group),
);
const namesOf = (pairs: readonly { a: string; b: string }[]) => [
  ...new Set(pairs.flatMap(({ a, b }) => [a, b])),
];

describe('an article blended from two', () => {
  it('is found between its sources, which are named: every English one of the nine', () => {
    const found = written.filter(({ id, a, b }) => {
      const [blend, ...more] = among([a, b, id]);
      return more.length === 0 && blend?.taker === id && [a, b].every((one) => blend.sources.includes(one));
    });
    expect(found.length).toBeGreaterThanOrEqual(7);
  });

  it('is found among all reports of its story', () => {
    const found = written.filter(({ id, a, b }) => {
      const story = groups.find((pairs) => namesOf(pairs).includes(a))!;
      const all = among([...namesOf(story), id]).find(({ taker }) => taker === id);
      return all !== undefined && (all.sources.includes(a) || all.sources.includes(b));
    });
    expect(found.length).toBeGreaterThanOrEqual(7);
  });

  it('does not depend on the order in which the pairs come', () => {
    const { id, a, b } = written[0];
    expect(among([id, b, a])[0].probability).toBe(among([a, b, id])[0].probability);
  });
});

describe('the stories of the demo corpus', () => {
  it('hold no blend that is not labelled', () => {
    const found = groups.flatMap((pairs) => among(namesOf(pairs)));
    const labelledBlends = labelled.filter(({ kind }) => kind === 'rewrite-blend').map(({ b }) => b);
    for (const { taker } of found) expect(labelledBlends).toContain(taker);
  });
});

describe('no blend', () => {
  const { id, a, b } = written[0];
  const pair = (x: string, y: string, more: Partial<Met<string>> = {}): Met<string> => ({
    a: x,
    b: y,
    relation: 'same-story',
    probability: 0.1,
    who: 'undetermined',
    ...more,
  });

  it('is made of two texts', () => {
    expect(blends([pair(a, id)], of)).toEqual([]);
  });

  it('is made of unrelated texts', () => {
    expect(blends([pair(a, id), pair(b, id, { relation: 'unrelated' }), pair(a, b)], of)).toEqual([]);
  });

  it('has a source that took from it', () => {
    const met = [pair(a, id, { relation: 'rewrite', who: 'a-from-b' }), pair(b, id), pair(a, b)];
    expect(blends(met, of)).toEqual([]);
  });

  it('is claimed of a text of a few words', () => {
    const short = {
      id: 'short',
      text: written[0].text
        .split(' ')
        .slice(0, shortestBlend - 10)
        .join(' '),
    };
    stories.set(short.id, subjectOf(short.text));
    expect(blends([pair(a, 'short'), pair(b, 'short'), pair(a, b)], of)).toEqual([]);
  });

  it('names a copy where the text that the copy was taken from is at hand', () => {
    const copy = 'harbour-strike/coastline-digest.txt';
    const met = [
      pair(a, id),
      pair(b, id),
      pair(a, b),
      pair(copy, id, { probability: 0.5 }),
      pair(copy, b),
      pair(a, copy, { relation: 'near-duplicate', probability: 0.99, who: 'b-from-a' }),
    ];
    expect([...blends(met, of)[0].sources].sort()).toEqual([a, b].sort());
  });
});
