import { describe, expect, it } from 'vitest';
import { examine } from '../../src/evidence/evidence.ts';
import { against, apart, carried, gain, news } from '../../src/judge/blend-measures.ts';
import { blendWeights } from '../../src/judge/blend-weights.ts';
import { blendProbability } from '../../src/judge/blends.ts';
import { joined } from '../../src/judge/union.ts';
import { weights } from '../../src/judge/weights.ts';
import { subjectOf } from '../evidence/subjects.ts';
import { bulletin, rewritten, separate } from './stories.ts';

const [one, other, retelling] = [bulletin, separate, rewritten].map((text) => subjectOf(text));
const both = subjectOf(`${bulletin}\n\n${separate}`);

describe('two sources joined', () => {
  it('are one text with the sentences of both, in order', () => {
    const union = joined(one, other);
    expect(union.text.size).toBe(one.text.size + other.text.size);
    expect(union.text.sentences).toBe(one.text.sentences + other.text.sentences);
    expect([...union.text.formHashes]).toEqual([...one.text.formHashes, ...other.text.formHashes]);
    expect(union.text.clean.document.metadata.source).toBeUndefined();
  });
});

describe('the measures of a blend', () => {
  const share = (taker: typeof one, x: typeof one, y: typeof one) =>
    apart(carried(taker.profile, x.profile), carried(taker.profile, y.profile));

  it('are high where each source gave what the other lacks', () => {
    expect(share(both, one, other)).toBeGreaterThan(0.25);
    expect(gain(examine(both, one), examine(both, other))).toBeGreaterThan(0.2);
    expect(news(both, one, other)).toBe(0);
  });

  it('are low where one source gave everything', () => {
    expect(share(retelling, one, other)).toBeLessThan(0.05);
    expect(gain(examine(retelling, one), examine(retelling, other))).toBeLessThan(0.05);
  });

  it('take the two sources alike', () => {
    expect(share(both, other, one)).toBe(share(both, one, other));
    expect(gain(examine(both, other), examine(both, one))).toBe(
      gain(examine(both, one), examine(both, other)),
    );
    expect(news(retelling, other, one)).toBe(news(retelling, one, other));
  });

  it('count news of its own, and none for a text without names and numbers', () => {
    expect(news(one, other, other)).toBeGreaterThan(0.5);
    expect(news(subjectOf('nothing happened here and nobody came.'), one, other)).toBe(0);
  });

  it('hear the dates: the older text took from nobody', () => {
    const older = subjectOf(bulletin, { date: '2024-03-01' });
    const younger = subjectOf(rewritten, { date: '2024-03-02' });
    expect(against(examine(older, younger), weights())).toBeGreaterThan(3);
    expect(against(examine(younger, older), weights())).toBe(0);
  });

  it('weigh for a blend but for news of its own and for being a source', () => {
    const { together, apart, gain, news, against } = blendWeights().terms;
    for (const weight of [together, apart, gain]) expect(weight).toBeGreaterThan(0);
    for (const weight of [news, against]) expect(weight).toBeLessThan(0);
    const clear = { together: 5, apart: 0.25, gain: 0.15, news: 0, against: 0 };
    expect(blendProbability(clear)).toBeGreaterThan(weights().bar);
    expect(blendProbability({ ...clear, together: -4, gain: 0.02, news: 0.6 })).toBeLessThan(0.5);
  });
});
