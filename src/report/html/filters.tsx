import { relations } from '../../judge/verdict.ts';
import { oneLine } from '../visible.ts';
import { clipped } from './byline.tsx';
import type { Catalogue } from './catalogue.ts';
import { useSpeech } from './speech.tsx';

interface Choice {
  value: string;
  label: string;
}

/** Only for readers with scripts; without them the whole table stands there anyway. */
export function Filters({ within }: { within: Catalogue }) {
  const { words } = useSpeech();
  const say = words.overview.filters;
  const directionChoices: Choice[] = [
    { value: 'told', label: say.told },
    { value: 'common-source', label: say.common },
    { value: 'undetermined', label: say.undetermined },
  ];
  const present = new Set(within.pairs.map(({ pair }) => pair.relation));
  const relationChoices = relations
    .filter((relation) => present.has(relation))
    .map((relation) => ({ value: relation, label: words.verdict.relations[relation] }));
  const outlets = new Set(
    within.pairs
      .flatMap(({ a, b }) => [a.source, b.source])
      .filter((source) => source !== null)
      .map(oneLine),
  );
  const outletChoices = [...outlets].sort().map((outlet) => ({ value: outlet, label: clipped(outlet, 60) }));
  return (
    <form class="filters scripted" aria-label={say.label}>
      <label>
        <span>{say.find}</span>
        <input type="search" name="words" placeholder={say.placeholder} autocomplete="off" />
      </label>
      <Choices name="relation" label={say.relation} every={say.anyRelation} choices={relationChoices} />
      <Choices name="who" label={say.direction} every={say.anyDirection} choices={directionChoices} />
      {outletChoices.length > 1 && (
        <Choices name="outlet" label={say.outlet} every={say.anyOutlet} choices={outletChoices} />
      )}
      <button type="reset">{say.reset}</button>
      <output aria-live="polite" data-shown={say.shown} />
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
