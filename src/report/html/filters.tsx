import { relations, standings } from '../../judge/verdict.ts';
import { isAccepted } from '../wording.ts';
import { clipped } from './byline.tsx';
import type { Catalogue } from './catalogue.ts';
import { languageName } from './language.ts';
import { languageTag } from './letters.tsx';
import { outletOf } from './row-data.ts';
import { useSpeech } from './speech.tsx';

interface Choice {
  value: string;
  label: string;
}

/** What is shown of the tables. Only for readers with scripts; without them all rows stand there anyway. */
export function Filters({ within }: { within: Catalogue }) {
  const { words } = useSpeech();
  const say = words.overview.filters;
  const choices = useChoices(within);
  return (
    <div class="filters scripted">
      <label class="wide">
        <span>{say.find}</span>
        <input type="search" name="words" placeholder={say.placeholder} autocomplete="off" maxLength={200} />
      </label>
      <Choices name="relation" label={say.relation} every={say.anyRelation} choices={choices.relations} />
      <Choices name="standing" label={say.standing} every={say.anyStanding} choices={choices.standings} />
      <details>
        <summary>{say.more}</summary>
        <div class="filters">
          <Choices name="who" label={say.direction} every={say.anyDirection} choices={choices.directions} />
          <Choices name="outlet" label={say.outlet} every={say.anyOutlet} choices={choices.outlets} />
          <Choices name="language" label={say.language} every={say.anyLanguage} choices={choices.languages} />
          <Day name="after" label={say.after} />
          <Day name="before" label={say.before} />
          <Tick name="marks" label={say.marks} />
          <Tick name="altered" label={say.altered} />
        </div>
      </details>
      <button type="reset">{say.reset}</button>
    </div>
  );
}

/** Only what some row has. */
function useChoices({ pairs, report }: Catalogue) {
  const { words } = useSpeech();
  const say = words.overview.filters;
  const relationsHere = new Set(pairs.map(({ pair }) => pair.relation));
  const standingsHere = new Set(
    pairs.filter(({ pair }) => !isAccepted(pair)).map(({ pair }) => pair.standing),
  );
  const documents = [
    ...pairs.flatMap(({ a, b }) => [a, b]),
    ...report.documents.filter((one) => one.marks.length > 0),
  ];
  const outlets = new Set(documents.flatMap((one) => outletOf(one) ?? []));
  const languages = new Set(documents.flatMap(({ language }) => languageTag(language) ?? []));
  return {
    relations: [
      { value: 'taken', label: say.taken },
      ...relations
        .filter((one) => relationsHere.has(one))
        .map((value) => ({ value, label: words.verdict.relations[value] })),
    ],
    standings: [
      ...standings
        .filter((one) => standingsHere.has(one))
        .map((value) => ({ value, label: words.verdict.standings[value] })),
      ...(pairs.some(({ pair }) => isAccepted(pair))
        ? [{ value: 'accepted', label: words.frame.accepted.flag }]
        : []),
    ],
    directions: [
      { value: 'told', label: say.told },
      { value: 'common-source', label: say.common },
      { value: 'undetermined', label: say.undetermined },
    ],
    outlets: [...outlets].sort().map((value) => ({ value, label: clipped(value, 60) })),
    languages: [...languages]
      .map((value) => ({ value, label: languageName(value, words.locale) }))
      .sort((x, y) => (x.label < y.label ? -1 : 1)),
  };
}

/** A choice among one is none. */
function Choices(props: { name: string; label: string; every: string; choices: Choice[] }) {
  if (props.choices.length < 2) return null;
  return (
    <label>
      <span>{props.label}</span>
      <select name={props.name} autocomplete="off">
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

function Day({ name, label }: { name: string; label: string }) {
  return (
    <label>
      <span>{label}</span>
      <input type="date" name={name} autocomplete="off" />
    </label>
  );
}

function Tick({ name, label }: { name: string; label: string }) {
  return (
    <label class="tick">
      <input type="checkbox" name={name} value="yes" autocomplete="off" /> <span>{label}</span>
    </label>
  );
}
