import { barOf } from '../wording.ts';
import type { Catalogue, PairEntry } from './catalogue.ts';
import { Claim } from './claim.tsx';
import { Scale } from './scale.tsx';
import { Fill, useSpeech } from './speech.tsx';

/** What would change the verdict: evidence thought away, and the rest judged again. */
export function Counterfactuals({ entry, within }: { entry: PairEntry; within: Catalogue }) {
  const { words, fill, percent } = useSpeech();
  const { counterfactuals = [], probability } = entry.pair;
  if (counterfactuals.length === 0) return null;
  const say = words.pair.whatIf;
  const bar = barOf(within.report);
  return (
    <section class="what-if">
      <h3>{say.heading}</h3>
      <p class="quiet">{bar === undefined ? say.lead : fill(say.leadBar, { bar: percent(bar) })}</p>
      <ul>
        {counterfactuals.map((one) => (
          <li key={one.without}>
            <Without {...one} />
            <Scale at={one.probability} from={probability} bar={bar} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One of them in words: `Without the three shared quotations: 41%, not flagged`. */
export function Without(props: { without: string; probability: number; flagged: boolean }) {
  const { words, percent } = useSpeech();
  const say = words.pair.whatIf;
  return (
    <span>
      <Fill template={say.without} values={{ what: <Claim text={props.without} /> }} />{' '}
      <strong>{percent(props.probability)}</strong>, {props.flagged ? say.flagged : say.unflagged}
    </span>
  );
}
