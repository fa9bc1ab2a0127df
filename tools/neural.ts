/*
 * Fits src/neural/weights.json. Measures the labelled pairs that stay undecided with a sentence model,
 * then runs tools/neural.py:
 *
 *   npm run fit:neural -- --model DIR [--scores reports/evaluation/out-of-fold.tsv]
 *
 * Undecided is what the cheaper stages leave undecided *out of fold*: a weight that had seen the pair
 * would leave too little to do. Wants onnxruntime-node, and in PYTHON one with scikit-learn, scipy and lightgbm.
 */
import { spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { probabilities } from '../src/evaluate/probabilities.ts';
import { openEmbedder } from '../src/neural/embedder.ts';
import { Embedding } from '../src/neural/embeddings.ts';
import { measuresOf } from '../src/neural/neural.ts';
import { rulerOf } from '../src/neural/ruler.ts';
import { trial } from '../src/trial.ts';

const { values } = parseArgs({
  options: {
    model: { type: 'string' },
    scores: { type: 'string', default: 'reports/evaluation/out-of-fold.tsv' },
    bench: { type: 'string', default: '../shared/bench' },
    measures: { type: 'string', default: 'neural.measures.jsonl' },
  },
});
if (!values.model) throw new Error('npm run fit:neural -- --model DIR');

/** A little wider than any band that the fit tries. */
const measured = { from: 0.05, to: 0.99 };

const embedder = await openEmbedder(values.model);
const ruler = await rulerOf(embedder);
const embedding = new Embedding(embedder);
const scores = probabilities(readFileSync(values.scores, 'utf8'));
const out = createWriteStream(values.measures);
out.write(
  `${JSON.stringify({ model: { name: embedder.name, sha256: embedder.hash }, ruler, scores: scores.name })}\n`,
);
for (const set of readdirSync(values.bench).sort()) {
  const folder = join(values.bench, set);
  if (!existsSync(join(folder, 'pairs.tsv'))) continue;
  for await (const { label, exhibit } of trial(folder, {}, [])) {
    const { a, b, derived, kind, group, origin } = label;
    const cheap = scores.of(set, a, b)?.probability;
    if (cheap === undefined) continue;
    const open = cheap > measured.from && cheap < measured.to;
    const [one, other] = [exhibit.a.text, exhibit.b.text];
    const measures = open ? await measuresOf(embedding, ruler, one, other) : undefined;
    const languages = [one.language, other.language];
    const sentences = Math.min(one.sentences, other.sentences);
    out.write(
      `${JSON.stringify({ set, a, b, derived, kind, group, origin, cheap, languages, sentences, measures })}\n`,
    );
  }
}
await new Promise<void>((resolve) => out.end(resolve));
const { status } = spawnSync(process.env.PYTHON ?? 'python3', ['tools/neural.py', values.measures], {
  stdio: 'inherit',
});
process.exitCode = status ?? 2;
