import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import {
  baselineScores,
  bestParagraphs,
  jaccard,
  tfidfCosine,
  vectorCosine,
} from '../../src/evaluate/baselines.ts';
import { readString } from '../../src/read/read.ts';
import { analyse } from '../../src/text/text.ts';
import { bulletin, copied, rewritten, separate } from '../judge/stories.ts';

const text = (content: string, language?: string) =>
  analyse(
    clean(readString(content, { path: 'x', format: 'text', metadata: language ? { language } : {} }), {
      furniture: false,
    }),
  );
const [source, copy, retold, report] = [bulletin, copied, rewritten, separate].map((story) => text(story));

describe('baselines', () => {
  it('find a copy, and hardly see what is told anew', () => {
    expect(jaccard(source, source)).toBe(1);
    expect(jaccard(source, copy)).toBeGreaterThan(0.5);
    expect(jaccard(source, retold)).toBeLessThan(0.2);
    expect(jaccard(source, report)).toBe(0);
    expect(bestParagraphs(source, copy)).toBeGreaterThan(0.7);
    expect(tfidfCosine(source, source)).toBeCloseTo(1, 10);
    expect(tfidfCosine(source, retold)).toBeGreaterThan(tfidfCosine(source, report));
    expect(vectorCosine(source, source)).toBeCloseTo(1, 10);
    expect(vectorCosine(source, report)).toBeGreaterThan(0.5);
  });

  it('take the best paragraph for each of the suspected side, and nothing for one that shares nothing', () => {
    const own = 'Nobody asked the gulls about the wind';
    const one = text('The old bridge was closed at noon\n\nThe mayor spoke to the crowd');
    expect(
      bestParagraphs(one, text('The mayor spoke to the crowd\n\nThe old bridge was closed at noon')),
    ).toBe(1);
    expect(
      bestParagraphs(one, text('The mayor spoke to nobody\n\nThe old bridge was closed at noon')),
    ).toBeCloseTo((2 / 3 + 1) / 2);
    expect(bestParagraphs(one, text(`The old bridge was closed at noon\n\n${own}`))).toBe(0);
    expect(bestParagraphs(text(own), one)).toBe(0);
  });

  it('have nothing to say of word vectors where a language has none, and compare across languages', () => {
    const none = text('Yksi kaksi kolme neljä viisi', 'fi');
    expect(vectorCosine(none, none)).toBeNull();
    expect(
      vectorCosine(
        source,
        text('Die Fähre liegt nach dem Riss im Rumpf seit Dienstag im Hafen und fährt nicht.', 'de'),
      ),
    ).toBeGreaterThan(0.2);
  });

  it('are shares of one, and like both sides alike but for paragraphs', () => {
    const words = fc.array(fc.constantFrom('ferry', 'hull', 'crack', 'island', 'the', '40', '\n\n'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [a, b] = [text(one.join(' '), 'en'), text(other.join(' '), 'en')];
        const scores = baselineScores(a, b);
        for (const score of Object.values(scores)) {
          if (score === null) continue;
          expect(score).toBeGreaterThanOrEqual(-1e-9);
          expect(score).toBeLessThanOrEqual(1 + 1e-9);
        }
        const back = baselineScores(b, a);
        expect(back.shingles).toBeCloseTo(scores.shingles!, 10);
        expect(back.tfidf).toBeCloseTo(scores.tfidf!, 10);
      }),
      { numRuns: 60 },
    );
  });
});
