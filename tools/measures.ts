/*
 * Prints the measures of every labelled pair as JSON lines, for tools/fit.py:
 *
 *   npx tsx tools/measures.ts ../shared/bench/* > measures.jsonl
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { clean } from '../src/clean/clean.ts';
import type { Document } from '../src/document.ts';
import { labels } from '../src/evaluate/labels.ts';
import { type Exhibit, examine, subject } from '../src/evidence/evidence.ts';
import { Hand } from '../src/evidence/hand.ts';
import { read } from '../src/read/read.ts';
import { analyse } from '../src/text/text.ts';
import { trial } from '../src/trial.ts';
import { cut } from './cuts.ts';
import { strangers } from './strangers.ts';

/** Folders that hold one story in several languages. */
const manyLanguages = new Set(['languages', 'translations']);

/** Shares of either text that are kept. */
const kept = [
  [0.5, 0.5],
  [0.25, 0.25],
  [1, 0.4],
  [0.4, 1],
];

for (const folder of process.argv.slice(2)) {
  if (!existsSync(join(folder, 'pairs.tsv'))) continue;
  for await (const { label, exhibit } of trial(folder, {}, [])) {
    print(basename(folder), label, exhibit);
    if (label.derived === '0' && exhibit.a.text.language === exhibit.b.text.language)
      printCuts(basename(folder), label, exhibit);
  }
  if (manyLanguages.has(basename(folder))) await printStrangers(folder);
}

function printCuts(set: string, label: object, { a, b }: Exhibit): void {
  for (const [ofA, ofB] of kept) {
    const [shortA, shortB] = [ofA === 1 ? a : cut(a, ofA), ofB === 1 ? b : cut(b, ofB)];
    if (shortA && shortB) print(set, { ...label, cut: `${ofA} ${ofB}` }, examine(shortA, shortB));
  }
}

function print(set: string, label: object, { measures, sides, alignment, a, b }: Exhibit): void {
  const languages = `${a.text.language}-${b.text.language}`;
  const row = { set, ...label, languages, coverage: alignment.coverage, measures, sides };
  process.stdout.write(`${JSON.stringify(row)}\n`);
}

async function printStrangers(folder: string): Promise<void> {
  const documents = new Map<string, Document>();
  for await (const item of read(join(folder, 'docs.jsonl')))
    if (item.kind === 'document') documents.set(item.document.id, item.document);
  const groupOf = new Map<string, string>();
  for (const { a, b, group } of labels(readFileSync(join(folder, 'pairs.tsv'), 'utf8')))
    groupOf.set(a, group).set(b, group);
  const hand = new Hand((id: string) => subject(analyse(clean(documents.get(id)!))));
  for (const { a, b, group } of strangers(documents, groupOf)) {
    const label = { a, b, derived: '0', kind: 'other-story', group, origin: '' };
    print(basename(folder), label, examine(hand.get(a), hand.get(b)));
  }
}
