import type { Judged } from '../../evaluate/evaluate.ts';
import type { Catalogue } from '../../report/html/catalogue.ts';
import { Chip } from '../../report/html/chip.tsx';
import { Name } from '../../report/html/letters.tsx';
import { idOf, type Worst } from '../worst.ts';

/** What to learn from, each with both texts side by side further down. */
export function WorstPairs({ worst, within }: { worst: Worst; within: Catalogue }) {
  return (
    <section class="evaluated findings" id="findings" aria-labelledby="findings-heading" tabIndex={-1}>
      <h2 id="findings-heading">Worst misses and worst false alarms</h2>
      <p>
        The relation, the reasons and the passages are those of the shipped weights, which may have seen the
        pair when they were fitted; the probability is the one that was evaluated.
      </p>
      <div class="duo">
        <List title="Derived, and least likely so" pairs={worst.misses} within={within} />
        <List title="Independent, and most likely derived" pairs={worst.falseAlarms} within={within} />
      </div>
    </section>
  );
}

function List(props: { title: string; pairs: readonly Judged[]; within: Catalogue }) {
  const { title, pairs, within } = props;
  return (
    <div class="wide">
      <h3>{title}</h3>
      {pairs.length === 0 ? (
        <p class="quiet">There are none.</p>
      ) : (
        <table class="figures" aria-label={title}>
          <thead>
            <tr>
              <th scope="col">suspected text</th>
              <th scope="col">probability</th>
              <th scope="col" class="words">
                kind
              </th>
              <th scope="col" class="words">
                by the weights
              </th>
            </tr>
          </thead>
          <tbody>
            {pairs.map((pair) => (
              <Row key={`${pair.set}${pair.a}${pair.b}`} pair={pair} within={within} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function Row({ pair, within }: { pair: Judged; within: Catalogue }) {
  const entry = within.pair(idOf(pair, pair.a), idOf(pair, pair.b));
  return (
    <tr>
      <th scope="row">
        <a href={`#${entry?.anchor ?? 'findings'}`}>
          <Name text={pair.b} />
        </a>
      </th>
      <td>{pair.probability.toFixed(3)}</td>
      <td class="words">
        <Name text={`${pair.set}: ${pair.kind}${pair.origin ? `, ${pair.origin}` : ''}`} />
      </td>
      <td class="words">
        {entry && (
          <>
            <Chip relation={entry.pair.relation} /> {entry.pair.probability.toFixed(3)}
          </>
        )}
      </td>
    </tr>
  );
}
