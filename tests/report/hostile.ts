import type { Report } from '../../src/report/report.ts';
import { document, pair, passage } from './builders.ts';
import { sample } from './sample.ts';

/** What a text, a title, a path, an outlet may try. Every success would call `alert`. */
export const attacks = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(2)>',
  '"><svg onload=alert(3)>',
  "' onmouseover='alert(4)",
  '</style><style>*{display:none}</style>',
  '</title><h1>gone</h1>',
  '<!--',
  ']]><iframe src="https://evil.example">',
  '\u202egnp.exe\u202c and \u2067stray isolate',
  '\u001b]0;title\u0007\u001b[2J',
  'nul \u0000 here',
  'lone \ud83d and \ude00 halves',
  'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d algo',
  '👩‍👩‍👧‍👦🇺🇦',
  '{{constructor.constructor("alert(5)")()}}',
];

const everything = attacks.join('\n');
const word = 'x'.repeat(100_000);

/** Every string of a report hostile, and spans that lie, overlap and run backwards. */
export function hostile(): Report {
  const text = `${everything}\n\n${word}\n\n😀😀😀 end`;
  const documents = attacks.map((attack, index) =>
    document(`${index}${attack}`, text, {
      title: attack,
      source: attack,
      path: `${attack}/../${attack}.txt`,
      author: attack,
      rights: attack,
      url: index % 2 ? 'javascript:alert(6)' : `https://x.example/"onclick="alert(7)`,
      date: attack,
      language: '"><img src=x onerror=alert(8)>',
      hash: attack,
      marks: [{ from: 3, to: 40, rule: attack, tier: 1, claim: attack, quote: attack }],
      removed: [
        { from: 500, to: 20, rule: attack, quote: attack },
        { from: 200, to: 260, rule: attack, quote: attack },
      ],
      tricks: [{ from: 210, to: 9_999_999, kind: 'bidi-control', shown: attack, read: attack }],
    }),
  );
  documents[0].title = word;
  documents[1].source = word;
  const pairs = documents.slice(1).map((other) =>
    pair(documents[0].id, other.id, {
      direction: {
        who: 'b-from-a',
        probability: 0.9,
        reasons: [{ claim: everything, weight: 1e9, favours: 'a' }],
      },
      reasons: { claim: everything, weight: 0, children: [{ claim: everything, weight: -1, children: [] }] },
      evidence: [
        {
          kind: everything,
          claim: everything,
          for: true,
          a: [{ from: 9, to: 3 }],
          b: [{ from: 0, to: 1e7 }],
        },
      ],
      facts: [
        { kind: 'name', fate: 'kept', a: [{ from: 0, to: 30 }], b: [{ from: 30, to: 90 }] },
        { kind: 'number', fate: 'changed', a: [{ from: 9, to: 3 }], b: [{ from: 30, to: 1e7 }] },
        { kind: 'quotation', fate: 'changed', a: [{ from: 0, to: text.length }], b: [{ from: 60, to: 200 }] },
        { kind: 'credit', fate: 'only-a', a: [{ from: 20, to: 300 }], b: [] },
        { kind: 'date', fate: 'only-b', a: [], b: [{ from: 5e6, to: 1e7 }] },
        { kind: 'name', fate: 'kept', a: [], b: [] },
      ],
      counterfactuals: [
        { without: everything, probability: 0.4, flagged: false },
        { without: word, probability: 1, flagged: true },
      ],
      passages: [
        passage({ from: 0, to: 90 }, { from: 30, to: 60 }, 'verbatim'),
        passage({ from: 40, to: 120 }, { from: 60, to: 60 }, 'edited', [
          { a: { from: 50, to: 45 }, b: { from: 60, to: 60 } },
        ]),
        passage({ from: text.length - 11, to: 1e7 }, { from: text.length, to: text.length }, 'paraphrased'),
        passage({ from: 1e6, to: 1e7 }, { from: 7, to: 2 }, 'paraphrased'),
      ],
    }),
  );
  const [one, other] = documents;
  return {
    ...sample(),
    tool: { name: 'twicetold', version: everything, weights: everything },
    options: { [everything]: everything },
    documents,
    pairs,
    families: [
      {
        id: everything,
        members: [one.id, other.id, everything],
        origin: everything,
        links: [
          { from: one.id, to: other.id, relation: 'rewrite', probability: 0.9 },
          { from: other.id, to: one.id, relation: 'rewrite', probability: 0.9 },
        ],
      },
    ],
    problems: [{ path: everything, place: everything, reason: everything, mend: everything }],
  };
}
