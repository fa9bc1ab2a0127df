import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.ts';
import { subjectOf } from '../evidence/subjects.ts';
import { bulletin, rewritten, separate } from './stories.ts';

const verdict = (a: string, b: string) => judge(subjectOf(a), subjectOf(b));

/** A passage of the bulletin long enough to convict alone, and long texts that have nothing to do with it. */
const passage = bulletin.split('\n\n').slice(1, 3).join(' ');
const patterns = [
  (n: number) => `Harvest crews near Ames mowed ${n} hectares of barley before rain arrived.`,
  (n: number) => `Violinist Bolt rehearsed movement ${n} until every bow stroke matched.`,
  (n: number) => `Engineers under Carr replaced rivet ${n} along the northern girder.`,
  (n: number) => `Librarian Dunn catalogued ${n} manuscripts about monastic gardens.`,
];
const fillers = patterns.map((pattern, i) =>
  Array.from({ length: 30 }, (_, n) => pattern(1000 * i + 17 * n)).join(' '),
);

describe('a lifted passage in an otherwise own article', () => {
  it('makes it partial, not a rewrite, however long the texts', () => {
    const source = `${fillers[0]}\n\n${passage}\n\n${fillers[1]}`;
    const found = verdict(source, `${fillers[2]}\n\n${passage}\n\n${fillers[3]}`);
    expect(found).toMatchObject({ relation: 'partial', grade: 'partially' });
  });

  it('makes it partial where the source is short and wholly taken over', () => {
    const found = verdict(bulletin, `${separate}\n\n${fillers[0]}\n\n${bulletin}`);
    expect(found).toMatchObject({ relation: 'partial', grade: 'partially' });
  });

  it('is something else than a retelling of the whole', () => {
    expect(verdict(bulletin, rewritten)).toMatchObject({ relation: 'rewrite', grade: 'wholly' });
  });
});
