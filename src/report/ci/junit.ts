import type { Report, ReportDocument } from '../report.ts';
import { visible } from '../visible.ts';
import { nameOf, titleOf } from '../wording.ts';
import { type CheckOptions, type Finding, findingsOf } from './findings.ts';
import { clipped, messageOf, reasonsOf } from './message.ts';
import { pathIn } from './paths.ts';
import { judged, rules } from './rules.ts';

/*
 * JUnit XML, which has no standard: elements and attributes are those that Jenkins, GitLab, Azure and
 * the schema of Ant agree on. Written here: four elements do not need a library, and those at hand
 * leave characters in that XML forbids.
 */

/**
 * A report as a test suite. Each article that was judged is a case: it fails where something was taken
 * and no credit was found, and is skipped where it looks alike but has too few words to judge. What
 * could not be read is a case with an error. Lesser findings stand in the output of their case.
 */
export function junit(report: Report, options: CheckOptions = {}): string {
  const byDocument = new Map<string, Finding[]>();
  for (const finding of findingsOf(report, options)) {
    const { id } = finding.subject.document;
    byDocument.set(id, [...(byDocument.get(id) ?? []), finding]);
  }
  const short = new Set(report.pairs.flatMap(({ a, b, tooShort }) => (tooShort ? [a, b] : [])));
  const path = (one: string) => pathIn(options.folder ?? '', one);
  const cases = judged(report).map((document) =>
    caseOf(document, path(document.path), byDocument.get(document.id) ?? [], short.has(document.id)),
  );
  const errors = report.problems.map(({ path: file, place, reason, mend }) => {
    const message = clipped([place, reason].filter(Boolean).join(': '), 1000);
    const name = clipped(place ? `${path(file)}, ${place}` : path(file), 500);
    const error = element('error', { message, type: 'unread' }, lines([clipped(mend, 1000)]));
    return { kind: 'error', xml: testcase(path(file), name, error) };
  });
  const all = [...cases, ...errors];
  const of = (kind: string) => all.filter((one) => one.kind === kind).length;
  const counts = { tests: all.length, failures: of('failure'), errors: of('error'), skipped: of('skipped') };
  const suite = { name: `twicetold ${report.command}`, ...counts, time: 0 };
  const inner = element('testsuite', suite, `\n${all.map(({ xml }) => xml).join('\n')}\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', suite, `\n${inner}\n`)}\n`;
}

function caseOf(document: ReportDocument, path: string, findings: readonly Finding[], short: boolean) {
  // Consumers tell cases apart by file and name.
  const name = `${nameOf({ ...document, path })} ${clipped(titleOf(document), 200)}`;
  const failed = findings.filter(isFailure);
  const lesser = findings.filter((one) => !isFailure(one));
  const output = lesser.length > 0 ? element('system-out', {}, lines(lesser.flatMap(told))) : '';
  if (failed.length > 0) {
    const [first] = failed;
    const type = first.rule;
    const failure = element('failure', { message: messageOf(first), type }, lines(failed.flatMap(told)));
    return { kind: 'failure', xml: testcase(path, name, failure + output) };
  }
  if (!short) return { kind: 'passed', xml: testcase(path, name, output) };
  const skipped = element('skipped', {
    message: 'Looks like another article, but has too few words to judge.',
  });
  return { kind: 'skipped', xml: testcase(path, name, skipped + output) };
}

function isFailure({ rule, pair, accepted }: Finding): boolean {
  return !accepted && pair?.standing === 'uncredited' && rule !== 'altered-quotation';
}

function told(finding: Finding): string[] {
  const title = rules.find(({ id }) => id === finding.rule)?.title;
  const reasons = reasonsOf(finding).map((reason) => `  - ${reason}`);
  return [`[${finding.level}] ${title}. ${messageOf(finding)} (${finding.id})`, ...reasons];
}

function testcase(path: string, name: string, content: string): string {
  return element('testcase', { name: clipped(name, 800), classname: path, file: path, time: 0 }, content);
}

function lines(of: readonly string[]): string {
  return of.map(escaped).join('\n');
}

/** `content` is XML already. */
function element(name: string, attributes: Record<string, string | number>, content = ''): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${list.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** What XML 1.0 has no place for is written out, as `⟨U+0007⟩`, or replaced. */
function escaped(text: string): string {
  return visible(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"'\t\n\r]/g, (character) => entities[character]);
}
