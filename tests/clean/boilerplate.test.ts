import { describe, expect, it } from 'vitest';
import { learn, recursIn } from '../../src/clean/boilerplate.ts';
import { clean } from '../../src/clean/clean.ts';
import type { Document, Metadata } from '../../src/document.ts';
import { keptTexts, plainDocument } from './page.ts';

const NOTICE = 'The Osterwick Post is printed on paper made from reeds of our own estuary.';
const WORDS =
  'tower harbour council storm bakery ferry ledger orchard winter signal copper meadow railway lantern violin'.split(
    ' ',
  );

/** Two paragraphs that differ from number to number. */
function storyOf(number: number): string[] {
  const pick = (step: number) =>
    Array.from({ length: 14 }, (_, i) => WORDS[(number * step + i * (number + 2)) % WORDS.length]);
  return [
    `Story ${number} says ${pick(3).join(' ')} again.`,
    `Later the ${pick(7).join(' ')} of number ${number} came.`,
  ];
}

function learned(documents: Document[]) {
  const learner = learn();
  for (const document of documents) learner.add(document);
  return learner.finish();
}

const page = (number: number, lines: string[], metadata: Metadata = { source: 'Osterwick Post' }) =>
  plainDocument([...storyOf(number), ...lines].join('\n\n'), metadata, `folder/${number}.txt`);

describe('learned boilerplate', () => {
  it('is what recurs in different stories of one source', () => {
    const documents = [1, 2, 3, 4].map((number) => page(number, [NOTICE, 'Tide and time']));
    const boilerplate = learned(documents);
    const result = clean(documents[0], {}, boilerplate);
    expect(keptTexts(result)).toEqual(storyOf(1));
    expect(result.removed.map(({ rule }) => rule)).toEqual(['recurring', 'recurring']);
  });

  it('is not learned from two documents, nor for another source', () => {
    expect(
      learned([1, 2].map((number) => page(number, [NOTICE]))).recurring.get('osterwick post')?.size,
    ).toBe(0);
    const boilerplate = learned([1, 2, 3].map((number) => page(number, [NOTICE])));
    const other = page(9, [NOTICE], { source: 'Skellmouth Echo' });
    expect(clean(other, {}, boilerplate).removed).toEqual([]);
  });

  it('is not the text of an article that was copied, nor of its lightly edited versions', () => {
    const copies = [1, 2, 3, 4].map((number) =>
      plainDocument(storyOf(1).join('\n\n'), { source: 'Wire' }, `${number}.txt`),
    );
    const edited = [5, 6, 7].map((number) =>
      plainDocument(
        [...storyOf(1), `Update ${number}: the ${WORDS[number]} is safe.`].join('\n\n'),
        { source: 'Wire' },
        `${number}.txt`,
      ),
    );
    const boilerplate = learned([...copies, ...edited]);
    for (const document of [...copies, ...edited])
      expect(clean(document, {}, boilerplate).removed).toEqual([]);
  });

  it('is never running text where only the folder says what belongs together', () => {
    const documents = [1, 2, 3].map((number) => page(number, [NOTICE, 'Tide and time'], {}));
    const boilerplate = learned(documents);
    const [, , notice, label] = documents[0].blocks;
    expect(recursIn(boilerplate, documents[0], notice)).toBe(false);
    expect(recursIn(boilerplate, documents[0], label)).toBe(true);
  });

  it('is not background that a few of many stories repeat', () => {
    const documents = Array.from({ length: 12 }, (_, number) => page(number, number < 4 ? [NOTICE] : []));
    expect(learned(documents).recurring.get('osterwick post')?.size).toBe(0);
  });

  it('takes the host of the address for a source that is not stated', () => {
    const documents = [1, 2, 3].map((number) =>
      page(number, [NOTICE], { url: `https://www.post.example/${number}` }),
    );
    expect(learned(documents).recurring.get('post.example')?.size).toBe(1);
  });

  it('never takes a disclosure away, however often it recurs', () => {
    const disclosure = 'This text was written by artificial intelligence.';
    const documents = [1, 2, 3, 4].map((number) => page(number, [disclosure]));
    expect(clean(documents[0], {}, learned(documents)).removed).toEqual([]);
  });
});
