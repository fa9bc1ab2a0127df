import { type Baseline, type BaselineEntry, type EntryState, oneLine } from '../index.ts';

/* What `baseline` prints. Titles and reasons come from anywhere, and are made visible on one line. */

/** An entry in a line: its id and its articles. */
export function oneEntry({ id, relation, texts }: BaselineEntry): string {
  return `${id} ${relation}: ${texts.map(nameOf).join(' and ')}`;
}

function nameOf({ title, source, path, story }: BaselineEntry['texts'][number]): string {
  const name = oneLine(title ?? path ?? `the text ${story.slice(0, 12)}`);
  return source === undefined ? `“${name}”` : `“${name}” (${oneLine(source)})`;
}

function term({ until }: BaselineEntry, today: string): string {
  if (until === null) return 'without an end';
  return until < today ? `until ${until}, which has passed` : `until ${until}`;
}

/** All entries, in the order of the file. */
export function listed({ path, entries }: Baseline, today: string): string {
  const blocks = entries.map((entry) => {
    const { by, on, reason } = entry;
    return `${oneEntry(entry)}\n  ${oneLine(by)}, ${on}, ${term(entry, today)}: ${oneLine(reason)}\n`;
  });
  const count = `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'} in ${oneLine(path)}\n`;
  return [...blocks, count].join('\n');
}

/** One entry in whole, and whether it applies. */
export function explained(
  { entry, state, pairs, reason, mend }: EntryState,
  result: string | undefined,
): string {
  const { id, relation, by, on, until, texts } = entry;
  const end = until === null ? 'without an end' : `until ${until}`;
  const lines = [
    `${id}: accepted as ${relation} by ${oneLine(by)} on ${on}, ${end}`,
    `Reason: ${oneLine(entry.reason)}`,
    ...texts.map((text) => {
      const place = [text.path, text.record].filter((part) => part !== undefined).join('#');
      return `Text: ${nameOf(text)}${place ? `, read from ${oneLine(place)}` : ''}`;
    }),
    said(state, pairs.length, reason, result === undefined ? undefined : oneLine(result)),
    ...(mend === undefined ? [] : [mend]),
  ];
  return `${lines.join('\n')}\n`;
}

function said(state: EntryState['state'], pairs: number, reason: string, result: string | undefined): string {
  if (state === 'holds') return `It holds for ${pairs === 1 ? 'a pair' : `${pairs} pairs`} of ${result}.`;
  if (state !== 'elsewhere') return `It does not hold: ${reason}.`;
  return result === undefined
    ? 'It holds as long as both texts have these words; name a result to hold it against.'
    : `It says nothing of ${result}: these two articles are not in it, or were not compared.`;
}
