import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeness } from '../../src/neural/closeness.ts';
import type { Embeddings } from '../../src/neural/embeddings.ts';
import { pool, unit } from '../../src/neural/pooling.ts';
import { cosine, rulerOf } from '../../src/neural/ruler.ts';
import { trigrams } from './made-up.ts';

const ruler = { unlike: 0, same: 1 };

/** A text whose sentences point along the named axes. */
const along = (...axes: number[]): Embeddings => ({
  vectors: axes.map((axis) => unit(Float32Array.from({ length: 8 }, (_, d) => (d === axis ? 1 : 0)))),
  weight: new Float32Array(axes.length).fill(1),
});

const vector = fc
  .array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 4 })
  .map((values) => unit(Float32Array.from(values)));
const text: fc.Arbitrary<Embeddings> = fc
  .array(fc.tuple(vector, fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 9 })
  .map((sentences) => ({
    vectors: sentences.map(([values]) => values),
    weight: Float32Array.from(sentences, ([, weight]) => weight),
  }));

describe('closeness', () => {
  it('is whole for the same sentences in the same order', () => {
    const measures = closeness(along(0, 1, 2, 3, 4, 5), along(0, 1, 2, 3, 4, 5), ruler);
    expect(measures).toMatchObject({ 'near.min': 1, 'lead.min': 1, mutual: 1, 'mutual.near': 1 });
    expect(measures['lead.local.min']).toBe(1);
    expect(measures.whole).toBeCloseTo(1, 6);
    expect(measures.order).toBeGreaterThan(0.6);
  });

  it('tells kept order from order turned round', () => {
    const forwards = closeness(along(0, 1, 2, 3, 4), along(0, 1, 2, 3, 4), ruler).order;
    const backwards = closeness(along(0, 1, 2, 3, 4), along(4, 3, 2, 1, 0), ruler).order;
    expect(forwards).toBeGreaterThan(0);
    expect(backwards).toBeCloseTo(-forwards, 6);
  });

  it('sees a stretch that was retold in a text that is otherwise its own', () => {
    const { 'near.local.min': local, 'near.min': all } = closeness(
      along(0, 1, 2, 3, 4, 5, 5, 5, 5, 5),
      along(6, 6, 6, 6, 6, 0, 1, 2, 3, 4),
      ruler,
    );
    expect(local).toBe(1);
    expect(all).toBe(0.5);
  });

  it('gives no lead to what stands there twice', () => {
    expect(closeness(along(0, 1), along(0, 0, 1, 1), ruler)['lead.max']).toBe(1);
    expect(closeness(along(0, 1), along(0, 0, 1, 1), ruler)['lead.min']).toBe(0);
  });

  it('reads cosines by the ruler', () => {
    const { 'near.max': near } = closeness(along(0), along(0), { unlike: 0.5, same: 0.75 });
    expect(near).toBe(2);
  });

  it('changes nothing when the texts are swapped', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [here, there] = [closeness(a, b, ruler), closeness(b, a, ruler)];
        for (const name of Object.keys(here)) expect(there[name]).toBeCloseTo(here[name], 6);
        expect(Object.values(here).every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

describe('the ruler', () => {
  it('tells retellings from sentences that have nothing in common', async () => {
    const { unlike, same } = await rulerOf(trigrams());
    expect(same).toBeGreaterThan(unlike + 0.1);
  });
});

describe('pooling', () => {
  const rows = [3, 0, 1, 4, 0, 2];

  it('takes the mean, the first, the last or the largest, and brings it to length 1', () => {
    const pointing = (x: number, y: number) => [...unit(Float32Array.from([x, y]))];
    expect([...pool(rows, 3, 'mean')]).toEqual(pointing(4, 6).map((value) => expect.closeTo(value, 6)));
    expect([...pool(rows, 3, 'first')]).toEqual(pointing(3, 0));
    expect([...pool(rows, 3, 'last')]).toEqual(pointing(0, 2));
    expect([...pool(rows, 3, 'max')]).toEqual(pointing(3, 4));
  });

  it('leaves a vector of zeros as it is', () => {
    expect([...pool([0, 0], 1, 'mean')]).toEqual([0, 0]);
    const made = pool(rows, 3, 'mean');
    expect(cosine(made, made)).toBeCloseTo(1, 6);
  });
});
