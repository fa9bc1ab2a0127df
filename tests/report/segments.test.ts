import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments } from '../../src/report/html/segments.ts';
import type { Span } from '../../src/span.ts';

const span = fc.record({ from: fc.nat(60), to: fc.nat(60) });
const spans = fc.array(span, { maxLength: 8 });
const text = fc.oneof(fc.string({ maxLength: 50 }), fc.string({ unit: 'binary', maxLength: 30 }));

function covers(one: Span, segment: Span): boolean {
  return one.from <= segment.from && one.to >= segment.to;
}

describe('segments', () => {
  it('joined are the text, whatever the spans', () => {
    fc.assert(
      fc.property(text, spans, (text, spans) => {
        const joined = segments(text, spans).map((segment) => segment.text);
        expect(joined.join('')).toBe(text);
      }),
    );
  });

  it('tile the stretch asked for, without gaps', () => {
    fc.assert(
      fc.property(text, spans, span, (text, spans, { from, to }) => {
        const within = {
          from: Math.min(from, to, text.length),
          to: Math.min(Math.max(from, to), text.length),
        };
        let end = within.from;
        for (const segment of segments(text, spans, within)) {
          expect(segment.from).toBe(end);
          expect(segment.text).toBe(text.slice(segment.from, segment.to));
          end = segment.to;
        }
        expect(end).toBe(within.to);
      }),
    );
  });

  it('carry exactly the spans that cover them, in text without surrogates', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 50 }), spans, (text, spans) => {
        for (const segment of segments(text, spans).filter(({ from, to }) => from < to))
          expect(segment.over).toEqual(spans.filter((one) => covers(one, segment)));
      }),
    );
  });

  it('show every empty span once', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 }),
        fc.nat(40),
        (text, offset) => {
          const at = Math.min(offset, text.length);
          const points = segments(text, [
            { from: at, to: at },
            { from: 0, to: 3 },
          ]).flatMap((one) => one.points);
          expect(points).toEqual([{ from: at, to: at }]);
        },
      ),
    );
  });

  it('never cut a character in two', () => {
    const [one, other] = segments('a😀b', [{ from: 2, to: 4 }]);
    expect([one.text, other.text]).toEqual(['a', '😀b']);
    expect(segments('😀', [{ from: 0, to: 1 }]).map(({ text }) => text)).toEqual(['😀']);
  });

  it('keep overlapping spans apart', () => {
    const outer = { from: 0, to: 6, name: 'outer' };
    const late = { from: 4, to: 9, name: 'late' };
    expect(
      segments('abcdefghij', [late, outer]).map(({ text, over }) => [text, over.map(({ name }) => name)]),
    ).toEqual([
      ['abcd', ['outer']],
      ['ef', ['late', 'outer']],
      ['ghi', ['late']],
      ['j', []],
    ]);
  });
});
