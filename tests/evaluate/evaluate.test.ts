import { describe, expect, it } from 'vitest';
import { type Judged, summarize } from '../../src/evaluate/evaluate.ts';

const judged = (more: Partial<Judged>): Judged => ({
  a: 'source',
  b: 'suspect',
  derived: '1',
  kind: 'rewrite',
  group: 'g',
  origin: '',
  probability: 0.95,
  relation: 'rewrite',
  direction: { who: 'b-from-a', probability: 0.9 },
  grade: 'wholly',
  ...more,
});

const innocent = (probability: number, more: Partial<Judged> = {}) =>
  judged({ derived: '0', kind: 'same-event', probability, relation: 'same-story', grade: 'none', ...more });

describe('summarize', () => {
  it('says nothing of nothing', () => {
    const summary = summarize([]);
    expect(summary).toMatchObject({
      pairs: 0,
      scored: 0,
      rocArea: null,
      averagePrecision: null,
      rocInterval: null,
    });
    expect(summary.attribution).toEqual({ share: null, of: 0 });
    expect(summary.calibration).toEqual({ error: null, brier: null, curve: [] });
    expect(JSON.stringify(summary)).not.toContain('NaN');
  });

  it('lists pairs that are not to be scored and scores the others', () => {
    const summary = summarize([
      judged({}),
      innocent(0.1),
      judged({ derived: '?', kind: 'siblings', probability: 0 }),
    ]);
    expect(summary).toMatchObject({ pairs: 3, scored: 2, rocArea: 1 });
    expect(summary.relations).toEqual({
      rewrite: { rewrite: 1 },
      'same-event': { 'same-story': 1 },
      siblings: { rewrite: 1 },
    });
  });

  it('sets the threshold by independent reports alone, not by unrelated pairs', () => {
    const summary = summarize([
      judged({ probability: 0.6 }),
      judged({ probability: 0.4, kind: 'copy', origin: 'by hand' }),
      innocent(0.5),
      innocent(0.9, { kind: 'templated' }),
    ]);
    const { threshold, all, kinds, origins } = summary.recall['1%'];
    expect(threshold).toBe(0.5);
    expect(all).toMatchObject({ share: 0.5, of: 2 });
    expect(kinds).toEqual({ copy: { share: 0, of: 1 }, rewrite: { share: 1, of: 1 } });
    expect(origins).toEqual({ '-': { share: 1, of: 1 }, 'by hand': { share: 0, of: 1 } });
    expect(Object.keys(summary.recall)).toEqual(['0.1%', '1%', '5%']);
  });

  it('counts as flagged what is partial or stronger', () => {
    const { atBar } = summarize([
      judged({ relation: 'partial' }),
      judged({ relation: 'same-story' }),
      innocent(0.9, { relation: 'near-duplicate' }),
      innocent(0.1),
    ]);
    expect(atBar.recall).toEqual({ share: 0.5, of: 2 });
    expect(atBar.falseAlarms).toEqual({ share: 0.5, of: 2 });
  });

  it('tells how often direction was decided, and how often rightly: the source is a', () => {
    const who = (side: Judged['direction']['who']) => judged({ direction: { who: side, probability: 0.9 } });
    const { direction } = summarize([
      who('b-from-a'),
      who('b-from-a'),
      who('a-from-b'),
      who('undetermined'),
      who('common-source'),
      judged({ kind: 'identical' }),
      judged({ relation: 'same-story' }),
    ]);
    expect(direction.decided).toEqual({ share: 3 / 5, of: 5 });
    expect(direction.right).toEqual({ share: 2 / 3, of: 3 });
  });

  it('tells whether the true source of a suspect outranks its look-alikes', () => {
    const { attribution } = summarize([
      judged({ b: 'one', probability: 0.8 }),
      innocent(0.7, { b: 'one' }),
      judged({ b: 'two', probability: 0.6 }),
      innocent(0.7, { b: 'two' }),
      judged({ b: 'tie', probability: 0.7 }),
      innocent(0.7, { b: 'tie' }),
      judged({ b: 'without look-alike' }),
      innocent(0.9, { b: 'without source' }),
    ]);
    expect(attribution).toEqual({ share: 1 / 3, of: 3 });
  });
});
