import type { ComponentChildren } from 'preact';
import { isFlagged } from '../wording.ts';
import type { Speech } from '../words/words.ts';
import { ArticleTable, articlesOf } from './article-table.tsx';
import type { Catalogue } from './catalogue.ts';
import { Filters } from './filters.tsx';
import { Histogram } from './histogram.tsx';
import { PairTable } from './pair-table.tsx';
import { useSpeech } from './speech.tsx';

/**
 * The pairs, and the articles with their worst match: one below the other. The script shows one of
 * them, and of it the rows that the form asks for.
 */
export function Findings({ within }: { within: Catalogue }) {
  const speech = useSpeech();
  const { words } = speech;
  return (
    <section class="findings" id="findings" aria-labelledby="findings-heading" tabIndex={-1}>
      <h2 id="findings-heading">{heading(within, speech)}</h2>
      {within.pairs.length === 0 ? (
        <p class="quiet">{words.overview.none}</p>
      ) : (
        <>
          <Finder within={within} />
          <Panel name="pairs" heading={words.overview.pairs}>
            <PairTable within={within} />
          </Panel>
          <Panel name="articles" heading={words.overview.articles}>
            <ArticleTable within={within} />
          </Panel>
        </>
      )}
    </section>
  );
}

function heading(within: Catalogue, { words: { overview }, count: say }: Speech): string {
  const count = within.pairs.filter(({ pair }) => isFlagged(pair)).length;
  const rest = within.pairs.length - count;
  const { pairs, others, onlyOthers, nothing } = overview.heading;
  if (count === 0) return rest === 0 ? nothing : say(onlyOthers, rest);
  return rest === 0 ? say(pairs, count) : `${say(pairs, count)}, ${say(others, rest)}`;
}

/** Everything that says what is shown, in one form: its state is the state of the page. */
function Finder({ within }: { within: Catalogue }) {
  const { words, count, number } = useSpeech();
  const { shown, filters: say, pairs: asPairs, articles: asArticles } = words.overview;
  const pairs = within.pairs.length;
  const articles = articlesOf(within).length;
  // Filled in later by the script, which knows no plurals.
  const later = (plural: typeof shown.pairs, all: number) =>
    count(plural, all, { n: '{n}', all: '{all}', share: '{share}' });
  return (
    <form
      class="finder"
      aria-label={say.label}
      autocomplete="off"
      data-pairs={later(shown.pairs, pairs)}
      data-pairs-all={later(shown.pairsAll, pairs)}
      data-articles={later(shown.articles, articles)}
      data-articles-all={later(shown.articlesAll, articles)}
      data-none={shown.none}
      data-setting={words.overview.setting}
    >
      <div class="controls">
        <Histogram within={within} />
        <Filters within={within} />
      </div>
      <div class="view scripted">
        <fieldset class="switch">
          <legend class="unseen">{say.show}</legend>
          <View value="pairs" name={asPairs} count={number(pairs)} checked />
          <View value="articles" name={asArticles} count={number(articles)} />
        </fieldset>
        <p class="shown" aria-hidden="true" />
        <output class="unseen" aria-live="polite" />
      </div>
      <ul class="on-paper" hidden />
    </form>
  );
}

function View(props: { value: string; name: string; count: string; checked?: boolean }) {
  return (
    <label>
      <input type="radio" name="show" value={props.value} checked={props.checked} />
      <span>
        {props.name} <span class="count">{props.count}</span>
      </span>
    </label>
  );
}

function Panel(props: { name: string; heading: string; children: ComponentChildren }) {
  const { words } = useSpeech();
  const heading = `${props.name}-heading`;
  return (
    <section class="panel" aria-labelledby={heading} data-panel={props.name}>
      <h3 id={heading}>{props.heading}</h3>
      {props.children}
      <button type="button" class="more scripted" hidden>
        {words.overview.more}
      </button>
    </section>
  );
}
