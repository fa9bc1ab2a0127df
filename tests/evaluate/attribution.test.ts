import { describe, expect, it } from 'vitest';
import { attribution } from '../../src/evaluate/attribution.ts';
import { isFlagged } from '../../src/evaluate/evaluate.ts';
import { innocent, judged } from './judged.ts';

describe('attribution', () => {
  it('asks whether the true source of a suspected text outranks its look-alikes; a tie is wrong', () => {
    const { first, kinds } = attribution(
      [
        judged({ b: 'one', probability: 0.8 }),
        innocent(0.7, { b: 'one' }),
        judged({ b: 'two', probability: 0.6 }),
        innocent(0.7, { b: 'two' }),
        judged({ b: 'tie', probability: 0.7, kind: 'copy' }),
        innocent(0.7, { b: 'tie' }),
        judged({ b: 'without look-alike' }),
        innocent(0.9, { b: 'without source' }),
      ],
      isFlagged,
    );
    expect(first).toMatchObject({ share: 1 / 3, of: 3 });
    expect(kinds.rewrite.first).toMatchObject({ share: 0.5, of: 2 });
    expect(kinds.copy.first).toMatchObject({ share: 0, of: 1 });
  });

  it('keeps suspected texts of two sets apart that have one name', () => {
    const { sets } = attribution(
      [
        judged({ b: 'one', probability: 0.8 }),
        innocent(0.7, { b: 'one' }),
        judged({ set: 'other', b: 'one', probability: 0.6 }),
        innocent(0.65, { set: 'other', b: 'one' }),
      ],
      isFlagged,
    );
    expect([sets.made.first.share, sets.other.first.share]).toEqual([1, 0]);
  });

  it('wants both sources of a blend in front, and tells whether both are flagged', () => {
    const { blends, blendsFlagged } = attribution(
      [
        judged({ b: 'blend', probability: 0.8 }),
        judged({ b: 'blend', probability: 0.75, relation: 'partial' }),
        innocent(0.7, { b: 'blend' }),
        judged({ b: 'half', probability: 0.8 }),
        judged({ b: 'half', probability: 0.5, relation: 'same-story' }),
        innocent(0.7, { b: 'half' }),
        judged({ b: 'alone', probability: 0.8 }),
        judged({ b: 'alone', probability: 0.8 }),
      ],
      isFlagged,
    );
    expect(blends).toMatchObject({ share: 0.5, of: 2 });
    expect(blendsFlagged).toMatchObject({ share: 2 / 3, of: 3 });
  });

  it('takes a source that a blend names for named, and counts blends that are none', () => {
    const { blendsFlagged, blendsNamed, blendsInvented } = attribution(
      [
        judged({ b: 'blend', relation: 'same-story', blend: true }),
        judged({ b: 'blend' }),
        judged({ b: 'half', relation: 'same-story' }),
        judged({ b: 'half' }),
        judged({ b: 'plain', blend: true }),
        innocent(0.5, { b: 'plain', blend: true }),
        judged({ b: 'other' }),
        innocent(0.5, { b: 'other' }),
      ],
      isFlagged,
    );
    expect(blendsFlagged).toMatchObject({ share: 0, of: 2 });
    expect(blendsNamed).toMatchObject({ share: 0.5, of: 2 });
    expect(blendsInvented).toMatchObject({ share: 0.5, of: 2 });
  });

  it('asks within one language where that has a source, else across', () => {
    const across = { languages: { a: 'en', b: 'de' } };
    const { first, blendsFlagged } = attribution(
      [
        judged({ b: 'retold', probability: 0.8 }),
        judged({ b: 'retold', probability: 0.1, relation: 'unrelated', ...across }),
        innocent(0.5, { b: 'retold' }),
        judged({ b: 'translated', probability: 0.4, ...across }),
        innocent(0.2, { b: 'translated', ...across }),
      ],
      isFlagged,
    );
    expect(first).toMatchObject({ share: 1, of: 2 });
    expect(blendsFlagged.of).toBe(0);
  });

  it('asks of reports with an open label apart', () => {
    const { first, firstOfAll } = attribution(
      [
        judged({ b: 'one', probability: 0.8 }),
        innocent(0.7, { b: 'one' }),
        innocent(0.9, { b: 'one', derived: '?', kind: 'shared-wire' }),
        judged({ b: 'two', probability: 0.8 }),
        innocent(0.5, { b: 'two', derived: '?', kind: 'shared-wire' }),
      ],
      isFlagged,
    );
    expect(first).toMatchObject({ share: 1, of: 1 });
    expect(firstOfAll).toMatchObject({ share: 0.5, of: 2 });
  });
});
