import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { type Boilerplate, learn } from '../clean/boilerplate.ts';
import { clean } from '../clean/clean.ts';
import type { Document, Problem } from '../document.ts';
import { type Label, labels, type TruePassage, truePassages } from '../evaluate/labels.ts';
import type { Settings } from '../options.ts';
import { read } from '../read/read.ts';
import { analyse, type Text } from '../text/text.ts';

/**
 * A labelled folder: `pairs.tsv`, its articles in `docs.jsonl` or, failing that, below the folder
 * itself (named by their paths, records by `path#id`), and perhaps `passages.tsv` with true passages.
 */
export interface Labelled {
  /** Base name of the folder; its path where another of the run has the same. */
  set: string;
  labels: Label[];
  /** Undefined where the folder does not say where the passages are. */
  passages: TruePassage[] | undefined;
  /** Names of its articles. */
  names: string[];
  /** An article by the name that labels use, cleaned and cut. @throws Error where there is none */
  text(name: string): Text;
}

/** Names for the folders of a run, as figures and tables of probabilities use them. */
export function setNames(folders: readonly string[]): string[] {
  const names = folders.map((folder) => basename(resolve(folder)));
  return names.map((name, i) => (names.indexOf(name) === names.lastIndexOf(name) ? name : folders[i]));
}

/** @throws Error where there are no labels, or they cannot be read */
export async function labelled(
  folder: string,
  set: string,
  settings: Settings,
  problems: Problem[],
): Promise<Labelled> {
  const found = labelsOf(folder);
  const passages = existsSync(join(folder, 'passages.tsv'))
    ? parsed(join(folder, 'passages.tsv'), truePassages)
    : undefined;
  const documents = await documentsOf(folder, settings, problems);
  const learned = learnedFrom(documents.values(), settings);
  return {
    set,
    labels: found,
    passages,
    names: [...documents.keys()],
    text: (name) => {
      const document = documents.get(name);
      if (!document) throw new Error(`${join(folder, 'pairs.tsv')} names ${name}, which is not in ${folder}`);
      return analyse(clean(document, { furniture: settings.clean }, learned));
    },
  };
}

/** Blocks that recur across the documents of a source. */
export function learnedFrom(
  documents: Iterable<Document>,
  { boilerplate }: Settings,
): Boilerplate | undefined {
  if (!boilerplate) return undefined;
  const learning = learn();
  for (const document of documents) learning.add(document);
  return learning.finish();
}

function labelsOf(folder: string): Label[] {
  const file = join(folder, 'pairs.tsv');
  if (!existsSync(file))
    throw new Error(`${file} is not there: evaluate wants a folder with pairs.tsv and docs.jsonl`);
  return parsed(file, labels);
}

function parsed<Rows>(file: string, parse: (tsv: string) => Rows): Rows {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}

/** Articles by the names that labels use. */
async function documentsOf(
  folder: string,
  { fields }: Settings,
  problems: Problem[],
): Promise<Map<string, Document>> {
  const single = join(folder, 'docs.jsonl');
  const whole = existsSync(single);
  const documents = new Map<string, Document>();
  for await (const item of read(whole ? single : folder, { fields })) {
    if (item.kind === 'problem') problems.push(item.problem);
    if (item.kind !== 'document') continue;
    const { origin, id } = item.document;
    const place = relative(folder, origin.path).split(sep).join('/');
    const name = whole ? id : origin.record === undefined ? place : `${place}#${origin.record}`;
    documents.set(name, item.document);
  }
  return documents;
}
