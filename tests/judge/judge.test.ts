import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../src/document.ts';
import { explain, judge, type Verdict } from '../../src/judge/judge.ts';
import { gradeOf, relate, shortest } from '../../src/judge/relation.ts';
import type { Reason } from '../../src/judge/verdict.ts';
import { subjectOf } from '../evidence/subjects.ts';
import { bulletin, copied, rewritten, separate } from './stories.ts';

const verdict = (one: string, other: string, of: Metadata = {}, ofOther: Metadata = {}, bar?: number) =>
  judge(subjectOf(one, of), subjectOf(other, ofOther), bar === undefined ? {} : { bar });

const mirrored = { 'a-from-b': 'b-from-a', 'b-from-a': 'a-from-b' } as Record<string, string>;

function expectMirror(here: Verdict, there: Verdict) {
  expect(there.probability).toBe(here.probability);
  expect(there.relation).toBe(here.relation);
  expect(there.grade).toBe(here.grade);
  expect(there.standing).toBe(here.standing);
  expect(there.direction.who).toBe(mirrored[here.direction.who] ?? here.direction.who);
  expect(there.direction.probability).toBe(here.direction.probability);
  expect(there.direction.reasons.map(({ weight }) => weight)).toEqual(
    here.direction.reasons.map(({ weight }) => weight),
  );
}

describe('judge', () => {
  it('keeps every figure finite for a very long copy under another headline', () => {
    const words = Array.from({ length: 1200 }, (_, i) => `word${String.fromCharCode(97 + (i % 26))}${i}`);
    const story = words.join(' ').replace(/(\S+ ){12}/g, (run) => `${run.trim()}. `);
    const found = verdict(`The harbour master resigns\n\n${story}`, `A harbour without a master\n\n${story}`);
    expect(found.relation).toBe('near-duplicate');
    expect(found.probability).toBeLessThan(1);
    const all = (reason: Reason): number[] => [reason.weight, ...reason.children.flatMap(all)];
    expect(all(explain(found)).every(Number.isFinite)).toBe(true);
  });

  it('calls the same words identical, whatever their marks and metadata', () => {
    const { relation, grade, probability, direction } = verdict(bulletin, bulletin.replace(/"/g, '“'));
    expect({ relation, grade, who: direction.who }).toEqual({
      relation: 'identical',
      grade: 'wholly',
      who: 'undetermined',
    });
    expect(probability).toBeGreaterThan(0.99);
  });

  it('calls a lightly edited copy a near-duplicate', () => {
    expect(verdict(bulletin, copied)).toMatchObject({ relation: 'near-duplicate', grade: 'wholly' });
  });

  it('is surer of a rewrite than of another report of the same event, and silent on the latter', () => {
    const [taken, other] = [verdict(bulletin, rewritten), verdict(bulletin, separate)];
    expect(taken.probability).toBeGreaterThan(other.probability + 0.2);
    expect(['same-story', 'unrelated']).toContain(other.relation);
    expect(other.grade).toBe('none');
    expect(other.direction).toMatchObject({ who: 'undetermined', reasons: [] });
  });

  it('calls paragraphs lifted into a story of its own partial', () => {
    const [, second, third] = bulletin.split('\n\n');
    const own = separate.replaceAll('ferry', 'boat').split('\n\n');
    const long = [...own, second, third, ...own.map((part) => `Elsewhere on the coast, ${part}`)].join(
      '\n\n',
    );
    expect(verdict(bulletin, long, {}, {}, 0.01)).toMatchObject({ relation: 'partial', grade: 'partially' });
  });

  it('takes the bar it is given', () => {
    expect(['rewrite', 'partial']).toContain(verdict(bulletin, rewritten, {}, {}, 0).relation);
    expect(verdict(bulletin, copied, {}, {}, 1).relation).toBe('same-story');
    expect(verdict(bulletin, bulletin, {}, {}, 1).relation).toBe('identical');
  });

  it('never calls another report of so few words a rewrite', () => {
    const one = 'The ferry to Skarrow was stopped on Tuesday by a crack in its hull.';
    const other = 'A crack in the hull stopped the Skarrow ferry on Tuesday.';
    expect(one.split(' ').length).toBeLessThan(shortest);
    expect(verdict(one, other, {}, {}, 0)).toMatchObject({
      relation: 'same-story',
      tooShort: { suspected: true },
    });
    expect(verdict(one, one, {}, {}, 0).relation).toBe('identical');
    expect(verdict(bulletin, rewritten, {}, {}, 0).tooShort).toBeUndefined();
  });

  it('survives texts without words', () => {
    for (const [one, other] of [
      ['', ''],
      ['', bulletin],
      ['—', '…'],
    ]) {
      const { relation, probability } = verdict(one, other);
      expect(['same-story', 'unrelated']).toContain(relation);
      expect(probability).toBeGreaterThanOrEqual(0);
      expect(probability).toBeLessThanOrEqual(1);
    }
  });

  it('gives the mirrored verdict for exchanged sides', () => {
    const texts = [
      bulletin,
      copied,
      rewritten,
      separate,
      '',
      'One word.',
      `${rewritten}\n\nFAQs:\n\nWhy? A crack.`,
    ];
    const metadata: fc.Arbitrary<Metadata> = fc.record(
      {
        date: fc.constantFrom(
          '2025-05-01',
          '2025-05-02',
          '2025-05-02T08:00Z',
          '2025-05-02T08:00',
          '1970-01-01',
          'soon',
        ),
        source: fc.constantFrom('Harbour Courier', 'Reuters', 'Meridian Wire'),
        author: fc.constantFrom('Reuters', 'By Meridian Wire', 'Ann Pryke'),
      },
      { requiredKeys: [] },
    );
    const side = fc.record({
      text: fc.constantFrom(...texts),
      credit: fc.constantFrom('', 'Source: Harbour Courier', '(Reuters)'),
      metadata,
    });
    fc.assert(
      fc.property(side, side, fc.constantFrom(undefined, 0), (x, y, bar) => {
        const one = subjectOf(`${x.text}\n\n${x.credit}`, x.metadata);
        const other = subjectOf(`${y.text}\n\n${y.credit}`, y.metadata);
        const options = bar === undefined ? {} : { bar };
        expectMirror(judge(one, other, options), judge(other, one, options));
      }),
      { numRuns: 150 },
    );
  });
});

describe('relate', () => {
  it('names every probability below the bar same-story or unrelated', () => {
    const { exhibit } = verdict(bulletin, copied);
    expect(relate(exhibit, 0.5, 0.9, undefined)).toBe('same-story');
    expect(relate(verdict(bulletin, 'A choir sang in the square.').exhibit, 0.5, 0.9, undefined)).toBe(
      'unrelated',
    );
  });

  it('grades none, partially and wholly', () => {
    const { exhibit } = verdict(bulletin, copied);
    expect(gradeOf('same-story', exhibit, undefined)).toBe('none');
    expect(gradeOf('unrelated', exhibit, undefined)).toBe('none');
    expect(gradeOf('partial', exhibit, undefined)).toBe('partially');
    expect(gradeOf('near-duplicate', exhibit, undefined)).toBe('wholly');
    expect(gradeOf('identical', exhibit, undefined)).toBe('wholly');
    expect(gradeOf('rewrite', exhibit, 'b')).toBe('wholly');
  });
});

describe('explain', () => {
  const sumsUp = (reason: Reason): void => {
    if (reason.children.length === 0) return;
    expect(reason.children.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(reason.weight, 9);
    for (const child of reason.children) sumsUp(child);
  };

  it.each([
    ['identical texts', bulletin, bulletin],
    ['a copy', bulletin, copied],
    ['a rewrite', bulletin, rewritten],
    ['another report', bulletin, separate],
    ['a text without numbers', bulletin, 'A choir sang.'],
    ['nothing', '', ''],
  ])('sums up to the log-odds of the probability for %s', (_, one, other) => {
    const judged = verdict(one, other);
    const reason = explain(judged);
    sumsUp(reason);
    expect(1 / (1 + Math.exp(-reason.weight))).toBeCloseTo(judged.probability, 9);
    expect(reason.claim).not.toBe('');
    for (const child of reason.children) expect(child.claim).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('names every measure that has a share: nothing weighs in silence', () => {
    const reason = explain(verdict(bulletin, rewritten));
    const leaves = reason.children.flatMap(({ children }) => children.map(({ claim }) => claim));
    expect(leaves.length).toBeGreaterThan(10);
    for (const claim of leaves) expect(claim).not.toMatch(/^[a-z]+\.[a-z]+/);
  });

  it('puts the strongest reason first', () => {
    const weights = explain(verdict(bulletin, rewritten))
      .children.slice(0, -1)
      .map(({ weight }) => Math.abs(weight));
    expect(weights).toEqual([...weights].sort((x, y) => y - x));
  });
});
