/*
 * Makes src/text/vectors/*.bin from the lines of tools/vectors.py on stdin: language, word, frequency,
 * vector. The words of one stem share a row, the mean of theirs by frequency.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fold } from '../src/text/fold.ts';
import { hash32 } from '../src/text/hash.ts';
import { stemmerOf } from '../src/text/stems.ts';
import { encode } from '../src/text/vectors.ts';

const languages = new Map<string, Map<number, number[]>>();
for await (const line of createInterface({ input: process.stdin })) {
  const [language, word, frequency, figures] = line.split('\t');
  const rows = languages.get(language) ?? new Map<number, number[]>();
  languages.set(language, rows);
  const stem = hash32(stemmerOf(language)(fold(word)));
  const known = rows.get(stem);
  const weighted = figures
    .split(' ')
    .map((figure, d) => Number(figure) * Number(frequency) + (known?.[d] ?? 0));
  rows.set(stem, weighted);
}

const folder = new URL('../src/text/vectors/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [language, rows] of languages) {
  const bytes = encode(rows);
  writeFileSync(new URL(`${language}.bin`, folder), bytes);
  process.stderr.write(`${language}: ${rows.size} stems, ${bytes.length} bytes\n`);
}
