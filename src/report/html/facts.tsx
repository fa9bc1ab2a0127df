import type { FactKind } from '../../evidence/facts.ts';
import { takerFirst } from '../wording.ts';
import { clipped, Quotation } from './byline.tsx';
import type { PairEntry } from './catalogue.ts';
import { type Account, isDirected, type Kept, ledger, wordsOf } from './ledger.ts';
import { Name } from './letters.tsx';
import { Lost } from './lost.tsx';
import { useSpeech } from './speech.tsx';

/** Changed facts that are shown without unfolding anything. */
const shownAtOnce = 6;

/** What became of names, numbers, dates, quotations and credits: counts first, each with its places. */
export function Facts({ entry }: { entry: PairEntry }) {
  const { words } = useSpeech();
  const accounts = ledger(entry.pair);
  if (accounts.length === 0) return null;
  const heading = `${entry.anchor}-facts`;
  return (
    <section class="facts" aria-labelledby={heading}>
      <h3 id={heading} tabIndex={-1}>
        {words.facts.heading}
      </h3>
      <Lost entry={entry} />
      <Changes entry={entry} accounts={accounts} />
      <div class="ledger">
        {accounts.map((account) => (
          <Kind key={account.kind} account={account} entry={entry} />
        ))}
      </div>
      <p class="quiet counted">{words.facts.counted}</p>
    </section>
  );
}

/** What a reader must not have to unfold. Altered quotations have a section of their own. */
function Changes({ entry, accounts }: { entry: PairEntry; accounts: Account[] }) {
  const { words } = useSpeech();
  const changed = accounts
    .filter(({ kind }) => kind !== 'quotation')
    .flatMap(({ kind, groups }) =>
      groups
        .filter(({ told }) => told === 'changed')
        .flatMap(({ facts }) => facts.map((one) => ({ ...one, kind }))),
    );
  if (changed.length === 0) return null;
  const label = `${entry.anchor}-changes`;
  return (
    <div class="changes">
      <p id={label}>{words.facts.changed}</p>
      <ul aria-labelledby={label}>
        {changed.slice(0, shownAtOnce).map((one) => (
          <li key={one.key}>
            <Change one={one} kind={one.kind} entry={entry} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Kind({ account, entry }: { account: Account; entry: PairEntry }) {
  const { words, fill, count } = useSpeech();
  const { kind, inSource, kept, groups } = account;
  const say = words.facts;
  const counts = groups.flatMap(({ told, facts }) =>
    told === 'kept' || told === 'both' ? [] : [count(say.counts[told], facts.length)],
  );
  const first =
    inSource === undefined
      ? kept > 0 && count(say.both, kept)
      : inSource > 0 && fill(say.kept, { kept, all: inSource });
  return (
    <details>
      <summary>
        <strong>{say.kinds[kind]}</strong> <span>{[first, ...counts].filter(Boolean).join(', ')}</span>
      </summary>
      <dl class={kind === 'quotation' ? 'fates long' : 'fates'}>
        {groups.map(({ told, facts }) => (
          <div key={told} class={told}>
            <dt>{say.fates[told]}</dt>
            <dd>
              <ul>
                {facts.map((one) => (
                  <li key={one.key}>
                    <Change one={one} kind={kind} entry={entry} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** One fact: its words, on both sides where they differ, the source's first. */
function Change({ one, kind, entry }: { one: Kept; kind: FactKind; entry: PairEntry }) {
  const { words } = useSpeech();
  const { source, taker } = takerFirst(entry.pair.direction.who);
  const directed = isDirected(entry.pair);
  const [first, second] = directed ? [source, taker] : (['a', 'b'] as const);
  const [before, after] = [wordsOf(one.fact, first, entry[first]), wordsOf(one.fact, second, entry[second])];
  const link = (side: 'a' | 'b') => <Place one={one} side={side} kind={kind} entry={entry} />;
  if (before === '' || after === '') return link(before === '' ? second : first);
  if (one.fact.fate !== 'changed' && before.toLowerCase() === after.toLowerCase()) return link(first);
  const between = directed ? words.facts.became : words.facts.differs;
  return (
    <>
      {link(first)}{' '}
      <span class="quiet">
        {one.fact.fate === 'changed' ? (
          <>
            <span class="unseen">{between}</span>
            <span aria-hidden="true">{directed ? '→' : '≠'}</span>
          </>
        ) : (
          '·'
        )}
      </span>{' '}
      {link(second)}
    </>
  );
}

interface PlaceProps {
  one: Kept;
  side: 'a' | 'b';
  kind: FactKind;
  entry: PairEntry;
}

/** The words of a fact as a link to where they stand in the text. */
function Place({ one, side, kind, entry }: PlaceProps) {
  const document = entry[side];
  const text = wordsOf(one.fact, side, document);
  if (text === '') return null;
  return (
    <a class="fact-link" href={`#${entry.anchor}-${side}-${one.key}`} data-fact={one.key} data-side={side}>
      {kind === 'quotation' ? (
        <Quotation text={text} language={document.language} most={160} />
      ) : (
        <Name text={clipped(text, 80)} language={document.language} />
      )}
    </a>
  );
}
