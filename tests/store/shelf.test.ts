import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/document.ts';
import { Shelf } from '../../src/store/shelf.ts';

function document(text: string, id = text): Document {
  const blocks = [{ kind: 'paragraph' as const, from: 0, to: text.length }];
  return { id, origin: { path: 'a.txt', line: 3 }, text, blocks, metadata: { title: 'Flood' }, hash: 'f00d' };
}

function shelfOf(...texts: string[]): Shelf {
  const shelf = new Shelf();
  for (const text of texts) shelf.put(document(text));
  return shelf;
}

describe('Shelf', () => {
  test('gives back what was put, by the place it told', () => {
    const shelf = new Shelf();
    expect([shelf.put(document('one')), shelf.put(document('two'))]).toEqual([0, 1]);
    expect(shelf.size).toBe(2);
    expect(shelf.get(1)).toEqual(document('two'));
    expect(shelf.get(0)).toEqual(document('one'));
  });

  test('keeps every text to the last unit, halves of surrogate pairs too', () => {
    const unit = fc.nat(0xffff).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 50 }), (text) => {
        expect(shelfOf(text).get(0)).toEqual(document(text));
      }),
    );
  });

  test('gives copies: changing one changes nothing on the shelf', () => {
    const original = document('one');
    const shelf = new Shelf();
    shelf.put(original);
    original.text = 'changed';
    shelf.get(0).blocks.pop();
    expect(shelf.get(0)).toEqual(document('one'));
  });

  test('replaces a document in its place', () => {
    const shelf = shelfOf('one', 'two');
    shelf.replace(0, document('three'));
    expect([shelf.get(0).text, shelf.get(1).text, shelf.size]).toEqual(['three', 'two', 2]);
  });

  test('arranges: what was at order[i] is at i', () => {
    const shelf = shelfOf('one', 'two', 'three');
    shelf.arrange([2, 0, 1]);
    expect([0, 1, 2].map((place) => shelf.get(place).text)).toEqual(['three', 'one', 'two']);
  });

  test('a place where nothing stands is an error that says so', () => {
    const shelf = shelfOf('one');
    for (const place of [1, -1, 0.5, Number.NaN]) {
      expect(() => shelf.get(place)).toThrow(RangeError);
      expect(() => shelf.replace(place, document('x'))).toThrow(/only 1 are here/);
    }
    expect(shelf.size).toBe(1);
    expect(() => new Shelf().get(0)).toThrow(RangeError);
  });
});
