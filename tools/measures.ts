/*
 * Prints the measures of every labelled pair as JSON lines, for tools/fit.py:
 *
 *   npx tsx tools/measures.ts ../shared/bench/* > measures.jsonl
 */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { trial } from '../src/trial.ts';

for (const folder of process.argv.slice(2)) {
  if (!existsSync(join(folder, 'pairs.tsv'))) continue;
  for await (const { label, exhibit } of trial(folder, {}, [])) {
    const { measures, sides, alignment } = exhibit;
    process.stdout.write(
      `${JSON.stringify({ set: basename(folder), ...label, coverage: alignment.coverage, measures, sides })}\n`,
    );
  }
}
