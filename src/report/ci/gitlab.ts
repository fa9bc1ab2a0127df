import type { Report } from '../report.ts';
import { type CheckOptions, findingsOf } from './findings.ts';
import { messageOf } from './message.ts';
import type { Level } from './rules.ts';

/** GitLab knows also blocker and critical, which a probability should not claim. */
const severities: Record<Level, string> = { error: 'major', warning: 'minor', note: 'info' };

/** A report as GitLab Code Quality takes it: the part of the Code Climate format that it reads. */
export function gitlab(report: Report, options: CheckOptions = {}): string {
  const issues = findingsOf(report, options).map((finding) => {
    const { id, rule, level, subject } = finding;
    const { line, endLine } = subject.place;
    return {
      type: 'issue',
      check_name: rule,
      description: messageOf(finding),
      categories: ['Duplication'],
      severity: severities[level],
      fingerprint: id,
      location: { path: subject.path, lines: { begin: line, end: endLine ?? line } },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
