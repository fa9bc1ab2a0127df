import type { Report } from '../report.ts';
import { visible } from '../visible.ts';
import { nameOf } from '../wording.ts';
import { acceptedIn, type CheckOptions, countsOf, type Finding, findingsOf } from './findings.ts';
import { clipped, counted, messageOf } from './message.ts';
import { pathIn, standardInput } from './paths.ts';
import { type Level, levels, rules } from './rules.ts';

/* Annotations of GitHub Actions: commands on standard output, one a line. */

/** A step shows so many of each kind; further ones vanish without a word. */
const mostOfKind = 10;

const commands: Record<Level, string> = { error: 'error', warning: 'warning', note: 'notice' };

/** The gravest findings as annotations, what could not be read among the errors, and a line that counts all. */
export function github(report: Report, options: CheckOptions = {}): string {
  const findings = findingsOf(report, options);
  const unread = report.problems.map(({ path, place, reason, mend }) => {
    const line = /^line (\d{1,9})/.exec(place ?? '')?.[1];
    const file = pathIn(options.folder ?? '', path);
    const message = clipped([place, reason, mend].filter(Boolean).join(': '), 1000);
    return command('error', { file, ...(line && { line }), title: 'Could not be read' }, message);
  });
  const lines = levels.flatMap((level) => {
    const found = findings.filter((one) => one.level === level).map(annotation);
    return [...found, ...(level === 'error' ? unread : [])].slice(0, mostOfKind);
  });
  return `${[...lines, total(report, findings)].join('\n')}\n`;
}

function annotation(finding: Finding): string {
  const { subject, rule, level } = finding;
  const { line, column, endLine, endColumn } = subject.place;
  // Columns over more than one line are refused, and a long stretch would be annotated at its end.
  const columns = column !== undefined && endLine === line ? { endLine, col: column, endColumn } : {};
  const file = subject.path === standardInput ? {} : { file: subject.path };
  const title = rules.find(({ id }) => id === rule)?.title ?? rule;
  return command(level, { ...file, line, ...columns, title }, withSource(finding));
}

/** A person who reads the annotation has no link to the source, so its file is named. */
function withSource(finding: Finding): string {
  const { source } = finding;
  if (!source) return messageOf(finding);
  return `${messageOf(finding)}\nHeld against: ${clipped(nameOf({ ...source.document, path: source.path }), 500)}`;
}

/** Escaped as the runner reads them: `%`, line breaks, and in properties also what ends one. A log is read by people, so that nothing unseen goes into it. */
function command(level: Level, properties: Record<string, string | number | undefined>, message: string) {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined);
  const list = given.map(([name, value]) => `${name}=${property(String(value))}`).join(',');
  return `::${commands[level]} ${list}::${data(message)}`;
}

function data(text: string): string {
  return visible(text).replace(/[%\r\n]/g, encodeURIComponent);
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The tool speaks at the start of the line, so that no words of an article can be a command there. */
function total(report: Report, findings: readonly Finding[]): string {
  const { problems } = report;
  const { error, warning, note } = countsOf(findings);
  const many = Math.max(error + problems.length, warning, note) > mostOfKind;
  const shown = many ? `, of which the gravest ${mostOfKind} of each kind are annotated` : '';
  const found = [counted(error, 'error'), counted(warning, 'warning'), counted(note, 'notice')].join(', ');
  const accepted = acceptedIn(report) > 0 ? `, ${acceptedIn(report)} accepted` : '';
  return `twicetold: ${found}${accepted}; ${counted(problems.length, 'problem')} in reading${shown}.`;
}
