/*
 * Makes src/text/rarity/*.json from the word frequencies that tools/rarity.py prints:
 *
 *   env/bin/python tools/rarity.py | npx tsx tools/rarity.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fold } from '../src/text/fold.ts';
import { rarityOfFrequency } from '../src/text/rarity.ts';
import { stemmerOf } from '../src/text/stems.ts';

/** Stems kept a language, the commonest. */
const kept = 50_000;

const frequencies = new Map<string, Map<string, number>>();
for await (const line of createInterface({ input: process.stdin })) {
  const [language, word, frequency] = line.split('\t');
  if (!/^[\p{L}\p{M}']+$/u.test(word)) continue;
  const stems = frequencies.get(language) ?? new Map<string, number>();
  frequencies.set(language, stems);
  const stem = stemmerOf(language)(fold(word).replace(/'s$/, ''));
  stems.set(stem, (stems.get(stem) ?? 0) + Number(frequency));
}

const folder = new URL('../src/text/rarity/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [language, stems] of frequencies) {
  const common = [...stems].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, kept);
  const levels: string[][] = [];
  for (const [stem, frequency] of common) {
    const level = Math.round(4 * rarityOfFrequency(frequency));
    while (levels.length <= level) levels.push([]);
    levels[level].push(stem);
  }
  const table = {
    source: 'wordfreq 3.1.1 (Robyn Speer), CC BY-SA 4.0, see NOTICE; tools/rarity.py | tools/rarity.ts',
    levels: levels.map((level) => level.sort().join(' ')),
  };
  writeFileSync(new URL(`${language}.json`, folder), `${JSON.stringify(table)}\n`);
  process.stderr.write(
    `${language}: ${common.length} of ${stems.size} stems, rarest ${(levels.length - 1) / 4}\n`,
  );
}
