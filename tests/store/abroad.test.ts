import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Sketch, sketch } from '../../src/sketch/sketch.ts';
import { Abroad } from '../../src/store/abroad.ts';
import { Sketches } from '../../src/store/sketches.ts';
import { story } from '../sketch/story.ts';

const plain = sketch(story('Nothing to see here.'));

/** A document with a gist of four made-up dimensions. */
interface Made {
  id: string;
  language: string;
  gist: number[];
}

const sketched = ({ language, gist }: Pick<Made, 'language' | 'gist'>): Sketch => ({
  ...plain,
  language,
  gist: Int8Array.from(gist),
});

function abroadOf(documents: readonly Made[], most: number): Abroad {
  const sketches = new Sketches();
  for (const one of documents) sketches.push(sketched(one));
  const ids = documents.map(({ id }) => id);
  return new Abroad(sketches, ids, most);
}

const directions = [[127, 0, 0, 0], [90, 90, 0, 0], [0, 127, 0, 0], [64, 64, 64, 64], [-127, 0, 0, 0], []];
const made = fc
  .array(fc.record({ language: fc.constantFrom('en', 'de', 'uk'), gist: fc.constantFrom(...directions) }), {
    minLength: 2,
    maxLength: 14,
  })
  .map((list) => list.map((one, i): Made => ({ ...one, id: `d${i}` })));

describe('Abroad', () => {
  test('answers alike whatever the order of adding, for a newcomer and for one that is here', () => {
    const asked = made.chain((documents) =>
      fc.record({
        documents: fc.constant(documents),
        order: fc.shuffledSubarray(documents, { minLength: documents.length }),
        most: fc.integer({ min: 0, max: 4 }),
      }),
    );
    fc.assert(
      fc.property(asked, fc.boolean(), ({ documents, order, most }, isHere) => {
        const [one, other] = [documents, order].map((list) => abroadOf(list, most));
        for (const document of documents) {
          const named = (list: readonly Made[], found: number[]) => found.map((index) => list[index].id);
          expect(named(order, other.nearest(sketched(document), isHere))).toEqual(
            named(documents, one.nearest(sketched(document), isHere)),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  test('finds only documents of other languages, no more than asked for, the nearest first', () => {
    fc.assert(
      fc.property(made, fc.integer({ min: 0, max: 4 }), (documents, most) => {
        const abroad = abroadOf(documents, most);
        for (const document of documents) {
          const found = abroad.nearest(sketched(document)).map((index) => documents[index]);
          expect(found.length).toBeLessThanOrEqual(most);
          const near = found.map(({ gist }) => gist.reduce((sum, v, i) => sum + v * document.gist[i], 0));
          expect(near).toEqual(near.toSorted((x, y) => y - x));
          for (const { language, gist } of found) {
            expect(language).not.toBe(document.language);
            expect(gist).not.toEqual([]);
          }
        }
      }),
    );
  });

  test('meets any two languages from one side at least', () => {
    fc.assert(
      fc.property(made, (documents) => {
        const abroad = abroadOf(documents, 99);
        documents.forEach((document, index) => {
          for (const other of abroad.nearest(sketched(document)))
            expect(
              abroad.nearest(sketched(document), true).includes(other) ||
                abroad.nearest(sketched(documents[other]), true).includes(index),
            ).toBe(true);
        });
      }),
    );
  });

  test('leaves out what is of another matter, and settles equals by id', () => {
    const documents = [
      { id: 'z', language: 'de', gist: [127, 0, 0, 0] },
      { id: 'far', language: 'de', gist: [0, 127, 0, 0] },
      { id: 'a', language: 'uk', gist: [127, 0, 0, 0] },
      { id: 'empty', language: 'uk', gist: [] },
      { id: 'home', language: 'en', gist: [127, 0, 0, 0] },
    ];
    const asked = sketched({ language: 'en', gist: [127, 0, 0, 0] });
    expect(abroadOf(documents, 5).nearest(asked)).toEqual([2, 0]);
    expect(abroadOf(documents, 1).nearest(asked)).toEqual([2]);
    expect(abroadOf(documents, 0).nearest(asked)).toEqual([]);
    expect(abroadOf(documents, 5).nearest(sketched({ language: 'fi', gist: [] }))).toEqual([]);
  });
});
