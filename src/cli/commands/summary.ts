import { type Told, tell } from '../output.ts';
import { Trouble } from '../trouble.ts';
import type { Voice } from '../voice.ts';

/** The error of a run that had nothing to work on; tells the reasons first. */
export function nothingReadable(
  { problems }: { problems: readonly Told[] },
  voice: Voice,
  what = 'no article could be read',
): Trouble {
  tell(problems, voice);
  return new Trouble(what, problems.length > 0 ? 'The reasons stand above.' : 'Nothing was given to read.');
}

/** What was left aside is said in a line, so that nobody wonders where a file went. */
export function summary(skipped: number, voice: Voice): void {
  if (skipped > 0 && !voice.verbose)
    voice.note(
      `${skipped} ${skipped === 1 ? 'file was' : 'files were'} skipped (--verbose says which and why).`,
    );
}
