import { z } from 'zod';

/* What a report says of findings that a person lets stand. */

/** Why an accepted finding does not hold any more. */
export const lapses = ['expired', 'changed', 'stronger', 'gone'] as const;

export const accepted = z
  .object({
    id: z.string().describe('Of the entry in the baseline; made from the words of both texts.'),
    reason: z.string().nullable().describe('Null where names are hidden.'),
    by: z.string().nullable().describe('Who accepted it; null where names are hidden.'),
    on: z.string().describe('The day it was accepted, as YYYY-MM-DD.'),
    until: z.string().nullable().describe('The last day it holds; null for no end.'),
  })
  .describe('A person has looked at this pair and lets it stand: it fails no gate.');

export const baseline = z
  .object({
    path: z.string(),
    entries: z.int().min(0),
    expired: z
      .int()
      .min(0)
      .describe('Entries whose last day has passed, whether about articles of this run or not.'),
    lapsed: z
      .array(
        z.object({
          id: z.string(),
          state: z
            .enum(lapses)
            .describe(
              'expired: its last day has passed; changed: a text has other words now; stronger: the pair is judged a stronger relation than was accepted; gone: both articles are here, and the finding is not.',
            ),
          reason: z.string(),
          mend: z.string(),
        }),
      )
      .describe('Entries about articles of this run that do not hold any more; of very many the first.'),
  })
  .describe('What became of the accepted findings that the run was given.');

export type Accepted = z.infer<typeof accepted>;
export type ReportBaseline = z.infer<typeof baseline>;
