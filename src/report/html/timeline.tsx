import { Byline, Title, When } from './byline.tsx';
import type { Catalogue } from './catalogue.ts';
import { type Positions, positions, type Step, type Trunk, trunks } from './lineage.ts';
import { Fill, useSpeech } from './speech.tsx';

interface Props {
  steps: readonly Step[];
  origin: string | null;
  within: Catalogue;
}

/**
 * Who took from whom: a list, and beside it a drawing by date of publication, or by takings where dates
 * are wanting. Each row draws its own part of it, so that the rows may be as high as their titles need, and a
 * family as large as it is; the list says all that the drawing says.
 */
export function Timeline({ steps, origin, within }: Props) {
  const { words } = useSpeech();
  const places = positions(steps, within.document);
  const lines = trunks(steps, places.at);
  return (
    <div class={places.dates ? 'timeline dated' : `timeline deep-${Math.min(places.deepest, 6)}`}>
      {places.dates && <Axis dates={places.dates} />}
      <ol>
        {steps.map((step, index) => (
          <li key={step.id} class="member">
            <Strand step={step} first={step.id === origin} places={places} trunks={lines[index]} />
            <div>
              <span class="name">
                <span class="ordinal">{step.number}</span> <Title document={within.document(step.id)} />
              </span>
              <Byline document={within.document(step.id)} />
              <span class="who">
                {step.id === origin && words.families.origin}
                <Kinship step={step} steps={steps} within={within} />
              </span>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

interface KinshipProps {
  step: Step;
  steps: readonly Step[];
  within: Catalogue;
}

/** What a member is to one above it: what it took from whom, or, where that is not told, its likeliest pair. */
function Kinship({ step, steps, within }: KinshipProps) {
  const from = step.from === null ? undefined : steps[step.from - 1].id;
  if (step.link === null || from === undefined) return <Likest step={step} steps={steps} within={within} />;
  return (
    <>
      <Taking step={step} steps={steps} within={within} />
      {within.pair(step.id, from) === undefined && <Likest step={step} steps={steps} within={within} />}
    </>
  );
}

/** The way to a pair whose direction nobody can tell. */
function Likest({ step, steps, within }: KinshipProps) {
  const { words, fill, percent } = useSpeech();
  const above = new Map(steps.slice(0, step.number - 1).map(({ id, number }) => [id, number]));
  const entry = within.pairsOf(step.id).find(({ pair }) => above.has(pair.a) || above.has(pair.b));
  if (!entry) return null;
  const { a, b, relation, probability } = entry.pair;
  const say = steps.length > 2 ? words.families.pairWith : words.families.pair;
  return (
    <a href={entry.href}>
      {fill(say, {
        n: entry.number,
        other: above.get(a === step.id ? b : a) ?? 0,
        what: `${words.verdict.relations[relation]}, ${percent(probability)}`,
      })}
    </a>
  );
}

function Taking({ step, steps, within }: KinshipProps) {
  const { words, number, percent } = useSpeech();
  if (step.link === null || step.from === null) return null;
  const { relation, probability } = step.link;
  const entry = within.pair(step.id, steps[step.from - 1].id);
  const what = `${words.verdict.relations[relation]}, ${percent(probability)}`;
  return (
    <Fill
      template={words.families.from}
      values={{ n: number(step.from), what: entry ? <a href={entry.href}>{what}</a> : what }}
    />
  );
}

function Axis({ dates: [first, last] }: { dates: [string, string] }) {
  const { words } = useSpeech();
  const most = first.slice(0, 10) === last.slice(0, 10) ? 16 : 10;
  return (
    <p class="axis quiet">
      <Fill
        template={words.families.byDate}
        values={{ first: <When date={first.slice(0, most)} />, last: <When date={last.slice(0, most)} /> }}
      />
    </p>
  );
}

/** One row of the drawing. In percent, so that it fits any width without its lines getting thinner. */
function Strand(props: { step: Step; first: boolean; places: Positions; trunks: Trunk[] }) {
  const { step, places, trunks } = props;
  const x = places.at[step.number - 1];
  const from = step.from === null ? null : places.at[step.from - 1];
  const middle = '50%';
  return (
    <div class="strand">
      <svg width="100%" height="100%" aria-hidden="true">
        {trunks.map((trunk) => (
          <line
            key={trunk.x}
            class="trunk"
            x1={`${trunk.x}%`}
            x2={`${trunk.x}%`}
            y1={`${trunk.from}%`}
            y2={`${trunk.to}%`}
          />
        ))}
        {from !== null && step.link && (
          <line class={`taking ${step.link.relation}`} x1={`${from}%`} x2={`${x}%`} y1={middle} y2={middle} />
        )}
        <circle class={props.first ? 'first' : ''} cx={`${x}%`} cy={middle} r="6" />
      </svg>
    </div>
  );
}
