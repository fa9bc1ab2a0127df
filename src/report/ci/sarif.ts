import type { Accepted } from '../accepted.ts';
import type { Report } from '../report.ts';
import { type CheckOptions, type Finding, findingsOf, type Side } from './findings.ts';
import { markdown } from './markdown-text.ts';
import { clipped, messageOf, nameOfSide, type Pen, reasonsOf } from './message.ts';
import { pathIn, uriOf } from './paths.ts';
import type { Place } from './place.ts';
import { type Rule, type RuleId, rules } from './rules.ts';

/*
 * SARIF 2.1.0 (OASIS Standard, 2020). GitHub code scanning takes at most 25,000 results of a run and
 * keeps the first 5,000 by severity, shows ten tags of a rule, and takes 10 MB of gzip.
 */

const mostResults = 25_000;
const mostProblems = 1000;

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const root = '%SRCROOT%';

/**
 * A report as a SARIF log: one result for each finding, gravest first, and the next to nothing that
 * viewers need of the rest. No time stands in it, so that the same run gives the same bytes.
 */
export function sarif(report: Report, options: CheckOptions = {}): string {
  const findings = findingsOf(report, options);
  const shown = findings.slice(0, mostResults);
  const { artifacts, indexOf } = artifactsOf(shown);
  const keys = new Set<string>();
  const run = {
    tool: { driver: driver(report) },
    invocations: [invocation(report, options, findings.length - shown.length)],
    originalUriBaseIds: {
      [root]: { description: { text: 'The folder that the command was run in.' } },
    },
    artifacts,
    results: shown.map((finding) => resultOf(finding, indexOf, keys)),
    columnKind: 'utf16CodeUnits',
    properties: { command: report.command, schemaVersion: report.schemaVersion },
  };
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function driver({ tool }: Report) {
  return {
    name: 'Twicetold',
    version: clipped(tool.version, 100),
    rules: rules.map(descriptorOf),
    notifications: [
      {
        id: unread.id,
        shortDescription: { text: 'Something could not be read' },
        defaultConfiguration: { level: 'error' },
      },
    ],
    properties: { weights: clipped(tool.weights, 200) },
  };
}

const unread = { id: 'unread', index: 0 };

function descriptorOf({ id, title, about, help, level }: Rule) {
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: about },
    help: { text: `${about} ${help}`, markdown: `${about}\n\n${help}` },
    defaultConfiguration: { level },
    properties: { tags: ['news', 'text-reuse'], 'problem.severity': level },
  };
}

function invocation(report: Report, { exitCode, folder = '' }: CheckOptions, left: number) {
  const notifications = report.problems.slice(0, mostProblems).map(({ path, place, reason, mend }) => {
    const line = Number(/^line (\d{1,9})/.exec(place ?? '')?.[1]);
    return {
      descriptor: unread,
      level: 'error',
      message: { text: literal(clipped([place, reason, mend].filter(Boolean).join(': '), 1000)) },
      locations: [
        { physicalLocation: physical(pathIn(folder, path), line ? { startLine: line } : undefined) },
      ],
    };
  });
  const unsaid = report.problems.length - notifications.length;
  const more = [
    ...(unsaid > 0 ? [`${unsaid} more problems are not listed.`] : []),
    ...(left > 0 ? [`${left} less grave findings are left out: consumers take no more.`] : []),
  ].map((text) => ({ level: 'warning', message: { text } }));
  return {
    // The run came to its end; what it could not read stands below.
    executionSuccessful: true,
    ...(exitCode !== undefined && { exitCode, exitCodeDescription: exits[exitCode] ?? 'trouble' }),
    toolExecutionNotifications: [...notifications, ...more],
  };
}

const exits = ['nothing found that --fail-on names', 'found what --fail-on names', 'trouble'];

/**
 * Files, and in each the articles that findings speak of. The hashes are of the articles' text as it was
 * read, in UTF-8: the bytes of a file are not in the report.
 */
function artifactsOf(findings: readonly Finding[]) {
  const artifacts: object[] = [];
  const files = new Map<string, number>();
  const documents = new Set<string>();
  for (const side of findings.flatMap(({ subject, source }) => (source ? [subject, source] : [subject]))) {
    const { path, document } = side;
    const file = files.get(path) ?? artifacts.push({ location: locationOf(path) }) - 1;
    files.set(path, file);
    if (documents.has(document.id)) continue;
    documents.add(document.id);
    artifacts.push({
      parentIndex: file,
      description: { text: literal(nameOfSide(side)) },
      hashes: { 'sha-256': document.hash.toWellFormed() },
      properties: { id: document.id.toWellFormed(), language: document.language.toWellFormed() },
    });
  }
  return { artifacts, indexOf: (path: string) => files.get(path) };
}

type IndexOf = (path: string) => number | undefined;

function resultOf(finding: Finding, indexOf: IndexOf, keys: Set<string>) {
  const { id, rule, level, subject, source, pair, accepted } = finding;
  const location = locate(subject, subject.place, indexOf);
  const key = JSON.stringify([rule, subject.path, subject.place.line]);
  // GitHub makes its own key from the line and joins results that share it; what would be joined gets ours.
  const joined = keys.has(key);
  keys.add(key);
  return {
    ruleId: rule,
    ruleIndex: ruleIndex(rule),
    level,
    message: { text: messageOf(finding, plain(source)), markdown: inMarkdown(finding) },
    locations: [location],
    relatedLocations: related(finding, indexOf),
    partialFingerprints: {
      'twicetold/v1': id,
      ...(joined && { primaryLocationLineHash: `${id.slice(0, 16)}:1` }),
    },
    ...(accepted && { suppressions: [suppression(accepted)] }),
    ...(pair && { rank: Math.round(pair.probability * 1000) / 10 }),
    properties: {
      exact: subject.place.exact,
      ...(pair && { relation: pair.relation, probability: pair.probability, standing: pair.standing }),
    },
  };
}

/** GitHub shows suppressed results as alerts all the same, so that they are told only where asked for. */
function suppression({ id, reason, by, on, until }: Accepted) {
  const said = clipped([reason, by].filter(Boolean).join(', '), 500);
  return {
    kind: 'external',
    status: 'accepted',
    ...(said && { justification: said }),
    properties: { entry: id, on, until },
  };
}

function ruleIndex(rule: RuleId): number {
  return rules.findIndex(({ id }) => id === rule);
}

/** The source first, as number 1, which the message leads to; then further stretches on both sides. */
function related({ subject, source }: Finding, indexOf: IndexOf) {
  const first = source ? [{ side: source, place: source.place, text: nameOfSide(source) }] : [];
  const more = (side: Side, text: string) => side.more.map((place) => ({ side, place, text }));
  const rest = [...more(subject, 'Also here'), ...(source ? more(source, 'Also there') : [])].filter(
    ({ place }) => place.exact === 'text',
  );
  return [...first, ...rest].map(({ side, place, text }, i) => ({
    id: i + 1,
    ...locate(side, place, indexOf),
    message: { text: literal(text) },
  }));
}

function locate({ path }: Side, place: Place, indexOf: IndexOf) {
  const { line, column, endLine, endColumn } = place;
  const region = {
    startLine: line,
    ...(place.exact === 'text' && { startColumn: column, endLine, endColumn }),
  };
  return { physicalLocation: physical(path, region, indexOf(path)) };
}

function physical(path: string, region?: object, index?: number) {
  return {
    artifactLocation: { ...locationOf(path), ...(index !== undefined && { index }) },
    ...(region && { region }),
  };
}

/** Only what lies below the folder is told relative to it. */
function locationOf(path: string) {
  const uri = uriOf(path);
  const below = !uri.startsWith('file:') && path.split('/')[0] !== '..';
  return { uri, ...(below && { uriBaseId: root }) };
}

/** In a plain message `[words](1)` leads to a location, and `{0}` is a place to be filled (SARIF 3.11). */
function literal(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&');
}

function plain(source: Side | null): Pen {
  return {
    text: literal,
    article: (name, side) => (side === source ? `[${literal(name)}](1)` : literal(name)),
  };
}

function inMarkdown(finding: Finding): string {
  const sentence = messageOf(finding, { text: markdown, article: (name) => `**${markdown(name)}**` });
  const reasons = reasonsOf(finding).map((reason) => `\n- ${markdown(reason)}`);
  const text = reasons.length > 0 ? `${sentence}\n${reasons.join('')}` : sentence;
  return text.replace(/[{}]/g, '$&$&');
}
