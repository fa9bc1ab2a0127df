import { describe, expect, it } from 'vitest';
import type { Subject } from '../../src/evidence/evidence.ts';
import { judge } from '../../src/judge/judge.ts';
import type { Reason } from '../../src/judge/verdict.ts';
import { build, entry, pairOf } from '../../src/report/build.ts';
import { open } from '../../src/report/stored.ts';
import { said, subjectOf } from '../evidence/subjects.ts';
import { bulletin, copied, rewritten, separate } from '../judge/stories.ts';

const parts = (subjects: Subject[]) => ({
  command: 'scan' as const,
  version: '0.0.0',
  weights: 'none',
  options: {},
  entries: subjects.map((one) => entry(one, 'corpus')),
  pairs: [],
  families: [],
  problems: [],
  candidates: 0,
  relations: new Map(),
  textOf: (index: number) => subjects[index].text.clean.document.text,
});

describe('pairOf', () => {
  it.each([
    ['a copy', copied],
    ['a rewrite', rewritten],
    ['another report', separate],
  ])('rounds %s so that children still sum to their parent', (_, other) => {
    const pair = pairOf(judge(subjectOf(bulletin), subjectOf(other)));
    const sumsUp = ({ weight, children }: Reason): void => {
      expect(Object.is(weight, -0)).toBe(false);
      if (children.length === 0) return;
      const sum = children.reduce((total, child) => total + child.weight, 0);
      expect(Math.abs(sum - weight)).toBeLessThanOrEqual((children.length + 1) * 5e-5);
      for (const child of children) sumsUp(child);
    };
    sumsUp(pair.reasons);
    expect(pair.probability).toBe(Number(pair.probability.toFixed(4)));
  });

  it('gives passages and edits that stand in the texts', () => {
    const [a, b] = [subjectOf(bulletin), subjectOf(copied)];
    const pair = pairOf(judge(a, b));
    expect(pair.passages.length).toBeGreaterThan(0);
    for (const passage of pair.passages) {
      expect(said(a, passage.a)).not.toBe('');
      if (passage.kind === 'verbatim') expect(said(b, passage.b)).toBe(said(a, passage.a));
    }
    const edits = pair.passages.flatMap((passage) => passage.edits.map((edit) => said(b, edit.b)));
    expect(edits).toContain('comparable');
  });
});

describe('entry', () => {
  it('quotes the beginning of what was removed, never half a character', () => {
    const one = subjectOf(`${'x'.repeat(79)}😀😀 y`);
    one.text.clean.removed.push({ from: 0, to: 85, rule: 'menu' }, { from: 0, to: 10, rule: 'menu' });
    const [long, short] = entry(one, 'corpus').removed;
    expect(long.quote).toBe(`${'x'.repeat(79)}…`);
    expect(short.quote).toBe('x'.repeat(10));
  });
});

describe('build', () => {
  it('keeps the text of documents in a pair or with a mark, and no other', () => {
    const subjects = [bulletin, copied, separate, `${separate} Published [Your Name].`].map((text) =>
      subjectOf(text),
    );
    const pair = pairOf(judge(subjects[0], subjects[1]));
    const report = build({ ...parts(subjects), pairs: [pair] });
    expect(report.documents.map(({ text }) => text !== null)).toEqual([true, true, false, true]);
    expect(report.totals).toMatchObject({ documents: 4, pairs: 1, marked: 1 });
  });

  it('makes halves of characters whole without moving an offset, so that JSON holds what the spans mean', () => {
    const text = `Broken \ud83d here. [Your Name] wrote it.`;
    const report = build(parts([subjectOf(text)]));
    const [document] = JSON.parse(JSON.stringify(report)).documents;
    expect(document.text).toHaveLength(text.length);
    expect(document.text.isWellFormed()).toBe(true);
    const [mark] = document.marks;
    expect(document.text.slice(mark.from, mark.to)).toBe('[Your Name]');
  });

  it('fills what is not known with null and every relation with a number', () => {
    const report = build({
      ...parts([subjectOf(bulletin)]),
      problems: [{ path: 'x', reason: 'it is empty', mend: 'Remove it.' }],
      families: [{ members: [0], origin: undefined, links: [] }],
    });
    expect(open(JSON.parse(JSON.stringify(report)))).toEqual(report);
    expect(report.documents[0]).toMatchObject({
      line: null,
      author: null,
      source: null,
      date: null,
      rights: null,
    });
    expect(report.problems[0].place).toBeNull();
    expect(report.families[0]).toMatchObject({ id: `family-${report.documents[0].id}`, origin: null });
    expect(Object.values(report.totals.relations)).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
