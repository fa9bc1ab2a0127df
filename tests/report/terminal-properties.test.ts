import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns } from '../../src/report/columns.ts';
import type { Report, ReportFact, ReportPair, ReportPassage } from '../../src/report/report.ts';
import { terminal } from '../../src/report/terminal/terminal.ts';
import { document, pair } from './builders.ts';
import { comparison } from './sample.ts';

const scripts = fc.constantFrom(
  'plain words of a story, 1,204 of them. ',
  '日本語の記事です。',
  'שלום עולם, זה סיפור. ',
  'مرحبا بالعالم ',
  'क्षत्रिय निर्णय ',
  'e\u0301\u0302\u0303 o\u0308 ',
  '👩‍👩‍👧‍👦🇺🇦❤️1️⃣ ',
  '한글 각각 ',
  'tab\there\r\nand\u00a0there\u00ad\u200b ',
  'x'.repeat(10_000),
  'ா'.repeat(90),
  '\u001b[31m\u001b]0;title\u0007\u202egnp.exe\u2067 \u0000\u009b2J ',
  '\ud83d lone \ude00 ',
);

const text = fc
  .array(fc.oneof(scripts, fc.string({ unit: 'binary', maxLength: 40 })), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''));

/** A span of whole numbers about a text, now and then outside of it or backwards. */
const span = fc.tuple(fc.nat(400), fc.integer({ min: -5, max: 400 })).map(([from, size]) => ({
  from,
  to: Math.max(0, from + size),
}));

const both = fc.record({ a: span, b: span });

const passage: fc.Arbitrary<ReportPassage> = fc.record({
  a: span,
  b: span,
  kind: fc.constantFrom('verbatim', 'edited', 'paraphrased'),
  score: fc.constantFrom(0.31, 0.8, 1),
  edits: fc.array(both, { maxLength: 5 }),
});

const fact: fc.Arbitrary<ReportFact> = fc.record({
  kind: fc.constantFrom('name', 'number', 'date', 'quotation', 'credit'),
  fate: fc.constantFrom('kept', 'changed', 'only-a', 'only-b'),
  a: fc.array(span, { maxLength: 2 }),
  b: fc.array(span, { maxLength: 2 }),
});

const compared: fc.Arbitrary<ReportPair> = fc
  .record({
    passages: fc.array(passage, { maxLength: 12 }),
    facts: fc.array(fact, { maxLength: 8 }),
    words: text,
    quotation: both,
    edits: fc.array(both, { maxLength: 3 }),
    who: fc.constantFrom('a-from-b', 'b-from-a', 'common-source', 'undetermined'),
  })
  .map(({ passages, facts, words, quotation, edits, who }) =>
    pair('one', 'two', {
      passages,
      facts,
      direction: { who, probability: 0.7, reasons: [{ claim: words, weight: 1, favours: 'a' }] },
      counterfactuals: [{ without: words, probability: 0.41, flagged: false }],
      reasons: {
        claim: words,
        weight: 2,
        children: [{ claim: words, weight: -1, children: [{ claim: words, weight: 1, children: [] }] }],
      },
      evidence: [
        { kind: 'long-run', claim: words, for: true, a: [], b: [] },
        { kind: 'name-shared', claim: words, for: false, a: [], b: [] },
        {
          kind: 'quotation-altered',
          claim: words,
          for: true,
          a: [quotation.a],
          b: [quotation.b],
          altered: { how: 'replaced', speakers: { a: words, b: null }, edits },
        },
      ],
    }),
  );

/** A comparison in which every string is odd and every span may lie anywhere. */
const odd: fc.Arbitrary<Report> = fc
  .record({
    a: text,
    b: text,
    name: text,
    pair: compared,
    language: fc.constantFrom('en', 'uk', 'he', 'und'),
  })
  .map(({ a, b, name, pair, language }) => ({
    ...comparison(),
    documents: [
      document('one', a, { title: name, source: name, path: 'one.txt' }),
      document('two', b, {
        path: `${name}.html`,
        title: null,
        language,
        marks: [{ from: 3, to: 9, rule: 'x', tier: 1, claim: name, quote: name }],
      }),
    ],
    pairs: [pair],
    problems: [{ path: name, place: name, reason: name, mend: name }],
  }));

const widths = fc.constantFrom(20, 24, 37, 59, 60, 61, 80, 100, 160, 200);

function stripped(printed: string): string {
  return printed.replace(/\u001b\[\d+m/g, '');
}

describe('whatever the texts hold, the terminal', () => {
  it('prints no line that is wider than the screen', () => {
    fc.assert(
      fc.property(odd, widths, fc.boolean(), fc.boolean(), (report, width, colour, verbose) => {
        for (const line of stripped(terminal(report, { width, colour, verbose })).split('\n'))
          expect(columns(line)).toBeLessThanOrEqual(width);
      }),
      { numRuns: 60 },
    );
  });

  it('prints no control character, and none that reorders', () => {
    fc.assert(
      fc.property(odd, widths, fc.boolean(), fc.boolean(), (report, width, colour, piped) => {
        const printed = stripped(terminal(report, { width, colour, piped })).replaceAll('\n', '');
        expect(printed).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        expect(printed.isWellFormed()).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('says the same in colour, the signs left aside', () => {
    const bare = (printed: string) => stripped(printed).replace(/\[-|-\]|\{\+|\+\}|\*/g, '');
    fc.assert(
      fc.property(odd, fc.boolean(), (report, verbose) => {
        const plain = terminal(report, { piped: true, verbose });
        expect(bare(terminal(report, { piped: true, verbose, colour: true }))).toBe(bare(plain));
      }),
      { numRuns: 60 },
    );
  });

  it('prints the same twice, and leaves the report as it was', () => {
    fc.assert(
      fc.property(odd, (report) => {
        const before = JSON.stringify(report);
        expect(terminal(report, { colour: true })).toBe(terminal(report, { colour: true }));
        expect(JSON.stringify(report)).toBe(before);
      }),
      { numRuns: 20 },
    );
  });
});
