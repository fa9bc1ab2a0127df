import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { evaluate } from '../../src/trial.ts';
import { bulletin, copied, separate } from '../judge/stories.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'twicetold-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string) => writeFileSync(join(folder, name), content);
const records = (texts: Record<string, string>) =>
  put(
    'docs.jsonl',
    Object.entries(texts)
      .map(([id, text]) => JSON.stringify({ id, text }))
      .join('\n'),
  );
const rows = (...pairs: string[]) =>
  put('pairs.tsv', ['a\tb\tderived\tkind\tgroup\torigin', ...pairs].join('\n'));

describe('evaluate', () => {
  it('judges the labelled pairs of a folder of records', async () => {
    records({ first: bulletin, second: copied, third: separate });
    rows('first\tsecond\t1\tcopy\tferry\twritten', 'first\tthird\t0\tsame-event\tferry\twritten');
    const stages: string[] = [];
    const { pairs, summary, problems } = await evaluate([folder], {
      progress: (stage) => stages.push(stage),
    });
    expect(pairs[0]).toMatchObject({
      a: 'first',
      b: 'second',
      derived: '1',
      relation: 'near-duplicate',
      grade: 'wholly',
    });
    expect(pairs[1]).toMatchObject({ derived: '0', grade: 'none' });
    expect(summary).toMatchObject({ pairs: 2, rocArea: 1, passages: null });
    expect(problems).toEqual([]);
    expect(stages).toContain('comparing');
  });

  it('finds articles in files below the folder, and records by path and id', async () => {
    mkdirSync(join(folder, 'ferry'));
    put('ferry/one.txt', bulletin);
    put('wire.jsonl', JSON.stringify({ id: 'w1', text: copied }));
    rows('ferry/one.txt\twire.jsonl#w1\t1\tcopy\tferry\t');
    const { pairs } = await evaluate([folder]);
    expect(pairs[0].relation).toBe('near-duplicate');
  });

  it('measures passages where there are true ones', async () => {
    records({ first: bulletin, second: bulletin });
    rows('first\tsecond\t1\tcopy\tferry\t');
    put(
      'passages.tsv',
      `a\tb\ta_from\ta_to\tb_from\tb_to\nfirst\tsecond\t0\t${bulletin.length}\t0\t${bulletin.length}`,
    );
    const { summary } = await evaluate([folder]);
    expect(summary.passages?.recall).toBeGreaterThan(0.95);
    expect(summary.passages?.precision).toBeGreaterThan(0.99);
  });

  it('carries what could not be read', async () => {
    records({ first: bulletin, second: copied });
    put(
      'docs.jsonl',
      `${JSON.stringify({ id: 'first', text: bulletin })}\n{broken\n${JSON.stringify({ id: 'second', text: copied })}`,
    );
    rows('first\tsecond\t1\tcopy\tferry\t');
    const { pairs, problems } = await evaluate([folder]);
    expect(pairs).toHaveLength(1);
    expect(problems).toEqual([expect.objectContaining({ place: 'line 2' })]);
  });

  it('says which file and line is wrong', async () => {
    await expect(evaluate([folder])).rejects.toThrow('pairs.tsv is not there');
    records({ first: bulletin });
    rows('first\tsecond\t1\tcopy\tferry\t');
    await expect(evaluate([folder])).rejects.toThrow(/pairs\.tsv names second, which is not in/);
    rows('first\tfirst\tmaybe\tcopy\tferry\t');
    await expect(evaluate([folder])).rejects.toThrow(/pairs\.tsv: line 2: derived is "maybe"/);
  });

  it('stops when told to', async () => {
    records({ first: bulletin, second: copied });
    rows('first\tsecond\t1\tcopy\tferry\t');
    await expect(evaluate([folder], { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow(
      'enough',
    );
  });
});
