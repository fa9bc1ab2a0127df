/*
 * Prints what the search for blends sees of every article of a labelled story and two others of it, as
 * JSON lines, for tools/blend.py. `union` holds the measures of the article against the two joined; it
 * is null where the cheap measures already say no. All articles of a story are held against all others, as
 * in a run: among twelve reports of an event an article has 55 chances to look blended. Pairs without a label
 * are `unlisted`; `alone` is the likelier of the two pairs.
 *
 *   npx tsx tools/blend.ts ../shared/bench/event-triples … > blends.jsonl
 */
import { basename } from 'node:path';
import { examine, type Subject } from '../src/evidence/evidence.ts';
import { against, apart, carried, gain, news } from '../src/judge/blend-measures.ts';
import { least, shortestBlend } from '../src/judge/blends.ts';
import { judge } from '../src/judge/judge.ts';
import { joined } from '../src/judge/union.ts';
import { weights } from '../src/judge/weights.ts';
import { trial } from '../src/trial.ts';

/** The labelled pair of an article and another: what the pair is, and whether the article is the suspected side. */
interface Beside {
  derived: string;
  kind: string;
  suspected: boolean;
}

const unlisted = { derived: '?', kind: 'unlisted' as const, suspected: false };

for (const folder of process.argv.slice(2)) {
  const subjects = new Map<string, Subject>();
  const stories = new Map<string, Map<string, Map<string, Beside>>>();
  for await (const { label, exhibit } of trial(folder, {}, [])) {
    const { a, b, group, derived, kind } = label;
    subjects.set(a, exhibit.a).set(b, exhibit.b);
    const story = stories.get(group) ?? new Map<string, Map<string, Beside>>();
    stories.set(group, story);
    for (const [one, other] of [
      [a, b],
      [b, a],
    ]) {
      const besides = story.get(one) ?? new Map<string, Beside>();
      story.set(one, besides.set(other, { derived, kind, suspected: one === b }));
    }
  }
  for (const [group, story] of stories) {
    const names = [...story.keys()].sort();
    for (const taker of names) {
      const others = names.filter((name) => name !== taker);
      for (const [i, one] of others.entries()) {
        for (const other of others.slice(i + 1)) {
          const beside = (name: string) => story.get(taker)!.get(name) ?? unlisted;
          const label = labelOf(beside(one), beside(other));
          if (label === 'unscored') continue;
          const seen = look(subjects.get(taker)!, subjects.get(one)!, subjects.get(other)!);
          const row = { set: basename(folder), group, taker, sources: [one, other], label, ...seen };
          process.stdout.write(`${JSON.stringify(row)}\n`);
        }
      }
    }
  }
}

function labelOf(one: Beside, other: Beside): 'blend' | 'innocent' | 'unlisted' | 'unscored' | 'one-source' {
  const both = [one, other];
  if (both.every(({ kind, suspected }) => kind === 'rewrite-blend' && suspected)) return 'blend';
  if (both.every(({ derived }) => derived === '0')) return 'innocent';
  if (both.every(({ derived, kind }) => derived === '0' || kind === unlisted.kind)) return unlisted.kind;
  return both.some(({ derived }) => derived === '?') ? 'unscored' : 'one-source';
}

function look(taker: Subject, one: Subject, other: Subject) {
  const share = apart(carried(taker.profile, one.profile), carried(taker.profile, other.profile));
  if (taker.text.size < shortestBlend || share < least.apart) return { union: null };
  const [ofOne, ofOther] = [examine(taker, one), examine(taker, other)];
  const added = gain(ofOne, ofOther);
  if (added < least.gain) return { union: null };
  const contrary = Math.max(against(ofOne, weights()), against(ofOther, weights()));
  const union = examine(taker, joined(one, other)).measures;
  const alone = Math.max(judge(taker, one).probability, judge(taker, other).probability);
  return { alone, apart: share, gain: added, news: news(taker, one, other), against: contrary, union };
}
