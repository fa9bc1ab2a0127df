import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withAccepted } from '../../src/baseline/change.ts';
import {
  type Baseline,
  emptyBaseline,
  openBaseline,
  printBaseline,
  UnusableBaseline,
} from '../../src/baseline/file.ts';
import { found } from './texts.ts';

const yes = { by: 'Ida Voss', on: '2026-03-02', until: '2026-12-31', reason: 'By licence.' };

function accepted(report = found(), acceptance = yes): Baseline {
  return withAccepted(emptyBaseline('b.jsonl'), report, report.pairs, acceptance).baseline;
}

const content = printBaseline(accepted());
const [header, line] = content.split('\n');

describe('the file', () => {
  it('is a header and an entry a line, what people want to know first', () => {
    expect(JSON.parse(header)).toEqual({ format: 'twicetold-baseline', version: 1 });
    expect(Object.keys(JSON.parse(line))).toEqual(['id', 'relation', 'until', 'by', 'on', 'reason', 'texts']);
    expect(content.split('\n')).toHaveLength(3);
  });

  it('is the same whatever order pairs and texts come in', () => {
    const report = found();
    const [pair] = report.pairs;
    const turned = { ...report, pairs: [{ ...pair, a: pair.b, b: pair.a }] };
    expect(printBaseline(accepted(turned))).toBe(content);
    const other = accepted(found('Another text altogether.'));
    const lines = [...other.entries, ...accepted().entries];
    const file = printBaseline({ ...other, entries: lines });
    expect(printBaseline({ ...other, entries: lines.toReversed() })).toBe(file);
  });

  it('comes back as it was, with fields that nobody here knows', () => {
    const ticket = { ...JSON.parse(line), ticket: 'DESK-12', seen: [1, 2] };
    ticket.texts[0].language = 'en';
    const file = `${JSON.stringify({ ...JSON.parse(header), team: 'foreign' })}\n${JSON.stringify(ticket)}\n`;
    const after = printBaseline(openBaseline(file, 'b.jsonl'));
    expect(JSON.parse(after.split('\n')[1])).toEqual(ticket);
    expect(JSON.parse(after.split('\n')[0])).toMatchObject({ team: 'foreign' });
    expect(printBaseline(openBaseline(after, 'b.jsonl'))).toBe(after);
  });

  it('keeps such a field when a pair is accepted anew', () => {
    const file = `${header}\n${JSON.stringify({ ...JSON.parse(line), ticket: 'DESK-12' })}\n`;
    const report = found();
    const after = withAccepted(openBaseline(file, 'b'), report, report.pairs, { ...yes, reason: 'Still.' });
    expect(after).toMatchObject({ added: [], renewed: [{ reason: 'Still.' }] });
    expect(after.baseline.entries).toEqual([
      expect.objectContaining({ ticket: 'DESK-12', reason: 'Still.' }),
    ]);
  });

  it('may come from Windows, with empty lines and a mark of its byte order', () => {
    const file = `\ufeff${content.replaceAll('\n', '\r\n\r\n')}`;
    expect(printBaseline(openBaseline(file, 'b.jsonl'))).toBe(content);
  });

  it('shows every sign that acts unseen, whatever an article is called', () => {
    const report = found();
    report.documents[0].title = 'Evil \u202e\u200b\u0007\n\u2028 title \ud800';
    const file = printBaseline(accepted(report, { ...yes, reason: 'a\n{"id":"x"}\u2066' }));
    expect(file).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f]/,
    );
    expect(file.split('\n')).toHaveLength(3);
    expect(openBaseline(file, 'b').entries[0].reason).toBe('a\n{"id":"x"}\u2066');
  });

  it('survives any reason and any title', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.string({ unit: 'grapheme' }),
        (reason, title) => {
          fc.pre(reason.trim() !== '');
          const report = found();
          report.documents[0].title = title;
          const file = printBaseline(accepted(report, { ...yes, reason }));
          expect(openBaseline(file, 'b').entries[0].reason).toBe(reason);
          expect(printBaseline(openBaseline(file, 'b'))).toBe(file);
        },
      ),
    );
  });
});

describe('two branches merged', () => {
  const later = JSON.stringify({ ...JSON.parse(line), on: '2026-04-01', reason: 'Later.' });

  it('may repeat lines and stand in any order', () => {
    const file = [line, header, line, header, ''].join('\n');
    expect(printBaseline(openBaseline(file, 'b'))).toBe(content);
  });

  it.each([
    [line, later],
    [later, line],
  ])('may have two entries for one pair: the later counts', (...lines) => {
    const { entries } = openBaseline([header, ...lines].join('\n'), 'b');
    expect(entries).toEqual([expect.objectContaining({ reason: 'Later.' })]);
  });

  it('with a conflict left is refused', () => {
    const file = [header, '<<<<<<< ours', line, '=======', later, '>>>>>>> theirs'].join('\n');
    expect(() => openBaseline(file, 'b.jsonl')).toThrow('b.jsonl, line 2: a merge conflict was left');
  });
});

describe('a file that cannot be used names line, entry and field, and what mends it', () => {
  const changed = (change: object) => `${header}\n${JSON.stringify({ ...JSON.parse(line), ...change })}`;
  const { id, texts } = JSON.parse(line);
  const place = `b.jsonl, line 2 (entry ${id}): `;

  it.each([
    ['nothing', '', 'b.jsonl: no baseline'],
    ['a file of something else', '{"id":"1","text":"A story"}', 'b.jsonl, line 1 (entry 1): '],
    ['no JSON', `${header}\nhello`, 'b.jsonl, line 2: not a line of JSON'],
    ['a bare word', `${header}\nnull`, 'b.jsonl, line 2: not an entry'],
    ['a later version', header.replace('1}', '2}'), 'b.jsonl, line 1: version 2 of the baseline'],
    ['no reason', changed({ reason: undefined }), `${place}reason is missing`],
    ['an empty reason', changed({ reason: '  ' }), `${place}reason must not be empty`],
    ['an endless reason', changed({ reason: 'x'.repeat(2001) }), `${place}reason must have at most 2000`],
    ['nobody', changed({ by: '' }), `${place}by must not be empty`],
    ['no day', changed({ until: 'next year' }), `${place}until must be a day, as in 2026-12-31`],
    ['a day that is none', changed({ until: '2026-02-30' }), `${place}until must be a day`],
    ['no day of its making', changed({ on: 5 }), `${place}on must be a day`],
    ['another relation', changed({ relation: 'theft' }), `${place}relation must be one of identical`],
    ['one text', changed({ texts: [texts[0]] }), `${place}texts must be the two texts`],
    [
      'half a key',
      changed({ texts: [{ ...texts[0], story: 'abc' }, texts[1]] }),
      `${place}texts.0.story must be 32`,
    ],
    [
      'the texts of another entry',
      changed({ texts: [{ ...texts[0], story: 'a'.repeat(32) }, texts[1]] }),
      `${place}its texts are those of entry `,
    ],
  ])('%s', (_, file, message) => {
    let error: unknown;
    try {
      openBaseline(file, 'b.jsonl');
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(UnusableBaseline);
    expect((error as UnusableBaseline).message).toContain(message);
    expect((error as UnusableBaseline).mend).toMatch(/\.$/);
  });
});
