import { type Item, type Options, oneLine as printable, read } from '../index.ts';
import type { Context } from './command.ts';
import { UsageError } from './trouble.ts';

/** Counts of what reading met. */
export interface Met {
  documents: number;
  skipped: number;
}

/** Reads paths, telling what is skipped, and stopping between two documents when told to. */
export async function* readings(
  paths: readonly string[],
  { fields = {} }: Options,
  { voice, signal }: Context,
  met: Met,
): AsyncGenerator<Item> {
  for await (const reading of read(paths, { fields })) {
    signal.throwIfAborted();
    if (reading.kind === 'document') met.documents++;
    if (reading.kind === 'skipped') {
      met.skipped++;
      voice.detail(printable(`skipped ${reading.path}: ${reading.why}`));
    }
    yield reading;
  }
}

/** Standard input can be read once. */
export function oneStdin(paths: readonly string[]): void {
  if (paths.filter((path) => path === '-').length > 1)
    throw new UsageError("'-' (standard input) can be named once only");
}
