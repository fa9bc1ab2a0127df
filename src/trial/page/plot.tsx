import type { ComponentChildren } from 'preact';

/* Charts by hand: no library, no style attribute, readable in print and without colour. */

export type Point = readonly [x: number, y: number];

export interface Series {
  name: string;
  points: readonly Point[];
}

export interface Axis {
  label: string;
  ticks: readonly number[];
  /** Least and greatest value shown; both axes end at 1. Logarithmic where `log` is set. */
  from: number;
  log?: boolean;
}

interface Props {
  title: string;
  /** What the chart shows, for those who do not see it. */
  words: string;
  x: Axis;
  y: Axis;
  series: readonly Series[];
  /** The dotted line from corner to corner that stands for guessing, or for being right. */
  diagonal?: boolean;
  /** Upright lines worth the eye. */
  marks?: readonly number[];
  /** Between two points there is nothing to be had: a line that waits for the next and then rises. */
  steps?: boolean;
  dots?: boolean;
}

const size = 400;
const left = 46;
const bottom = 42;
const top = 10;
const right = 14;

/** Lines over two axes. The figures themselves stand in a table below, folded away. */
export function Plot(props: Props) {
  const { title, words, x, y, series, diagonal = false, marks = [], dots = false, steps = false } = props;
  const at = ([px, py]: Point): Point => [
    round(left + share(px, x) * (size - left - right)),
    round(size - bottom - share(py, y) * (size - top - bottom)),
  ];
  const path = (points: readonly Point[]) => points.map((point) => at(point).join(',')).join(' ');
  return (
    <svg class="graph" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={`${title}. ${words}`}>
      <Grid x={x} y={y} at={at} />
      {diagonal && <polyline class="chance" points={path(straight(x, y))} />}
      {marks.map((mark) => (
        <polyline
          key={mark}
          class="mark"
          points={path([
            [mark, y.from],
            [mark, 1],
          ])}
        />
      ))}
      {[...series].reverse().map(({ name, points }, i) => (
        <polyline
          key={name}
          class={`series series-${series.length - 1 - i}`}
          points={path(steps ? stepped(points) : points)}
        />
      ))}
      {dots &&
        series[0].points.map((point) => {
          const [cx, cy] = at(point);
          return <circle key={point[0]} class="dot" cx={cx} cy={cy} r="4" />;
        })}
    </svg>
  );
}

function Grid({ x, y, at }: { x: Axis; y: Axis; at: (point: Point) => Point }) {
  const [x0, y0] = at([x.from, y.from]);
  const [x1, y1] = at([1, 1]);
  return (
    <g>
      {y.ticks.map((tick) => {
        const [, py] = at([x.from, tick]);
        return (
          <g key={tick}>
            <line class="grid" x1={x0} x2={x1} y1={py} y2={py} />
            <text x={x0 - 6} y={py + 4} text-anchor="end">
              {tick}
            </text>
          </g>
        );
      })}
      {x.ticks.map((tick) => {
        const [px] = at([tick, y.from]);
        return (
          <g key={tick}>
            <line class="grid" x1={px} x2={px} y1={y0} y2={y1} />
            <text x={px} y={y0 + 16} text-anchor="middle">
              {tick}
            </text>
          </g>
        );
      })}
      <rect class="frame" x={x0} y={y1} width={x1 - x0} height={y0 - y1} />
      <text x={(x0 + x1) / 2} y={size - 6} text-anchor="middle">
        {x.label}
      </text>
      <text x={-(y0 + y1) / 2} y={12} text-anchor="middle" transform="rotate(-90)">
        {y.label}
      </text>
    </g>
  );
}

/** A chart with its heading, its key and what it says in words. */
export function Chart(props: Props & { children?: ComponentChildren }) {
  const { title, words, series, children } = props;
  return (
    <figure class="chart">
      <h3>{title}</h3>
      <figcaption>{words}</figcaption>
      <Plot {...props} />
      {series.length > 1 && (
        <ul class="key">
          {series.map(({ name }, i) => (
            <li key={name}>
              <svg viewBox="0 0 38 8" aria-hidden="true">
                <polyline class={`series series-${i}`} points="0,4 38,4" />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
      {children}
    </figure>
  );
}

/** Where a value lies between an axis' ends, 0 to 1. */
function share(value: number, { from, log }: Axis): number {
  const clamped = Math.min(1, Math.max(from, value));
  return log ? 1 - Math.log(clamped) / Math.log(from) : (clamped - from) / (1 - from);
}

/** What is straight on plain axes bends on a logarithmic one. */
function straight(x: Axis, y: Axis): Point[] {
  return Array.from({ length: 41 }, (_, i) => {
    const value = x.log ? x.from ** (1 - i / 40) : x.from + (i / 40) * (1 - x.from);
    return [value, Math.max(value, y.from)];
  });
}

function stepped(points: readonly Point[]): Point[] {
  return points.flatMap((point, i) => (i === 0 ? [point] : [[point[0], points[i - 1][1]], point]));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
