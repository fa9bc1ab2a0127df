import { histogramBins } from '../report.ts';
import { barOf } from '../wording.ts';
import type { Catalogue } from './catalogue.ts';
import { isKept } from './row-data.ts';
import { Fill, useSpeech } from './speech.tsx';

/*
 * Pairs by probability. Heights are logarithmic, so that three pairs are seen beside three thousand. All
 * places are percentages, not coordinates of a view box: the letters keep their size on every screen.
 */

/** The probability from which the run flagged; where a report does not say, its least likely flagged pair. */
export function thresholdOf(within: Catalogue): number {
  const bar = barOf(within.report);
  if (bar !== undefined) return Math.min(1, Math.max(0, bar));
  const taken = within.pairs.filter(({ pair }) => !['same-story', 'unrelated'].includes(pair.relation));
  return taken.at(-1)?.pair.probability ?? 0.5;
}

interface Bin {
  judged: number;
  listed: number;
}

/** The pairs of a blend were counted where they stood alone, so more can be listed than were counted. */
function binsOf(within: Catalogue): Bin[] {
  const counted = within.report.totals.probabilities ?? [];
  const bins = Array.from({ length: histogramBins }, (_, i) => ({ judged: counted[i] ?? 0, listed: 0 }));
  for (const { pair } of within.pairs)
    bins[Math.min(histogramBins - 1, Math.floor(pair.probability * histogramBins))].listed++;
  for (const bin of bins) bin.judged = Math.max(bin.judged, bin.listed);
  return bins;
}

export function Histogram({ within }: { within: Catalogue }) {
  const { words, count, fill, percent } = useSpeech();
  const say = words.overview.chart;
  const bar = thresholdOf(within);
  const bins = binsOf(within);
  const all = bins.reduce((sum, { judged }) => sum + judged, 0);
  const pale = bins.some(({ judged, listed }) => judged > listed);
  const kept = within.pairs.filter((entry) => isKept(entry, bar)).length;
  return (
    <figure class="histogram" aria-labelledby="histogram-heading">
      <figcaption id="histogram-heading">{say.heading}</figcaption>
      <svg class="plot" role="img" aria-label={count(say.label, all, { share: percent(bar) })}>
        <Columns bins={bins} bar={bar} />
        <line class="threshold" x1={`${bar * 100}%`} x2={`${bar * 100}%`} y1="0" y2="100%" />
        <text
          class="bar-label"
          x={`${bar * 100}%`}
          y="-6"
          text-anchor={bar > 0.6 ? 'end' : bar < 0.4 ? 'start' : 'middle'}
        >
          {fill(say.bar, { share: percent(bar) })}
        </text>
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <text key={share} class="tick" x={`${share * 100}%`} y="100%" dy="1.4em" text-anchor="middle">
            {percent(share)}
          </text>
        ))}
      </svg>
      <Slider bar={bar} />
      <p class="quiet">
        {say.scale} {pale && say.pale} {kept > 0 && <span class="scripted">{count(say.kept, kept)}</span>}
      </p>
      <Figures bins={bins} />
    </figure>
  );
}

/** Each column twice, quiet and strong; of the strong ones only what lies above the threshold is seen. */
function Columns({ bins, bar }: { bins: readonly Bin[]; bar: number }) {
  const { number } = useSpeech();
  const most = Math.max(1, ...bins.map(({ judged }) => judged));
  const height = (n: number) => (Math.log1p(n) / Math.log1p(most)) * 100;
  const columns = (of: keyof Bin) =>
    bins.map((bin, i) => {
      if (bin[of] === 0) return null;
      const tall = height(bin[of]);
      const x = `${(i / bins.length) * 100}%`;
      return <rect key={x} x={x} y={`${fine(100 - tall)}%`} width={width} height={`${fine(tall)}%`} />;
    });
  const width = `${fine(100 / bins.length - 0.3)}%`;
  const steps = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000].filter((n) => n <= most);
  return (
    <>
      {steps.map((n) => {
        const y = `${fine(100 - height(n))}%`;
        return (
          <g key={n} class="grid">
            <line x1="0" x2="100%" y1={y} y2={y} />
            <text x="-8" y={y} dy="0.32em" text-anchor="end">
              {number(n)}
            </text>
          </g>
        );
      })}
      <clipPath id="above">
        <rect x={`${bar * 100}%`} y="0" width="100%" height="100%" />
      </clipPath>
      <g class="judged">{columns('judged')}</g>
      <g class="listed">{columns('listed')}</g>
      <g class="listed above" clip-path="url(#above)">
        {columns('listed')}
      </g>
      <line class="bar-line" x1={`${bar * 100}%`} x2={`${bar * 100}%`} y1="0" y2="100%" />
    </>
  );
}

function fine(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Where the slider ends: next to no pair is certain, and at 100% even copies of a text would be gone. */
const top = 0.99;

/** Only for readers with scripts. */
function Slider({ bar }: { bar: number }) {
  const { words, percent } = useSpeech();
  const say = words.overview.chart;
  return (
    <div class="slider scripted">
      <label for="threshold">
        <Fill template={say.threshold} values={{ share: <strong data-threshold>{percent(bar)}</strong> }} />
      </label>
      <input
        type="range"
        id="threshold"
        name="from"
        min="0"
        max={top}
        step="0.01"
        value={Math.min(bar, top).toFixed(2)}
        data-bar={bar}
        data-percent={words.percent}
        data-text={say.slider}
      />
    </div>
  );
}

/** The same in figures. */
function Figures({ bins }: { bins: readonly Bin[] }) {
  const { words, number, percent } = useSpeech();
  const say = words.overview.chart;
  return (
    <details class="figures">
      <summary>{say.figures}</summary>
      <table aria-label={say.heading}>
        <thead>
          <tr>
            <th scope="col">{say.probability}</th>
            <th scope="col">{say.judged}</th>
            <th scope="col">{say.listed}</th>
          </tr>
        </thead>
        <tbody>
          {bins.map(
            ({ judged, listed }, i) =>
              judged > 0 && (
                <tr key={percent(i / bins.length)}>
                  <th scope="row">
                    {percent(i / bins.length)} – {percent((i + 1) / bins.length)}
                  </th>
                  <td>{number(judged)}</td>
                  <td>{number(listed)}</td>
                </tr>
              ),
          )}
        </tbody>
      </table>
    </details>
  );
}
