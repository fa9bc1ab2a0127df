import { z } from 'zod';
import { relations } from '../judge/verdict.ts';
import { digest, keyLength } from './key.ts';

/*
 * One accepted finding, as a line of the file has it. What is not known here is kept: a newsroom may add the
 * number of a ticket, and a later version of the program a field.
 */

const key = z
  .string()
  .regex(
    new RegExp(`^[0-9a-f]{${keyLength}}$`),
    `must be ${keyLength} hexadecimal digits, as they were written`,
  );

const words = (most: number) =>
  z
    .string('must be a text')
    .max(most, `must have at most ${most} characters`)
    .refine((text) => text.trim() !== '', 'must not be empty');

const day = z.iso.date('must be a day, as in 2026-12-31');

/** Longest reason and name, in UTF-16 units. */
export const longest = { reason: 2000, by: 200, hint: 4096 };

const hint = z.string('must be a text').max(longest.hint).optional();

const text = z.looseObject({
  // For people, and to tell which text has changed. No part of what is compared.
  title: hint,
  source: hint,
  path: hint,
  record: hint,
  story: key,
  /** Left out where it is the same. */
  whole: key.optional(),
});

export const entry = z.looseObject({
  id: z.string('must be the text that baseline add wrote'),
  relation: z.enum(relations, `must be one of ${relations.join(', ')}`),
  until: day.nullable().default(null),
  by: words(longest.by),
  on: day,
  reason: words(longest.reason),
  texts: z.tuple([text, text], 'must be the two texts of the pair'),
});

export type Entry = z.infer<typeof entry>;
export type EntryText = Entry['texts'][number];

/** The name of an entry: of its two stories, whichever stands first. */
export function idOf(texts: readonly { story: string }[]): string {
  const stories = texts.map(({ story }) => story).sort();
  return digest(stories.join('\n'), 12);
}

/** Every name under which a pair of texts is known: by the stories, by all that was read, or by one of each. */
export function namesOf([x, y]: readonly { story: string; whole?: string | undefined }[]): string[] {
  const keysOfText = ({ story, whole = story }: { story: string; whole?: string | undefined }) =>
    story === whole ? [story] : [story, whole];
  return keysOfText(x).flatMap((one) =>
    keysOfText(y).map((other) => (one < other ? `${one} ${other}` : `${other} ${one}`)),
  );
}

/** Whether an entry's last day has passed; days as YYYY-MM-DD compare as texts. */
export function isExpired({ until }: Pick<Entry, 'until'>, today: string): boolean {
  return until !== null && until < today;
}
