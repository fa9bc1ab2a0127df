/*
 * What does one scan of 1,000 articles cost, and does it find what is there? A naive comparison of
 * all pairs by exact shingle resemblance says what is truly duplicated. Peers do the same job where
 * they can: the npm package minhash with its own LSH index, and datasketch where PYTHON names an
 * interpreter that has it (a throw-away virtual environment). Each runs in a process of its own, so
 * that peak memory is its own.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { available, linesOf } from './collections.ts';
import { printed, type Result, run } from './result.ts';

const count = 1000;

interface Outcome {
  seconds: number;
  megabytes: number;
  /** Pairs said to be copies or rewrites: two ids, sorted and joined. */
  pairs: string[];
  relations?: Record<string, number>;
  candidates?: number;
}

export function scans(): Result {
  if (!available()) return { title: 'Scan', note: 'development sets not here: skipped', tables: [] };
  const folder = mkdtempSync(join(tmpdir(), 'twicetold-bench-'));
  try {
    const file = join(folder, 'docs.jsonl');
    writeFileSync(file, linesOf('background').slice(0, count).join('\n'));
    const truth = child('truth', file)!.pairs;
    const ours = child('twicetold', file)!;
    const peers = {
      'npm minhash with its index, J ≥ .5': child('npm', file),
      'datasketch MinHashLSH, J ≥ .5': python(file),
    };
    return {
      title: `Scan of ${count} articles`,
      note: `True duplicates: ${truth.length} pairs with an exact resemblance of 5-word shingles of .5 or more.`,
      tables: [
        {
          title: 'Cost and finds',
          rows: [
            row('twicetold scan, whole pipeline', ours, truth),
            ...Object.entries(peers).flatMap(([name, outcome]) =>
              outcome ? [row(name, outcome, truth)] : [],
            ),
          ],
        },
        {
          title: 'Relations given by twicetold',
          rows: [{ 'pairs looked at': ours.candidates!, ...ours.relations }],
        },
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function row(name: string, { seconds, megabytes, pairs }: Outcome, truth: readonly string[]) {
  const found = new Set(pairs);
  return {
    tool: name,
    seconds: Math.round(seconds * 100) / 100,
    'peak MB': Math.round(megabytes),
    'true duplicates found': `${truth.filter((pair) => found.has(pair)).length} of ${truth.length}`,
    'other pairs named': pairs.filter((pair) => !truth.includes(pair)).length,
  };
}

function child(task: string, file: string): Outcome | undefined {
  const made = spawnSync(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), task, file], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (made.status !== 0) throw new Error(`${task}: ${made.stderr}`);
  return JSON.parse(made.stdout) as Outcome;
}

function python(file: string): Outcome | undefined {
  if (!process.env.PYTHON) return undefined;
  const script = fileURLToPath(new URL('./peer-datasketch.py', import.meta.url));
  const made = spawnSync(process.env.PYTHON, [script, file], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (made.status !== 0) throw new Error(`datasketch: ${made.stderr}`);
  return JSON.parse(made.stdout) as Outcome;
}

const tasks: Record<string, (file: string) => Promise<Partial<Outcome>>> = {
  async twicetold(file) {
    const { read, scanDocuments } = await import('../src/index.ts');
    const report = await scanDocuments(read([file]));
    const { relations, candidates } = report.totals;
    return { pairs: report.pairs.map(({ a, b }) => key(a, b)), relations, candidates };
  },
  async truth(file) {
    const sets = shingleSets(file);
    const pairs: string[] = [];
    for (let i = 0; i < sets.length; i++) {
      for (let j = i + 1; j < sets.length; j++) {
        let shared = 0;
        for (const shingle of sets[i].shingles) if (sets[j].shingles.has(shingle)) shared++;
        const jaccard = shared / (sets[i].shingles.size + sets[j].shingles.size - shared);
        if (jaccard >= 0.5) pairs.push(key(sets[i].id, sets[j].id));
      }
    }
    return { pairs };
  },
  async npm(file) {
    const { Minhash, LshIndex } = (await import('minhash')).default;
    const index = new LshIndex({ bandSize: 3 });
    const hashes = shingleSets(file).map(({ id, shingles }) => {
      const hash = new Minhash();
      for (const shingle of shingles) hash.update(shingle);
      index.insert(id, hash);
      return { id, hash };
    });
    const of = new Map(hashes.map(({ id, hash }) => [id, hash]));
    const pairs = new Set<string>();
    for (const { id, hash } of hashes) {
      for (const other of index.query(hash)) {
        if (other !== id && hash.jaccard(of.get(other)!) >= 0.5) pairs.add(key(id, other));
      }
    }
    return { pairs: [...pairs] };
  },
};

function key(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function shingleSets(file: string): { id: string; shingles: Set<string> }[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      const shingles = new Set<string>();
      for (let i = 0; i + 5 <= words.length; i++) shingles.add(words.slice(i, i + 5).join(' '));
      return { id, shingles };
    });
}

const [, , task, file] = process.argv;
if (run(import.meta) && task in tasks) {
  const start = performance.now();
  const outcome = await tasks[task](file);
  const seconds = (performance.now() - start) / 1000;
  process.stdout.write(
    JSON.stringify({ ...outcome, seconds, megabytes: process.resourceUsage().maxRSS / 1024 }),
  );
} else if (run(import.meta)) console.log(printed(scans()));
