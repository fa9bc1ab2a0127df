import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { findingSchema } from '../../src/report/ci/ndjson.ts';
import { uriOf } from '../../src/report/ci/paths.ts';
import { sarif } from '../../src/report/ci/sarif.ts';
import type { Report } from '../../src/report/report.ts';
import { gitlabIssues, ndjsonLines, sarifRun } from './ci-formats.ts';
import { hostile } from './hostile.ts';
import { many } from './many.ts';
import { sample } from './sample.ts';

/*
 * The schema of the OASIS standard, as a package of Microsoft's SARIF SDK carries it (its name for what
 * was approved is rtm.5). It is read from there, not copied. The one for GitLab is written from its
 * documentation, which publishes none.
 */

// One pattern of the schema is none in the mode that Ajv would use.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
ajv.addFormat('uri', (text) => URL.canParse(text));
ajv.addFormat(
  'uri-reference',
  (text) => URL.canParse(text, 'https://example.org/') && !/[^!-~]|[<>"\\^`{|}]/.test(text),
);
ajv.addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)));

const codeQuality = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./)' },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
};

const reports: [string, Report][] = [
  ['the sample', sample()],
  ['hostile texts', hostile()],
  ['two hundred pairs', many(200, 30)],
  ['nothing found', { ...sample(), pairs: [], documents: [], problems: [] }],
];

function faults(schema: object, data: unknown): string[] {
  const valid = ajv.compile(schema);
  valid(data);
  return (valid.errors ?? []).slice(0, 5).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

describe.each(reports)('%s', (_, report) => {
  it('is valid against the schema of SARIF 2.1.0', () => {
    const { id: _id, $schema: _draft, ...plain } = schema as Record<string, unknown>;
    expect(faults(plain, JSON.parse(sarif(report, { exitCode: 1 })))).toEqual([]);
  });

  it('is valid for GitLab', () => {
    expect(faults(codeQuality, gitlabIssues(report))).toEqual([]);
  });

  it('is valid against the schema of a finding', () => {
    const { $schema: _, ...plain } = findingSchema() as Record<string, unknown>;
    for (const line of ndjsonLines(report)) expect(faults(plain, line)).toEqual([]);
  });
});

describe('a SARIF log', () => {
  // biome-ignore lint/suspicious/noExplicitAny: JSON of another program
  let run: any;
  beforeAll(() => {
    run = sarifRun(sample(), { exitCode: 1 });
  });

  it('explains each rule, and refers to it by place', () => {
    const { rules } = run.tool.driver;
    expect(rules.map(({ id }: { id: string }) => id)).toEqual([
      'identical',
      'near-duplicate',
      'rewrite',
      'partial',
      'altered-quotation',
      'machine-mark',
    ]);
    for (const rule of rules) {
      expect(rule.help.text.length).toBeGreaterThan(80);
      expect(rule.help.markdown).not.toBe('');
      expect(rule.properties.tags.length).toBeLessThanOrEqual(10);
    }
    for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex].id).toBe(ruleId);
  });

  it('tells the exit code and what could not be read', () => {
    const [{ exitCode, executionSuccessful, toolExecutionNotifications }] = run.invocations;
    expect({ exitCode, executionSuccessful }).toEqual({ exitCode: 1, executionSuccessful: true });
    expect(toolExecutionNotifications).toHaveLength(1);
    expect(toolExecutionNotifications[0].message.text).toContain('it holds zero bytes');
  });

  it('places a record at its line, and leads from the message to the source', () => {
    const record = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'identical');
    const places = [...record.locations, ...record.relatedLocations].map((one) => one.physicalLocation);
    const line = places.find(({ artifactLocation }) => artifactLocation.uri === 'feeds/village.jsonl');
    expect(line.region).toEqual({ startLine: 12 });
    expect(record.message.text).toContain('](1)');
    expect(record.relatedLocations[0].id).toBe(1);
  });

  it('counts columns in UTF-16 units', () => {
    expect(run.columnKind).toBe('utf16CodeUnits');
    const report = sample();
    for (const { ruleId, locations } of run.results) {
      const { artifactLocation, region } = locations[0].physicalLocation;
      const document = report.documents.find(({ path }) => path === artifactLocation.uri);
      if (region.startColumn === undefined || !document?.text) continue;
      const line = document.text.split('\n')[region.startLine - 1];
      expect(line.length, ruleId).toBeGreaterThanOrEqual(region.startColumn);
    }
  });

  it('holds files, and in them the articles with the hash of their text', () => {
    for (const { location, parentIndex, hashes } of run.artifacts) {
      if (location) continue;
      expect(run.artifacts[parentIndex].location.uri).toBeDefined();
      expect(hashes['sha-256']).toMatch(/^[0-9a-f]{64}$/);
    }
    for (const { locations } of run.results) {
      const { index, uri } = locations[0].physicalLocation.artifactLocation;
      expect(run.artifacts[index].location.uri).toBe(uri);
    }
  });

  it('lets GitHub make its own key, but where it would join two results', () => {
    const keys = new Set<string>();
    for (const { ruleId, locations, partialFingerprints } of run.results) {
      const { artifactLocation, region } = locations[0].physicalLocation;
      const key = `${ruleId} ${artifactLocation.uri} ${region.startLine}`;
      expect('primaryLocationLineHash' in partialFingerprints).toBe(keys.has(key));
      keys.add(key);
    }
  });

  it('writes titles so that they are neither links nor places to be filled', () => {
    const report = sample();
    report.documents[1].title = 'Ferry [here](https://evil.example) {0}';
    const texts = sarifRun(report).results.map((one: { message: { text: string } }) => one.message.text);
    const said = texts.find((text: string) => text.includes('evil'));
    expect(said).toContain('\\[here\\](https');
    expect(said).toContain('{{0}}');
  });
});

describe('a path as an address', () => {
  it.each([
    ['a b/ü#1?.txt', 'a%20b/%C3%BC%231%3F.txt'],
    ["it's (1)*!.txt", 'it%27s%20%281%29%2A%21.txt'],
    ['/abs/x.txt', 'file:///abs/x.txt'],
    ['C:/desk/x y.txt', 'file:///C:/desk/x%20y.txt'],
    ['a:b.txt', 'a%3Ab.txt'],
  ])('%s', (path, uri) => {
    expect(uriOf(path)).toBe(uri);
  });
});
