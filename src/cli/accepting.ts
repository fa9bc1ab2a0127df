import type { Argv } from 'yargs';
import { accept, type Report } from '../index.ts';
import { readBaseline, usualBaseline } from './baseline-file.ts';
import { type Args, text } from './command.ts';
import { tell } from './output.ts';
import { today } from './today.ts';
import { UsageError } from './trouble.ts';
import type { Voice } from './voice.ts';

/* Accepted findings in a run: `--baseline FILE` and `--fail-on-stale`. */

export function baselineFlags(parser: Argv): Argv {
  return parser
    .option('baseline', {
      type: 'string',
      nargs: 1,
      group: 'Exit code:',
      describe: `File of accepted findings, as ${usualBaseline}, which twicetold baseline makes. They are shown, and fail nothing.`,
    })
    .option('fail-on-stale', {
      type: 'boolean',
      group: 'Exit code:',
      describe:
        'Exit with 1 also when an accepted finding about these articles has expired, or does not fit them any more.',
    });
}

/** Reads the baseline, before any work is done; what comes back marks a report by it, and tells what lapsed. */
export async function acceptingOf(args: Args): Promise<(report: Report, voice: Voice) => Report> {
  const path = text(args, 'baseline');
  if (path === undefined) {
    if (failsOnStale(args)) throw new UsageError('--fail-on-stale needs accepted findings: --baseline FILE');
    return (report) => report;
  }
  const [baseline, day] = [await readBaseline(path), today()];
  return (report, voice) => {
    const marked = accept(report, baseline, day);
    tellLapsed(marked, voice);
    return marked;
  };
}

export function failsOnStale(args: Args): boolean {
  return args['fail-on-stale'] === true;
}

function tellLapsed({ baseline }: Report, voice: Voice): void {
  if (!baseline) return;
  const { path, lapsed, expired } = baseline;
  tell(
    lapsed.map(({ id, state, ...rest }) => ({ ...rest, path, place: `entry ${id}` })),
    voice,
  );
  const others = expired - lapsed.filter(({ state }) => state === 'expired').length;
  if (others > 0)
    voice.note(
      `${path}: ${others} ${others === 1 ? 'entry' : 'entries'} about other articles ${others === 1 ? 'has' : 'have'} expired (twicetold baseline prune removes them).`,
    );
}
