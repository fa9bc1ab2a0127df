import { baselineNames, baselines } from '../../evaluate/baselines.ts';
import type { Judged, Summary } from '../../evaluate/evaluate.ts';
import { independentOf } from '../../evaluate/ranked.ts';
import { curveOf } from '../../evaluate/ranking.ts';
import { figure } from '../../evaluate/table.ts';
import { Figures } from './figures.tsx';
import { Chart, type Point, type Series } from './plot.tsx';

const evenly = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** The three curves of an evaluation. */
export function Curves({ pairs, summary }: { pairs: readonly Judged[]; summary: Summary }) {
  const derived = pairs.filter((pair) => pair.derived === '1');
  const { independent, innocent } = independentOf(pairs);
  const alarms = seriesOf(derived, innocent);
  return (
    <div class="charts">
      <Chart
        title="Recall against false alarms"
        words={alarmWords(summary)}
        x={{
          label: 'share of independent reports flagged (logarithmic)',
          ticks: [0.001, 0.01, 0.05, 0.2, 1],
          from: 0.0005,
          log: true,
        }}
        y={{ label: 'share of derived pairs found', ticks: evenly, from: 0 }}
        series={alarms}
        marks={[0.01]}
        steps
        diagonal
      >
        <ReadOff series={alarms} shares={[0, 0.001, 0.01, 0.05, 0.2]} />
      </Chart>
      <Chart
        title="ROC curve"
        words={rocWords(summary)}
        x={{ label: 'share of pairs that are not derived, flagged', ticks: evenly, from: 0 }}
        y={{ label: 'share of derived pairs found', ticks: evenly, from: 0 }}
        series={seriesOf(derived, independent)}
        diagonal
      />
      <Reliability summary={summary} />
    </div>
  );
}

function Reliability({ summary: { calibration } }: { summary: Summary }) {
  const points = calibration.curve.map(({ foretold, came }): Point => [foretold, came]);
  return (
    <Chart
      title="Reliability"
      words={`Of the pairs given a probability, how many were derived: on the dotted line it is to be believed, above it too cautious, below it too bold. Expected calibration error ${figure(calibration.error)}, Brier score ${figure(calibration.brier)}.`}
      x={{ label: 'probability given', ticks: evenly, from: 0 }}
      y={{ label: 'share that was derived', ticks: evenly, from: 0 }}
      series={[{ name: 'Twicetold', points }]}
      diagonal
      dots
    >
      <details>
        <summary>Figures of this chart</summary>
        <Figures
          label="Reliability"
          head={['probability', 'pairs', 'foretold', 'came']}
          rows={calibration.curve.map(({ from, to, count, foretold, came }) => [
            `${from.toFixed(1)} to ${to.toFixed(1)}`,
            String(count),
            figure(foretold),
            figure(came),
          ])}
        />
      </details>
    </Chart>
  );
}

/** Ours first, then the simpler methods; pairs that a method cannot score are not in its curve. */
function seriesOf(derived: readonly Judged[], others: readonly Judged[]): Series[] {
  const series = (name: string, scoreOf: (pair: Judged) => number | null): Series => {
    const scores = (some: readonly Judged[]) => some.map(scoreOf).filter((score) => score !== null);
    return { name, points: curveOf(scores(derived), scores(others)) };
  };
  return [
    series('Twicetold', ({ probability }) => probability),
    ...baselines.map((name) => series(baselineNames[name], (pair) => pair.baselines[name])),
  ].filter(({ points }) => points.length > 2);
}

/** The greatest recall at no more than a share of false alarms, for each curve. */
function ReadOff({ series, shares }: { series: readonly Series[]; shares: readonly number[] }) {
  const read = (points: readonly Point[], most: number) =>
    points.reduce((best, [x, y]) => (x <= most + 1e-9 ? Math.max(best, y) : best), 0);
  return (
    <details>
      <summary>Figures of this chart</summary>
      <Figures
        label="Recall at shares of false alarms"
        head={['false alarms', ...shares.map((share) => `${share * 100} %`)]}
        rows={series.map(({ name, points }) => [name, ...shares.map((share) => figure(read(points, share)))])}
      />
    </details>
  );
}

function alarmWords({ recall }: Summary): string {
  const told = Object.entries(recall).map(
    ([share, { all }]) => `${figure(all.share)} at ${share.replace('%', ' %')}`,
  );
  return `Share of the derived pairs that Twicetold finds, where at most a share of independent reports of the same event or topic is flagged: ${told.join(', ')}. The upright line stands at one in a hundred, the dotted one is guessing.`;
}

function rocWords({ rocArea, baselines: all }: Summary): string {
  const others = baselines.map((name) => `${baselineNames[name]} ${figure(all[name].rocArea)}`);
  return `Derived pairs against all others. Area under the curve: Twicetold ${figure(rocArea)}, ${others.join(', ')}.`;
}
