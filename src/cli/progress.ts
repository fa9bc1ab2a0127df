import type { Progress } from '../index.ts';
import type { Voice } from './voice.ts';

const verbs = { reading: 'Reading', sketching: 'Sketching', comparing: 'Comparing' } as const;

/** Milliseconds between two states of the line; faster only flickers. */
const pace = 100;

/** Shows how far a run is on one line that replaces itself, and when verbose how long each stage took. */
export function progressOf(voice: Voice): { progress: Progress; finish: () => void } {
  let stage: keyof typeof verbs | undefined;
  let began = performance.now();
  let shown = 0;
  let count = 0;
  const close = () => {
    if (stage)
      voice.detail(`${verbs[stage]}: ${count} in ${((performance.now() - began) / 1000).toFixed(2)} s`);
  };
  const progress: Progress = (next, done, total) => {
    const now = performance.now();
    if (next !== stage) {
      close();
      [stage, began] = [next, now];
    }
    count = done;
    if (now - shown < pace) return;
    shown = now;
    voice.status(total === undefined ? `${verbs[next]} ${done}` : `${verbs[next]} ${done} of ${total}`);
  };
  return {
    progress,
    finish: () => {
      close();
      voice.status('');
    },
  };
}
