import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Exhibit, examine } from '../../src/evidence/evidence.ts';
import { said, subjectOf } from './subjects.ts';

const words = [
  ...'the a of on was has ferry crack hull island council bread harbour winter'.split(' '),
  ...'Oldcastle Skarrow Ferrand Zelenskyy Zelensky Tuesday'.split(' '),
  ...['32', 'thirty-two', '1.2 million', '1,200,000', '12\u00a0400', '2019', '76%'],
  ...['“We will not sail this ship”', '"not tonight and not ever"', '«ніколи більше не»'],
  ...['інтелект', 'корабель', 'Schiff', 'крига', '港', 'FAQs:', '.', '.', '?', '\n\n'],
];
const story = fc
  .array(fc.constantFrom(...words), { minLength: 0, maxLength: 60 })
  .map((parts) => parts.join(' '));
/** Two texts that share whole stretches now and then. */
const stories = fc
  .tuple(story, story, story)
  .chain(([x, y, z]) =>
    fc.constantFrom([x, y], [`${x} ${z}`, `${z}\n\n${y}`], [z, `${z} ${z} ${z}`], [x, x]),
  );

const shares =
  /^(?:bigrams|trigrams|fivegrams|vocabulary|rare|sentences|margin|names|numbers)(?:\.\d+)?\.(?:max|min)$|^run\.share$|^order\.|^quotes\.(?:kept|found)$|^words\.ratio$/;

/** A mean less its error: below zero where little is known. */
const cautious = /^sure\.m/;

describe('examine', () => {
  it('mirrors exactly when its sides are exchanged', () => {
    fc.assert(
      fc.property(stories, ([one, other]) => {
        const [a, b] = [subjectOf(one), subjectOf(other)];
        const here = examine(a, b);
        const there = examine(b, a);
        expect(there.measures).toEqual(here.measures);
        expect(there.sides).toEqual({ a: here.sides.b, b: here.sides.a });
        if (one === other) return;
        expect(there.alignment.coverage).toEqual({
          a: here.alignment.coverage.b,
          b: here.alignment.coverage.a,
        });
        expect(there.alignment.passages.map(({ a: x, b: y }) => ({ a: y, b: x }))).toEqual(
          here.alignment.passages.map(({ a: x, b: y }) => ({ a: x, b: y })),
        );
        expect(there.findings.map(({ a: x, b: y, ...rest }) => ({ ...rest, a: y, b: x }))).toEqual(
          here.findings,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every share between 0 and 1, every count at 0 or more, and max over min', () => {
    fc.assert(
      fc.property(stories, ([one, other]) => {
        const { measures, alignment } = examine(subjectOf(one), subjectOf(other));
        for (const [name, value] of Object.entries(measures)) {
          if (Number.isNaN(value)) continue;
          if (!cautious.test(name))
            expect(value, name).toBeGreaterThanOrEqual(name.startsWith('margin') ? -1e-6 : 0);
          if (shares.test(name)) expect(value, name).toBeLessThanOrEqual(1 + 1e-6);
          if (name.endsWith('.max')) {
            const smaller = measures[name.replace(/max$/, 'min')];
            if (!Number.isNaN(smaller)) expect(smaller).toBeLessThanOrEqual(value);
          }
        }
        for (const side of ['a', 'b'] as const) {
          expect(alignment.coverage[side]).toBeGreaterThanOrEqual(0);
          expect(alignment.coverage[side]).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives spans that lie inside the texts', () => {
    fc.assert(
      fc.property(stories, ([one, other]) => {
        const exhibit = examine(subjectOf(one), subjectOf(other));
        for (const finding of exhibit.findings) {
          for (const side of ['a', 'b'] as const) {
            const { length } = exhibit[side].text.clean.document.text;
            expect(finding[side].length).toBeGreaterThan(0);
            for (const { from, to } of finding[side]) {
              expect(from).toBeLessThan(to);
              expect(to).toBeLessThanOrEqual(length);
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('measures no share above one between a German and an English text with the same names', () => {
    const { measures } = examine(
      subjectOf('Der Schwimmverein von Skarrow wartet auf den Präsidenten Oldcastle und seine Boote.', {
        language: 'de',
      }),
      subjectOf('The swimmers of Skarrow waited; Skarrow and Oldcastle were late. Boote, they said.', {
        language: 'en',
      }),
    );
    expect(measures['vocabulary.max']).toBeLessThanOrEqual(1);
    expect(measures['rare.max']).toBeLessThanOrEqual(1);
  });

  it('survives a text without words', () => {
    for (const [one, other] of [
      ['', ''],
      ['', 'The ferry sailed.'],
      ['!!!', '???'],
    ]) {
      const exhibit = examine(subjectOf(one), subjectOf(other));
      expect(exhibit.findings).toEqual([]);
      expect(exhibit.alignment.passages).toEqual([]);
    }
  });
});

describe('asymmetry', () => {
  const source = subjectOf(
    `The ferry to Skarrow was stopped on Tuesday, said Marit Oldcastle of Sound Lines. “We will not sail a ship that we do not trust,” she said.

    The baker Tomas Ferrand has flour for 3 days. A charter costs 31,000 crowns a day; the fault of 2019 cost 412,000.`,
  );
  const rewrite = subjectOf(
    `A ferry serving Skarrow has been halted, according to Oldcastle. Flour may last 3 days.

    As an AI language model, I cannot verify this.

    FAQs:

    Why was the ferry halted? Because of a fault.`,
  );

  it('gives the source the names, numbers and quotations, the rewrite the marks and the tail', () => {
    const { sides }: Exhibit = examine(source, rewrite);
    for (const more of ['names', 'numbers', 'quotations'])
      expect(sides.a[more]).toBeGreaterThan(sides.b[more]);
    for (const more of ['machine marks', 'tail of questions']) {
      expect(sides.a[more]).toBe(0);
      expect(sides.b[more]).toBe(1);
    }
  });

  it('is level between a text and itself', () => {
    const { sides } = examine(source, source);
    expect(sides.a).toEqual(sides.b);
  });
});

describe('findings', () => {
  it('quotes rare words, a long run and names where they stand', () => {
    const a = subjectOf(
      'Divers found a hairline crack in the hull of the Skarrow ferry, and Oldcastle ordered the dockyard to weld it.',
    );
    const b = subjectOf(
      'On Monday divers found a hairline crack in the hull of the Skarrow ferry. The dockyard will weld it, Oldcastle said.',
    );
    const { findings } = examine(a, b);
    const run = findings.find(({ kind }) => kind === 'long-run')!;
    expect(said(a, run.a[0]).toLowerCase()).toBe(
      'divers found a hairline crack in the hull of the skarrow ferry',
    );
    expect(said(b, run.b[0]).toLowerCase()).toBe(said(a, run.a[0]).toLowerCase());
    const shared = findings.find(({ kind }) => kind === 'name-shared')!;
    expect(shared.a.map((span) => said(a, span))).toEqual(shared.b.map((span) => said(b, span)));
  });
});
