import { describe, expect, test } from 'vitest';
import { gist } from '../../src/sketch/gist.ts';
import { textOf } from '../evidence/subjects.ts';
import { cabin, cruise, stranger } from '../judge/translations.ts';
import { story } from './story.ts';

function cosine(one: Int8Array, other: Int8Array): number {
  return one.reduce((sum, value, i) => sum + value * other[i], 0) / 127 / 127;
}

const of = (text: string) => gist(textOf(text));
const translations = [cabin, cruise].map((event) => Object.values(event).map(of));

describe('gist', () => {
  test('is of length 1, as near as bytes allow', () => {
    for (const one of translations.flat()) expect(cosine(one, one)).toBeCloseTo(1, 1);
  });

  test('lies near the gists of translations, in every pair of languages, and far from a stranger’s', () => {
    for (const event of translations) {
      for (const one of event) {
        for (const other of event) expect(cosine(one, other)).toBeGreaterThan(0.3);
        expect(cosine(one, of(stranger))).toBeLessThan(0.25);
      }
    }
  });

  test('is the same however often and in whatever order things are said', () => {
    const [head, ...rest] = cabin.en.split('\n\n');
    const turned = of([head, ...rest.toReversed()].join('\n\n'));
    expect(cosine(turned, of(cabin.en))).toBeGreaterThan(0.995);
    expect(of(`${cabin.en}\n\n${rest.join('\n\n')}`)).toEqual(of(cabin.en));
  });

  test('is empty where nothing can be told', () => {
    expect(gist(story(''))).toHaveLength(0);
    expect(gist(story('and so it was to be'))).toHaveLength(0);
    expect(gist(story('Qwrtzpfl Xkcdvbn Grmblfx'))).toHaveLength(0);
    expect(gist({ ...textOf(cabin.en), language: 'fi' })).toHaveLength(0);
    expect(gist({ ...textOf(cabin.en), language: 'und' })).toHaveLength(0);
  });
});
