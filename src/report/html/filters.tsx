import { relations } from '../../judge/verdict.ts';
import { oneLine } from '../visible.ts';
import { relationNames } from '../wording.ts';
import { clipped } from './byline.tsx';
import type { Catalogue } from './catalogue.ts';

interface Choice {
  value: string;
  label: string;
}

const directionChoices: Choice[] = [
  { value: 'told', label: 'Who took it is told' },
  { value: 'common-source', label: 'Common source' },
  { value: 'undetermined', label: 'Cannot be told' },
];

/** Only for readers with scripts; without them the whole table stands there anyway. */
export function Filters({ within }: { within: Catalogue }) {
  const present = new Set(within.pairs.map(({ pair }) => pair.relation));
  const relationChoices = relations
    .filter((relation) => present.has(relation))
    .map((relation) => ({ value: relation, label: relationNames[relation] }));
  const outlets = new Set(
    within.pairs
      .flatMap(({ a, b }) => [a.source, b.source])
      .filter((source) => source !== null)
      .map(oneLine),
  );
  const outletChoices = [...outlets].sort().map((outlet) => ({ value: outlet, label: clipped(outlet, 60) }));
  return (
    <form class="filters scripted" aria-label="Filter the pairs">
      <label>
        <span>Find</span>
        <input type="search" name="words" placeholder="Title, outlet, author, file" autocomplete="off" />
      </label>
      <Choices name="relation" label="Relation" every="Any relation" choices={relationChoices} />
      <Choices name="who" label="Direction" every="Any direction" choices={directionChoices} />
      {outletChoices.length > 1 && (
        <Choices name="outlet" label="Outlet" every="Any outlet" choices={outletChoices} />
      )}
      <button type="reset">Show all</button>
      <output aria-live="polite" />
    </form>
  );
}

function Choices(props: { name: string; label: string; every: string; choices: Choice[] }) {
  return (
    <label>
      <span>{props.label}</span>
      <select name={props.name}>
        <option value="">{props.every}</option>
        {props.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
