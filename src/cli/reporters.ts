import {
  type CheckOptions,
  csv,
  github,
  githubSummary,
  gitlab,
  type HtmlFile,
  html,
  htmlPages,
  junit,
  markdown,
  ndjson,
  type Report,
  sarif,
  summarySize,
  terminal,
} from '../index.ts';
import type { Voice } from './voice.ts';

/** What a reporter may want to know besides the report. */
export interface Manner {
  /** Of the screen; undefined for a file. */
  voice?: Voice | undefined;
  /** Of the HTML report's own words. */
  language: string;
  check: CheckOptions;
  /** Bytes that stand in the file already, of a format that is added to what is there. */
  before?: number;
}

/** How a report is printed where. */
export interface Reporter {
  about: string;
  /** Endings of file names that ask for it. */
  extensions: string[];
  /** Name of the environment variable that names the file, where none is given; what is in it stays. */
  addsTo?: string;
  print(report: Report, manner: Manner): string;
  /** As files, where a large report is more than one. */
  files?(report: Report, name: string, pairs: number, language: string): Iterable<HtmlFile>;
}

/** To add a format, add a row: flags, help and messages follow. */
export const reporters: Record<string, Reporter> = {
  terminal: {
    about: 'a table to read',
    extensions: ['.txt'],
    print: (report, { voice }) => {
      const all = report.options.all === true;
      if (!voice) return terminal(report, { all, piped: true });
      // On a screen the problems stand already, above the result.
      return terminal({ ...report, problems: [] }, { all, ...voice });
    },
  },
  json: {
    about: 'the whole report as data',
    extensions: ['.json'],
    print: (report) => `${JSON.stringify(report, null, 2)}\n`,
  },
  html: {
    about: 'a page with the texts side by side',
    extensions: ['.html', '.htm'],
    print: (report, { language }) => html(report, { language }),
    files: (report, name, pairs, language) => htmlPages(report, { name, pairs, language }),
  },
  sarif: {
    about: 'SARIF 2.1.0 for code scanning and editors',
    extensions: ['.sarif', '.sarif.json'],
    print: (report, { check }) => sarif(report, check),
  },
  junit: {
    about: 'JUnit XML, a case for each article',
    extensions: ['.xml'],
    print: (report, { check }) => junit(report, check),
  },
  github: {
    about: 'annotations of GitHub Actions',
    extensions: [],
    print: (report, { check }) => github(report, check),
  },
  'github-summary': {
    about: 'added to the file that GITHUB_STEP_SUMMARY names',
    extensions: [],
    addsTo: 'GITHUB_STEP_SUMMARY',
    print: (report, { check, before = 0 }) => githubSummary(report, check, summarySize - before),
  },
  gitlab: {
    about: 'GitLab Code Quality',
    extensions: [],
    print: (report, { check }) => gitlab(report, check),
  },
  markdown: {
    about: 'a comment for a pull request',
    extensions: ['.md', '.markdown'],
    print: (report, { check }) => markdown(report, check),
  },
  csv: {
    about: 'a row for each pair',
    extensions: ['.csv'],
    print: (report, { check }) => csv(report, check),
  },
  ndjson: {
    about: 'a line of JSON for each finding',
    extensions: ['.ndjson', '.jsonl'],
    print: (report, { check }) => ndjson(report, check),
  },
};

/** The format that a file's name asks for, by the longest ending. */
export function formatOfName(path: string | undefined): string {
  const name = path?.toLowerCase() ?? '';
  const endings = Object.entries(reporters).flatMap(([format, { extensions }]) =>
    extensions.filter((one) => name.endsWith(one)).map((extension) => ({ format, extension })),
  );
  return endings.sort((x, y) => y.extension.length - x.extension.length)[0]?.format ?? 'terminal';
}
