import type { ReportBlend } from '../report.ts';
import { blendOfPair, blendSentence, percent, plural } from '../wording.ts';
import { Bar } from './bar.tsx';
import { Byline, Title } from './byline.tsx';
import type { Catalogue, PairEntry } from './catalogue.ts';
import { Letters, languageTag } from './letters.tsx';
import { paragraphs } from './parts.ts';
import { Reasons } from './reasons.tsx';
import { segments } from './segments.ts';

/** Articles blended from several, each with its sources and with which passages come from which. */
export function Blends({ within }: { within: Catalogue }) {
  const blends = within.report.blends ?? [];
  if (blends.length === 0) return null;
  return (
    <section class="blends" aria-labelledby="blends-heading">
      <h2 id="blends-heading">{plural(blends.length, 'blend')}</h2>
      <p class="quiet">Articles retold from several others, each of which they meet only in part.</p>
      {blends.map((blend, index) => (
        <Blend key={blend.taker} blend={blend} number={index + 1} within={within} />
      ))}
    </section>
  );
}

function Blend({ blend, number, within }: { blend: ReportBlend; number: number; within: Catalogue }) {
  const taker = within.document(blend.taker);
  const heading = `blend-${number}`;
  return (
    <section class="card" aria-labelledby={heading}>
      <h3 id={heading}>
        <Title document={taker} />
      </h3>
      <Byline document={taker} />
      <p>
        {blendSentence(blend)} <strong class="figure">{percent(blend.probability)}</strong>
      </p>
      <Sources blend={blend} within={within} />
      <details>
        <summary>Which passages come from which</summary>
        <BlendedText blend={blend} within={within} />
      </details>
      <details>
        <summary>Why</summary>
        <Reasons reason={blend.reasons} />
      </details>
    </section>
  );
}

function Sources({ blend, within }: { blend: ReportBlend; within: Catalogue }) {
  return (
    <ol class="sources">
      {blend.sources.map(({ id, coverage }) => {
        const document = within.document(id);
        const entry = within.pair(blend.taker, id);
        return (
          <li key={id}>
            <strong>{percent(coverage)}</strong> from{' '}
            {entry ? (
              <a href={`#${entry.anchor}`}>
                <Title document={document} />
              </a>
            ) : (
              <Title document={document} />
            )}{' '}
            <Byline document={document} />
            <Bar share={coverage} />
          </li>
        );
      })}
    </ol>
  );
}

/** The article; each stretch wears the colour, the underline and the number of the source it came from. */
function BlendedText({ blend, within }: { blend: ReportBlend; within: Catalogue }) {
  const { text, language } = within.document(blend.taker);
  if (text === null) return <p class="quiet">The text of this document is not in the report.</p>;
  const stretches = blend.sources.flatMap(({ stretches }, source) =>
    stretches.map((span) => ({ ...span, source })),
  );
  return (
    <div class="prose" lang={languageTag(language)} dir="auto">
      {paragraphs(text, 0, text.length).map((paragraph) => (
        <p key={paragraph.from} dir="auto">
          {segments(text, stretches, paragraph).map(({ from, text: words, over: [stretch] }) =>
            stretch ? (
              <mark key={from} class={`passage source-${stretch.source + 1}`}>
                {stretch.from >= paragraph.from && stretch.from === from && (
                  <small class="label" lang="en" dir="ltr">
                    {stretch.source + 1}
                  </small>
                )}
                <Letters text={words} />
              </mark>
            ) : (
              <Letters key={from} text={words} />
            ),
          )}
        </p>
      ))}
    </div>
  );
}

/** On the page of a pair: that its article is a blend, and of what else. */
export function BlendNote({ entry, within }: { entry: PairEntry; within: Catalogue }) {
  const blend = blendOfPair(within.report, entry.pair);
  if (!blend) return null;
  return (
    <section class="blend-note" aria-label="Blend">
      <p>
        <Title document={within.document(blend.taker)} />. {blendSentence(blend)}
      </p>
      <Sources blend={blend} within={within} />
    </section>
  );
}
