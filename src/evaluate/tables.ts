import { type Baseline, baselineNames, baselines } from './baselines.ts';
import type { LeftOut, Summary } from './evaluate.ts';
import type { Ranked } from './ranked.ts';
import type { Rate } from './rates.ts';
import type { Retrieval } from './retrieval.ts';
import { count, figure, interval, type Table, whole } from './table.ts';
import { relationTable, verdictTables } from './verdict-tables.ts';

/** What the tables tell of: an evaluation without its pairs. */
export interface Told {
  weights: string;
  probabilities: string | null;
  summary: Summary;
  retrieval: Retrieval | null;
  cost: { median: number; p99: number } | null;
}

/** What was evaluated, in one or two sentences. */
export function opening({ weights, probabilities, summary }: Told): string[] {
  const { scored, pairs } = summary;
  const { fromFile, fromWeights } = summary.probabilities;
  const first = `${whole(scored)} of ${whole(pairs)} labelled pairs scored; weights of ${weights}`;
  if (probabilities === null) return [first];
  const from = `${whole(fromFile)} pairs have their probability from ${probabilities || 'a file'}, not from the weights;`;
  return [first, from, `${whole(fromWeights)} are not in it and were judged by the weights.`];
}

/** All figures of an evaluation as tables, from the whole to the parts. */
export function tablesOf(told: Told): Table[] {
  const { summary, retrieval, cost } = told;
  return [
    methods(summary),
    ...ownBars(summary),
    recalls('Recall by kind of pair', summary, several(summary) ? 'sets' : 'kinds'),
    recalls('Recall by who wrote the suspected text', summary, 'origins'),
    ...rivals(summary),
    ...verdictTables(summary, several(summary)),
    relationTable(summary),
    ...passageTables(summary),
    ...(retrieval ? candidates(retrieval) : []),
    ...(cost ? [costs(cost)] : []),
  ].filter(({ rows }) => rows.length > 0);
}

/** Whether there is more than one set, so that kinds have to say of which. */
function several({ atBar }: Summary): boolean {
  return new Set(Object.keys(atBar.sets).map((name) => name.split(': ')[0])).size > 1;
}

function methods(summary: Summary): Table {
  const row = (name: string, { rocArea, averagePrecision, recall, unscored }: Ranked) => [
    name,
    figure(rocArea),
    figure(averagePrecision),
    ...Object.values(recall).map(({ all }) => figure(all.share)),
    unscored ? whole(unscored) : '–',
  ];
  return {
    title: 'Ranking: derived pairs against the others',
    note: `Recall is told where at most 0.1, 1 and 5 % of independent reports of the same event or topic would be flagged. ROC area of Twicetold ${interval(summary.rocInterval)} (95 %, whole groups drawn). Pairs that a method cannot score are in none of its figures.`,
    head: ['method', 'ROC area', 'AP', '0.1%', '1%', '5%', 'no score'],
    rows: [
      row('Twicetold', summary),
      ...baselines.map((name) => row(baselineNames[name], summary.baselines[name])),
    ],
  };
}

function ownBars({ baselines: all, atBar }: Summary): Table[] {
  const rows = baselines.flatMap((name: Baseline) => {
    const { atOwnBar } = all[name];
    if (!atOwnBar) return [];
    const { bar, recall, falseAlarms } = atOwnBar;
    return [[`${baselineNames[name]}, ${bar}`, ...pair(recall), ...pair(falseAlarms)]];
  });
  return [
    {
      title: 'What is flagged, each method at its own bar',
      head: ['method', 'derived', '95 %', 'independent', '95 %'],
      rows: [['Twicetold', ...pair(atBar.recall), ...pair(atBar.falseAlarms)], ...rows],
    },
  ];
}

function pair(rate: Rate): string[] {
  return [figure(rate.share), interval(rate.interval)];
}

function recalls(title: string, summary: Summary, by: 'sets' | 'kinds' | 'origins'): Table {
  const [strict, usual, loose] = Object.values(summary.recall);
  const left = summary.leftOut?.['1%'][by];
  const everywhere = summary.leftOut?.['1%'].all;
  const row = (name: string, low: Rate, middle: Rate, high: Rate, unseen: LeftOut['all'] | undefined) => [
    name,
    count(middle),
    figure(low.share),
    ...pair(middle),
    figure(high.share),
    // Of fewer pairs it would stand beside what it is no part of.
    ...(left ? [figure(unseen?.leftOut.of === middle.of ? unseen.leftOut.share : null)] : []),
  ];
  return {
    title,
    note: left
      ? 'Left out: by a fit that saw neither the set nor the origin of the pair, at the same threshold as 1 %.'
      : undefined,
    head: ['derived pairs', 'pairs', '0.1%', '1%', '95 %', '5%', ...(left ? ['left out'] : [])],
    rows: [
      ...(by === 'origins' ? [] : [row('all', strict.all, usual.all, loose.all, everywhere)]),
      ...Object.entries(usual[by]).map(([name, rate]) =>
        row(name, strict[by][name], rate, loose[by][name], left?.[name]),
      ),
    ],
  };
}

/** Recall of the simpler methods at 1 %, beside ours. */
function rivals(summary: Summary): Table[] {
  const by = several(summary) ? 'sets' : 'kinds';
  const ours = summary.recall['1%']?.[by] ?? {};
  return [
    {
      title: 'Recall at 1 % false alarms, beside simpler methods',
      note: 'A dash: the method has no score for these pairs, as the word vectors for languages without any.',
      head: ['derived pairs', 'pairs', 'Twicetold', 'shingles', 'paragraphs', 'TF-IDF', 'vectors'],
      rows: Object.entries(ours).map(([name, rate]) => [
        name,
        count(rate),
        figure(rate.share),
        ...baselines.map((baseline) =>
          figure(summary.baselines[baseline].recall['1%']?.[by][name]?.share ?? null),
        ),
      ]),
    },
  ];
}

function passageTables({ passages }: Summary): Table[] {
  if (!passages) return [];
  const row = (name: string, { precision, recall, granularity, plagdet }: typeof passages.worded) => [
    name,
    ...[precision, recall, granularity, plagdet].map(figure),
  ];
  return [
    {
      title: 'Passages (PAN measures)',
      head: ['passages shown', 'precision', 'recall', 'granularity', 'plagdet'],
      rows: [row('all', passages), row('the same words, or edited', passages.worded)],
    },
  ];
}

function candidates({ documents, haystack, perDocument, recall, acrossLanguages }: Retrieval): Table[] {
  const row = (name: string, rate: Rate) => [name, count(rate), ...pair(rate)];
  return [
    {
      title: 'Candidates: do the true pairs reach the judge?',
      note: `${whole(documents)} documents in one store, ${whole(haystack)} of them background. Candidates of a document: ${perDocument.mean.toFixed(1)} on average, ${perDocument.p99} at the 99th percentile, ${perDocument.most} at most.`,
      head: ['derived pairs', 'pairs', 'found', '95 %'],
      rows: [
        row('all within one language', recall.all),
        ...Object.entries(recall.sets).map(([name, rate]) => row(name, rate)),
        ...(acrossLanguages.of > 0 ? [row('across languages', acrossLanguages)] : []),
      ],
    },
  ];
}

function costs({ median, p99 }: { median: number; p99: number }): Table {
  return {
    title: 'Cost of judging one pair, on this machine',
    head: ['pair', 'ms'],
    rows: [
      ['median', median.toFixed(2)],
      ['99th percentile', p99.toFixed(1)],
    ],
  };
}
