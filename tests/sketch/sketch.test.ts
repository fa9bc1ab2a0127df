import { describe, expect, test } from 'vitest';
import { estimate } from '../../src/sketch/minhash.ts';
import { sketch } from '../../src/sketch/sketch.ts';
import { story, wordsOf } from './story.ts';

const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

describe('sketch', () => {
  test('of a text is the same every time', () => {
    const text = story(wordsOf(numbers(0, 300)));
    expect(sketch(text)).toEqual(sketch(text));
  });

  test('counts the distinct shingles', () => {
    expect(sketch(story(wordsOf(numbers(0, 300)))).shingles).toBe(296);
    expect(sketch(story(wordsOf([...numbers(0, 50), ...numbers(0, 50)]))).shingles).toBe(50);
    expect(sketch(story('one two three')).shingles).toBe(1);
  });

  test('of an empty text is empty', () => {
    const { signature, shingles, probes, anchors, weights } = sketch(story(' '));
    expect([signature, probes, anchors, weights].map((list) => list.length)).toEqual([0, 0, 0, 0]);
    expect(shingles).toBe(0);
  });

  test.each(['fast', 'minhash'] as const)('by engine %s shows how alike two texts are', (engine) => {
    const one = sketch(story(wordsOf(numbers(0, 204))), { engine });
    const other = sketch(story(wordsOf(numbers(100, 304))), { engine });
    // 200 shingles each, 100 of them shared: 1/3.
    expect(Math.abs(estimate(one.signature, other.signature) - 1 / 3)).toBeLessThan(4 * 0.0417);
  });

  test('engines differ in the signature only', () => {
    const text = story(wordsOf(numbers(0, 100)));
    const { signature: _, ...fast } = sketch(text);
    const { signature: __, ...reference } = sketch(text, { engine: 'minhash' });
    expect(reference).toEqual(fast);
  });

  test('follows its options', () => {
    const text = story(wordsOf(numbers(0, 300)));
    const chosen = sketch(text, { permutations: 64, shingle: 3, anchors: 10, probeWindow: 2 });
    expect(chosen.signature).toHaveLength(64);
    expect(chosen.shingles).toBe(298);
    expect(chosen.anchors).toHaveLength(10);
    expect(chosen.probes.length).toBeGreaterThan(sketch(text).probes.length);
  });
});
