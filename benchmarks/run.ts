/*
 * `npm run bench [name …]`: runs the benchmark files and writes what they found, with the date and
 * the machine, to reports/benchmarks/. A new file is added to the table below.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { candidates } from './candidates.ts';
import { reports } from './report.ts';
import { printed, type Result } from './result.ts';
import { scans } from './scan.ts';
import { sketches } from './sketch.ts';

const benchmarks: Record<string, () => Result | Promise<Result>> = {
  sketch: sketches,
  candidates,
  scan: scans,
  report: reports,
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in benchmarks));
if (unknown.length > 0) {
  console.error(`no benchmark ${unknown.join(', ')}; there are ${Object.keys(benchmarks).join(', ')}`);
  process.exit(2);
}

const machine = {
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  'memory, GB': Math.round(totalmem() / 1e9),
};
const date = new Date().toISOString().slice(0, 10);
const results: Result[] = [];
for (const name of chosen.length > 0 ? chosen : Object.keys(benchmarks)) {
  console.error(`${name} …`);
  results.push(await benchmarks[name]());
}

const about = Object.entries(machine).map(([what, value]) => `${what}: ${value}`);
const markdown = [`# Benchmarks, ${date}`, '', about.join(' · '), '', ...results.map(printed)].join('\n');
const folder = new URL('../reports/benchmarks/', import.meta.url);
const name = [date, ...chosen].join('-');
mkdirSync(folder, { recursive: true });
writeFileSync(new URL(`${name}.md`, folder), markdown);
writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify({ date, machine, results }, null, 2)}\n`);
console.log(markdown);
