import { describe, expect, it } from 'vitest';
import { entryStates, pairsById, pruned, withAccepted } from '../../src/baseline/change.ts';
import { emptyBaseline, openBaseline, printBaseline } from '../../src/baseline/file.ts';
import { accept } from '../../src/baseline.ts';
import { redact } from '../../src/report/redact.ts';
import type { Report } from '../../src/report/report.ts';
import { document, pair } from '../report/builders.ts';
import { found, result, retold, third, wire } from './texts.ts';

const yes = { by: 'Ida Voss', on: '2026-03-02', until: '2026-12-31', reason: 'By licence.' };
const today = '2026-06-01';

function baselineOf(report: Report, acceptance: Parameters<typeof withAccepted>[3] = yes) {
  return withAccepted(emptyBaseline('b.jsonl'), report, report.pairs, acceptance).baseline;
}

const baseline = baselineOf(found());
const [{ id }] = baseline.entries;
const marks = (report: Report, day = today) =>
  accept(report, baseline, day).pairs.map(({ accepted }) => accepted?.id);
const lapses = (report: Report, day = today) =>
  accept(report, baseline, day).baseline!.lapsed.map(({ state, reason }) => `${state}: ${reason}`);

describe('an accepted pair', () => {
  it('is marked with who, when, why and until when', () => {
    const { pairs, baseline: told } = accept(found(), baseline, today);
    expect(pairs[0].accepted).toEqual({ id, ...yes });
    expect(told).toEqual({ path: 'b.jsonl', entries: 1, expired: 0, lapsed: [] });
  });

  it('stays accepted where files move, lines break elsewhere and sides are turned round', () => {
    const moved = found(wire.replaceAll(' ', '\n'), `  ${retold.replaceAll(' ', '\r\n')}`);
    for (const one of moved.documents)
      Object.assign(one, { path: `2027/${one.id}.html`, title: null, date: '2027' });
    expect(marks(moved)).toEqual([id]);
  });

  it('stays accepted where furniture came, went, or is told apart otherwise', () => {
    const page = `Most read today\n${retold}`;
    const removed = [{ from: 0, to: 15, rule: 'teaser', quote: '' }];
    const cleaned = found(page);
    cleaned.documents[0].removed = removed;
    expect(marks(cleaned)).toEqual([id]);
    const known = baselineOf(cleaned);
    expect(accept(found(page), known, today).pairs[0].accepted).toBeDefined();
    expect(accept(found(), known, today).pairs[0].accepted).toBeDefined();
    expect(accept(found(page.replace('Most', 'Least')), known, today).pairs[0].accepted).toBeUndefined();
  });

  it('stays accepted through its last day and not after it', () => {
    expect(marks(found(), '2026-12-31')).toEqual([id]);
    expect(marks(found(), '2027-01-01')).toEqual([undefined]);
    expect(lapses(found(), '2027-01-01')).toEqual(['expired: accepted until 2026-12-31 only']);
    const endless = baselineOf(found(), { ...yes, until: null });
    expect(accept(found(), endless, '9999-12-31').pairs[0].accepted).toBeDefined();
  });

  it('is judged again when a word changes', () => {
    const changed = found(retold.replace('two bearings', 'three bearings'));
    expect(marks(changed)).toEqual([undefined]);
    expect(lapses(changed)).toEqual([
      'changed: “Cracks shut Lenna crossing” has other words than was accepted',
    ]);
  });

  it('is judged again when it is worse than was accepted, and not when it is better', () => {
    expect(marks(found(retold, wire, { relation: 'partial' }))).toEqual([id]);
    const worse = found(retold, wire, { relation: 'near-duplicate' });
    expect(marks(worse)).toEqual([undefined]);
    expect(lapses(worse)).toEqual(['stronger: accepted as rewrite, and judged near-duplicate now']);
  });

  it('is accepted in every copy of its texts', () => {
    const report = found();
    const copy = { ...report.documents[0], id: 'three', path: 'again.txt' };
    const twice = result(
      [...report.documents, copy],
      [pair('one', 'two'), pair('three', 'two'), pair('one', 'three')],
    );
    expect(marks(twice)).toEqual([id, id, undefined]);
    expect([...pairsById(twice)].map(([, pairs]) => pairs.length)).toEqual([2, 1]);
  });

  it('loses the mark of an earlier baseline', () => {
    const marked = accept(found(), baseline, today);
    const after = accept(marked, emptyBaseline('other.jsonl'), today);
    expect(after.pairs[0]).not.toHaveProperty('accepted');
    expect(after.baseline).toEqual({ path: 'other.jsonl', entries: 0, expired: 0, lapsed: [] });
  });
});

describe('an entry is called stale only where the run shows it', () => {
  const both = found().documents;

  it('not where neither article is in the run, or only one', () => {
    expect(lapses(result([document('x', third)], []))).toEqual([]);
    expect(lapses(result([both[0], document('x', third)], []))).toEqual([]);
    expect(lapses(result([], []), '2027-01-01')).toEqual([]);
  });

  it('not where another story lies at the same path', () => {
    const next = document('next', third, { path: 'inbox/cracks.txt' });
    expect(lapses(result([next, both[1]], []))).toEqual([]);
  });

  it('where both are there and are no finding', () => {
    expect(lapses(result(both, []))).toEqual([
      'gone: both articles are here, and are not found to be rewrite any more',
    ]);
    const silent = both.map((one) => ({ ...one, text: null }));
    expect(lapses(result(silent, []))).toEqual([expect.stringMatching(/^gone/)]);
  });

  it('not among articles of an archive, which are not compared', () => {
    const archive = both.map((one) => ({ ...one, role: 'archive' as const }));
    expect(lapses(result(archive, [], { command: 'check' }))).toEqual([]);
  });

  it('not where one text was accepted in two files and one file is left', () => {
    const twins = result(
      [document('one', wire), document('two', wire, { path: 'copy.txt' })],
      [pair('one', 'two', { relation: 'identical' })],
    );
    const known = baselineOf(twins);
    expect(accept(result([document('one', wire)], []), known, today).baseline?.lapsed).toEqual([]);
  });

  it('by its record in a file of many, wherever the line moves', () => {
    const records = found();
    for (const [i, one] of records.documents.entries())
      Object.assign(one, { path: 'feed.jsonl', line: i + 1, title: null });
    const known = baselineOf(records);
    const [first, second] = records.documents;
    const moved = result(
      [
        { ...second, line: 1 },
        { ...first, line: 9, text: third, hash: 'f'.repeat(64) },
      ],
      [],
    );
    expect(accept(moved, known, today).baseline?.lapsed).toEqual([
      expect.objectContaining({ state: 'changed', reason: '“feed.jsonl” has other words than was accepted' }),
    ]);
  });
});

describe('names hidden', () => {
  it('hide who accepted and why, and the path of the file', () => {
    const hidden = redact(accept(found(), baseline, today));
    expect(hidden.pairs[0].accepted).toEqual({ ...yes, id, by: null, reason: null });
    expect(hidden.baseline?.path).toBe('[path]');
    expect(JSON.stringify(hidden)).not.toMatch(/Ida Voss|By licence|b\.jsonl/);
  });

  it('leave nothing to hold a baseline against', () => {
    expect(() => accept(redact(found()), baseline, today)).toThrow('names are hidden in the report');
  });
});

describe('pruning', () => {
  it('takes out what has expired, and by a report what is stale', () => {
    expect(pruned(baseline, today).removed).toEqual([]);
    expect(pruned(baseline, '2027-01-01').baseline.entries).toEqual([]);
    expect(pruned(baseline, today, found()).removed).toEqual([]);
    const changed = found(`${retold} More.`);
    expect(pruned(baseline, today, changed).removed).toMatchObject([{ state: 'changed' }]);
    expect(pruned(baseline, today, result([], [])).removed).toEqual([]);
  });

  it('every state that is not as it should be comes with what mends it', () => {
    const states = [found(), found(`${retold} More.`), result([], [])].map(
      (one) => entryStates(baseline, today, one)[0],
    );
    expect(states.map(({ state, mend }) => [state, mend !== undefined])).toEqual([
      ['holds', false],
      ['changed', true],
      ['elsewhere', false],
    ]);
  });
});

it('ten thousand entries are read, held against ten thousand pairs and written in seconds', () => {
  const documents = Array.from({ length: 10_001 }, (_, i) =>
    document(`d${i}`, `${wire} Number ${i}. `.repeat(8)),
  );
  const pairs = documents.slice(1).map(({ id }) => pair(documents[0].id, id));
  const report = result(documents, pairs);
  const started = performance.now();
  const file = printBaseline(baselineOf(report));
  const many = openBaseline(file, 'b.jsonl');
  expect(accept(report, many, today).pairs.every(({ accepted }) => accepted)).toBe(true);
  expect(many.entries).toHaveLength(10_000);
  expect(printBaseline(many)).toBe(file);
  expect(performance.now() - started).toBeLessThan(10_000);
});
