import type { Report, ReportDocument, ReportPair } from '../../src/report/report.ts';
import { histogramBins, schemaVersion } from '../../src/report/report.ts';
import { document, pair, passage } from './builders.ts';

/* A report of as many pairs as wanted, made up: to see how the page bears it. */

const subjects = [
  'The harbour board',
  'A court in Brenn',
  'The school of Osterby',
  'A farmer',
  'The ferry crew',
];
const deeds = ['opens', 'closes', 'repairs', 'sells', 'defends', 'postpones', 'paints', 'counts'];
const objects = [
  'the old lighthouse',
  'a row of lime trees',
  'its winter timetable',
  'forty new places',
  'a bridge',
];
const ends = [
  'after a long dispute',
  'for the second time',
  'at the expense of the county',
  'on Thursday',
  'at last',
];
const outlets = [
  'Northgate Wire',
  'Daily Lantern',
  'Calder Echo',
  'Home & Sill',
  'Village Post',
  'The Brenn Mirror',
];
const languages = ['en', 'de', 'uk', 'fr'];
const standings = ['uncredited', 'uncredited', 'uncredited', 'licensed', 'credited', 'own'] as const;
const found = ['rewrite', 'near-duplicate', 'partial', 'identical'] as const;

/** `flagged` pairs of two articles each, and a fifth as many near misses. The same report each time. */
export function many(flagged: number, words = 300): Report {
  const next = numbers(7);
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)];
  const sentence = () => `${one(subjects)} ${one(deeds)} ${one(objects)} ${one(ends)}.`;
  const documents: ReportDocument[] = [];
  const article = () => {
    const sentences = Array.from({ length: Math.ceil(words / 9) }, sentence);
    const text = sentences.join(' ').replace(/((?:[^.]+\.){5}) /g, '$1\n\n');
    const made = document(`d${documents.length}`, text, {
      title: sentence().slice(0, -1),
      source: one(outlets),
      date: `2025-0${1 + Math.floor(next() * 9)}-${10 + Math.floor(next() * 18)}`,
      language: one(languages),
    });
    documents.push(made);
    return made;
  };
  const bins = Array.from({ length: histogramBins }, () => 0);
  bins[0] = flagged * 3;
  const pairs = Array.from({ length: Math.ceil(flagged * 1.2) }, (_, i): ReportPair => {
    const [a, b] = [article(), article()];
    const near = i >= flagged;
    const probability = Math.round((near ? 0.3 + next() * 0.56 : 0.8663 + next() * 0.1337) * 1e4) / 1e4;
    bins[Math.min(histogramBins - 1, Math.floor(probability * histogramBins))]++;
    const half = Math.floor(Math.min(a.text?.length ?? 0, b.text?.length ?? 0) / 2);
    return pair(a.id, b.id, {
      relation: near ? 'same-story' : one(found),
      probability,
      standing: one(standings),
      direction: {
        who: one(['a-from-b', 'b-from-a', 'undetermined'] as const),
        probability: 0.8,
        reasons: [],
      },
      passages: [
        passage({ from: 0, to: half }, { from: 0, to: half }, 'paraphrased'),
        passage({ from: half, to: half + 60 }, { from: half, to: half + 60 }, 'verbatim'),
      ],
    });
  });
  const of = (relation: string) => pairs.filter((one) => one.relation === relation).length;
  return {
    schemaVersion,
    tool: { name: 'twicetold', version: '0.1.0', weights: 'made up' },
    command: 'scan',
    options: { minProbability: 0.8662, nearMisses: 0.3 },
    documents,
    pairs,
    families: [],
    problems: [],
    totals: {
      documents: documents.length * 3,
      candidates: pairs.length + bins[0],
      pairs: pairs.length,
      probabilities: bins,
      relations: {
        identical: of('identical'),
        'near-duplicate': of('near-duplicate'),
        rewrite: of('rewrite'),
        partial: of('partial'),
        'same-story': of('same-story'),
        unrelated: bins[0],
      },
      marked: 0,
      families: 0,
      problems: 0,
    },
  };
}

/** Numbers from 0 to 1 that look random (Park and Miller 1988). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
