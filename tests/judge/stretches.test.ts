import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretches } from '../../src/judge/stretches.ts';
import { said, subjectOf } from '../evidence/subjects.ts';
import { bulletin, rewritten, separate } from './stories.ts';

const [first, second] = [bulletin, separate].map((text) => text.split('\n\n').slice(1).join('\n\n'));
const sources = [subjectOf(first), subjectOf(second)];

describe('what came from which source', () => {
  it('gives the words of each to it, where they stand unchanged', () => {
    const article = subjectOf(`${second}\n\n${first}`);
    const { of, together } = stretches(article, sources);
    expect(together).toBe(1);
    expect(said(article, of[0].spans[0])).toContain('inspectors found a crack');
    expect(said(article, of[1].spans[0])).toContain('My mother remembers the winter of 1963');
    expect(of[0].share).toBeCloseTo(sources[0].text.size / article.text.size, 1);
  });

  it('gives retold sentences to the source that tells them', () => {
    const { of } = stretches(subjectOf(rewritten), sources);
    expect(of[0].share).toBeGreaterThan(0.5);
    expect(of[1].share).toBeLessThan(0.15);
  });

  it('leaves what none explains with the article', () => {
    const own =
      'Cheese prices rose sharply in Bremford, where the spring fair attracted nine thousand visitors.';
    const article = subjectOf(`${first}\n\n${own}`);
    const { of, together } = stretches(article, sources);
    expect(together).toBeLessThan(1);
    const given = of.flatMap(({ spans }) => spans.map((span) => said(article, span))).join(' ');
    expect(given).not.toContain('Bremford');
  });

  it('never gives a word to two, and shares add up, whatever the article is made of', () => {
    const sentences = `${first}\n\n${second}\n\n${rewritten}`.split(/(?<=[.!?”"])\s+/);
    const made = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(made, (picked) => {
        const { of, together } = stretches(subjectOf(picked.join('\n\n')), sources);
        expect(of[0].share + of[1].share).toBeCloseTo(together, 9);
        const spans = of.flatMap((one) => one.spans).sort((x, y) => x.from - y.from);
        spans.forEach((span, i) => {
          expect(span.to).toBeGreaterThan(span.from);
          if (i > 0) expect(span.from).toBeGreaterThanOrEqual(spans[i - 1].to);
        });
      }),
      { numRuns: 40 },
    );
  });
});
