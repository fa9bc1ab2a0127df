import { type AlteredQuotation, alteredIn, countAltered, pairsAltered } from '../altered.ts';
import { spokenBy } from '../wording.ts';
import { Title } from './byline.tsx';
import { type Catalogue, type PairEntry, partOf } from './catalogue.ts';
import { Claim } from './claim.tsx';
import { Letters, languageTag } from './letters.tsx';
import { segments } from './segments.ts';
import { useSpeech } from './speech.tsx';

/** Quotations that the two texts of a pair word differently, with what differs. */
export function Altered({ entry }: { entry: PairEntry }) {
  const { words, number } = useSpeech();
  const findings = alteredIn(entry.pair);
  if (findings.length === 0) return null;
  const heading = `${entry.anchor}-altered`;
  return (
    <section class="altered" aria-labelledby={heading}>
      <h3 id={heading} tabIndex={-1}>
        {words.frame.altered.here} <span class="count">{number(findings.length)}</span>
      </h3>
      <p class="quiet">{words.frame.altered.note}</p>
      <ul>
        {findings.map((finding, index) => (
          <li key={finding.a[0]?.from} data-fact={`q${index + 1}`}>
            <p>
              <strong>{words.verdict.alterations[finding.altered.how]}.</strong>{' '}
              <Claim text={finding.claim} />
            </p>
            <Wording entry={entry} side="a" finding={finding} number={index + 1} />
            <Wording entry={entry} side="b" finding={finding} number={index + 1} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Wording(props: { entry: PairEntry; side: 'a' | 'b'; finding: AlteredQuotation; number: number }) {
  const { entry, side, finding, number } = props;
  const speech = useSpeech();
  const { text, language } = entry[side];
  if (text === null || finding[side].length === 0) return null;
  const edits = finding.altered.edits.map((edit) => edit[side]);
  return (
    <blockquote lang={languageTag(language)}>
      <p class="role" lang={speech.code} dir="auto">
        <a href={`#${entry.anchor}-${side}-q${number}`} data-fact={`q${number}`} data-side={side}>
          {speech.fill(speech.words.pair.text, { letter: side.toUpperCase() })}
        </a>
        , <Letters text={spokenBy(finding.altered.speakers[side], speech)} />
      </p>
      <p dir="auto">
        {segments(text, edits, finding[side][0]).map(({ from, text: words, over, points }) => (
          <span key={from}>
            {points.length > 0 && (
              <span class="missing" lang={speech.code} title={speech.words.frame.altered.missing} />
            )}
            {over.length > 0 ? (
              <span class="edit">
                <Letters text={words} />
              </span>
            ) : (
              <Letters text={words} />
            )}
          </span>
        ))}
      </p>
    </blockquote>
  );
}

/** The same for the whole report, whatever the relation of the pairs: where to look. */
export function AlteredPairs({ within }: { within: Catalogue }) {
  const { words, count } = useSpeech();
  const pairs = pairsAltered(within.report);
  if (pairs.length === 0) return null;
  return (
    <section class="altered" aria-labelledby="altered-heading">
      <h2 id="altered-heading">{count(words.frame.altered.heading, countAltered(within.report))}</h2>
      <p class="quiet">{words.frame.altered.lead}</p>
      <ul>
        {pairs.map((pair) => {
          const entry = within.pair(pair.a, pair.b);
          const [gravest] = alteredIn(pair);
          return (
            entry && (
              <li key={entry.anchor}>
                <a href={partOf(entry, 'altered')}>
                  <Claim text={gravest.claim} />
                </a>{' '}
                <span class="quiet">
                  <Title document={entry.a} /> · <Title document={entry.b} />
                </span>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
