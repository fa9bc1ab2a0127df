import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptedIn, findingsOf } from '../../src/report/ci/findings.ts';
import { redact } from '../../src/report/redact.ts';
import type { Report, ReportPair } from '../../src/report/report.ts';
import { at, document, pair, passage } from './builders.ts';
import {
  annotations,
  csvRows,
  formats,
  gitlabIssues,
  junitSuite,
  ndjsonLines,
  sarifRun,
} from './ci-formats.ts';
import { attacks, hostile } from './hostile.ts';
import { many } from './many.ts';
import { sample } from './sample.ts';

const body = 'The pier at Lowmoor shuts on Monday, the council said.';
const short = `Tides and a pier.\n${body}\n`;

/** An incoming article and one of an archive. */
function checked(more: Parameters<typeof pair>[2] = {}): Report {
  const documents = [
    document('new', short, { role: 'incoming', path: 'inbox/new.txt' }),
    document('old', `An older head.\n\n\n${body}`, { role: 'archive', path: 'archive/day.jsonl', line: 7 }),
  ];
  const at_ = passage(at(short, body), at(documents[1].text ?? '', body), 'verbatim');
  const direction: ReportPair['direction'] = { who: 'a-from-b', probability: 0.9, reasons: [] };
  return {
    ...sample(),
    command: 'check',
    documents,
    pairs: [pair('new', 'old', { passages: [at_], direction, ...more })],
    families: [],
    problems: [],
  };
}

function empty(): Report {
  return { ...checked(), pairs: [] };
}

describe('a finding', () => {
  it('is as grave as its relation where no credit was found, and a note where there is one', () => {
    const level = (more: Parameters<typeof pair>[2]) => findingsOf(checked(more))[0].level;
    expect(level({ relation: 'identical' })).toBe('error');
    expect(level({ relation: 'near-duplicate' })).toBe('error');
    expect(level({ relation: 'rewrite' })).toBe('error');
    expect(level({ relation: 'partial' })).toBe('warning');
    for (const standing of ['own', 'credited', 'licensed'] as const)
      expect(level({ relation: 'identical', standing })).toBe('note');
  });

  it('is no error where the archive seems to have taken from the incoming article, and stays with that', () => {
    const direction: ReportPair['direction'] = { who: 'b-from-a', probability: 0.9, reasons: [] };
    const [{ level, subject }] = findingsOf(checked({ direction }));
    expect({ level, path: subject.path }).toEqual({ level: 'warning', path: 'inbox/new.txt' });
  });

  it('is not made of independent reports, near misses and marks of the archive', () => {
    expect(findingsOf(checked({ relation: 'same-story' }))).toEqual([]);
    const report = empty();
    report.documents[1].marks = [{ from: 0, to: 2, rule: 'chat', tier: 1, claim: 'x', quote: 'An' }];
    expect(findingsOf(report)).toEqual([]);
    report.documents[0].marks = [{ from: 0, to: 2, rule: 'chat', tier: 2, claim: 'x', quote: 'An' }];
    expect(findingsOf(report)).toMatchObject([{ rule: 'machine-mark', level: 'note', source: null }]);
  });

  it('has a line and columns where the text is the file, and the line of the record elsewhere', () => {
    const [{ subject, source }] = findingsOf(checked());
    expect(subject.place).toEqual({
      exact: 'text',
      line: 2,
      column: 1,
      endLine: 2,
      endColumn: body.length + 1,
    });
    expect(source?.place).toEqual({ exact: 'record', line: 7 });
    const page = checked();
    page.documents[0].path = 'inbox/new.html';
    expect(findingsOf(page)[0].subject.place).toEqual({ exact: 'file', line: 1 });
    expect(findingsOf(redact(checked()))[0].subject.place).toEqual({ exact: 'file', line: 1 });
  });

  it('counts columns in UTF-16 units', () => {
    const text = 'One.\n😀 then the words, here.';
    const report = checked();
    report.documents[0].text = text;
    report.pairs[0].passages[0].a = at(text, 'the words');
    expect(findingsOf(report)[0].subject.place).toMatchObject({ line: 2, column: 9, endColumn: 18 });
  });

  it('keeps its id when files move, and changes it when a text changes', () => {
    const id = (change: (report: Report) => void) => {
      const report = checked();
      change(report);
      return findingsOf(report)[0].id;
    };
    const usual = id(() => {});
    const moved = id(({ documents }) => {
      documents[0].path = 'elsewhere/x.txt';
      documents[1].line = 99;
    });
    const turned = id((report) => {
      const [one] = report.pairs;
      report.pairs = [{ ...one, a: one.b, b: one.a, passages: [] }];
    });
    expect([moved, turned]).toEqual([usual, usual]);
    const changed = id(({ documents }) => Object.assign(documents[0], { hash: 'f00' }));
    const stronger = id(({ pairs }) => Object.assign(pairs[0], { relation: 'identical' }));
    expect(new Set([usual, changed, stronger]).size).toBe(3);
  });

  it('is told relative to the folder of the run, with forward slashes', () => {
    const report = checked();
    report.documents[0].path = '/desk/today/./new.txt';
    report.documents[1].path = '/elsewhere/day.jsonl';
    const [{ subject, source }] = findingsOf(report, { folder: '/desk' });
    expect([subject.path, source?.path]).toEqual(['today/new.txt', '/elsewhere/day.jsonl']);
  });

  it('that a person has accepted is left out, and a note where asked for', () => {
    const accepted = { id: 'e1', reason: 'agreed by phone', by: 'desk', on: '2026-01-02', until: null };
    const report = checked({ accepted });
    expect(findingsOf(report)).toEqual([]);
    expect(acceptedIn(report)).toBe(1);
    expect(findingsOf(report, { accepted: true })).toMatchObject([{ level: 'note', accepted }]);
    const [result] = sarifRun(report, { accepted: true }).results;
    expect(result.suppressions).toMatchObject([
      { status: 'accepted', justification: 'agreed by phone, desk' },
    ]);
    expect(junitSuite(formats.junit(report, { accepted: true })).suites[0].failures).toBe('0');
    expect(formats.github(report)).toContain('0 notices, 1 accepted');
    expect(csvRows(report)[0]).toMatchObject({ accepted: 'e1', level: '' });
  });
});

describe.each([
  ['the sample', sample()],
  ['a check', checked()],
  ['two hundred pairs', many(200, 30)],
  ['hostile texts', hostile()],
])('the findings of %s', (_, report) => {
  const findings = findingsOf(report);
  const ids = findings.map(({ id }) => id);
  const levelled = findings.map(({ id, level }) => `${id} ${level}`);

  it('are the same in SARIF, GitLab and NDJSON, gravest first, each with an id of its own', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const ranks = findings.map(({ level }) => ['error', 'warning', 'note'].indexOf(level));
    expect(ranks).toEqual([...ranks].sort());
    expect(ndjsonLines(report).map(({ id, level }) => `${id} ${level}`)).toEqual(levelled);
    const results = sarifRun(report).results;
    expect(
      results.map(
        (one: { partialFingerprints: Record<string, string>; level: string }) =>
          `${one.partialFingerprints['twicetold/v1']} ${one.level}`,
      ),
    ).toEqual(levelled);
    const severities: Record<string, string> = { major: 'error', minor: 'warning', info: 'note' };
    expect(
      gitlabIssues(report).map(({ fingerprint, severity }) => `${fingerprint} ${severities[severity]}`),
    ).toEqual(levelled);
  });

  it('stand in JUnit, each with its case', () => {
    const { suites, cases } = junitSuite(formats.junit(report));
    const said = cases.flatMap(({ text }) => [...text.matchAll(/\(([0-9a-f]{32})\)/g)].map(([, id]) => id));
    expect(said.sort()).toEqual([...ids].sort());
    const failing = findings.filter(
      ({ pair, rule }) => pair?.standing === 'uncredited' && rule !== 'altered-quotation',
    );
    const takers = new Set(failing.map(({ subject }) => subject.document.id));
    const of = (name: string) => cases.filter(({ inner }) => inner.some((one) => one.name === name)).length;
    expect(suites).toHaveLength(2);
    expect(suites[0]).toMatchObject({
      tests: String(cases.length),
      failures: String(takers.size),
      errors: String(report.problems.length),
    });
    expect(of('failure')).toBe(takers.size);
  });

  it('stand in CSV, the gravest of each pair', () => {
    const rows = csvRows(report);
    expect(rows).toHaveLength(report.pairs.length);
    const flagged = new Set(findings.flatMap(({ pair }) => pair ?? []));
    const found = rows.filter(({ finding }) => finding !== '');
    expect(found).toHaveLength(flagged.size);
    for (const { finding, level } of found) expect(levelled).toContain(`${finding} ${level}`);
  });

  it('are annotated, ten of a kind, and counted', () => {
    const { commands, lines } = annotations(formats.github(report));
    const unread = report.problems.length;
    for (const [name, level] of [
      ['error', 'error'],
      ['warning', 'warning'],
      ['notice', 'note'],
    ]) {
      const all = findings.filter((one) => one.level === level).length + (level === 'error' ? unread : 0);
      expect(commands.filter((one) => one.name === name)).toHaveLength(Math.min(10, all));
    }
    expect(commands.every(({ name }) => /^(?:error|warning|notice)$/.test(name))).toBe(true);
    expect(lines).toEqual([expect.stringMatching(/^twicetold: \d/), '']);
  });

  it('stand in the comment and the summary, as many as there is room for', () => {
    for (const text of [formats.markdown(report), formats.githubSummary(report)]) {
      const said = [...text.matchAll(/Finding `([0-9a-f]{32})`/g)].map(([, id]) => id);
      expect(said).toEqual(ids.slice(0, said.length));
      const rows = text.split('\n').filter((line) => /^\| (?:❌|⚠️|ℹ️)/.test(line)).length;
      const [, rest = '0'] = /… and ([\d,]+) more finding/.exec(text) ?? [];
      expect(rows + Number(rest.replaceAll(',', ''))).toBe(findings.length);
    }
  });

  it('are the same bytes each time', () => {
    for (const print of Object.values(formats)) expect(print(structuredClone(report))).toBe(print(report));
  });
});

describe('a report without findings', () => {
  it('is valid and says so in every format', () => {
    expect(sarifRun(empty()).results).toEqual([]);
    expect(gitlabIssues(empty())).toEqual([]);
    expect(formats.ndjson(empty())).toBe('');
    expect(csvRows(empty())).toEqual([]);
    expect(formats.csv(empty())).toMatch(/^finding,level,[^\r]+\r\n$/);
    expect(formats.github(empty())).toBe(
      'twicetold: 0 errors, 0 warnings, 0 notices; 0 problems in reading.\n',
    );
    expect(formats.markdown(empty())).toContain('None of 1 incoming article looks taken from another');
    expect(junitSuite(formats.junit(empty())).suites[0]).toMatchObject({ tests: '1', failures: '0' });
  });
});

describe('JUnit', () => {
  it('skips what looks alike but is too short to judge', () => {
    const report = checked({ relation: 'same-story', tooShort: true });
    const { suites, cases } = junitSuite(formats.junit(report));
    expect(suites[0]).toMatchObject({ tests: '1', skipped: '1', failures: '0' });
    expect(cases[0].inner[0].name).toBe('skipped');
  });

  it('has an error for what could not be read', () => {
    const { cases } = junitSuite(formats.junit(sample()));
    expect(cases.at(-1)).toMatchObject({ inner: [{ name: 'error' }] });
  });
});

describe('texts that attack', () => {
  const words = fc.oneof(
    fc.constantFrom(
      ...attacks,
      '=cmd|calc',
      '::error::x',
      '%0A::add-mask::y',
      ']]>',
      'a\r\n::stop',
      '\ud800',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );

  it('neither end a line, nor a cell, nor an element, whatever they are', () => {
    fc.assert(
      fc.property(words, words, words, (title, path, source) => {
        const report = checked();
        Object.assign(report.documents[0], { title, path: `in/${path}`, source });
        report.problems = [{ path, place: title, reason: source, mend: title }];
        const { commands, lines } = annotations(formats.github(report));
        expect(commands.map(({ name }) => name)).toEqual(['error', 'error']);
        expect(lines).toHaveLength(2);
        expect(junitSuite(formats.junit(report)).cases).toHaveLength(2);
        expect(csvRows(report)).toHaveLength(1);
        expect(ndjsonLines(report)).toHaveLength(1);
        for (const [name, print] of Object.entries(formats)) {
          const text = print(report);
          expect(text.isWellFormed()).toBe(true);
          // JSON is for programs, which need paths and titles as they are.
          if (!/^(?:sarif|gitlab|ndjson)$/.test(name))
            expect(text).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u202e]/);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are no formula in a spreadsheet', () => {
    for (const title of ['=cmd|"/c calc"!A0', '+1', '-1+1', '@SUM(A1)', '\t=1', '＝1', ' =1']) {
      const report = checked();
      report.documents[0].title = title;
      expect(csvRows(report)[0].subject_title).toMatch(/^'[^\t]/);
    }
  });

  it('call nobody, lead nowhere and are no markup in Markdown', () => {
    const report = checked();
    const title =
      '@desk #12 !3 [x](javascript:1) <b>*bold*</b> | `code` https://evil.example www.evil.example ![i](u)';
    Object.assign(report.documents[0], { title, source: '</summary></details>' });
    for (const text of [formats.markdown(report), formats.githubSummary(report)]) {
      expect(text).not.toMatch(/@desk|#12|!3|https:\/\/evil|www\.evil|<b>/);
      // A line of HTML is not read as Markdown.
      expect(text.replace(/<summary>.*/g, '')).not.toMatch(/(?<!\\)(?:\[|\]\(|`code|\*bold)/);
      const row = text.split('\n').find((line) => line.startsWith('| ❌'));
      expect(row?.match(/(?<!\\)\|/g)).toHaveLength(5);
      expect(text.match(/<\/details>/g)).toHaveLength(1);
    }
  });
});

describe('a report of 5,000 pairs', () => {
  const report = many(5000, 100);

  it('stays within the limits of every consumer, and is written at once', () => {
    const start = performance.now();
    const run = sarifRun(report);
    expect(run.results).toHaveLength(5000);
    for (const { locations, relatedLocations } of run.results)
      expect(locations.length + relatedLocations.length).toBeLessThanOrEqual(100);
    expect(formats.markdown(report).length).toBeLessThan(65_000);
    expect(Buffer.byteLength(formats.githubSummary(report))).toBeLessThan(1024 * 1024);
    expect(formats.github(report).split('\n').length).toBeLessThanOrEqual(32);
    for (const print of [formats.junit, formats.gitlab, formats.csv, formats.ndjson]) print(report);
    expect(performance.now() - start).toBeLessThan(20_000);
  }, 40_000);

  it('adds to a summary no more than there is room for', () => {
    for (const room of [200, 2000, 100_000]) {
      const text = formats.githubSummary(report, {}, room);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(room);
    }
  });
});
