import { Name } from '../../report/html/letters.tsx';

interface Props {
  label: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A table of figures; the first column names its rows. Scrolls by itself where it is too wide. */
export function Figures({ label, head, rows }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take the focus
    <section class="wide" tabIndex={0} aria-label={label}>
      <table class="figures">
        <thead>
          <tr>
            {head.map((name, i) => (
              <th key={`${i}${name}`} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">
                <Name text={name} />
              </th>
              {cells.map((cell, i) => (
                <td key={i}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
