/*
 * The public API, names in pipeline order. `compare`, `scan` and `check` work on strings in memory
 * and touch no disk; `read` and the functions on documents are what the command line is made of.
 */
import type { Document, Metadata } from './document.ts';
import type { Options } from './options.ts';
import * as pipeline from './pipeline.ts';
import { readString } from './read/read.ts';
import type { Report, ReportPair } from './report/report.ts';

export {
  type Acceptance,
  type EntryState,
  entryStates,
  pairsById,
  pruned,
  withAccepted,
} from './baseline/change.ts';
export { type Entry as BaselineEntry, longest as longestEntry } from './baseline/entry.ts';
export { type Baseline, emptyBaseline, openBaseline, printBaseline } from './baseline/file.ts';
export { accept } from './baseline.ts';
export {
  type CalibrateOptions,
  type Calibration,
  calibrate,
  calibrateDefaults,
  type Named as NamedPair,
} from './calibrate.ts';
export type { Document, Metadata, Problem } from './document.ts';
export type { Alarms } from './evaluate/alarms.ts';
export type { Judged, Summary } from './evaluate/evaluate.ts';
export { type Probabilities, probabilities } from './evaluate/probabilities.ts';
export type { Rate } from './evaluate/rates.ts';
export type { Table } from './evaluate/table.ts';
export { opening, tablesOf as evaluationTables } from './evaluate/tables.ts';
export { type Relation, relations } from './judge/verdict.ts';
export { type OptionRow, type Options, optionRows, type Settings, settle } from './options.ts';
export {
  check as checkDocuments,
  compare as compareDocuments,
  compareTwice,
  flagged,
  type Item,
  type Items,
  type Progress,
  type RunOptions,
  scan as scanDocuments,
} from './pipeline.ts';
export { commonFields, type FieldNames } from './read/fields.ts';
export { extensions } from './read/formats.ts';
export { type Reading, type ReadOptions, read, readString } from './read/read.ts';
export { type Place, places } from './read/sources.ts';
export { csv } from './report/ci/csv.ts';
export type { CheckOptions } from './report/ci/findings.ts';
export { github } from './report/ci/github.ts';
export { gitlab } from './report/ci/gitlab.ts';
export { junit } from './report/ci/junit.ts';
export { githubSummary, markdown, summarySize } from './report/ci/markdown.ts';
export { findingSchema, ndjson } from './report/ci/ndjson.ts';
export { sarif } from './report/ci/sarif.ts';
export { type HtmlOptions, html } from './report/html/html.ts';
export {
  type HtmlFile,
  type HtmlPagesOptions,
  htmlPages,
  mostPairs,
  pagesFolder,
} from './report/html/pages.ts';
export { redact } from './report/redact.ts';
export { type Report, type ReportDocument, type ReportPair, schema } from './report/report.ts';
export { laterSchema, open } from './report/stored.ts';
export { type TerminalOptions, terminal } from './report/terminal/terminal.ts';
export { oneLine } from './report/visible.ts';
export { interfaceLanguages } from './report/words/words.ts';
export { evaluationPage } from './trial/page/page.tsx';
export { type EvaluateOptions, type Evaluation, evaluate as evaluateFolders } from './trial.ts';
export { version } from './version.ts';

/** An article in memory: its text alone, or with what is known about it. Dates are ISO 8601. */
export type Article =
  | string
  | ({ text: string; id?: string; format?: 'text' | 'markdown' | 'html' } & Metadata);

/**
 * Compares two articles.
 *
 * @returns the verdict: relation, grade, calibrated probability (0..1), direction with reasons,
 * passages with offsets into the two texts, evidence, and the reasons as a tree
 * @throws Error when an option is unknown or out of range
 */
export function compare(a: Article, b: Article, options?: Options): ReportPair {
  return pipeline.compare(documentOf(a, 'a'), documentOf(b, 'b'), options).pairs[0];
}

/** Compares all articles with all. Paths in the report are `article 000001`, `article 000002` …, in the order given. */
export function scan(articles: Iterable<Article>, run?: pipeline.RunOptions): Promise<Report> {
  return pipeline.scan(items(articles, 'article'), run);
}

/** Compares incoming articles with an archive. */
export function check(
  incoming: Iterable<Article>,
  archive: Iterable<Article>,
  run?: pipeline.RunOptions,
): Promise<Report> {
  return pipeline.check(items(incoming, 'incoming'), items(archive, 'archive'), run);
}

function* items(articles: Iterable<Article>, label: string): Generator<pipeline.Item> {
  let count = 0;
  for (const article of articles) {
    const name = `${label} ${String(++count).padStart(6, '0')}`;
    yield { kind: 'document', document: documentOf(article, name) };
  }
}

function documentOf(article: Article, path: string): Document {
  if (typeof article === 'string') return readString(article, { path, format: 'text' });
  const { text, id, format = 'text', ...metadata } = article;
  const document = readString(text, { path, format, metadata, ...(id !== undefined && { id }) });
  return id === undefined ? document : { ...document, origin: { ...document.origin, record: id } };
}
