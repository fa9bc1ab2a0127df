import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Document, Problem } from '../../src/document.ts';
import { type ReadOptions, read } from '../../src/read/read.ts';

export interface Gathered {
  documents: Document[];
  problems: Problem[];
  skipped: { path: string; why: string }[];
}

/** All that reading gives, sorted by kind. */
export async function gatherAll(paths: string | string[], options?: ReadOptions): Promise<Gathered> {
  const all: Gathered = { documents: [], problems: [], skipped: [] };
  for await (const reading of read(paths, options)) {
    if (reading.kind === 'document') all.documents.push(reading.document);
    else if (reading.kind === 'problem') all.problems.push(reading.problem);
    else all.skipped.push({ path: reading.path, why: reading.why });
  }
  return all;
}

/** A folder that lasts as long as the test that asks for it. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'twicetold-read-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What every document promises about its blocks: in order, disjoint, and every visible character in one. */
export function uncovered(document: Pick<Document, 'text' | 'blocks'>): string {
  let at = 0;
  let outside = '';
  for (const { from, to } of document.blocks) {
    if (from < at || to <= from || to > document.text.length) return `bad block ${from}-${to}`;
    outside += document.text.slice(at, from);
    at = to;
  }
  return (outside + document.text.slice(at)).replace(/\s+/g, '');
}
