/*
 * How fast is a text sketched, and how far off is the estimate? The own kernel beside the npm
 * package `minhash` and beside plain full permutations in JavaScript, on the same invented texts.
 *
 * The comparison with the package is unfair to it in one way (it hashes strings, the own kernel is
 * handed hashes that the text stage has made) and kind in another (the text stage's time is left out
 * for both; the row `text` says what it is).
 */
import { estimate, minhash, type Signature } from '../src/sketch/minhash.ts';
import { referenceMinhash } from '../src/sketch/reference.ts';
import { distinct, shingles } from '../src/sketch/shingles.ts';
import { sketch } from '../src/sketch/sketch.ts';
import { mix32 } from '../src/text/hash.ts';
import { textOf } from './collections.ts';
import { generate, randomOf } from './generate.ts';
import { printed, type Result, run } from './result.ts';

const permutations = 128;

/** Full permutations, the way it is usually written: the baseline. */
function plain(elements: Uint32Array): Uint32Array {
  const signature = new Uint32Array(permutations).fill(0xffffffff);
  for (const element of elements) {
    for (let i = 0; i < permutations; i++) {
      const value = (Math.imul(mix32(2 * i) | 1, element) + mix32(2 * i + 1)) >>> 0;
      if (value < signature[i]) signature[i] = value;
    }
  }
  return signature;
}

const engines: [string, (elements: Uint32Array) => Signature, number][] = [
  ['fast', (elements) => minhash(elements, permutations), 300],
  ['plain permutations', plain, 100],
  [
    'npm minhash',
    (elements) =>
      referenceMinhash(
        Array.from(elements, (e) => `shingle ${e}`),
        permutations,
      ),
    8,
  ],
];

export function sketches(): Result {
  return {
    title: 'Sketches',
    note: `${permutations} permutations, shingles of 5 words; one core.`,
    tables: [
      { title: 'Speed, invented articles of 600 words on average', rows: speeds() },
      { title: 'Error of the estimate against exact Jaccard similarity', rows: errors() },
    ],
  };
}

function speeds() {
  const articles = [...generate({ seed: 1, articles: 400, words: 600 })];
  const texts = articles.map((article) => textOf({ ...article, language: 'en' }));
  const sets = texts.map((text) => distinct(shingles(text.formHashes, 5)));
  return [
    row('text (tokens, stems, rarity)', articles, (article) => textOf({ ...article, language: 'en' })),
    row('whole sketch, engine fast', texts, (text) => sketch(text)),
    row('whole sketch, engine minhash', texts, (text) => sketch(text, { engine: 'minhash' })),
    row('signature alone: fast', sets, (set) => minhash(set, permutations)),
    row('signature alone: plain permutations', sets, plain),
    row('signature alone: npm minhash', sets, engines[2][1]),
  ];
}

/** Documents a second, over about a second after a warm-up. */
function row<T>(what: string, items: T[], work: (item: T) => unknown) {
  const pass = (milliseconds: number) => {
    const start = performance.now();
    let done = 0;
    while (performance.now() - start < milliseconds) work(items[done++ % items.length]);
    return (1000 * done) / (performance.now() - start);
  };
  pass(200);
  return { what, 'documents a second': Math.round(pass(1000)) };
}

function errors() {
  return [30, 100, 600, 3000].flatMap((size) =>
    [0.1, 0.3, 0.5, 0.8, 0.95].map((wanted) => {
      const shared = Math.round((2 * size * wanted) / (1 + wanted));
      const jaccard = shared / (2 * size - shared);
      const theory = Math.sqrt((jaccard * (1 - jaccard)) / permutations);
      const figures = engines.map(([name, sign, runs]) => {
        const few = size > 600 && runs < 100 ? 0 : runs;
        return [`${name}: rmse (bias), runs`, error(sign, size, shared, few)];
      });
      return {
        shingles: size,
        jaccard: jaccard.toFixed(3),
        theory: theory.toFixed(4),
        ...Object.fromEntries(figures),
      };
    }),
  );
}

function error(sign: (set: Uint32Array) => Signature, size: number, shared: number, runs: number): string {
  if (runs === 0) return 'too slow';
  const random = randomOf(size + shared);
  const draw = (count: number) => Array.from({ length: count }, () => Math.floor(random() * 2 ** 32));
  let [squares, sum] = [0, 0];
  for (let i = 0; i < runs; i++) {
    const common = draw(shared);
    const [a, b] = [0, 1].map(() => sign(Uint32Array.from([...common, ...draw(size - shared)])));
    const off = estimate(a, b) - shared / (2 * size - shared);
    squares += off * off;
    sum += off;
  }
  return `${Math.sqrt(squares / runs).toFixed(4)} (${(sum / runs).toFixed(4)}), ${runs}`;
}

if (run(import.meta)) console.log(printed(sketches()));
