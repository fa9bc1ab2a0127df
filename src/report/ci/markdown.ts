import type { Report } from '../report.ts';
import { outcome } from '../wording.ts';
import { english } from '../words/words.ts';
import { acceptedIn, type CheckOptions, countsOf, type Finding, findingsOf, type Side } from './findings.ts';
import { markdown as escaped, html } from './markdown-text.ts';
import { clipped, counted, messageOf, nameOfSide, reasonsOf } from './message.ts';
import { pathIn } from './paths.ts';
import { rules } from './rules.ts';

/*
 * Markdown of the kind that GitHub and GitLab share. GitHub takes 65,536 characters in a comment and
 * 1 MiB in the summaries of a step; what does not fit is counted, not cut in the middle.
 */

interface Bounds {
  /** UTF-16 units in a comment, bytes in a summary. */
  size: number;
  measure(text: string): number;
  rows: number;
  details: number;
}

const comment: Bounds = { size: 65_000, measure: (text) => text.length, rows: 20, details: 20 };

/** The summary of one step. */
export const summarySize = 1024 * 1024;

const bytes = (text: string) => Buffer.byteLength(text);

/** A report for a comment below a change: the outcome, the gravest findings, folded reasons. */
export function markdown(report: Report, options: CheckOptions = {}): string {
  return written(report, options, comment);
}

/**
 * The same with more rows, for the summary of a job.
 * @param size bytes that are left in it
 */
export function githubSummary(report: Report, options: CheckOptions = {}, size = summarySize): string {
  return written(report, options, { size, measure: bytes, rows: 500, details: 100 });
}

/** Lets whoever posts comments find their earlier one. */
const marker = '<!-- twicetold -->';

/** Room for what stands behind the parts that are dropped one by one. */
const tail = 400;

function written(report: Report, options: CheckOptions, { size, measure, rows, details }: Bounds): string {
  const findings = findingsOf(report, options);
  let left = size - tail;
  const taken = (part: string): boolean => {
    const room = measure(part);
    if (room > left) return false;
    left -= room;
    return true;
  };
  const head = `${marker}\n## Twicetold\n\n${escaped(outcome(report, english))}\n\n${counts(report, findings)}\n`;
  const table = findings.length > 0 ? `\n| | Article | Finding | Held against |\n|---|---|---|---|\n` : '';
  if (!taken(head + table)) return '';
  const list = fitting(findings.slice(0, rows).map(rowOf), taken);
  const folded = fitting(findings.slice(0, Math.min(details, list.length)).map(detailOf), taken);
  const unread = fitting(
    report.problems.slice(0, rows).map((one) => problemOf(one, options)),
    taken,
  );
  const rest = findings.length - list.length;
  const more = [
    ...(rest > 0 ? [`… and ${counted(rest, 'more finding')}; the full report has all.`] : []),
    ...(report.problems.length > unread.length
      ? [`… and ${counted(report.problems.length - unread.length, 'more problem')} in reading.`]
      : []),
  ];
  const problems = unread.length > 0 ? `\n**Could not be read**\n\n${unread.join('')}` : '';
  const why = folded.length > 0 ? `\n${folded.join('\n')}` : '';
  return `${head}${table}${list.join('')}${why}${problems}${more.map((line) => `\n${line}\n`).join('')}`;
}

/** Parts as long as they fit. */
function fitting(parts: readonly string[], fits: (part: string) => boolean): string[] {
  const end = parts.findIndex((part) => !fits(part));
  return end < 0 ? [...parts] : parts.slice(0, end);
}

function counts(report: Report, findings: readonly Finding[]): string {
  const { problems } = report;
  const { error, warning, note } = countsOf(findings);
  const parts = [counted(error, 'error'), counted(warning, 'warning'), counted(note, 'note')];
  if (problems.length > 0) parts.push(`${counted(problems.length, 'problem')} in reading`);
  if (acceptedIn(report) > 0) parts.push(`${english.number(acceptedIn(report))} accepted`);
  return parts.join(' · ');
}

const signs = { error: '❌ error', warning: '⚠️ warning', note: 'ℹ️ note' } as const;

function rowOf({ level, rule, subject, source, pair }: Finding): string {
  const sure = pair ? `, ${english.percent(pair.probability)}` : '';
  const what = `${titleOfRule(rule)}${sure}`;
  return `| ${signs[level]} | ${cell(subject)} | ${escaped(what)} | ${source ? cell(source) : ''} |\n`;
}

function cell(side: Side): string {
  return `${escaped(nameOfSide(side))}<br>${place(side)}`;
}

/** Where it stands, as an editor takes it; a bar ends a cell even within code. */
function place({ path, place: { line, exact } }: Side): string {
  return code(exact === 'file' ? path : `${path}:${line}`).replaceAll('|', '\\|');
}

/** Nothing acts within a code span but a tick. */
function code(text: string): string {
  return `\`${clipped(text, 300).replaceAll('`', "'") || ' '}\``;
}

function detailOf(finding: Finding): string {
  const { id, rule, subject } = finding;
  const summary = `<summary>${titleOfRule(rule)}: ${html(nameOfSide(subject))}</summary>`;
  const sentence = messageOf(finding, { text: escaped, article: (name) => `**${escaped(name)}**` });
  const reasons = reasonsOf(finding).map((reason) => `- ${escaped(reason)}\n`);
  const list = reasons.length > 0 ? `\n${reasons.join('')}` : '';
  return `<details>${summary}\n\n${sentence}\n${list}\nFinding \`${id}\`\n\n</details>\n`;
}

function problemOf({ path, place, reason, mend }: Report['problems'][number], { folder = '' }: CheckOptions) {
  const said = [place, reason, mend].filter(Boolean).join(': ');
  return `- ${code(pathIn(folder, path))}: ${escaped(clipped(said, 500))}\n`;
}

function titleOfRule(rule: Finding['rule']): string {
  return rules.find(({ id }) => id === rule)?.title ?? rule;
}
