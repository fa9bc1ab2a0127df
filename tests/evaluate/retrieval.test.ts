import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { Haystack } from '../../src/evaluate/retrieval.ts';
import { readString } from '../../src/read/read.ts';
import { sketch } from '../../src/sketch/sketch.ts';
import { analyse } from '../../src/text/text.ts';
import { bulletin, copied, rewritten } from '../judge/stories.ts';
import { judged } from './judged.ts';

const sketchOf = (content: string) =>
  sketch(analyse(clean(readString(content, { path: 'x', format: 'text' }))));

describe('Haystack', () => {
  const filled = () => {
    const haystack = new Haystack({});
    haystack.add({ set: 'made', name: 'source', language: 'en' }, sketchOf(bulletin));
    haystack.add({ language: 'en' }, sketchOf('Rain again on Orsay Lane, and the stalls stayed shut.'));
    haystack.add({ set: 'made', name: 'copy', language: 'en' }, sketchOf(copied));
    haystack.add({ set: 'made', name: 'retold', language: 'en' }, sketchOf(rewritten));
    haystack.add({ set: 'made', name: 'far', language: 'en' }, sketchOf('Nineteen apple trees won a prize.'));
    haystack.add({ set: 'made', name: 'foreign', language: 'de' }, sketchOf('Die Fähre bleibt im Hafen.'));
    return haystack;
  };
  const pairs = [
    judged({ b: 'copy', kind: 'copy' }),
    judged({ b: 'retold' }),
    judged({ b: 'far' }),
    judged({ b: 'foreign', kind: 'translation' }),
    judged({ b: 'source', a: 'far', derived: '0', kind: 'same-topic' }),
  ];

  it('tells which derived pairs become candidates, by kind, and those across languages apart', () => {
    const { recall, acrossLanguages, missed } = filled().search(pairs);
    expect(recall.all).toMatchObject({ share: 2 / 3, of: 3 });
    expect(recall.kinds.copy).toMatchObject({ share: 1, of: 1 });
    expect(recall.sets['made: rewrite']).toMatchObject({ share: 0.5, of: 2 });
    expect(acrossLanguages).toMatchObject({ share: 0, of: 1 });
    expect(missed).toEqual([{ set: 'made', a: 'source', b: 'far', kind: 'rewrite' }]);
  });

  it('counts documents and candidates', () => {
    const { documents, haystack, candidates, perDocument } = filled().search(pairs);
    expect([documents, haystack]).toEqual([6, 1]);
    expect(candidates).toBeGreaterThanOrEqual(2);
    expect(perDocument.mean).toBeCloseTo((2 * candidates) / 6, 12);
    expect(perDocument.most).toBeGreaterThanOrEqual(2);
    expect(new Haystack({}).search([])).toMatchObject({
      documents: 0,
      candidates: 0,
      perDocument: { mean: 0 },
    });
  });
});
