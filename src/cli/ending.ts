import { constants } from 'node:os';
import { removeUnfinished } from './write.ts';

/*
 * How a run ends from outside: by a signal, or because nobody reads on. Both leave no half-written
 * file. Work is told to stop, and the process ends at once: it may be waiting for input that never comes.
 */

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs work that a signal ends; the exit code is then 128 and the signal's number, as shells have it. */
export async function endable(work: (signal: AbortSignal) => Promise<number>): Promise<number> {
  const controller = new AbortController();
  for (const name of signals) {
    process.once(name, () => {
      controller.abort(new Error(`ended by ${name}`));
      end(128 + constants.signals[name]);
    });
  }
  // `| head` has read enough: that is success, and no reason to complain.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => end(error.code === 'EPIPE' ? 0 : 2));
  process.stderr.on('error', () => {});
  return work(controller.signal);
}

function end(code: number): never {
  removeUnfinished();
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  process.exit(code);
}
