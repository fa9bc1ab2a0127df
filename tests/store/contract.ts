import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Generated, generate } from '../../benchmarks/generate.ts';
import { type Sketch, type SketchOptions, sketch } from '../../src/sketch/sketch.ts';
import type { Store, StoreOptions } from '../../src/store/store.ts';
import { textOf } from '../evidence/subjects.ts';
import { cabin, cabinByOthers, cruise, cruiseByOthers, stranger } from '../judge/translations.ts';
import { story } from '../sketch/story.ts';

const sketchOf = (text: string, options?: Partial<SketchOptions>): Sketch => sketch(story(text), options);

const corpus: Generated[] = [...generate({ seed: 5, articles: 120, planted: 0.3, words: 200 })];
const sketches = new Map(corpus.map(({ id, text }) => [id, sketchOf(text)]));

/** Two events in several languages; the first word of an id names the event and who told it. */
const abroad = new Map<string, Sketch>(
  Object.entries({ cabin, cruise, cabinByOthers, cruiseByOthers, stranger: { es: stranger } }).flatMap(
    ([event, told]) =>
      Object.entries(told).map(([language, text]) => [`${event} ${language}`, sketch(textOf(text))] as const),
  ),
);

const strangers = [
  'Snow closed the mountain road above Lindvik for a third day, and ploughs from two counties were sent to clear it.',
  'The museum bought a seventeenth-century globe at auction, outbidding a collector from Antwerp who had wanted it for years.',
  'Bakers in the old town voted to open later on Mondays, saying that nobody buys bread before eight anyway.',
];

/**
 * What every store must do. `make` gives an empty one; what it leaves behind is its own affair.
 */
export function storeContract(name: string, make: (options?: Partial<StoreOptions>) => Store): void {
  const filled = (texts: string[], options?: Partial<StoreOptions>): Store => {
    const store = make(options);
    texts.forEach((text, i) => {
      store.add(`d${i}`, sketchOf(text));
    });
    return store;
  };

  describe(`${name} keeps documents`, () => {
    test('an empty store has no candidates and answers no question', () => {
      const store = make();
      expect(store.size).toBe(0);
      expect([...store.candidates()]).toEqual([]);
      expect(store.query(sketchOf(strangers[0]))).toEqual([]);
    });

    test('indexes count from 0 and lead back to the id', () => {
      const store = make();
      expect(strangers.map((text, i) => store.add(`id ${i}`, sketchOf(text)))).toEqual([0, 1, 2]);
      expect(store.size).toBe(3);
      expect(store.idOf(1)).toBe('id 1');
      expect(() => store.idOf(3)).toThrow(RangeError);
      expect(() => store.idOf(-1)).toThrow(RangeError);
    });

    test('an id is taken once', () => {
      const store = filled(strangers);
      expect(() => store.add('d1', sketchOf('Something else.'))).toThrow('d1');
      expect(store.size).toBe(3);
    });

    test('sketches of another engine or size are refused, and the store stays as it was', () => {
      const store = filled(strangers);
      expect(() => store.add('x', sketchOf(strangers[0], { engine: 'minhash' }))).toThrow('engine');
      expect(() => store.query(sketchOf(strangers[0], { permutations: 64 }))).toThrow('64');
      expect(store.size).toBe(3);
      expect(store.add('x', sketchOf(strangers[0]))).toBe(3);
    });

    test('empty documents are kept and meet nobody', () => {
      const store = filled(['', '', strangers[0], '']);
      expect([...store.candidates()]).toEqual([]);
      expect(store.query(sketchOf(''))).toEqual([]);
      store.add('copy', sketchOf(strangers[0]));
      expect([...store.candidates()].map(({ a, b }) => [a, b])).toEqual([[2, 4]]);
    });
  });

  describe(`${name} finds`, () => {
    test('a copy, and says so in every figure', () => {
      const store = filled([...strangers, strangers[1]]);
      const [{ a, b, jaccard, bands, probes, anchors }, ...others] = store.candidates();
      expect([a, b, jaccard]).toEqual([1, 3, 1]);
      expect(bands).toBeGreaterThan(10);
      expect(probes).toBeGreaterThan(0);
      expect(anchors.ofSmaller).toBeCloseTo(1, 6);
      expect(anchors.ofLarger).toBeCloseTo(1, 6);
      expect(others).toEqual([]);
    });

    test('nobody among strangers', () => {
      expect([...filled(strangers).candidates()]).toEqual([]);
    });

    test('a passage of 13 words in texts that share nothing else', () => {
      const [first, second] = corpus.filter(({ from }) => !from).map(({ text }) => text);
      const passage = strangers[0].split(' ').slice(0, 13).join(' ');
      const store = filled([`${first} ${passage} ${first}`, strangers[1], `${second} ${passage} ${second}`], {
        neighbours: 0,
      });
      expect([...store.candidates()].map(({ a, b }) => [a, b])).toEqual([[0, 2]]);
    });

    test('a rewrite that kept the names and numbers and no run of words', () => {
      const rewrite =
        'Lindvik stays cut off: for the third day running, heavy snow has shut its mountain road, with two counties lending ploughs.';
      const candidates = [...filled([...strangers, rewrite]).candidates()];
      expect(candidates.map(({ a, b }) => [a, b])).toEqual([[0, 3]]);
      expect(candidates[0].probes).toBe(0);
      expect(candidates[0].anchors.ofSmaller).toBeGreaterThan(0.4);
    });

    test('every translation of a story, from both sides of the question', () => {
      const store = make();
      for (const [id, made] of abroad) store.add(id, made);
      const found = new Set(
        [...store.candidates()].map(({ a, b }) => [store.idOf(a), store.idOf(b)].sort().join(' + ')),
      );
      for (const event of ['cabin', 'cruise']) {
        const told = [...abroad.keys()].filter((id) => id.startsWith(`${event} `)).sort();
        for (const one of told) {
          const answers = store.query(abroad.get(one)!).map(({ index }) => store.idOf(index));
          expect(answers, one).toEqual(expect.arrayContaining(told));
          for (const other of told) if (one < other) expect(found).toContain(`${one} + ${other}`);
        }
      }
    });

    test('no translation where nobody is looked for abroad, unless by names and numbers', () => {
      const pairs = (options: Partial<StoreOptions>) => {
        const store = make({ neighbours: 0, probes: 1000, ...options });
        for (const [id, made] of abroad) store.add(id, made);
        return [...store.candidates()].length;
      };
      expect(pairs({ abroad: 0 })).toBe(0);
      expect(pairs({ abroad: 1 })).toBeGreaterThan(0);
    });

    test('everything planted in a corpus, from both sides of the question', () => {
      const store = make();
      for (const { id } of corpus) store.add(id, sketches.get(id)!);
      const found = new Set([...store.candidates()].map(({ a, b }) => `${store.idOf(a)} ${store.idOf(b)}`));
      const planted = corpus.filter(({ from }) => from);
      expect(planted.length).toBeGreaterThan(20);
      for (const { id, from } of planted) expect(found, `${from!.how} ${id}`).toContain(`${from!.id} ${id}`);
      for (const { id, from } of planted) {
        const answers = store.query(sketches.get(id)!).map(({ index }) => store.idOf(index));
        expect(answers).toContain(from!.id);
        expect(answers).toContain(id);
      }
    });
  });

  describe(`${name} answers alike`, () => {
    test('pairs come once, a before b, in order', () => {
      const store = make();
      for (const { id } of corpus) store.add(id, sketches.get(id)!);
      const pairs = [...store.candidates()].map(({ a, b }) => a * store.size + b);
      expect(pairs).toEqual([...new Set(pairs)].sort((x, y) => x - y));
      for (const { a, b } of store.candidates()) expect(a).toBeLessThan(b);
    });

    test('whatever the order of adding, even where limits bite', () => {
      const limits = { neighbours: 2, bucket: 2, probeDocuments: 3, anchorDocuments: 10 };
      const answer = (order: readonly string[]) => {
        const store = make(limits);
        for (const id of order) store.add(id, sketches.get(id)!);
        return [...store.candidates()]
          .map(({ a, b, ...rest }) => ({ pair: [store.idOf(a), store.idOf(b)].sort().join(' '), ...rest }))
          .sort((x, y) => (x.pair < y.pair ? -1 : 1));
      };
      const ids = corpus.slice(0, 60).map(({ id }) => id);
      const expected = answer(ids);
      expect(expected.length).toBeGreaterThan(10);
      const shuffled = fc.shuffledSubarray(ids, { minLength: ids.length });
      fc.assert(
        fc.property(shuffled, (order) => {
          expect(answer(order)).toEqual(expected);
        }),
        { numRuns: 8 },
      );
    });

    test('whatever the order of adding, in many languages', () => {
      const answer = (order: readonly string[]) => {
        const store = make({ abroad: 2, neighbours: 1 });
        for (const id of order) store.add(id, abroad.get(id)!);
        return [...store.candidates()]
          .map(({ a, b }) => [store.idOf(a), store.idOf(b)].sort().join(' + '))
          .sort();
      };
      const ids = [...abroad.keys()];
      const expected = answer(ids);
      expect(expected.length).toBeGreaterThan(5);
      fc.assert(
        fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (order) => {
          expect(answer(order)).toEqual(expected);
        }),
        { numRuns: 12 },
      );
    });

    test('a question and an addition give the same figures', () => {
      const store = make();
      for (const { id } of corpus.slice(1)) store.add(id, sketches.get(id)!);
      const before = store.query(sketches.get(corpus[0].id)!);
      expect(store.query(sketches.get(corpus[0].id)!)).toEqual(before);
      expect(store.size).toBe(corpus.length - 1);
    });

    test('additions after a question are seen by the next', () => {
      const store = filled(strangers);
      expect([...store.candidates()]).toEqual([]);
      store.add('copy', sketchOf(strangers[2]));
      expect([...store.candidates()].map(({ a, b }) => [a, b])).toEqual([[2, 3]]);
      expect(store.query(sketchOf(strangers[2])).map(({ index }) => index)).toEqual([2, 3]);
    });
  });

  describe(`${name} keeps its limits`, () => {
    test('a template in a fifth of the documents does not pair them all', () => {
      const own = [...generate({ seed: 9, articles: 300, planted: 0, words: 60 })].map(({ text }) => text);
      const template = `${strangers.join(' ')} ${own[0]}`;
      const options = { bucket: 20, probeDocuments: 20, anchorDocuments: 20, anchorShare: 0, neighbours: 5 };
      const texts = own.map((text, i) =>
        i % 5 === 0 ? `${template} Reading ${i}: ${text.slice(0, 80)}` : text,
      );
      const store = filled([...texts, texts[25]], options);
      const pairs = [...store.candidates()];
      expect(pairs.length).toBeLessThan(300 * 6);
      expect(pairs.length).toBeLessThan((61 * 60) / 2);
      expect(pairs.some(({ a, b }) => a === 25 && b === 300)).toBe(true);
    });

    test('no more anchor entries are read than allowed, rarest first', () => {
      const rare = 'Halvorsen';
      const texts = [`${strangers[0]} ${rare}`, `${strangers[1]} ${rare}`, ...Array(20).fill(strangers[0])];
      const near = (anchorPostings: number) =>
        filled(texts, { anchorPostings, bucket: 0, probes: 1000, overlap: 0.01 })
          .query(sketchOf(`${rare} said so: ${strangers[0].split(' ').reverse().join(' ')}`))
          .map(({ index }) => index);
      expect(near(2)).toEqual([0, 1]);
      expect(near(10_000).length).toBe(22);
      expect(near(0)).toEqual([]);
    });

    test('no more neighbours than asked for', () => {
      const store = make({ neighbours: 3, probes: 1000, overlap: 0 });
      for (const { id } of corpus) store.add(id, sketches.get(id)!);
      for (const { id } of corpus) {
        const near = store.query(sketches.get(id)!).filter(({ bands }) => bands === 0);
        expect(near.length).toBeLessThanOrEqual(3);
      }
    });
  });
}
