import { hashOf } from '../../src/document.ts';
import type { Report, ReportDocument, ReportPair, ReportPassage } from '../../src/report/report.ts';
import { schemaVersion } from '../../src/report/report.ts';
import type { Span } from '../../src/span.ts';
import * as stories from './stories.ts';

/** Where a quotation stands in a text; a quotation that isn't there is a mistake in the sample. */
export function at(text: string, quote: string): Span {
  const from = text.indexOf(quote);
  if (from === -1) throw new Error(`not in the text: ${quote}`);
  return { from, to: from + quote.length };
}

export function document(id: string, text: string, more: Partial<ReportDocument> = {}): ReportDocument {
  return {
    id,
    path: `articles/${id}.txt`,
    line: null,
    title: text.split('\n')[0],
    source: null,
    date: null,
    author: null,
    url: null,
    rights: null,
    language: 'en',
    words: text.split(/\s+/).length,
    hash: hashOf(text),
    role: 'corpus',
    marks: [],
    removed: [],
    tricks: [],
    text,
    ...more,
  };
}

export function passage(
  a: Span,
  b: Span,
  kind: ReportPassage['kind'],
  edits: ReportPassage['edits'] = [],
): ReportPassage {
  return { a, b, kind, score: kind === 'verbatim' ? 1 : 0.72, edits };
}

export function pair(a: string, b: string, more: Partial<ReportPair> = {}): ReportPair {
  return {
    a,
    b,
    relation: 'rewrite',
    grade: 'wholly',
    probability: 0.97,
    direction: { who: 'undetermined', probability: 0.5, reasons: [] },
    standing: 'uncredited',
    coverage: { a: 0.8, b: 0.8 },
    passages: [],
    evidence: [],
    reasons: { claim: 'One derives from the other', weight: 0, children: [] },
    ...more,
  };
}

const { wire, rewrite, licensed, ukrainian, ukrainianTaken, hebrew, marked } = stories;

function documents(): ReportDocument[] {
  const placeholder = '[Insert link to committee agenda]';
  const leftover = 'I hope this rewritten version meets your needs.';
  const confession = 'As an AI language model, I cannot test these tips in a real kitchen';
  return [
    document('wire', wire, {
      title: 'Ferry to Skarrow Island stopped after crack is found in hull',
      source: 'Northgate Wire',
      date: '2025-03-04T09:15:00Z',
      author: 'Ines Calloway',
      url: 'https://northgate.example/skarrow-ferry',
      rights: '© Northgate Wire',
      words: 226,
      removed: [
        { ...at(wire, 'Home News Business Sport'), rule: 'menu', quote: 'Home News Business Sport' },
        {
          ...at(wire, 'Share this story Subscribe to our newsletter'),
          rule: 'share-row',
          quote: 'Share this',
        },
        {
          ...at(wire, 'Read also: Ten quiet beaches for a long weekend'),
          rule: 'related',
          quote: 'Read also:',
        },
      ],
    }),
    document('lantern', rewrite, {
      source: 'Daily Lantern',
      date: '2025-03-04T13:40:00Z',
      url: 'https://lantern.example/news/skarrow-island-cut-off',
      marks: [
        {
          ...at(rewrite, placeholder),
          rule: 'placeholder',
          tier: 1,
          claim: 'A placeholder was never filled in.',
          quote: placeholder,
        },
        {
          ...at(rewrite, leftover),
          rule: 'chat',
          tier: 1,
          claim: 'The text speaks to whoever ordered it.',
          quote: leftover,
        },
      ],
      tricks: [
        { ...at(rewrite, '\u200b'), kind: 'hidden-character', shown: 'inspect\u200bors', read: 'inspectors' },
        { ...at(rewrite, 'trаnsport'), kind: 'lookalike-letter', shown: 'trаnsport', read: 'transport' },
      ],
    }),
    document('echo', licensed, {
      source: 'Calder Echo',
      date: '2025-03-04T10:02:00Z',
      rights: 'Northgate Wire',
    }),
    document('uk-1', ukrainian, { source: 'Веснянський вісник', date: '2024-09-14', language: 'uk' }),
    document('uk-2', ukrainianTaken, { source: 'Громада сьогодні', date: '2024-09-16', language: 'uk' }),
    document('he-1', hebrew, { source: 'קול החוף', language: 'he' }),
    document('he-2', hebrew, { source: 'עיתון הכפר', language: 'he', path: 'feeds/village.jsonl', line: 12 }),
    document('basil', marked, {
      source: 'Home & Sill',
      marks: [
        {
          ...at(marked, confession),
          rule: 'disclosure',
          tier: 1,
          claim: 'The text says that a language model wrote it.',
          quote: confession,
        },
      ],
    }),
  ];
}

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

function ferryPair(): ReportPair {
  return pair('wire', 'lantern', {
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

function pairs(): ReportPair[] {
  const bridge =
    'Пішохідний міст через річку Ставну у Веснянську відкрили в суботу після двох років ремонту.';
  const body = at(licensed, licensed.slice(licensed.indexOf(' for at least')));
  return [
    pair('wire', 'echo', {
      relation: 'near-duplicate',
      probability: 0.999,
      standing: 'licensed',
      direction: {
        who: 'b-from-a',
        probability: 0.97,
        reasons: [{ claim: 'Names Northgate Wire as holder of the rights.', weight: 2.1, favours: 'a' }],
      },
      coverage: { a: 0.99, b: 1 },
      passages: [passage(at(wire, licensed.slice(body.from)), body, 'verbatim')],
    }),
    ferryPair(),
    pair('uk-1', 'uk-2', {
      relation: 'partial',
      grade: 'partially',
      probability: 0.83,
      direction: {
        who: 'b-from-a',
        probability: 0.71,
        reasons: [{ claim: 'Published 2 days earlier.', weight: 0.9, favours: 'a' }],
      },
      coverage: { a: 0.46, b: 0.52 },
      passages: [
        passage(at(ukrainian, bridge), at(ukrainianTaken, bridge), 'verbatim'),
        passage(
          at(ukrainian, 'Роботи коштували 14 мільйонів гривень, повідомила міська рада.'),
          at(ukrainianTaken, 'За даними міської ради, витратили 14 мільйонів гривень.'),
          'paraphrased',
        ),
      ],
    }),
    pair('he-1', 'he-2', {
      relation: 'identical',
      probability: 1,
      coverage: { a: 1, b: 1 },
      passages: [passage({ from: 0, to: hebrew.length }, { from: 0, to: hebrew.length }, 'verbatim')],
    }),
  ];
}

/** A whole report: three languages, every kind of passage, marks, tricks, furniture, families, a problem. */
export function sample(): Report {
  return {
    schemaVersion,
    tool: { name: 'twicetold', version: '0.1.0', weights: '2025-11 bench' },
    command: 'scan',
    options: { engine: 'fast', 'shingle-words': 5, threshold: 0.5, seed: 1, 'date-order': true },
    documents: documents(),
    pairs: pairs(),
    families: [
      {
        id: 'wire',
        members: ['wire', 'echo', 'lantern'],
        origin: 'wire',
        links: [
          { from: 'wire', to: 'echo', relation: 'near-duplicate', probability: 0.999 },
          { from: 'wire', to: 'lantern', relation: 'rewrite', probability: 0.97 },
        ],
      },
      {
        id: 'he',
        members: ['he-1', 'he-2'],
        origin: null,
        links: [{ from: 'he-1', to: 'he-2', relation: 'identical', probability: 1 }],
      },
    ],
    problems: [
      {
        path: 'articles/scan-0041.txt',
        place: 'byte 4096',
        reason: 'Not a text: it holds zero bytes.',
        mend: 'Convert it to text, or leave it out.',
      },
    ],
    totals: {
      documents: 58,
      candidates: 143,
      pairs: 4,
      relations: {
        identical: 1,
        'near-duplicate': 1,
        rewrite: 1,
        partial: 1,
        'same-story': 11,
        unrelated: 128,
      },
      marked: 2,
      families: 2,
      problems: 1,
    },
  };
}

/** The report of a comparison of the two ferry stories. */
export function comparison(): Report {
  const whole = sample();
  return {
    ...whole,
    command: 'compare',
    documents: whole.documents.filter(({ id }) => id === 'wire' || id === 'lantern'),
    pairs: [ferryPair()],
    families: [],
    problems: [],
    totals: { ...whole.totals, documents: 2, candidates: 1, pairs: 1, families: 0, problems: 0, marked: 1 },
  };
}
