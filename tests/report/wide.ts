import { histogramBins, type Report } from '../../src/report/report.ts';
import { pair } from './builders.ts';
import { sample } from './sample.ts';

/**
 * The sample with what an overview has to tell apart: two near misses below the bar of .82, the one of
 * them with an altered quotation, a histogram of all pairs, skipped files.
 */
export function wide(): Report {
  const report = sample();
  const probabilities = Array.from({ length: histogramBins }, () => 0);
  for (const [bin, count] of [
    [0, 120],
    [3, 9],
    [10, 7],
    [22, 2],
    [41, 1],
    [48, 1],
    [49, 3],
  ])
    probabilities[bin] = count;
  const quoted = { from: 0, to: 10 };
  return {
    ...report,
    options: { ...report.options, minProbability: 0.82, nearMisses: 0.3 },
    pairs: [
      ...report.pairs,
      pair('wire', 'uk-1', { relation: 'same-story', grade: 'none', probability: 0.44 }),
      pair('echo', 'lantern', {
        relation: 'same-story',
        grade: 'none',
        probability: 0.21,
        evidence: [
          {
            kind: 'quotation-altered',
            claim: 'A quotation was changed.',
            for: true,
            a: [quoted],
            b: [quoted],
            altered: { how: 'replaced', speakers: { a: null, b: null }, edits: [] },
          },
        ],
      }),
    ],
    skipped: [
      { path: 'articles/.cache', why: 'hidden by the dot its name begins with' },
      {
        path: 'articles/<img src=x onerror=alert(9)>.png',
        why: 'its extension is not one of those that are read',
      },
    ],
    totals: { ...report.totals, pairs: 6, probabilities, skipped: 2 },
  };
}
