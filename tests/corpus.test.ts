import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Evaluation, evaluateFolders, flagged } from '../src/index.ts';

const corpus = fileURLToPath(new URL('../corpus', import.meta.url));

/*
 * Derived pairs that are not flagged today, each with what is seen as the cause. A pair that comes
 * to be flagged fails this test: take it off the list, so that it is held from then on.
 */
const few = 'a brief leaves too little to tell it from another report of the same event';
const close = 'reworded throughout, quotations bent past recognition: below the bar';
const blend = 'each source is half of it, and joined they come to .6 only: below the bar';
const chatty = 'retold with asides of its own, which count as news, and few of the names';
const nouns = 'the rewriter changed nearly every noun, and the word vectors find too few of them akin';
const known: Record<string, string> = {
  'forged-maps/daily-lantern.html → forged-maps/newsloop-daily.txt': blend,
  'forged-maps/tidewater-post.txt → forged-maps/newsloop-daily.txt': blend,
  'lake-core/upland-observer.html → lake-core/trendmill.html': chatty,
  'short-marathon/tidewater-post.html → wire.jsonl#nl-marathon-brief': few,
  'uk-mist-cherez-richku/a.txt → uk-mist-cherez-richku/d.html': close,
  'ru-zond-shkolnikov/a.html → ru-zond-shkolnikov/c.txt': close,
  'ru-zond-shkolnikov/a.html → world.jsonl#ru-zond-d': few,
  'de-schwimmbad/a.txt → de-schwimmbad/c.txt': nouns,
  'es-mosaico-romano/a.txt → es-mosaico-romano/c.html': close,
};

describe('the demo corpus', () => {
  let result: Evaluation;
  beforeAll(async () => {
    result = await evaluateFolders([corpus]);
  }, 120_000);
  const named = ({ a, b }: { a: string; b: string }) => `${a} → ${b}`;

  it('is read without a problem', () => {
    expect(result.problems).toEqual([]);
    expect(result.pairs.length).toBeGreaterThan(100);
  });

  it('raises no false alarm', () => {
    const alarms = result.pairs.filter(({ derived, relation }) => derived === '0' && flagged.has(relation));
    expect(alarms.map(named)).toEqual([]);
  });

  it('has its derived pairs flagged, but for those that are hard or known to be missed', () => {
    const missed = result.pairs.filter(
      ({ derived, kind, relation }) => derived === '1' && !kind.startsWith('hard-') && !flagged.has(relation),
    );
    expect(missed.map(named).sort()).toEqual(Object.keys(known).sort());
  });

  it('never takes a source for the taker where a rewrite is flagged', () => {
    const wrong = result.pairs.filter(
      ({ derived, kind, relation, direction }) =>
        derived === '1' &&
        kind.startsWith('rewrite-') &&
        flagged.has(relation) &&
        direction.who === 'a-from-b',
    );
    expect(wrong.map(named)).toEqual([]);
  });
});
