import { z } from 'zod';
import { alterations } from '../evidence/alteration.ts';
import { factKinds, fates } from '../evidence/facts.ts';
import { directions, grades, type Reason, relations, standings } from '../judge/verdict.ts';
import { accepted, baseline } from './accepted.ts';

/*
 * The report: plain, versioned JSON, and the only thing reporters see. Every reporter prints the
 * same reasons because all of them read this. To add a field: add it here (optional when older
 * results must still open), fill it in `build.ts`, raise the minor version, note it in CHANGELOG.md.
 */

export const schemaVersion = '1.2';

/** Bins of the histogram of probabilities. */
export const histogramBins = 50;

const offset = z.int().min(0);

const span = z
  .object({ from: offset, to: offset })
  .describe("Half-open range of UTF-16 offsets into the document's text.");

const side = z.enum(['a', 'b']);

const probability = z.number().min(0).max(1);

const relation = z.enum(relations).describe('What one text is to the other, strongest first.');

const grade = z
  .enum(grades)
  .describe('Derivation grade, after the METER corpus: wholly derived, partially derived, not derived.');

const who = z.enum(directions);

const standing = z
  .enum(standings)
  .describe(
    "own: both sides are one outlet's; credited: the later side names its source; licensed: rights or an agency credit cover it.",
  );

const mark = z
  .object({
    ...span.shape,
    rule: z.string().describe('Name of the rule.'),
    tier: z.int().min(1).max(2).describe('1: near-proof alone; 2: only in combination.'),
    claim: z.string(),
    quote: z.string().describe('The words of the text themselves.'),
  })
  .describe('A sign, in the text itself, that a machine wrote or spun it. Never, alone, a sign of copying.');

const removal = z
  .object({
    ...span.shape,
    rule: z.string(),
    quote: z.string().describe('The beginning of what was left out.'),
  })
  .describe('Furniture that cleaning left out of the comparison.');

const trick = z.object({
  ...span.shape,
  kind: z.enum(['hidden-character', 'lookalike-letter', 'bidi-control']),
  shown: z.string(),
  read: z.string(),
});

const document = z.object({
  id: z.string(),
  path: z.string(),
  line: z.int().min(1).nullable().describe('Line of the record in a file that holds many.'),
  title: z.string().nullable(),
  source: z.string().nullable(),
  date: z.string().nullable(),
  author: z.string().nullable(),
  url: z.string().nullable(),
  rights: z.string().nullable(),
  language: z.string().describe('ISO 639-1 code, or und.'),
  words: z.int().min(0).describe('Words of the story, furniture left out.'),
  hash: z.string().describe('SHA-256 of the text; where names are hidden, of the text before that.'),
  role: z.enum(['corpus', 'incoming', 'archive']),
  marks: z.array(mark),
  removed: z.array(removal),
  tricks: z.array(trick),
  text: z
    .string()
    .nullable()
    .describe('The text as read; null for documents in no reported pair and with no mark.'),
});

const passage = z
  .object({
    a: span,
    b: span,
    kind: z.enum(['verbatim', 'edited', 'paraphrased']),
    score: probability.describe('Similarity of the two stretches, 1 for the same words.'),
    edits: z
      .array(z.object({ a: span, b: span }))
      .describe('Edited passages: what differs; equal ends mean an insertion on the other side.'),
  })
  .describe('Two stretches of text that belong together.');

const altered = z
  .object({
    how: z
      .enum(alterations)
      .describe(
        'What was done, the gravest that was seen: a negation, number, speaker or name changed; cut before a limit or behind a denial; words replaced; words missing without a sign; told without quotation marks.',
      ),
    speakers: z
      .object({ a: z.string().nullable(), b: z.string().nullable() })
      .describe('As each text names them beside the quotation; null where it does not.'),
    edits: z
      .array(z.object({ a: span, b: span }))
      .describe('What differs; equal ends mean an insertion on the other side.'),
  })
  .describe('A quotation that the two texts word differently.');

const evidence = z
  .object({
    kind: z
      .string()
      .describe('quotation-kept, quotation-altered, number-shared, name-shared, rare-word-shared, …'),
    claim: z.string().describe('One sentence for a reader.'),
    for: z.boolean().describe('Whether it speaks for derivation (true) or against it.'),
    a: z.array(span),
    b: z.array(span),
    altered: altered.optional(),
  })
  .describe('A finding that a reader can check in the texts.');

const reason: z.ZodType<Reason> = z
  .object({
    claim: z.string(),
    weight: z.number().describe('Share in the log-odds of the probability; children sum to their parent.'),
    get children() {
      return z.array(reason);
    },
  })
  .meta({ id: 'Reason' });

const fact = z
  .object({
    kind: z
      .enum(factKinds)
      .describe('credit: an outlet, an agency or a document named as where something comes from.'),
    fate: z
      .enum(fates)
      .describe('Stands in both; stands in both but is not the same; stands in one text only.'),
    a: z.array(span),
    b: z.array(span),
  })
  .describe('Something that can be looked up, and what became of it between the two texts.');

const counterfactual = z
  .object({
    without: z.string().describe('What is thought away, as a phrase that follows “without”.'),
    probability,
    flagged: z.boolean().describe('Whether the pair would still be flagged.'),
  })
  .describe('What the verdict would be if some of the evidence were not there.');

const pair = z.object({
  a: z.string().describe('Document id: the first argument, or the earlier in corpus order.'),
  b: z.string(),
  relation,
  tooShort: z
    .literal(true)
    .optional()
    .describe('One story, but in too few words to judge a rewrite; copies are judged whatever their length.'),
  grade,
  probability: probability.describe('That one text derives from the other, or both from a common text.'),
  direction: z.object({
    who,
    probability: probability.describe('Of the direction named; for undetermined, of the likelier one.'),
    reasons: z.array(
      z.object({
        claim: z.string(),
        weight: z.number(),
        favours: side.describe('The side it makes the likelier source.'),
      }),
    ),
  }),
  standing,
  coverage: z
    .object({ a: probability, b: probability })
    .describe('Share of each story that stands in some passage.'),
  passages: z.array(passage),
  evidence: z.array(evidence),
  reasons: reason,
  counterfactuals: z.array(counterfactual).optional().describe('Since 1.2, for flagged pairs.'),
  facts: z.array(fact).optional().describe('Since 1.2, in the order of the first text, then of the second.'),
  accepted: accepted.optional().describe('Since 1.2, where a baseline was given.'),
});

const family = z.object({
  id: z.string(),
  members: z
    .array(z.string())
    .describe('Document ids, likely origin first, then in the likely order of taking.'),
  origin: z.string().nullable().describe('The likely origin, or null where it cannot be told.'),
  links: z
    .array(z.object({ from: z.string(), to: z.string(), relation, probability }))
    .describe('Who took from whom: one link a member, the strongest.'),
});

const blend = z
  .object({
    taker: z.string().describe('Id of the article that is blended from several.'),
    probability: probability.describe('That it is a blend of these sources.'),
    coverage: probability.describe('Share of its words that the sources explain together.'),
    sources: z
      .array(
        z.object({
          id: z.string(),
          coverage: probability.describe("Share of the article's words that this source explains best."),
          stretches: z
            .array(span)
            .describe('Where in the article they stand, in order; no two sources share one.'),
        }),
      )
      .describe('Two or three, the one that explains more first. Each has a pair with the article.'),
    reasons: reason,
  })
  .describe('An article retold from several sources, each of which it meets only in part.');

const problem = z.object({
  path: z.string(),
  place: z.string().nullable(),
  reason: z.string(),
  mend: z.string(),
});

const skipped = z.object({ path: z.string(), why: z.string() });

export const report = z
  .object({
    schemaVersion: z.string(),
    tool: z.object({
      name: z.literal('twicetold'),
      version: z.string(),
      weights: z.string().describe('Which fitted weights judged.'),
    }),
    command: z.enum(['scan', 'check', 'compare']),
    options: z
      .record(z.string(), z.unknown())
      .describe('Every option that can change the result, with its value.'),
    documents: z.array(document),
    pairs: z.array(pair),
    families: z.array(family),
    blends: z.array(blend).optional().describe('Since 1.1.'),
    redacted: z.literal(true).optional().describe('Names of outlets and authors are hidden. Since 1.2.'),
    baseline: baseline.optional().describe('Since 1.2, where one was given.'),
    problems: z.array(problem),
    skipped: z
      .array(skipped)
      .optional()
      .describe('Left aside on purpose, by path; of very many the first. Since 1.2.'),
    totals: z.object({
      documents: z.int(),
      candidates: z.int().describe('Pairs that were looked at closely.'),
      pairs: z.int().describe('Pairs in this report.'),
      probabilities: z
        .array(z.int().min(0))
        .length(histogramBins)
        .optional()
        .describe('Judged pairs by probability, in equal bins from 0 to 1. Since 1.2.'),
      relations: z.record(relation, z.int()).describe('Judged pairs by relation, whether reported or not.'),
      marked: z.int().describe('Documents with at least one mark.'),
      families: z.int(),
      problems: z.int(),
      skipped: z.int().optional().describe('Files and folders left aside, listed or not. Since 1.2.'),
    }),
  })
  .meta({ title: 'Twicetold report' });

export type Report = z.infer<typeof report>;
export type ReportDocument = z.infer<typeof document>;
export type ReportPair = z.infer<typeof pair>;
export type ReportPassage = z.infer<typeof passage>;
export type ReportEvidence = z.infer<typeof evidence>;
export type ReportFact = z.infer<typeof fact>;
export type ReportFamily = z.infer<typeof family>;
export type ReportBlend = z.infer<typeof blend>;
export type ReportMark = z.infer<typeof mark>;

/** JSON Schema (draft 2020-12) of the report. */
export function schema(): object {
  return z.toJSONSchema(report);
}
