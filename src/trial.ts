import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { show } from './align/align.ts';
import { learn } from './clean/boilerplate.ts';
import { clean } from './clean/clean.ts';
import type { Document, Problem } from './document.ts';
import { type Judged, type Summary, summarize } from './evaluate/evaluate.ts';
import { type Label, labels, type TruePassage, truePassages } from './evaluate/labels.ts';
import { type Case, plagdet } from './evaluate/plagdet.ts';
import { type Exhibit, subject } from './evidence/evidence.ts';
import { Hand } from './evidence/hand.ts';
import { judge } from './judge/judge.ts';
import { weights, weightsName } from './judge/weights.ts';
import { settle } from './options.ts';
import type { RunOptions } from './pipeline.ts';
import { read } from './read/read.ts';
import { analyse } from './text/text.ts';

/** What `evaluate` prints. */
export interface Evaluation {
  weights: string;
  pairs: Judged[];
  summary: Summary;
  problems: Problem[];
}

/** One labelled pair with everything that was seen of it. */
export interface Tried {
  label: Label;
  exhibit: Exhibit;
  judged: Judged;
}

/**
 * Judges the labelled pairs of folders. A folder holds `pairs.tsv`, its articles in `docs.jsonl` or,
 * failing that, below the folder itself (named by their paths, records by `path#id`), and perhaps
 * `passages.tsv` with true passages.
 * @throws Error where a folder has no labels, or a label names an article that is not there
 */
export async function evaluate(folders: readonly string[], run: RunOptions = {}): Promise<Evaluation> {
  const pairs: Judged[] = [];
  const problems: Problem[] = [];
  const truth: Case[] = [];
  const found: Case[] = [];
  for (const folder of folders) {
    for await (const { label, exhibit, judged } of trial(folder, run, problems)) {
      pairs.push(judged);
      const pair = `${folder}\t${label.a}\t${label.b}`;
      if (hasPassages(folder)) for (const { a, b } of show(exhibit.alignment)) found.push({ pair, a, b });
    }
    for (const one of passagesOf(folder)) {
      const pair = `${folder}\t${one.a}\t${one.b}`;
      truth.push({ pair, a: { from: one.aFrom, to: one.aTo }, b: { from: one.bFrom, to: one.bTo } });
    }
  }
  const figures = truth.length > 0 ? plagdet(truth, found) : null;
  return { weights: weightsName(weights()), pairs, summary: summarize(pairs, figures), problems };
}

/** The labelled pairs of one folder, judged one after the other. */
export async function* trial(folder: string, run: RunOptions, problems: Problem[]): AsyncGenerator<Tried> {
  const settings = settle(run.options);
  const wanted = labelsOf(folder);
  const documents = await documentsOf(folder, problems);
  const learning = learn();
  for (const document of documents.values()) learning.add(document);
  const learned = settings.boilerplate ? learning.finish() : undefined;
  const hand = new Hand((name: string) => {
    const document = documents.get(name);
    if (!document) throw new Error(`${join(folder, 'pairs.tsv')} names ${name}, which is not in ${folder}`);
    return subject(analyse(clean(document, { furniture: settings.clean }, learned)));
  });
  const bar = settings.minProbability === null ? {} : { bar: settings.minProbability };
  for (const [done, label] of wanted.entries()) {
    const { exhibit, probability, relation, direction, grade } = judge(
      hand.get(label.a),
      hand.get(label.b),
      bar,
    );
    const judged = {
      ...label,
      probability,
      relation,
      direction: { who: direction.who, probability: direction.probability },
      grade,
    };
    yield { label, exhibit, judged };
    if (done % 64 === 0) {
      run.progress?.('comparing', done + 1, wanted.length);
      await new Promise((resolve) => setImmediate(resolve));
      run.signal?.throwIfAborted();
    }
  }
}

function labelsOf(folder: string): Label[] {
  const file = join(folder, 'pairs.tsv');
  if (!existsSync(file))
    throw new Error(`${file} is not there: evaluate wants a folder with pairs.tsv and docs.jsonl`);
  return named(file, labels);
}

function hasPassages(folder: string): boolean {
  return existsSync(join(folder, 'passages.tsv'));
}

function passagesOf(folder: string): TruePassage[] {
  return hasPassages(folder) ? named(join(folder, 'passages.tsv'), truePassages) : [];
}

function named<Rows>(file: string, parse: (tsv: string) => Rows): Rows {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}

/** Articles by the names that labels use. */
async function documentsOf(folder: string, problems: Problem[]): Promise<Map<string, Document>> {
  const single = join(folder, 'docs.jsonl');
  const whole = existsSync(single);
  const documents = new Map<string, Document>();
  for await (const item of read(whole ? single : folder)) {
    if (item.kind === 'problem') problems.push(item.problem);
    if (item.kind !== 'document') continue;
    const { origin, id } = item.document;
    const place = relative(folder, origin.path).split(sep).join('/');
    const name = whole ? id : origin.record === undefined ? place : `${place}#${origin.record}`;
    documents.set(name, item.document);
  }
  return documents;
}
