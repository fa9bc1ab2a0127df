import { existsSync, readFileSync } from 'node:fs';
import type { CleanText } from '../src/clean/clean.ts';
import { type Block, hashOf } from '../src/document.ts';
import { analyse, type Text } from '../src/text/text.ts';

/** Where the development sets lie, seen from this folder. They are not part of the project. */
const root = new URL('../../shared/bench/', import.meta.url);

export interface Article {
  /** `collection/id`. */
  id: string;
  text: string;
  language?: string;
}

/** A labelled pair; a and b are ids of articles. */
export interface Pair {
  a: string;
  b: string;
  derived: string;
  kind: string;
  /** `collection/group`: pairs of one group belong on one side of every split. */
  group: string;
}

export function available(): boolean {
  return existsSync(root);
}

/** The records of a collection as they stand in its file. */
export function linesOf(collection: string): string[] {
  return lines(new URL(`${collection}/docs.jsonl`, root));
}

export function articlesOf(collection: string): Article[] {
  return linesOf(collection).map((line) => {
    const { id, text, language } = JSON.parse(line);
    return { id: `${collection}/${id}`, text, language };
  });
}

export function pairsOf(collection: string): Pair[] {
  return lines(new URL(`${collection}/pairs.tsv`, root))
    .slice(1)
    .map((line) => {
      const [a, b, derived, kind, group] = line.split('\t');
      return {
        a: `${collection}/${a}`,
        b: `${collection}/${b}`,
        derived,
        kind,
        group: `${collection}/${group}`,
      };
    });
}

/** The text stage over an article as it stands: every line a block, nothing cleaned. */
export function textOf({ id, text, language }: Article): Text {
  const blocks: Block[] = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match) => ({
    kind: 'paragraph',
    from: match.index,
    to: match.index + match[0].length,
  }));
  const metadata = language ? { language } : {};
  const document = { id, origin: { path: id }, text, blocks, metadata, hash: hashOf(text) };
  const clean: CleanText = { document, blocks, removed: [] };
  return analyse(clean);
}

function lines(file: URL): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}
