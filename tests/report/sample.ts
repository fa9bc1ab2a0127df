import type { Report, ReportDocument, ReportPair } from '../../src/report/report.ts';
import { schemaVersion } from '../../src/report/report.ts';
import { at, document, pair, passage } from './builders.ts';
import { ferryPair } from './ferry.ts';
import * as stories from './stories.ts';

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
