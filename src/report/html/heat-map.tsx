import { relations } from '../../judge/verdict.ts';
import type { PairEntry } from './catalogue.ts';
import { Fill, useSpeech } from './speech.tsx';

/** Members that a map stays readable with. */
export const mostMapped = 40;

/** Up to here cells are large, and few enough to walk through by keyboard. */
const few = 12;

/** Whether a map of so many members takes the width of the page. */
export function isWide(members: number): boolean {
  return members > few;
}

/** A pair of a family, by the numbers of its members. */
export interface Cell {
  /** The larger number, that of the row. */
  row: number;
  column: number;
  entry: PairEntry;
}

/**
 * Members against members. Only one half is drawn, since the other says the same, and on the diagonal stand
 * the members' numbers: from a cell one leads to the right, the other up. Cells are drawn where there is a
 * pair, so that the map is no larger than what it shows. The fill tells the probability, as the figure does; the line
 * around tells the relation.
 */
export function HeatMap({
  cells,
  members,
  number,
}: {
  cells: readonly Cell[];
  members: number;
  number: number;
}) {
  const { words, fill } = useSpeech();
  const say = words.families.map;
  if (members > mostMapped) return <p class="quiet">{fill(say.tooMany, { n: mostMapped })}</p>;
  const size = isWide(members) ? 28 : 36;
  const side = members * size;
  const label = fill(say.label, { n: number });
  const after = `family-${number}-mapped`;
  const shown = relations.filter((relation) => cells.some(({ entry }) => entry.pair.relation === relation));
  return (
    <div class="map">
      {isWide(members) && (
        <a class="pass" href={`#${after}`}>
          {say.pass}
        </a>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="frame" aria-label={label} tabIndex={0}>
        <svg width={side} height={side} viewBox={`0 0 ${side} ${side}`}>
          <title>{label}</title>
          {Array.from({ length: members }, (_, row) => (
            <Row key={`row ${row + 1}`} row={row} size={size} />
          ))}
          {cells.map((cell) => (
            <Square key={`${cell.row} ${cell.column}`} cell={cell} size={size} />
          ))}
        </svg>
      </section>
      <ul class="lines" id={after} tabIndex={-1}>
        {shown.map((relation) => (
          <li key={relation}>
            <svg class={`swatch ${relation}`} width="26" height="18" aria-hidden="true">
              <rect class="line" x="2" y="2" width="22" height="14" rx="2" />
            </svg>
            {words.verdict.relations[relation]}
          </li>
        ))}
        {cells.length < (members * (members - 1)) / 2 && (
          <li>
            <svg class="swatch" width="26" height="18" aria-hidden="true">
              <rect class="ground" x="2" y="2" width="22" height="14" />
            </svg>
            {say.none}
          </li>
        )}
      </ul>
    </div>
  );
}

/** The ground of a row, and its number at the end. */
function Row({ row, size }: { row: number; size: number }) {
  return (
    <g>
      {row > 0 && <rect class="ground" y={row * size + 1} width={row * size - 1} height={size - 2} />}
      <text class="ordinal" x={(row + 0.5) * size} y={(row + 0.5) * size}>
        {row + 1}
      </text>
    </g>
  );
}

/** Its figure is what links beside the map say, without the sign of percent. */
function Square({ cell, size }: { cell: Cell; size: number }) {
  const { words, percent, fill } = useSpeech();
  const { relation, probability } = cell.entry.pair;
  const name = fill(words.families.map.cell, {
    one: cell.column,
    other: cell.row,
    relation: words.verdict.relations[relation],
    probability: percent(probability),
  });
  const x = (cell.column - 1) * size;
  const y = (cell.row - 1) * size;
  return (
    <a class={`cell ${relation} level-${level(probability)}`} href={cell.entry.href} aria-label={name}>
      <title>{name}</title>
      <rect class="line" x={x + 1.5} y={y + 1.5} width={size - 3} height={size - 3} rx="2" />
      <rect class="fill" x={x + 4} y={y + 4} width={size - 8} height={size - 8} rx="1" />
      <text x={x + size / 2} y={y + size / 2}>
        {percent(probability).replace(/\s?%/, '')}
      </text>
    </a>
  );
}

/** Five shades, the last for what is as good as certain. */
function level(probability: number): number {
  if (probability >= 0.95) return 5;
  return probability >= 0.8 ? 4 : probability >= 0.6 ? 3 : probability >= 0.4 ? 2 : 1;
}

/** The same as a table, a row a pair. */
export function FamilyPairs({ cells }: { cells: readonly Cell[] }) {
  const { words, percent, number, count } = useSpeech();
  const say = words.families.table;
  return (
    <details>
      <summary>{count(say.summary, cells.length)}</summary>
      <table class="family-pairs">
        <thead>
          <tr>
            <th scope="col">{say.pair}</th>
            <th scope="col">{words.overview.columns.relation}</th>
            <th scope="col">{words.overview.columns.probability}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map(({ row, column, entry }) => (
            <tr key={entry.anchor}>
              <th scope="row">
                <a href={entry.href}>
                  <Fill template={say.two} values={{ one: number(column), other: number(row) }} />
                </a>
              </th>
              <td>{words.verdict.relations[entry.pair.relation]}</td>
              <td class="number">{percent(entry.pair.probability)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
