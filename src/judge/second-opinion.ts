import type { Subject } from '../evidence/evidence.ts';
import type { Neural } from '../neural/neural.ts';
import { type JudgeOptions, judge, type Verdict, verdictAt } from './judge.ts';
import { weights, weightsName } from './weights.ts';

/** Judges two texts, and lets a sentence model look again at what stays undecided. Without one it is `judge`. */
export function judgeTwice(
  neural: Neural | undefined,
  a: Subject,
  b: Subject,
  options: JudgeOptions = {},
): Promise<Verdict> {
  return secondOpinion(neural, judge(a, b, options), options);
}

/**
 * What a verdict becomes when a sentence model looks again; the verdict itself where it has nothing to
 * say. A veto stands: likeness, which is all that the model sees, is what it has answered already.
 */
export async function secondOpinion(
  neural: Neural | undefined,
  verdict: Verdict,
  options: JudgeOptions = {},
): Promise<Verdict> {
  if (verdict.veto) return verdict;
  const { a, b } = verdict.exhibit;
  const second = await neural?.look(a.text, b.text, verdict.probability);
  return second ? { ...verdictAt(verdict.exhibit, second.after, options), second } : verdict;
}

/** What judged, as reports name it: the weights, and the sentence model if there was one. */
export function judgedBy(neural: Neural | undefined): string {
  const first = weightsName(weights());
  return neural ? `${first}; second look by ${neural.name}` : first;
}
