import { z } from 'zod';
import { directions, relations, standings } from '../../judge/verdict.ts';
import { accepted } from '../accepted.ts';
import type { Report } from '../report.ts';
import { type CheckOptions, type Finding, findingsOf, type Side } from './findings.ts';
import { messageOf, reasonsOf } from './message.ts';
import { levels, type RuleId, rules } from './rules.ts';

/* Findings as data, one a line, for scripts. `twicetold schema finding` prints this schema. */

const place = z.object({
  exact: z
    .enum(['text', 'record', 'file'])
    .describe(
      'text: the very words; record: the line of the record; file: no more than the file, as line 1.',
    ),
  line: z.int().min(1),
  column: z.int().min(1).optional().describe('In UTF-16 units, from 1.'),
  endLine: z.int().min(1).optional(),
  endColumn: z.int().min(1).optional().describe('Behind the last one.'),
});

const article = z.object({
  path: z.string().describe('Relative to the folder of the run where it lies below, with forward slashes.'),
  line: z.int().min(1).nullable().describe('Line of the record in a file that holds many.'),
  id: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  date: z.string().nullable(),
  url: z.string().nullable(),
  hash: z.string().describe('SHA-256 of the text.'),
  place,
});

const probability = z.number().min(0).max(1);

const finding = z
  .object({
    id: z.string().describe('From the texts and the rule alone; unique within a report.'),
    rule: z.enum(rules.map(({ id }) => id) as [RuleId, ...RuleId[]]),
    level: z.enum(levels),
    message: z.string(),
    subject: article.describe('What the finding is about: the incoming article, or the likely taker.'),
    source: article.nullable().describe('What it was held against; null for machine marks.'),
    relation: z.enum(relations).nullable(),
    probability: probability.nullable(),
    direction: z
      .enum(directions)
      .nullable()
      .describe('a is the subject, b the source, whatever the order in the report.'),
    standing: z.enum(standings).nullable(),
    coverage: probability.nullable().describe('Share of the subject that is found in the source.'),
    reasons: z.array(z.string()).describe('What speaks most for it.'),
    accepted: accepted.nullable().describe('Null for what nobody has accepted.'),
  })
  .meta({ title: 'Twicetold finding' });

/** JSON Schema (draft 2020-12) of one line. */
export function findingSchema(): object {
  return z.toJSONSchema(finding);
}

/** Every finding of a report as a line of JSON, gravest first. */
export function ndjson(report: Report, options: CheckOptions = {}): string {
  return findingsOf(report, options)
    .map((one) => `${JSON.stringify(lineOf(one))}\n`)
    .join('');
}

function lineOf(one: Finding): z.infer<typeof finding> {
  const { id, rule, level, subject, source, pair, side } = one;
  return {
    id,
    rule,
    level,
    message: messageOf(one),
    subject: articleOf(subject),
    source: source && articleOf(source),
    relation: pair?.relation ?? null,
    probability: pair?.probability ?? null,
    direction: pair && turned(pair.direction.who, side),
    standing: pair?.standing ?? null,
    coverage: pair?.coverage[side] ?? null,
    reasons: reasonsOf(one),
    accepted: one.accepted,
  };
}

function turned(who: (typeof directions)[number], side: 'a' | 'b') {
  if (side === 'a' || !/-from-/.test(who)) return who;
  return who === 'a-from-b' ? 'b-from-a' : 'a-from-b';
}

function articleOf({ document, path, place }: Side): z.infer<typeof article> {
  const { line, id, title, source, date, url, hash } = document;
  const whole = (text: string | null) => text?.toWellFormed() ?? null;
  return {
    path,
    line,
    id: id.toWellFormed(),
    title: whole(title),
    outlet: whole(source),
    date: whole(date),
    url: whole(url),
    hash,
    place,
  };
}
