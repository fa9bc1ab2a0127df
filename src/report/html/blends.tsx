import type { ReportBlend } from '../report.ts';
import { blendOfPair, blendSentence } from '../wording.ts';
import { Bar } from './bar.tsx';
import { Byline, Title } from './byline.tsx';
import type { Catalogue, PairEntry } from './catalogue.ts';
import { Letters, languageTag } from './letters.tsx';
import { paragraphs } from './parts.ts';
import { Reasons } from './reasons.tsx';
import { segments } from './segments.ts';
import { Fill, useSpeech } from './speech.tsx';

/** Articles blended from several, each with its sources and with which passages come from which. */
export function Blends({ within }: { within: Catalogue }) {
  const { words, count } = useSpeech();
  const blends = within.report.blends ?? [];
  if (blends.length === 0) return null;
  return (
    <section class="blends" aria-labelledby="blends-heading">
      <h2 id="blends-heading">{count(words.frame.blends.heading, blends.length)}</h2>
      <p class="quiet">{words.frame.blends.lead}</p>
      {blends.map((blend, index) => (
        <Blend key={blend.taker} blend={blend} number={index + 1} within={within} />
      ))}
    </section>
  );
}

function Blend({ blend, number, within }: { blend: ReportBlend; number: number; within: Catalogue }) {
  const speech = useSpeech();
  const { which, why } = speech.words.frame.blends;
  const taker = within.document(blend.taker);
  const heading = `blend-${number}`;
  return (
    <section class="card" aria-labelledby={heading}>
      <h3 id={heading}>
        <Title document={taker} />
      </h3>
      <Byline document={taker} />
      <p>
        {blendSentence(blend, speech)} <strong class="figure">{speech.percent(blend.probability)}</strong>
      </p>
      <Sources blend={blend} within={within} />
      <details>
        <summary>{which}</summary>
        <BlendedText blend={blend} within={within} />
      </details>
      <details>
        <summary>{why}</summary>
        <Reasons reason={blend.reasons} />
      </details>
    </section>
  );
}

function Sources({ blend, within }: { blend: ReportBlend; within: Catalogue }) {
  const { words, percent } = useSpeech();
  return (
    <ol class="sources">
      {blend.sources.map(({ id, coverage }) => {
        const document = within.document(id);
        const entry = within.pair(blend.taker, id);
        return (
          <li key={id}>
            <Fill
              template={words.frame.blends.from}
              values={{
                share: <strong>{percent(coverage)}</strong>,
                title: entry ? (
                  <a href={entry.href}>
                    <Title document={document} />
                  </a>
                ) : (
                  <Title document={document} />
                ),
              }}
            />{' '}
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
  const { words } = useSpeech();
  const { text, language } = within.document(blend.taker);
  if (text === null) return <p class="quiet">{words.frame.notInReport}</p>;
  const stretches = blend.sources.flatMap(({ stretches }, source) =>
    stretches.map((span) => ({ ...span, source })),
  );
  return (
    <div class="prose" lang={languageTag(language)} dir="auto">
      {paragraphs(text, 0, text.length).map((paragraph) => (
        <p key={paragraph.from} dir="auto">
          {segments(text, stretches, paragraph).map(({ from, text: letters, over: [stretch] }) =>
            stretch ? (
              <mark key={from} class={`passage source-${stretch.source + 1}`}>
                {stretch.from >= paragraph.from && stretch.from === from && (
                  <small class="label" dir="ltr">
                    {stretch.source + 1}
                  </small>
                )}
                <Letters text={letters} />
              </mark>
            ) : (
              <Letters key={from} text={letters} />
            ),
          )}
        </p>
      ))}
    </div>
  );
}

/** On the page of a pair: that its article is a blend, and of what else. */
export function BlendNote({ entry, within }: { entry: PairEntry; within: Catalogue }) {
  const speech = useSpeech();
  const blend = blendOfPair(within.report, entry.pair);
  if (!blend) return null;
  return (
    <section class="blend-note" aria-label={speech.words.frame.blends.label}>
      <p>
        <Title document={within.document(blend.taker)} />. {blendSentence(blend, speech)}
      </p>
      <Sources blend={blend} within={within} />
    </section>
  );
}
