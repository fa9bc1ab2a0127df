import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logistic, type Model, type Node, score } from '../../src/judge/model.ts';
import { weights, weightsName } from '../../src/judge/weights.ts';
import { model } from './trees.ts';

const figure = fc.oneof(fc.double({ min: -4, max: 4, noNaN: true }), fc.constant(Number.NaN));

/** The plain walk, as the textbook has it. */
function walk(node: Node, values: number[]): number {
  if (typeof node === 'number') return node;
  const value = values[node.on];
  const low = Number.isNaN(value) ? node.missing === 'low' : value <= node.bar;
  return walk(low ? node.low : node.high, values);
}

describe('score', () => {
  it('is the base and the shares of the measures, exactly added up', () => {
    fc.assert(
      fc.property(model(4), fc.array(figure, { minLength: 4, maxLength: 4 }), (trees, values) => {
        const measures = Object.fromEntries(values.map((value, i) => [`measure.${i}`, value]));
        const { total, base, shares } = score(trees, measures);
        expect(base + shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(total, 9);
        expect(total).toBeCloseTo(
          trees.trees.reduce<number>((sum, tree) => sum + walk(tree, values), 0),
          9,
        );
      }),
    );
  });

  it('gives a measure that no tree asks for no share, and takes an absent one for missing', () => {
    const tree: Model = {
      measures: ['x', 'y'],
      trees: [{ on: 0, bar: 1, missing: 'high', value: 0, low: -2, high: 2 }],
    };
    expect([...score(tree, { x: 0, y: 9 }).shares]).toEqual([-2, 0]);
    expect(score(tree, {}).total).toBe(2);
    expect(score(tree, { x: Number.NaN }).total).toBe(2);
    expect(score(tree, { x: 1 }).total).toBe(-2);
  });
});

describe('logistic', () => {
  it('maps log-odds to probability and never leaves 0..1', () => {
    expect(logistic(0)).toBe(0.5);
    expect(logistic(2) + logistic(-2)).toBeCloseTo(1, 12);
    for (const far of [-1e9, 1e9, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]) {
      expect(logistic(far)).toBeGreaterThanOrEqual(0);
      expect(logistic(far)).toBeLessThanOrEqual(1);
    }
  });
});

describe('the shipped weights', () => {
  const { derivation, calibration, bar, direction } = weights();
  const measures = derivation.measures;
  /** Sizes of the texts, which say how far the rest is to be believed, not how alike they are. */
  const free = new Set(measures.filter((name) => /^words\.|\.fewer$/.test(name)));
  /** What a text has that the other lacks speaks against. */
  const sign = (name: string) => (name.startsWith('novel.') ? -1 : 1);

  it('carry their birth certificate', () => {
    expect(weightsName(weights())).toMatch(/^\d{4}-\d\d-\d\d \(\d+ pairs\)$/);
    expect(bar).toBeGreaterThan(0.5);
    expect(bar).toBeLessThan(1);
    expect(calibration.slope).toBeGreaterThan(0);
    expect(direction.bar).toBeGreaterThan(0);
  });

  it('name measures once and ask only for those they name', () => {
    expect(new Set(measures).size).toBe(measures.length);
    const check = (node: Node): void => {
      if (typeof node === 'number') {
        expect(Number.isFinite(node)).toBe(true);
        return;
      }
      expect(measures[node.on]).toBeDefined();
      expect(Number.isFinite(node.bar) && Number.isFinite(node.value)).toBe(true);
      check(node.low);
      check(node.high);
    };
    for (const tree of derivation.trees) check(tree);
  });

  it('never lower the probability when a measure of likeness rises, or raise it when one of novelty does', () => {
    const bars = new Map<number, number[]>();
    const collect = (node: Node): void => {
      if (typeof node === 'number') return;
      bars.set(node.on, [...(bars.get(node.on) ?? []), node.bar]);
      collect(node.low);
      collect(node.high);
    };
    for (const tree of derivation.trees) collect(tree);
    const asked = [...bars.keys()].filter((on) => !free.has(measures[on]));
    /** Values about the bars: elsewhere nothing changes. */
    const aboutBarsOf = (on: number) =>
      fc.constantFrom(...(bars.get(on) ?? [0]).flatMap((at) => [at - 1e-6, at, at + 1e-6]), Number.NaN);
    const all = fc.tuple(...measures.map((_, on) => aboutBarsOf(on)));
    fc.assert(
      fc.property(all, fc.constantFrom(...asked), fc.nat(), fc.nat(), (values, on, x, y) => {
        const places = bars.get(on)!.flatMap((at) => [at - 1e-6, at, at + 1e-6]);
        const [low, high] = [places[x % places.length], places[y % places.length]].sort((p, q) => p - q);
        const at = (value: number) =>
          score(
            derivation,
            Object.fromEntries(measures.map((name, i) => [name, i === on ? value : values[i]])),
          ).total;
        expect(sign(measures[on]) * (at(high) - at(low)), measures[on]).toBeGreaterThanOrEqual(-1e-9);
      }),
      { numRuns: 3000 },
    );
  });
});
