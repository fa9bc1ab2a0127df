import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { probabilities } from '../../src/evaluate/probabilities.ts';
import { read } from '../../src/read/read.ts';
import { evaluate } from '../../src/trial.ts';
import { bulletin, copied, rewritten, separate } from '../judge/stories.ts';

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

  it('counts passages of the same words apart from those shown as paraphrased', async () => {
    records({ first: bulletin, second: rewritten });
    rows('first\tsecond\t1\trewrite\tferry\t');
    put('passages.tsv', `a\tb\ta_from\ta_to\tb_from\tb_to\nfirst\tsecond\t0\t50\t0\t50`);
    const { passages } = (await evaluate([folder])).summary;
    expect(passages?.worded.recall).toBeLessThanOrEqual(passages?.recall ?? 0);
  });

  it('takes probabilities from elsewhere where there are any, and the verdict follows them', async () => {
    records({ first: bulletin, second: copied, third: rewritten });
    rows('first\tsecond\t1\tcopy\tferry\t', 'first\tthird\t1\trewrite\tferry\t');
    const set = folder.split('/').at(-1);
    const given = probabilities(
      `# a trial\nset\ta\tb\tprobability\tleft-out\n${set}\tfirst\tsecond\t0.03\t0.02\nelsewhere\tfirst\tthird\t0\t`,
    );
    const evaluation = await evaluate([folder], { probabilities: given });
    expect(evaluation.probabilities).toBe('a trial');
    const [copy, other] = evaluation.pairs;
    expect(copy).toMatchObject({ probability: 0.03, leftOut: 0.02, from: 'file', relation: 'same-story' });
    expect(other).toMatchObject({ from: 'weights', leftOut: null });
    expect(other.probability).toBeGreaterThan(0.5);
    expect(evaluation.summary.probabilities).toEqual({ fromFile: 1, fromWeights: 1 });
  });

  it('hides the labelled articles among others and tells who is found', async () => {
    records({ first: bulletin, second: copied, third: separate });
    rows('first\tsecond\t1\tcopy\tferry\t');
    put(
      'others.jsonl',
      [1, 2, 3]
        .map((id) => JSON.stringify({ id, text: `Night market number ${id} opens on Orsay Lane.` }))
        .join('\n'),
    );
    const { retrieval } = await evaluate([folder], { haystack: read([join(folder, 'others.jsonl')]) });
    expect(retrieval).toMatchObject({ documents: 6, haystack: 3, missed: [] });
    expect(retrieval?.recall.all).toMatchObject({ share: 1, of: 1 });
    expect((await evaluate([folder])).retrieval).toBeNull();
  });

  it('keeps the worst pairs with their texts when asked to, of one kind only a few', async () => {
    const count = 6;
    records({
      first: bulletin,
      report: separate,
      ...Object.fromEntries(
        Array.from({ length: count }, (_, i) => [`far${i}`, `Apple tree ${i} won a prize.`]),
      ),
    });
    rows(
      ...Array.from({ length: count }, (_, i) => `first\tfar${i}\t1\trewrite\tg${i}\t`),
      'first\treport\t0\tsame-event\tferry\t',
    );
    const { worst } = await evaluate([folder], { worst: 8 });
    expect(worst?.misses).toHaveLength(2);
    expect(worst?.falseAlarms.map(({ b }) => b)).toEqual(['report']);
    expect(worst?.report.pairs).toHaveLength(3);
    const set = folder.split('/').at(-1);
    const shown = worst?.report.documents.find(({ id }) => id === `${set}/report`);
    expect(shown?.text).toBe(separate);
    expect((await evaluate([folder])).worst).toBeNull();
  });

  it('tells what judging costs, by a clock that it is given', async () => {
    records({ first: bulletin, second: copied });
    rows('first\tsecond\t1\tcopy\tferry\t');
    let now = 0;
    const { cost } = await evaluate([folder], {
      clock: () => {
        now += 7;
        return now;
      },
    });
    expect(cost).toEqual({ median: 7, p99: 7 });
    expect((await evaluate([folder])).cost).toBeNull();
  });

  it('calls folders of one name by their paths', async () => {
    const folders = ['one/set', 'two/set'].map((name) => join(folder, name));
    for (const name of ['one/set', 'two/set']) {
      mkdirSync(join(folder, name), { recursive: true });
      put(
        `${name}/docs.jsonl`,
        [bulletin, copied].map((text, id) => JSON.stringify({ id: `d${id}`, text })).join('\n'),
      );
      put(`${name}/pairs.tsv`, 'a\tb\tderived\tkind\tgroup\nd0\td1\t1\tcopy\tferry');
    }
    const { pairs } = await evaluate(folders);
    expect(pairs.map(({ set }) => set)).toEqual(folders);
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
