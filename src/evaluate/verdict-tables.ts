import { type Relation, relations } from '../judge/verdict.ts';
import type { Attribution } from './attribution.ts';
import type { Summary } from './evaluate.ts';
import { count, figure, interval, type Table } from './table.ts';

/** What was flagged, who was named as the source, and how far the probabilities can be believed. */
export function verdictTables(summary: Summary, several: boolean): Table[] {
  return [
    flagged(summary, several),
    directions(summary, several ? 'sets' : 'kinds'),
    directions(summary, 'origins'),
    attributions(summary, 'sets'),
    attributions(summary, 'kinds'),
    calibration(summary),
  ];
}

function flagged({ atBar }: Summary, several: boolean): Table {
  return {
    title: 'Flagged at the bar of this run',
    head: ['pairs', 'pairs', 'flagged', '95 %'],
    rows: [
      ['derived', count(atBar.recall), figure(atBar.recall.share), interval(atBar.recall.interval)],
      [
        'independent reports',
        count(atBar.falseAlarms),
        figure(atBar.falseAlarms.share),
        interval(atBar.falseAlarms.interval),
      ],
      ...Object.entries(several ? atBar.sets : atBar.kinds).map(([name, rate]) => [
        name,
        count(rate),
        figure(rate.share),
        interval(rate.interval),
      ]),
    ],
  };
}

function directions({ direction }: Summary, by: 'sets' | 'kinds' | 'origins'): Table {
  type Told = Pick<Summary['direction'], 'decided' | 'right'>;
  const row = (name: string, { decided, right }: Told) => [
    name,
    count(decided),
    figure(decided.share),
    interval(decided.interval),
    figure(right.share),
    interval(right.interval),
  ];
  const origins = by === 'origins';
  return {
    title: `Who took from whom, of flagged derived pairs${origins ? ', by who wrote the suspected text' : ''}`,
    note: origins
      ? undefined
      : 'Right: of those decided. The source is known from the labels; identical texts are left out.',
    head: ['derived pairs', 'pairs', 'decided', '95 %', 'right', '95 %'],
    rows: [
      ...(origins ? [] : [row('all', direction)]),
      ...Object.entries(direction[by]).map(([name, told]) => row(name, told)),
    ],
  };
}

function attributions({ attribution }: Summary, by: 'sets' | 'kinds'): Table {
  const row = (name: string, { first, firstOfAll, blends, blendsFlagged, blendsNamed }: Attribution) => [
    name,
    ...[first, firstOfAll, blends].flatMap((rate) => [figure(rate.share), count(rate)]),
    ...[blendsFlagged, blendsNamed].map((rate) => figure(rate.share)),
    count(blendsNamed),
  ];
  return {
    title: `Which of the reports is the source${by === 'kinds' ? ', by kind' : ''}`,
    note:
      by === 'kinds'
        ? undefined
        : 'The true source ranks above every independent report; above every report, open ones too; of texts with several sources, all of them do; each of them is flagged; each is flagged or named by a blend. ' +
          `Blends named with an independent report: ${figure(attribution.blendsInvented.share)} of ${count(attribution.blendsInvented)} texts.`,
    head: ['suspected texts', 'first', 'of', 'of all', 'of', 'blends', 'of', 'flagged', 'named', 'of'],
    rows: [
      ...(by === 'sets' && attribution.firstOfAll.of > 0 ? [row('all', attribution)] : []),
      ...Object.entries(attribution[by]).map(([name, part]) => row(name, part)),
    ],
  };
}

function calibration({ calibration: { error, brier, curve } }: Summary): Table {
  return {
    title: 'Calibration: how far a probability can be believed',
    note: `Expected calibration error ${figure(error)}, Brier score ${figure(brier)}.`,
    head: ['probability', 'pairs', 'foretold', 'came'],
    rows: curve.map(({ from, to, count, foretold, came }) => [
      `${from.toFixed(1)} to ${to.toFixed(1)}`,
      String(count),
      figure(foretold),
      figure(came),
    ]),
  };
}

/** Seven columns beside a name must fit a terminal. */
const short: Record<Relation, string> = {
  identical: 'identical',
  'near-duplicate': 'near',
  rewrite: 'rewrite',
  partial: 'partial',
  'same-story': 'story',
  unrelated: 'none',
};

/** Relations given, by kind. */
export function relationTable({ relations: given }: Summary): Table {
  return {
    title: 'Relations given, by kind of pair',
    note: 'Near: near-duplicate. Story: same story, reported independently. None: unrelated.',
    head: ['kind', ...relations.map((relation) => short[relation])],
    rows: Object.entries(given).map(([kind, counts]) => [
      kind,
      ...relations.map((relation) => String(counts[relation] ?? '·')),
    ]),
  };
}
