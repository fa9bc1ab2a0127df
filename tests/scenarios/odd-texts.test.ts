import { describe, expect, it } from 'vitest';
import { compare, flagged } from '../../src/index.ts';
import { headlines, interview, listicle, liveBlog, plain, scanned } from './odd-texts.ts';

describe.each(Object.entries({ plain, listicle, interview, liveBlog }))(
  '%s',
  (_, { source, retold, independent }) => {
    it('is found when a machine retells it', () => {
      expect(flagged.has(compare(source, retold).relation)).toBe(true);
    });

    it('is not confused with what another wrote', () => {
      expect(flagged.has(compare(source, independent).relation)).toBe(false);
      expect(flagged.has(compare(retold, independent).relation)).toBe(false);
    });
  },
);

describe.each([100, 50, 20])('a scan with one letter in %i misread', (oneIn) => {
  const { source, retold, independent } = plain;
  const read = scanned(source, oneIn);

  it('is seen as a copy', () => {
    expect(compare(source, read).relation).toBe('near-duplicate');
  });

  it('is still the source of what was retold from it, and of nothing else', () => {
    expect(flagged.has(compare(read, retold).relation)).toBe(true);
    expect(flagged.has(compare(read, independent).relation)).toBe(false);
  });
});

describe('headlines alone', () => {
  it('are too short to judge, whatever they look like', () => {
    for (const other of [headlines.retold, headlines.independent])
      expect(compare(headlines.source, other)).toMatchObject({ relation: 'same-story', tooShort: true });
  });

  it('are copies when they are', () => {
    expect(compare(headlines.source, headlines.source).relation).toBe('identical');
    expect(compare(headlines.source, headlines.source.replace('; school', ', and school')).relation).toBe(
      'near-duplicate',
    );
  });
});
