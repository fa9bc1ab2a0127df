import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Column } from '../../src/store/column.ts';
import { Postings } from '../../src/store/postings.ts';

const key = fc.oneof(fc.nat(8), fc.nat(0xffffffff), fc.constantFrom(0, 0x7fffffff, 0x80000000, 0xffffffff));
const lists = fc.array(fc.uniqueArray(key, { maxLength: 12 }), { maxLength: 40 });

function columnOf(values: number[][]): Column<Uint32Array> {
  const column = new Column<Uint32Array>((length) => new Uint32Array(length));
  for (const list of values) column.push(Uint32Array.from(list));
  return column;
}

describe('Postings', () => {
  test('answer as a Map of lists does', () => {
    fc.assert(
      fc.property(lists, key, (values, unknown) => {
        const oracle = new Map<number, number[]>();
        values.forEach((list, document) => {
          for (const one of list) oracle.set(one, [...(oracle.get(one) ?? []), document]);
        });
        const postings = new Postings(columnOf(values));
        for (const one of [...oracle.keys(), unknown]) {
          const first = postings.first(one);
          const found = first < 0 ? undefined : [...postings.documents.subarray(first, postings.end(first))];
          expect(found).toEqual(oracle.get(one));
        }
      }),
    );
  });

  test('find the end of a long run of one key', () => {
    const postings = new Postings(columnOf([...Array.from({ length: 1000 }, () => [7]), [8], [6]]));
    const first = postings.first(7);
    expect(postings.end(first) - first).toBe(1000);
    expect(postings.documents[first]).toBe(0);
    expect(postings.documents[postings.end(first) - 1]).toBe(999);
  });
});

describe('Column', () => {
  test('gives every list back', () => {
    fc.assert(
      fc.property(lists, (values) => {
        const column = columnOf(values);
        expect(values.map((_, i) => [...column.at(i)])).toEqual(values);
      }),
    );
  });
});
