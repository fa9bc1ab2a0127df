import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Metadata } from '../src/document.ts';
import { check, compare, type Item, scan } from '../src/pipeline.ts';
import { readString } from '../src/read/read.ts';
import { open } from '../src/report/stored.ts';
import { bulletin, copied, rewritten, separate } from './judge/stories.ts';

const item = (path: string, text: string, metadata: Metadata = {}): Item => ({
  kind: 'document',
  document: readString(text, { path, format: 'text', metadata }),
});

const problem: Extract<Item, { kind: 'problem' }> = {
  kind: 'problem',
  problem: { path: 'b.bin', reason: 'it is no text', mend: 'Remove it.' },
};

const choir = `Choir of Dunmere sings in the old dairy

Forty singers from Dunmere gave a concert in the former dairy on Saturday night. Conductor Agnes Pell had chosen songs of shepherds and carters.

The roof let the rain in on the third row. Nobody left, and the hospice received 2,310 crowns.`;

const wet = bulletin.replace('nine days', 'ten days').replace('1,900', '1,950');

const corpus = [
  item('a.txt', bulletin, { date: '2025-05-01' }),
  item('b.txt', copied, { date: '2025-05-02' }),
  item('c.txt', wet, { date: '2025-05-03' }),
  item('d.txt', choir),
  item('e.txt', separate),
];

describe('scan', () => {
  it('puts near-identical texts in one family and leaves the others out of it', async () => {
    const report = await scan(corpus);
    const path = (id: string | null) => report.documents.find((one) => one.id === id)?.path;
    expect(report.families).toHaveLength(1);
    expect(report.families[0].members.map(path)).toEqual(['a.txt', 'b.txt', 'c.txt']);
    expect(path(report.families[0].origin)).toBe('a.txt');
    expect(report.pairs.map(({ a, b }) => [path(a), path(b)]).sort()).toEqual([
      ['a.txt', 'b.txt'],
      ['a.txt', 'c.txt'],
      ['b.txt', 'c.txt'],
    ]);
    expect(report.totals).toMatchObject({ documents: 5, pairs: 3, families: 1, problems: 0 });
  });

  it('gives byte-identical reports whatever order the documents come in', async () => {
    const whole = JSON.stringify(await scan([...corpus, problem]));
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...corpus, problem], { minLength: 6, maxLength: 6 }),
        async (shuffled) => {
          expect(JSON.stringify(await scan(shuffled))).toBe(whole);
        },
      ),
      { numRuns: 10 },
    );
  });

  it('carries problems and passes by what was skipped', async () => {
    const report = await scan([
      problem,
      ...corpus,
      { kind: 'skipped', path: 'README.md', why: 'about the rest' },
    ]);
    expect(report.problems).toEqual([
      { path: 'b.bin', place: null, reason: 'it is no text', mend: 'Remove it.' },
    ]);
    expect(report.documents).toHaveLength(5);
    expect(report.totals.problems).toBe(1);
  });

  it('tells problems in the order of their lines', async () => {
    const at = (place: string): Item => ({ kind: 'problem', problem: { ...problem.problem, place } });
    const report = await scan([at('line 10'), at('line 9'), at('line 100'), problem]);
    expect(report.problems.map(({ place }) => place)).toEqual([null, 'line 9', 'line 10', 'line 100']);
  });

  // 390,000 articles of one export overflowed the stack when their roles were handed on as arguments.
  it('takes more documents than a call takes arguments', { timeout: 120_000 }, async () => {
    const many = Array.from({ length: 130_000 }, () => item('many.jsonl', ''));
    const report = await check([], many, { options: { clean: false } });
    expect(report.totals.documents).toBe(many.length);
  });

  it('gives the same content twice two ids, and calls the pair identical', async () => {
    const report = await scan([item('x.txt', bulletin), item('y.txt', bulletin), item('z.txt', bulletin)]);
    const [x, y, z] = report.documents.map(({ id }) => id);
    expect([y, z]).toEqual([`${x}-2`, `${x}-3`]);
    expect(report.pairs.map(({ relation }) => relation)).toEqual(['identical', 'identical', 'identical']);
    expect(report.families[0].members).toEqual([x, y, z]);
    expect(report.families[0].origin).toBeNull();
  });

  it('reports every candidate when asked, and counts all it judged anyway', async () => {
    const [some, all] = [await scan(corpus), await scan(corpus, { options: { all: true } })];
    expect(all.pairs.length).toBe(all.totals.candidates);
    expect(some.totals.relations).toEqual(all.totals.relations);
    expect(Object.values(all.totals.relations).reduce((sum, count) => sum + count, 0)).toBe(
      all.totals.candidates,
    );
  });

  it('works on nothing, on one document, and on documents without words', async () => {
    expect((await scan([])).totals).toMatchObject({ documents: 0, candidates: 0, pairs: 0 });
    expect((await scan([corpus[0]])).totals).toMatchObject({ documents: 1, pairs: 0 });
    const report = await scan([item('1', ''), item('2', ''), item('3', '—'), item('4', 'Word'), corpus[0]]);
    expect(report.pairs).toEqual([]);
    expect(report.documents).toHaveLength(5);
  });

  it('makes reports that fit the schema and name every option', async () => {
    const report = await scan([...corpus, problem], { options: { minProbability: 0.5 } });
    expect(open(JSON.parse(JSON.stringify(report)))).toEqual(report);
    expect(report.options).toMatchObject({ minProbability: 0.5, engine: 'fast', shingle: 5 });
    expect((await scan([])).options.minProbability).toBeGreaterThan(0.5);
  });

  it('agrees with the reference engine on what it finds', async () => {
    const [fast, reference] = [await scan(corpus), await scan(corpus, { options: { engine: 'minhash' } })];
    expect(reference.pairs).toEqual(fast.pairs);
  });

  it('tells how far it is', async () => {
    const told: [string, number, number | undefined][] = [];
    await scan(corpus, { progress: (...step) => told.push(step as [string, number, number | undefined]) });
    expect(told).toContainEqual(['sketching', 5, 5]);
    expect(told.at(-1)?.[0]).toBe('comparing');
    expect(told.at(-1)?.[1]).toBe(told.at(-1)?.[2]);
  });

  it('stops when told to', async () => {
    await expect(scan(corpus, { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
    const controller = new AbortController();
    const run = scan(corpus, {
      signal: controller.signal,
      progress: () => controller.abort(new Error('later')),
    });
    await expect(run).rejects.toThrow('later');
  });

  it('refuses options that are wrong before it reads anything', async () => {
    const never = {
      // biome-ignore lint/correctness/useYield: reading it is the failure
      *[Symbol.iterator](): Generator<Item> {
        throw new Error('it was read');
      },
    };
    await expect(scan(never, { options: { shingle: 0 } })).rejects.toThrow('shingle');
  });
});

describe('check', () => {
  it('compares across only', async () => {
    const report = await check([corpus[0], corpus[1]], [corpus[2], corpus[3], item('f.txt', bulletin)], {
      options: { all: true },
    });
    const role = (id: string) => report.documents.find((one) => one.id === id)?.role;
    expect(report.pairs.length).toBeGreaterThanOrEqual(4);
    for (const { a, b } of report.pairs) expect([role(a), role(b)]).toEqual(['incoming', 'archive']);
  });

  it('leaves out a file that stands on both sides, however its path is written', async () => {
    const report = await check(
      [item('new/a.txt', bulletin)],
      [item('./new/a.txt', bulletin), item('b.txt', copied)],
    );
    expect(report.pairs).toHaveLength(1);
    const [{ b }] = report.pairs;
    expect(report.documents.find(({ id }) => id === b)?.path).toBe('b.txt');
  });

  it('tells records of one file apart', async () => {
    const record = (name: string, text: string): Item => {
      const document = readString(text, { path: 'list.json', format: 'text', id: name });
      return { kind: 'document', document: { ...document, origin: { path: 'list.json', record: name } } };
    };
    const report = await check([record('one', bulletin)], [record('one', bulletin), record('two', copied)]);
    expect(report.pairs.map(({ a, b }) => [a, b])).toEqual([['one', 'two']]);
  });

  it('works on an empty archive, and on nothing incoming', async () => {
    expect((await check(corpus, [])).pairs).toEqual([]);
    expect((await check([], corpus)).pairs).toEqual([]);
  });
});

describe('compare', () => {
  const document = (text: string, metadata: Metadata = {}) =>
    readString(text, { path: 'x', format: 'text', metadata });

  it('reports the pair whatever the verdict', () => {
    const report = compare(document(bulletin), document(choir));
    expect(report.pairs).toHaveLength(1);
    expect(report.families).toEqual([]);
    expect(open(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  it('keeps the order of its arguments and mirrors the verdict', () => {
    const [a, b] = [document(bulletin, { date: '2025-05-01' }), document(rewritten, { date: '2025-05-02' })];
    const [here, there] = [compare(a, b, { minProbability: 0 }), compare(b, a, { minProbability: 0 })];
    expect([here.pairs[0].a, here.pairs[0].b]).toEqual([there.pairs[0].b, there.pairs[0].a]);
    expect(here.pairs[0]).toMatchObject({
      probability: there.pairs[0].probability,
      relation: there.pairs[0].relation,
    });
    expect([here.pairs[0].direction.who, there.pairs[0].direction.who]).toEqual(['b-from-a', 'a-from-b']);
  });

  it('tells a text from itself by id', () => {
    const report = compare(document(bulletin), document(bulletin));
    expect(report.pairs[0]).toMatchObject({ relation: 'identical', b: `${report.pairs[0].a}-2` });
  });
});
