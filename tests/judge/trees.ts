import fc from 'fast-check';
import type { Model, Node } from '../../src/judge/model.ts';

const value = fc.double({ min: -3, max: 3, noNaN: true });

/** Random trees over so many measures, expected values as arbitrary as they like. */
export function model(measures: number): fc.Arbitrary<Model> {
  const { node } = fc.letrec<{ node: Node }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      value,
      fc.record({
        on: fc.integer({ min: 0, max: measures - 1 }),
        bar: value,
        missing: fc.constantFrom<'low' | 'high'>('low', 'high'),
        value,
        low: tie('node'),
        high: tie('node'),
      }),
    ),
  }));
  const names = Array.from({ length: measures }, (_, i) => `measure.${i}`);
  return fc.array(node, { maxLength: 8 }).map((trees) => ({ measures: names, trees }));
}
