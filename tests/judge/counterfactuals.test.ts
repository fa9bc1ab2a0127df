import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Subject } from '../../src/evidence/evidence.ts';
import { compareDocuments, readString } from '../../src/index.ts';
import { blended } from '../../src/judge/blended.ts';
import { counterfactuals, withoutCut } from '../../src/judge/counterfactuals.ts';
import { factsCuts, quotedCut, sameWordsCut } from '../../src/judge/cuts.ts';
import { explain, judge, type Verdict } from '../../src/judge/judge.ts';
import { weights } from '../../src/judge/weights.ts';
import { partsOf, strongest } from '../../src/judge/without-reasons.ts';
import { report } from '../../src/report/report.ts';
import { subjectOf } from '../evidence/subjects.ts';
import { notices } from './notices.ts';
import { bulletin, copied, rewritten, separate } from './stories.ts';
import { cabin } from './translations.ts';

const [source, copy, retelling, other] = [bulletin, copied, rewritten, separate].map((text) =>
  subjectOf(text),
);

/** A story of its own into which a long paragraph of another was lifted. */
const lifted = `The committee that nobody wanted to chair

When the county last looked for volunteers to sit on its transport committee, eleven people were asked and ten of them declined. The eleventh, retired surveyor Odile Marchbank, accepted because she had misheard the question.

Her first winter has been busier than she was promised. She has learned to read tide tables, to pronounce the names of four shipping insurers, and to sleep with the telephone under her pillow.

The only car ferry to Skarrow Island was taken out of service for at least nine days after inspectors found a crack 40 centimetres long in its hull, the operator said on Tuesday. About 1,900 people live on the island, which has neither a bridge nor an airfield. Supermarkets there hold food for roughly four days, according to the island council.

Marchbank keeps a drawing of a bridge in her desk, made by a pupil of the village school. It has six arches and a restaurant in the middle. She has asked an engineer what it would cost, and has decided not to tell the pupil.

Her term ends in spring. She has already been asked whether she would stay, and this time, she says, she heard the question very well.`;

const liftedPair = judge(source, subjectOf(lifted));

const statement = `"We took too long to tell people the truth," the mayor said. "We knew on Monday that the water was bad, and we waited until Thursday because we hoped that it would go away by itself."`;

/** The same retold story twice, with a quotation that both have word for word. */
const quoting = [bulletin, rewritten].map((text) => subjectOf(`${text}\n\n${statement}`));

const { bar } = weights();
const flaggedAt = (a: Subject, b: Subject, at?: number) => judge(a, b, at === undefined ? {} : { bar: at });
const nothing = ({ a, b }: Verdict['exhibit']) => ({
  what: 'nothing',
  a: new Uint8Array(a.text.size),
  b: new Uint8Array(b.text.size),
  words: 0,
});

describe('what would change a verdict', () => {
  const flagged = [
    flaggedAt(source, copy),
    flaggedAt(source, retelling, 0.3),
    flaggedAt(quoting[0], quoting[1], 0.3),
    liftedPair,
    flaggedAt(subjectOf(cabin.en), subjectOf(cabin.de), 0.3),
  ];

  it('is said in a few lines with probabilities, each a phrase that follows “without”', () => {
    for (const verdict of flagged) {
      expect(verdict.grade).not.toBe('none');
      const lines = counterfactuals(verdict);
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.length).toBeLessThanOrEqual(6);
      for (const { without, probability, flagged } of lines) {
        expect(without).toMatch(/^(?:the|all|what) [^.]+$/);
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
        expect(flagged).toBe(probability >= verdict.bar);
        expect(probability).toBeLessThan(verdict.probability + 0.005);
      }
      expect(new Set(lines.map(({ without }) => without)).size).toBe(lines.length);
    }
  });

  it('names first what the verdict falls without', () => {
    for (const verdict of flagged) {
      const stands = counterfactuals(verdict).map(({ flagged }) => Number(flagged));
      expect(stands).toEqual([...stands].sort());
    }
  });

  it('is the lifted passage where one was lifted, and not what it shares with it', () => {
    expect(liftedPair.relation).toBe('partial');
    const lines = counterfactuals(liftedPair);
    const run = lines.find(({ without }) => / words (?:in a row )?that are the same/.test(without));
    expect(run).toMatchObject({ flagged: false });
    expect(run!.probability).toBeLessThan(0.2);
    expect(lines.some(({ without }) => without.startsWith('what any'))).toBe(false);
  });

  it('is not the quotations where everything else was retold too', () => {
    const verdict = flaggedAt(quoting[0], quoting[1]);
    expect(verdict.relation).not.toBe('same-story');
    const quotations = counterfactuals(verdict).find(({ without }) => without.includes('shared quotation'));
    expect(quotations?.without).toMatch(/^the \d+ shared quotations$/);
    expect(quotations?.flagged).toBe(true);
  });

  it('is the same for exchanged sides, and twice the same', () => {
    for (const verdict of flagged) {
      const { a, b } = verdict.exhibit;
      const turned = judge(b, a, { bar: verdict.bar });
      expect(counterfactuals(turned)).toEqual(counterfactuals(verdict));
      expect(counterfactuals(verdict)).toEqual(counterfactuals(verdict));
    }
  });

  it('is the same for exchanged sides of texts put together at random', () => {
    const parts = [bulletin, rewritten, separate, lifted].flatMap((text) => text.split('\n\n'));
    const story = fc
      .subarray(parts, { minLength: 3, maxLength: 9 })
      .map((some) => subjectOf(some.join('\n\n')));
    fc.assert(
      fc.property(story, story, (a, b) => {
        const here = counterfactuals(judge(a, b, { bar: 0.05 }));
        expect(counterfactuals(judge(b, a, { bar: 0.05 }))).toEqual(here);
      }),
      { numRuns: 25 },
    );
  });

  it('takes its heads from the tree of reasons', () => {
    for (const verdict of flagged) {
      const claims = explain(verdict).children.map(({ claim }) => claim);
      for (const { without } of counterfactuals(verdict))
        for (const [, head] of without.matchAll(/“([^”]+)”/g))
          expect(claims.some((claim) => claim.startsWith(`${head}:`))).toBe(true);
    }
  });

  it('keeps to the number of lines it is given, and judges nothing again above a length', () => {
    const [verdict] = flagged;
    const all = counterfactuals(verdict, { most: 100 });
    expect(counterfactuals(verdict, { most: 1 })).toEqual(all.slice(0, 1));
    const summed = counterfactuals(verdict, { longest: 10 });
    expect(summed.every(({ without }) => without.startsWith('what '))).toBe(true);
  });
});

describe('a verdict without nothing', () => {
  it('is the verdict: words', () => {
    for (const [a, b] of [
      [source, copy],
      [source, retelling],
      [source, other],
      [source, subjectOf(lifted)],
    ]) {
      const { exhibit, probability } = judge(a, b);
      expect(withoutCut(exhibit, nothing(exhibit), bar, weights())?.probability).toBe(probability);
    }
  });

  it('is the verdict: reasons', () => {
    for (const verdict of [flaggedAt(source, copy), flaggedAt(source, other), liftedPair])
      expect(strongest(partsOf(verdict.exhibit, weights()), 0).probability).toBe(verdict.probability);
  });

  it('falls with every further reason', () => {
    for (const { exhibit } of [flaggedAt(source, copy), flaggedAt(source, retelling), liftedPair]) {
      const parts = partsOf(exhibit, weights());
      const falling = [0, 1, 2, 3].map((count) => strongest(parts, count).probability);
      expect(falling).toEqual([...falling].sort((x, y) => y - x));
    }
  });
});

describe('words thought away', () => {
  it('are all names and numbers, and what is counted is what both texts share', () => {
    const { exhibit } = flaggedAt(source, retelling);
    const { both, names, numbers } = factsCuts(exhibit);
    const counts = exhibit.findings
      .filter(({ kind }) => kind === 'name-shared' || kind === 'number-shared')
      .map(({ claim }) => /^\d+/.exec(claim)?.[0]);
    expect(both?.what).toBe(`all names and numbers (${counts[0]} and ${counts[1]} of them shared)`);
    for (const side of ['a', 'b'] as const) {
      expect(both?.[side]).toEqual(names![side].map((one, i) => one | numbers![side][i]));
      const { text } = exhibit[side];
      expect(text.forms.filter((_, i) => names![side][i])).toContain('skarrow');
    }
  });

  it('are quotations whole, however one side bent them', () => {
    const bent = bulletin.replace('than bury one', 'than bury a single one');
    const { exhibit } = judge(source, subjectOf(bent));
    const cut = quotedCut(exhibit)!;
    const said = (side: 'a' | 'b') => exhibit[side].text.forms.filter((_, i) => cut[side][i]);
    expect(said('a')).toContain('bury');
    expect(said('b')).toContain('single');
    expect(said('a')).not.toContain('crack');
  });

  it('are none where nothing is shared', () => {
    const { exhibit } = judge(
      source,
      subjectOf('Nobody came. Nothing happened. It rained, and then it did not.'),
    );
    expect([quotedCut(exhibit), sameWordsCut(exhibit), factsCuts(exhibit)]).toEqual([
      undefined,
      undefined,
      {},
    ]);
  });

  it('leave at least sixty words to judge by, or nothing is said', () => {
    const { exhibit } = flaggedAt(source, copy);
    const cut = nothing(exhibit);
    cut.a.fill(1, 0, cut.a.length - 59);
    expect(withoutCut(exhibit, cut, bar, weights())).toBeUndefined();
    cut.a[0] = 0;
    expect(withoutCut(exhibit, cut, bar, weights())).toBeDefined();
  });
});

describe('nothing is said', () => {
  it('of pairs that are not flagged', () => {
    expect(counterfactuals(judge(source, other))).toEqual([]);
  });

  it('of the same text twice, whatever the bar', () => {
    expect(counterfactuals(judge(source, source))).toEqual([]);
    expect(counterfactuals(judge(source, source, { bar: 1 }))).toEqual([]);
  });

  it('of texts without words, and nothing wrong of a single word', () => {
    for (const [one, two] of [
      ['', ''],
      ['', bulletin],
      ['—', '…'],
    ])
      expect(counterfactuals(judge(subjectOf(one), subjectOf(two), { bar: 0 }))).toEqual([]);
    for (const word of ['ferry', 'Skarrow', '40'])
      for (const { probability } of counterfactuals(judge(subjectOf(word), source, { bar: 0 })))
        expect(Number.isFinite(probability)).toBe(true);
  });

  it('of a verdict that a veto left', () => {
    const vetoed = notices
      .map(({ texts: [one, two] }) => judge(subjectOf(one), subjectOf(two), { bar: 0.001 }))
      .filter(({ veto, grade }) => veto && grade !== 'none');
    expect(vetoed.length).toBeGreaterThan(0);
    for (const verdict of vetoed) expect(counterfactuals(verdict)).toEqual([]);
  });
});

describe('of other verdicts', () => {
  it('a pair that only a blend has raised falls without the other sources', () => {
    const verdict = judge(source, other);
    const measures = { together: 2, apart: 0.5, gain: 0.3, news: 0.1, against: 0 };
    const parts = [
      { verdict, taker: 'b' as const },
      { verdict: judge(copy, other), taker: 'b' as const },
    ];
    const [raised] = blended({ probability: 0.97, measures }, parts);
    expect(raised.blend.raised).toBe(true);
    expect(counterfactuals(raised)).toEqual([
      { without: 'the other source', probability: verdict.probability, flagged: false },
    ]);
  });

  it('a pair that a sentence model looked at twice stands or falls with that look', () => {
    const verdict = judge(source, retelling, { bar: 0.3 });
    const second = { before: 0.25, after: verdict.probability, terms: [] };
    expect(counterfactuals({ ...verdict, second })).toEqual([
      { without: 'the second look by the sentence model', probability: 0.25, flagged: false },
    ]);
  });

  it('very long texts are answered from the sum, and quickly', () => {
    const words = Array.from({ length: 12_000 }, (_, i) => `w${(i * 7919) % 9973}`);
    const long = words.join(' ').replace(/(\S+ ){14}/g, (run) => `${run.trim()}. `);
    const verdict = judge(subjectOf(long), subjectOf(`A word before.\n\n${long}`));
    expect(verdict.grade).not.toBe('none');
    const lines = counterfactuals(verdict);
    expect(lines.every(({ without }) => without.startsWith('what '))).toBe(true);
    expect(lines.every(({ probability }) => probability >= 0 && probability <= 1)).toBe(true);
  });
});

describe('a report', () => {
  const document = (text: string) => readString(text, { path: 'story.txt', format: 'text' });

  it('says what would change the verdict on a flagged pair, and nothing of others', () => {
    const [found] = compareDocuments(document(bulletin), document(copied)).pairs;
    expect(found.counterfactuals?.length).toBeGreaterThan(0);
    for (const { probability } of found.counterfactuals!)
      expect(probability).toBe(Math.round(probability * 1e4) / 1e4);
    const apart = compareDocuments(document(bulletin), document(separate));
    expect(apart.pairs[0].counterfactuals).toBeUndefined();
    expect(report.safeParse(apart).success).toBe(true);
  });
});
