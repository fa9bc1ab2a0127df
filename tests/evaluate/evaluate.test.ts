import { describe, expect, it } from 'vitest';
import { type Judged, summarize } from '../../src/evaluate/evaluate.ts';
import { innocent, judged } from './judged.ts';

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
    expect(summary.attribution).toMatchObject({ first: { share: null, of: 0 }, kinds: {}, sets: {} });
    expect(summary).toMatchObject({ leftOut: null, direction: { decided: { share: null, of: 0 } } });
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
    const { threshold, all, kinds, origins, sets } = summary.recall['1%'];
    expect(threshold).toBe(0.5);
    expect(all).toMatchObject({ share: 0.5, of: 2 });
    expect(kinds).toEqual({ copy: { share: 0, of: 1 }, rewrite: { share: 1, of: 1 } });
    expect(origins).toEqual({ '-': { share: 1, of: 1 }, 'by hand': { share: 0, of: 1 } });
    expect(Object.keys(sets)).toEqual(['made: copy', 'made: rewrite']);
    expect(Object.keys(summary.recall)).toEqual(['0.1%', '1%', '5%']);
  });

  it('counts as flagged what is partial or stronger', () => {
    const { atBar } = summarize([
      judged({ relation: 'partial' }),
      judged({ relation: 'same-story' }),
      innocent(0.9, { relation: 'near-duplicate' }),
      innocent(0.1),
    ]);
    expect(atBar.recall).toMatchObject({ share: 0.5, of: 2 });
    expect(atBar.falseAlarms).toMatchObject({ share: 0.5, of: 2 });
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
    expect(direction.decided).toMatchObject({ share: 3 / 5, of: 5 });
    expect(direction.right).toMatchObject({ share: 2 / 3, of: 3 });
    expect(direction.kinds.rewrite.decided).toMatchObject({ share: 3 / 5, of: 5 });
    expect(direction.origins['-'].right).toMatchObject({ share: 2 / 3, of: 3 });
  });

  it('puts simpler methods beside its own figures, and says what they cannot score', () => {
    const scores = (tfidf: number, vectors: number | null, shingles = 0) => ({
      baselines: { shingles, paragraphs: 0, tfidf, vectors },
    });
    const { baselines } = summarize([
      judged(scores(0.9, 0.9, 0.4)),
      judged({ ...scores(0.2, null), kind: 'copy' }),
      innocent(0.5, scores(0.8, 0.95)),
      innocent(0.5, scores(0.1, null)),
    ]);
    expect(baselines.tfidf).toMatchObject({ scored: 4, unscored: 0, rocArea: 0.75, atOwnBar: null });
    expect(baselines.tfidf.recall['1%'].all).toMatchObject({ share: 0.5, of: 2 });
    expect(baselines.vectors).toMatchObject({ scored: 2, unscored: 2, rocArea: 0 });
    expect(baselines.vectors.recall['1%'].kinds).toEqual({ rewrite: { share: 0, of: 1 } });
    expect(baselines.shingles.atOwnBar).toMatchObject({
      bar: 0.3,
      recall: { share: 0.5, of: 2 },
      falseAlarms: { share: 0, of: 2 },
    });
  });

  it('counts where probabilities come from, and sets those by left-out fits beside the others', () => {
    const summary = summarize([
      judged({ from: 'file', leftOut: 0.4, origin: 'one' }),
      judged({ from: 'file', leftOut: 0.8, origin: 'other' }),
      judged({ probability: 0.1 }),
      innocent(0.5, { from: 'file', leftOut: 0.6 }),
    ]);
    expect(summary.probabilities).toEqual({ fromFile: 3, fromWeights: 1 });
    const part = summary.leftOut?.['1%'];
    expect(part?.all).toMatchObject({ seen: { share: 1, of: 2 }, leftOut: { share: 0.5, of: 2 } });
    expect(part?.origins.one.leftOut).toMatchObject({ share: 0, of: 1 });
    expect(part?.falseAlarms).toMatchObject({ share: 1, of: 1 });
  });
});
