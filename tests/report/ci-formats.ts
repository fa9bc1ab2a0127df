import { parse } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import { csv } from '../../src/report/ci/csv.ts';
import type { CheckOptions } from '../../src/report/ci/findings.ts';
import { github } from '../../src/report/ci/github.ts';
import { gitlab } from '../../src/report/ci/gitlab.ts';
import { junit } from '../../src/report/ci/junit.ts';
import { githubSummary, markdown } from '../../src/report/ci/markdown.ts';
import { ndjson } from '../../src/report/ci/ndjson.ts';
import { sarif } from '../../src/report/ci/sarif.ts';
import type { Report } from '../../src/report/report.ts';

/* Formats for checks, opened again as their consumers do. */

export const formats = { sarif, junit, github, gitlab, markdown, githubSummary, csv, ndjson };

/** Loosely typed on purpose: the consumers of these have other types than we do. */
// biome-ignore lint/suspicious/noExplicitAny: JSON of another program
type Json = any;

export function sarifRun(report: Report, options?: CheckOptions): Json {
  return JSON.parse(sarif(report, options)).runs[0];
}

export function ndjsonLines(report: Report, options?: CheckOptions): Json[] {
  const lines = ndjson(report, options).split('\n');
  return lines.slice(0, -1).map((line) => JSON.parse(line));
}

export function gitlabIssues(report: Report, options?: CheckOptions): Json[] {
  return JSON.parse(gitlab(report, options));
}

export function csvRows(report: Report, options?: CheckOptions): Record<string, string>[] {
  return parse(csv(report, options), { columns: true, record_delimiter: '\r\n' });
}

/** An annotation as the runner reads it: name, properties and message, unescaped. */
export interface Annotation {
  name: string;
  properties: Record<string, string>;
  message: string;
}

/** Commands among lines of a log, and the other lines. */
export function annotations(log: string): { commands: Annotation[]; lines: string[] } {
  const commands: Annotation[] = [];
  const lines: string[] = [];
  for (const line of log.split(/\r\n|[\r\n]/)) {
    const [, name, list, message] = /^\s*::([a-z-]+)(?: (.*?))?::(.*)$/.exec(line) ?? [];
    if (name === undefined) lines.push(line);
    else {
      const pairs = (list ?? '').split(',').map((one) => one.split('='));
      const properties = Object.fromEntries(
        pairs.map(([key, ...value]) => [key, decodeURIComponent(value.join('='))]),
      );
      commands.push({ name, properties, message: decodeURIComponent(message) });
    }
  }
  return { commands, lines };
}

export interface Case {
  attributes: Record<string, string>;
  /** Names of the elements within, with their attributes. */
  inner: { name: string; attributes: Record<string, string> }[];
  text: string;
}

/** JUnit XML by a strict parser, which throws where it is not well-formed. */
export function junitSuite(xml: string): { suites: Record<string, string>[]; cases: Case[] } {
  const suites: Record<string, string>[] = [];
  const cases: Case[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name.startsWith('testsuite')) suites.push(attributes);
    else if (name === 'testcase') cases.push({ attributes, inner: [], text: '' });
    else cases.at(-1)?.inner.push({ name, attributes });
  });
  parser.on('text', (text) => {
    const last = cases.at(-1);
    if (last) last.text += text;
  });
  parser.write(xml).close();
  return { suites, cases };
}
