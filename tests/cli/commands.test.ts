import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { desk } from './run.ts';
import { edited, original, other, unrelated } from './texts.ts';

const stories = {
  'news/original.txt': original,
  'news/edited.txt': edited,
  'news/market.txt': unrelated,
  'news/orchard.txt': other,
};

/** Documents of a pair by path, in the order of the report. */
function paths(report: { documents: { id: string; path: string }[] }, pair: { a: string; b: string }) {
  const path = (id: string) => report.documents.find((document) => document.id === id)?.path;
  return [path(pair.a), path(pair.b)];
}

describe('scan', () => {
  it('prints a table to stdout and finds the copy', async () => {
    const { code, out, err } = await desk(stories).run(['scan', 'news']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Near-duplicate');
    expect(out).toContain('4 documents read');
  });

  it('prints a JSON report that fits the schema it prints', async () => {
    const { run } = desk(stories);
    const { out } = await run(['scan', 'news', '--format', 'json', '--all']);
    const schema = await run(['schema']);
    expect(schema.code).toBe(0);
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(schema.out));
    const report = JSON.parse(out);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report.totals.documents).toBe(4);
    expect(paths(report, report.pairs[0])).toEqual(['news/edited.txt', 'news/original.txt']);
    expect(validate({ ...report, pairs: 'none' })).toBe(false);
  });

  it('prints the same bytes whatever the order of its paths', async () => {
    const { run } = desk(stories);
    const names = Object.keys(stories);
    const forwards = await run(['scan', ...names, '--format', 'json']);
    const backwards = await run(['scan', ...names.toReversed(), '--format', 'json']);
    const folder = await run(['scan', 'news', '--format', 'json']);
    expect(backwards.out).toBe(forwards.out);
    expect(folder.out).toBe(forwards.out);
  });

  it('reads standard input beside files', async () => {
    const { code, out } = await desk({ 'original.txt': original }).run(
      ['scan', '-', 'original.txt', '--format', 'json'],
      { stdin: edited },
    );
    const report = JSON.parse(out);
    expect(code).toBe(0);
    expect(paths(report, report.pairs[0])).toEqual(['-', 'original.txt']);
  });

  it('takes names of fields, several at a time and again', async () => {
    const records = [original, edited].map((text, i) => JSON.stringify({ key: `k${i}`, prosa: text }));
    const { run } = desk({ 'odd.jsonl': records.join('\n') });
    const fields = ['--field', 'text=nothing,prosa', '--field', 'id=key'];
    const { out } = await run(['scan', 'odd.jsonl', ...fields, '--format', 'json']);
    const report = JSON.parse(out);
    expect(report.documents.map(({ id }: { id: string }) => id)).toEqual(['k0', 'k1']);
    expect(report.pairs).toHaveLength(1);
  });

  it('hands its flags to the stages and states them in the report', async () => {
    const { run } = desk(stories);
    const flags = ['--no-clean', '--shingle', '4', '--engine', 'minhash', '--min-probability', '0.9'];
    const { out } = await run(['scan', 'news', '--format', 'json', ...flags]);
    expect(JSON.parse(out).options).toMatchObject({
      clean: false,
      shingle: 4,
      engine: 'minhash',
      minProbability: 0.9,
    });
  });
});

describe('check', () => {
  it('compares the incoming with the archive, not the archive with itself', async () => {
    const { run } = desk({
      ...stories,
      'inbox/new.txt': unrelated.replace('forty stalls', 'some forty stalls'),
    });
    const { code, out } = await run(['check', 'inbox', '--against', 'news', '--format', 'json']);
    const report = JSON.parse(out);
    expect(code).toBe(1);
    expect(report.pairs.map((pair: { a: string; b: string }) => paths(report, pair))).toEqual([
      ['inbox/new.txt', 'news/market.txt'],
    ]);
  });

  it('takes several archives, named together or one by one', async () => {
    const { run } = desk({ 'new.txt': edited, 'a/one.txt': original, 'b/two.txt': other });
    const together = await run(['check', 'new.txt', '--against', 'a', 'b', '--format', 'json']);
    const apart = await run(['check', 'new.txt', '--against', 'b', '--against', 'a', '--format', 'json']);
    expect(JSON.parse(together.out).totals.documents).toBe(3);
    expect(apart.out).toBe(together.out);
  });

  it('reads the incoming from standard input', async () => {
    const { code } = await desk(stories).run(['check', '-', '--against', 'news'], { stdin: original });
    expect(code).toBe(1);
  });
});

describe('compare', () => {
  it('prints the pair whatever the verdict', async () => {
    const { code, out } = await desk(stories).run([
      'compare',
      'news/market.txt',
      'news/orchard.txt',
      '--format',
      'json',
    ]);
    const report = JSON.parse(out);
    expect(code).toBe(0);
    expect(report.pairs).toHaveLength(1);
    expect(report.pairs[0].relation).toBe('unrelated');
    expect(paths(report, report.pairs[0])).toEqual(['news/market.txt', 'news/orchard.txt']);
  });

  it('takes one record of many by its id or its line', async () => {
    const lines = [unrelated, original].map((text, i) => JSON.stringify({ id: `id-${i}`, text }));
    const { run } = desk({ 'wire.jsonl': lines.join('\n'), 'edited.txt': edited });
    for (const name of ['wire.jsonl#id-1', 'wire.jsonl:2']) {
      const { out } = await run(['compare', name, 'edited.txt', '--format', 'json']);
      expect(JSON.parse(out).pairs[0]).toMatchObject({ a: 'id-1', relation: 'near-duplicate' });
    }
  });

  it('says how to name one when a file holds several', async () => {
    const lines = [unrelated, original].map((text) => JSON.stringify({ text }));
    const { run } = desk({ 'wire.jsonl': lines.join('\n'), 'edited.txt': edited });
    const { code, out, err } = await run(['compare', 'wire.jsonl', 'edited.txt']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('wire.jsonl holds more than one article');
    expect(err).toContain('wire.jsonl:1, wire.jsonl:2');
  });

  it('says which record is not there', async () => {
    const { run } = desk({ 'wire.jsonl': JSON.stringify({ id: 'x', text: original }), 'edited.txt': edited });
    expect((await run(['compare', 'wire.jsonl#y', 'edited.txt'])).err).toContain('with the id y');
    expect((await run(['compare', 'wire.jsonl:9', 'edited.txt'])).err).toContain('on line 9');
  });

  it('takes a path with # and : in it as the path it is', async () => {
    const { run } = desk({ 'a#1.txt': original, 'b:2': edited });
    const { code, err } = await run(['compare', 'a#1.txt', 'b:2']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

describe('report', () => {
  it('prints a stored result in every format, as the run itself would have', async () => {
    const { run } = desk(stories);
    const ran = await run(['scan', 'news', '--json', 'result.json']);
    const told = await run(['report', 'result.json']);
    expect(told).toMatchObject({ code: 0, out: ran.out });
    const page = await run(['report', 'result.json', '--format', 'html']);
    expect(page.out).toMatch(/^<!doctype html>/);
    const data = await run(['report', 'result.json', '--format', 'json']);
    expect(data.out).toContain('"schemaVersion"');
  });

  it.each([
    ['{"schemaVersion": 1}', 'not a Twicetold report'],
    ['{"schema', 'not JSON'],
  ])('says what is wrong with %s', async (content, complaint) => {
    const { code, out, err } = await desk({ 'r.json': content }).run(['report', 'r.json']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('r.json');
    expect(err).toContain(complaint);
  });
});

describe('evaluate', () => {
  const labelled = {
    'set/docs.jsonl': Object.values(stories)
      .map((text, i) => JSON.stringify({ id: `d${i}`, text }))
      .join('\n'),
    'set/pairs.tsv':
      'a\tb\tderived\tkind\tgroup\torigin\nd0\td1\t1\tnear-copy\tferry\thand\nd0\td2\t0\tsame-topic\tferry\t\n',
  };

  it('prints every pair with its label and verdict, then the figures', async () => {
    const { code, out } = await desk(labelled).run(['evaluate', 'set', '--format', 'json']);
    const { pairs, summary } = JSON.parse(out);
    expect(code).toBe(0);
    expect(pairs[0]).toMatchObject({ a: 'd0', b: 'd1', derived: '1', kind: 'near-copy', group: 'ferry' });
    expect(pairs[0]).toMatchObject({ origin: 'hand', relation: 'near-duplicate', grade: 'wholly' });
    expect(summary.scored).toBe(2);
  });

  it('prints figures to read, for a folder or its labels', async () => {
    const { run } = desk(labelled);
    const folder = await run(['evaluate', 'set']);
    expect(folder.out).toContain('2 of 2 labelled pairs scored');
    expect(await run(['evaluate', 'set/pairs.tsv'])).toEqual(folder);
  });

  it('names the file and line of a label that does not fit', async () => {
    const { code, err } = await desk({
      ...labelled,
      'set/pairs.tsv': 'a\tb\tderived\tkind\tgroup\nx\ty\tyes\n',
    }).run(['evaluate', 'set']);
    expect(code).toBe(2);
    expect(err).toContain('set/pairs.tsv: line 2');
  });
});
