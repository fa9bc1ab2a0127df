import fc from 'fast-check';
import type { Text } from '../../src/text/text.ts';
import { story } from '../sketch/story.ts';

/** A text of words w0q, w1q … in sentences; equal numbers are equal words. */
export function numbered(sentences: readonly (readonly number[])[]): Text {
  const text = sentences
    .map((words) => `${words.map((word) => `w${word.toString(36)}q`).join(' ')}.`)
    .join(' ');
  return story(text.replaceAll(/(^|\. )w/g, '$1W'));
}

/** Sentences of few distinct words, so that runs, repeats and near misses are common. */
export function babble(distinct = 6) {
  return fc.array(fc.array(fc.nat(distinct - 1), { minLength: 1, maxLength: 14 }), { maxLength: 6 });
}

/** A text and another made from it by leaving out, adding and moving words. */
export const taken = fc
  .record({
    source: fc.array(fc.nat(400), { minLength: 0, maxLength: 60 }),
    edits: fc.array(
      fc.record({ at: fc.nat(60), cut: fc.nat(4), add: fc.array(fc.nat(400), { maxLength: 3 }) }),
      {
        maxLength: 6,
      },
    ),
    tail: fc.boolean(),
  })
  .map(({ source, edits, tail }) => {
    const copy = [...source];
    for (const { at, cut, add } of edits) copy.splice(at % (copy.length + 1), cut, ...add);
    if (tail) copy.push(...source.slice(0, 12));
    const cut = (words: number[]) =>
      Array.from({ length: Math.ceil(words.length / 11) }, (_, i) => words.slice(11 * i, 11 * i + 11));
    return [cut(source), cut(copy)] as const;
  });

/** Texts next to each other: related, babbling, or empty. */
export const couple = fc
  .oneof(taken, fc.tuple(babble(), babble()), fc.tuple(babble(3), babble(3)))
  .map(([a, b]): [Text, Text] => [numbered(a), numbered(b)]);
