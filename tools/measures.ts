/*
 * Prints the measures of every labelled pair as JSON lines, for fitting:
 *
 *   npx tsx tools/measures.ts ../shared/bench/* > measures.jsonl
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { hashOf } from '../src/document.ts';
import { examine, type Subject, subject } from '../src/evidence/evidence.ts';
import { plainBlocks } from '../src/read/plain.ts';
import { analyse } from '../src/text/text.ts';

for (const folder of process.argv.slice(2)) {
  if (!existsSync(join(folder, 'pairs.tsv'))) continue;
  const subjects = new Map<string, Subject>();
  for (const line of readFileSync(join(folder, 'docs.jsonl'), 'utf8').trim().split('\n')) {
    const { id, text, language } = JSON.parse(line);
    const document = {
      id,
      origin: { path: folder },
      text,
      blocks: plainBlocks(text),
      metadata: language ? { language } : {},
      hash: hashOf(text),
    };
    subjects.set(id, subject(analyse({ document, blocks: document.blocks, removed: [] })));
  }
  for (const line of readFileSync(join(folder, 'pairs.tsv'), 'utf8').trim().split('\n').slice(1)) {
    const [a, b, derived, kind, group, origin] = line.split('\t');
    const exhibit = examine(subjects.get(a)!, subjects.get(b)!);
    const { measures, alignment, sides } = exhibit;
    process.stdout.write(
      `${JSON.stringify({ set: basename(folder), a, b, derived, kind, group, origin, coverage: alignment.coverage, measures, sides })}\n`,
    );
  }
}
