import { describe, expect, it } from 'vitest';
import { desk } from './run.ts';
import { edited, original, other, unrelated } from './texts.ts';

const labelled = {
  'set/docs.jsonl': [original, edited, unrelated]
    .map((text, i) => JSON.stringify({ id: `d${i}`, text }))
    .join('\n'),
  'set/pairs.tsv':
    'a\tb\tderived\tkind\tgroup\torigin\nd0\td1\t1\tnear-copy\tferry\thand\nd0\td2\t0\tsame-topic\tmarket\t\n',
  'archive/other.txt': other,
  'fit.tsv': '# a trial\nset\ta\tb\tprobability\nset\td0\td1\t0.02\n',
};

describe('evaluate', () => {
  it('writes a page besides what it prints, and keeps its texts out of the JSON', async () => {
    const { run, read } = desk(labelled);
    const { code, out, err } = await run(['evaluate', 'set', '--html', 'out/page.html', '--format', 'json']);
    expect({ code, err }).toEqual({ code: 0, err: 'Page: out/page.html\n' });
    // Facts in the texts have elements of their own.
    expect(read('out/page.html').replace(/<[^>]*>/g, '')).toContain('crack of forty centimetres');
    expect(out).not.toContain('crack of forty centimetres');
    expect(Object.keys(JSON.parse(out))).toEqual([
      'weights',
      'probabilities',
      'pairs',
      'summary',
      'retrieval',
      'cost',
      'problems',
    ]);
  });

  it('takes probabilities from a table, and says for how many pairs', async () => {
    const { out } = await desk(labelled).run(['evaluate', 'set', '--probabilities', 'fit.tsv']);
    expect(out).toContain('1 pairs have their probability from a trial, not from the weights;');
    expect(out).toContain('1 are not in it and were judged by the weights.');
  });

  it('hides the labelled articles in a haystack', async () => {
    const { run } = desk(labelled);
    const { out } = await run(['evaluate', 'set', '--haystack', 'archive']);
    expect(out).toContain('4 documents in one store, 1 of them background');
    expect(out).toMatch(/all within one language +1 +1\.000/);
  });

  it.each([
    [['--probabilities', 'gone.tsv'], 'gone.tsv cannot be read'],
    [['--probabilities', 'set/pairs.tsv'], 'set/pairs.tsv: line 1: no column set'],
    [['--html', 'set'], 'set is a folder'],
    [['--format', 'html'], "'html' is not one of terminal, json"],
  ])('refuses %j before any work is done', async (flags, reason) => {
    const { code, out, err } = await desk(labelled).run(['evaluate', 'set', ...flags]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(reason);
  });
});
