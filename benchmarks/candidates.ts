/*
 * Do the sketches bring the true pairs before the later stages, and how many others with them?
 * All derived pairs of the development sets, with 16,000 background articles as the haystack.
 * Options were chosen on the `chosen-on` half of the groups; the `held-out` half is the result.
 */

import { type Sketch, sketch } from '../src/sketch/sketch.ts';
import { MemoryStore } from '../src/store/memory.ts';
import type { Store } from '../src/store/store.ts';
import { articlesOf, available, type Pair, pairsOf, textOf } from './collections.ts';
import { printed, type Result, run } from './result.ts';

const labelled = [
  'llm-rewrites-news',
  'retold-news',
  'polished-news',
  'event-triples',
  'short-answers',
  'passages',
  'languages',
];

/** Kinds that cross languages; sketches of words do not. */
const otherStage = new Set(['translation', 'translated-rewrite']);

export function candidates(): Result {
  if (!available()) return { title: 'Candidates', note: 'development sets not here: skipped', tables: [] };
  const store = new MemoryStore();
  const sketches = new Map<string, Sketch>();
  const reading = performance.now();
  for (const collection of [...labelled, 'background']) {
    for (const article of articlesOf(collection)) sketches.set(article.id, sketch(textOf(article)));
  }
  for (const [id, one] of sketches) store.add(id, one);
  const asking = performance.now();
  const { found, of } = ask(store);
  const done = performance.now();
  const pairs = labelled
    .flatMap(pairsOf)
    .filter((pair) => pair.derived === '1' && !otherStage.has(pair.kind));
  return {
    title: 'Candidates',
    note: 'Share of derived pairs that become candidates; 16,000 background articles around them.',
    tables: [
      { title: 'Recall, all against all', rows: recall(pairs, found) },
      {
        title: 'Recall, each suspected text against an archive of all the others',
        rows: recall(pairs, check(pairs, sketches)),
      },
      {
        title: 'Cost',
        rows: [
          {
            documents: store.size,
            pairs: found.size,
            'candidates a document, mean': round((2 * found.size) / store.size, 1),
            median: of[Math.floor(of.length / 2)],
            p99: of[Math.floor(of.length * 0.99)],
            most: of[of.length - 1],
            'reading, text, sketch s': round((asking - reading) / 1000, 1),
            'candidates s': round((done - asking) / 1000, 1),
            'memory now, MB': Math.round(process.memoryUsage.rss() / 1e6),
          },
        ],
      },
    ],
  };
}

/** All pairs, and the number of candidates of each document, sorted. */
function ask(store: Store): { found: Set<string>; of: Uint32Array } {
  const found = new Set<string>();
  const of = new Uint32Array(store.size);
  for (const { a, b } of store.candidates()) {
    found.add(key(store.idOf(a), store.idOf(b)));
    of[a]++;
    of[b]++;
  }
  return { found, of: of.sort() };
}

/** The pairs found when suspected texts come in and everything else is the archive. */
function check(pairs: Pair[], sketches: Map<string, Sketch>): Set<string> {
  const incoming = new Set(pairs.map((pair) => pair.b));
  const archive = new MemoryStore();
  for (const [id, one] of sketches) if (!incoming.has(id)) archive.add(id, one);
  const found = new Set<string>();
  for (const id of incoming) {
    for (const { index } of archive.query(sketches.get(id)!)) found.add(key(id, archive.idOf(index)));
  }
  return found;
}

function recall(pairs: Pair[], found: Set<string>) {
  const kinds = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const kind = `${pair.a.split('/')[0]}: ${pair.kind}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), pair]);
  }
  const row = (kind: string, some: Pair[]) => ({
    kind,
    ...share(
      'chosen on',
      some.filter((pair) => !heldOut(pair)),
      found,
    ),
    ...share('held out', some.filter(heldOut), found),
  });
  return [...[...kinds].map(([kind, some]) => row(kind, some)), row('all', pairs)];
}

function share(name: string, pairs: Pair[], found: Set<string>) {
  const hits = pairs.filter(({ a, b }) => found.has(key(a, b))).length;
  return {
    [name]: `${hits} of ${pairs.length}`,
    [`${name}, recall`]: pairs.length ? round(hits / pairs.length, 3) : null,
  };
}

/** Half of the groups, by a hash of their names: the half that no option was chosen on. */
function heldOut({ group }: Pair): boolean {
  let hash = 0;
  for (const letter of group.slice(group.indexOf('/') + 1)) {
    hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
  }
  return (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 16) % 2 === 1;
}

function key(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

if (run(import.meta)) console.log(printed(candidates()));
