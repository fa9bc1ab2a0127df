import { relations, standings } from '../../judge/verdict.ts';
import { flagged, isAccepted, isFlagged } from '../wording.ts';
import type { Catalogue } from './catalogue.ts';
import { useSpeech } from './speech.tsx';

/** How many pairs of each relation and, of those flagged, of each standing; each leads to its rows. */
export function Totals({ within }: { within: Catalogue }) {
  return (
    <div class="totals">
      <ByRelation within={within} />
      <ByStanding within={within} />
    </div>
  );
}

function ByRelation({ within }: { within: Catalogue }) {
  const { words, count, fill } = useSpeech();
  const totals = within.report.totals.relations;
  const all = Object.values(totals).reduce((sum, n) => sum + n, 0);
  return (
    <section aria-labelledby="by-relation">
      <h2 id="by-relation">{count(words.overview.totals.relations, all)}</h2>
      <ul>
        {relations.map((relation) => {
          const listed = within.pairs.filter(({ pair }) => pair.relation === relation).length;
          const n = Math.max(totals[relation] ?? 0, listed);
          const taken = flagged.includes(relation);
          return (
            <Total
              key={relation}
              n={n}
              name={words.verdict.relations[relation]}
              title={words.verdict.relationMeanings[relation]}
              taken={taken}
              note={listed > 0 && listed < n ? fill(words.overview.totals.listed, { n: listed }) : undefined}
              view={listed > 0 ? `relation=${relation}${taken ? '' : '&from=0'}` : undefined}
            />
          );
        })}
      </ul>
    </section>
  );
}

function ByStanding({ within }: { within: Catalogue }) {
  const { words, count } = useSpeech();
  const pairs = within.pairs.filter(({ pair }) => isFlagged(pair));
  if (pairs.length === 0) return null;
  const open = pairs.filter(({ pair }) => !isAccepted(pair));
  const accepted = pairs.length - open.length;
  return (
    <section aria-labelledby="by-standing">
      <h2 id="by-standing">{count(words.overview.totals.standings, pairs.length)}</h2>
      <ul>
        {[...standings].reverse().map((standing) => {
          const n = open.filter(({ pair }) => pair.standing === standing).length;
          return (
            <Total
              key={standing}
              n={n}
              name={words.verdict.standings[standing]}
              taken={standing === 'uncredited'}
              view={n > 0 ? `relation=taken&standing=${standing}` : undefined}
            />
          );
        })}
        {accepted > 0 && (
          <Total
            n={accepted}
            name={words.frame.accepted.flag}
            taken={false}
            view="relation=taken&standing=accepted"
          />
        )}
      </ul>
    </section>
  );
}

interface TotalProps {
  n: number;
  name: string;
  title?: string;
  taken: boolean;
  note?: string | undefined;
  /** The rows that it counts, as the address names them; nothing where none are listed. */
  view?: string | undefined;
}

function Total({ n, name, title, taken, note, view }: TotalProps) {
  const { number } = useSpeech();
  const figure = (
    <>
      <strong>{number(n)}</strong> <span>{name}</span>
    </>
  );
  return (
    <li class={taken ? 'taken' : undefined} title={title}>
      {view === undefined ? (
        <span class="total">{figure}</span>
      ) : (
        <a class="total" href="#findings" data-view={view}>
          {figure}
        </a>
      )}
      {note && <small class="quiet">{note}</small>}
    </li>
  );
}
