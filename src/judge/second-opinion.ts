import type { Subject } from '../evidence/evidence.ts';
import type { Neural } from '../neural/neural.ts';
import { type JudgeOptions, judge, type Verdict, verdictAt } from './judge.ts';

/** Judges two texts, and lets a sentence model look again at what stays undecided. Without one it is `judge`. */
export async function judgeTwice(
  neural: Neural | undefined,
  a: Subject,
  b: Subject,
  options: JudgeOptions = {},
): Promise<Verdict> {
  const verdict = judge(a, b, options);
  const second = await neural?.look(a.text, b.text, verdict.probability);
  return second ? { ...verdictAt(verdict.exhibit, second.after, options), second } : verdict;
}
