import type { ReportFact, ReportPair, ReportPassage } from '../../src/report/report.ts';
import type { Span } from '../../src/span.ts';
import { at, pair, passage } from './builders.ts';
import { rewrite, wire } from './stories.ts';

/** Pairs a stretch of the wire story with one of the rewrite. */
function between(a: string, b: string, kind: ReportPassage['kind'], edits: [string, string][] = []) {
  const [one, other] = [at(wire, a), at(rewrite, b)];
  const inside = (text: string, within: Span, quote: string, origin: number) => {
    const span = at(text.slice(within.from, within.to), quote);
    return { from: span.from + origin, to: span.to + origin };
  };
  return passage(
    one,
    other,
    kind,
    edits.map(([x, y]) => ({ a: inside(wire, one, x, one.from), b: inside(rewrite, other, y, other.from) })),
  );
}

/** A fact by its words on either side; null where a side lacks it. */
function fact(kind: ReportFact['kind'], fate: ReportFact['fate'], a: string | null, b: string | null) {
  const spans = (text: string, words: string | null) => (words === null ? [] : [at(text, words)]);
  return { kind, fate, a: spans(wire, a), b: spans(rewrite, b) };
}

/** Facts of every kind and every fate. */
export const ferryFacts: ReportFact[] = [
  fact('name', 'kept', 'Skarrow Island', 'Skarrow Island'),
  fact('number', 'kept', '1,900', '1,900'),
  fact('number', 'changed', 'four days', 'some four days'),
  fact('credit', 'only-a', 'the island council', null),
  fact(
    'quotation',
    'changed',
    '"We will not sail a ship that we do not trust,"',
    '"We are not going to sail a ship we don\'t trust,"',
  ),
  fact('name', 'kept', 'Marit Oldcastle', 'Marit Oldcastle'),
  fact('name', 'kept', 'Sound Lines', 'Sound Lines'),
  fact('date', 'kept', 'Monday evening', 'Monday evening'),
  fact('name', 'only-a', 'Tomas Ferrand', null),
  fact('quotation', 'only-a', '"After that I bake biscuits,"', null),
  fact('number', 'kept', '31,000', '31,000'),
  fact('date', 'only-b', null, 'Frequently asked questions'),
];

/** The wire story and its rewrite, with every kind of passage and reason. */
export function ferryPair(): ReportPair {
  return pair('wire', 'lantern', {
    facts: ferryFacts,
    counterfactuals: [
      { without: 'the three shared names', probability: 0.41, flagged: false },
      { without: 'the shared quotation', probability: 0.93, flagged: true },
    ],
    direction: {
      who: 'b-from-a',
      probability: 0.88,
      reasons: [
        { claim: 'Published 4 hours 25 minutes earlier.', weight: 1.4, favours: 'a' },
        { claim: 'Has two quotations in a fuller form.', weight: 0.6, favours: 'a' },
      ],
    },
    coverage: { a: 0.74, b: 0.81 },
    passages: [
      between(
        'The only car ferry to Skarrow Island has been taken out of service for at least nine days after inspectors found a crack 40 centimetres long in its hull, the operator said on Tuesday.',
        "Skarrow Island's sole car ferry will be out of action for at least nine days after inspect\u200bors discovered a 40-centimetre crack in its hull, its operator announced on Tuesday.",
        'paraphrased',
      ),
      between(
        'About 1,900 people live on the island, which has no bridge and no airfield.',
        'The island is home to around 1,900 residents and can be reached neither by bridge nor by plane.',
        'paraphrased',
      ),
      between(
        '"We will not sail a ship that we do not trust," said Marit Oldcastle, head of operations at Sound Lines. "I would rather apologise to every islander than bury one."',
        '"We are not going to sail a ship we don\'t trust," stated Marit Oldcastle, operations chief at Sound Lines. "I\'d sooner say sorry to each islander than bury one."',
        'edited',
        [
          ['will not', 'are not going to'],
          ['that we do not', "we don't"],
          ['said', 'stated'],
          ['head of operations', 'operations chief'],
          ['I would rather apologise to every', "I'd sooner say sorry to each"],
        ],
      ),
      between(
        'The crack was found by a diver during a routine check on Monday evening.',
        'The damage came to light on Monday evening, when a diver carried out a routine inspection.',
        'paraphrased',
      ),
      between(
        'A similar fault stopped the ferry for three weeks in 2019.',
        'In 2019 a comparable defect kept the vessel in port for three weeks.',
        'paraphrased',
      ),
      between(
        'A smaller passenger boat will make six crossings a day from Wednesday, the company said.',
        'From Wednesday, a smaller passenger boat will make six crossings a day.',
        'edited',
        [
          ['A smaller', 'From Wednesday, a smaller'],
          [' from Wednesday, the company said', ''] as [string, string],
        ],
      ),
      between(
        'will meet on Thursday to decide whether to charter a replacement at a cost of 31,000 crowns a day.',
        'will meet on Thursday to decide whether to charter a replacement at a cost of 31,000 crowns a day.',
        'verbatim',
      ),
    ],
    evidence: [
      {
        kind: 'quotation-changed',
        claim: 'A quotation of Marit Oldcastle stands in both, in other words.',
        for: true,
        a: [at(wire, '"We will not sail a ship that we do not trust,"')],
        b: [at(rewrite, '"We are not going to sail a ship we don\'t trust,"')],
      },
      {
        kind: 'number-shared',
        claim: 'The number 31,000 stands in both.',
        for: true,
        a: [at(wire, '31,000 crowns')],
        b: [at(rewrite, '31,000 crowns')],
      },
      {
        kind: 'name-shared',
        claim: 'All names of the shorter text stand in the longer one.',
        for: true,
        a: [at(wire, 'Marit Oldcastle'), at(wire, 'Sound Lines')],
        b: [at(rewrite, 'Marit Oldcastle'), at(rewrite, 'Sound Lines')],
      },
      {
        kind: 'quotation-missing',
        claim: 'A quotation of Tomas Ferrand stands in one text only.',
        for: false,
        a: [at(wire, '"After that I bake biscuits,"')],
        b: [],
      },
    ],
    reasons: {
      claim: 'One text derives from the other',
      weight: 3.48,
      children: [
        {
          claim: 'Two of three quotations of the source come back, bent.',
          weight: 1.92,
          children: [
            { claim: '“We will not sail a ship …” reads 71% alike.', weight: 1.2, children: [] },
            { claim: '“I would rather apologise …” reads 58% alike.', weight: 0.72, children: [] },
          ],
        },
        { claim: 'Sentences follow each other in the same order.', weight: 1.31, children: [] },
        { claim: 'Rare words are carried over: Skarrow, diver, charter.', weight: 0.87, children: [] },
        { claim: 'Few runs of five words are shared.', weight: -0.62, children: [] },
      ],
    },
  });
}
