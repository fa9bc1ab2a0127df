import { liveAddress } from './address.ts';
import { readForm, writeForm } from './form.ts';
import { articleRow, articlesFit, type PairRow, pairFits, pairRow } from './rows.ts';
import { settings } from './settings.ts';
import { atRest, parse, type State } from './state.ts';
import { liveTable } from './table.ts';
import { liveThreshold } from './threshold.ts';
import type { Order } from './tour.ts';

/* The overview: one form says what is shown; chart, tables and address follow it. */

/** How long a reader pauses before the count is said aloud. */
const pause = 400;

export interface LiveOverview {
  /** The pairs that fit. */
  order(): Order;
  /** Lays out the row of a pair that fits. */
  reveal(number: number): void;
}

export function liveOverview(form: HTMLFormElement): LiveOverview {
  const threshold = liveThreshold(form);
  const say = announcer(form);
  let sort = '';
  let fitting: () => PairRow[] = () => [];
  const state = (): State => ({ ...readForm(form), sort });
  const sortBy = (by: string) => {
    sort = by;
    changed();
  };
  const pairs = liveTable('table.pairs', pairRow, sortBy);
  const articles = liveTable('table.articles', articleRow, sortBy);
  const apply = (wanted: State) => {
    const now = threshold.now();
    const fits = (row: PairRow) => pairFits(row, wanted, now);
    const asArticles = wanted.show === 'articles';
    const n = asArticles ? pairs.rows.filter(fits).length : pairs.filter(fits);
    fitting = asArticles ? () => pairs.rows.filter(fits) : pairs.fitting;
    const m = asArticles ? articles.filter(articlesFit(pairs.rows, wanted, now)) : 0;
    const sortedBy = (asArticles ? articles : pairs).sort(wanted.sort || '-probability');
    sort = sortedBy === '-probability' ? '' : sortedBy;
    for (const panel of document.querySelectorAll<HTMLElement>('[data-panel]'))
      panel.hidden = panel.dataset.panel !== (asArticles ? 'articles' : 'pairs');
    threshold.draw(n);
    if (asArticles) say('articles', m, articles.rows.length, threshold.share());
    else say('pairs', n, pairs.rows.length, threshold.share());
  };
  const come = (wanted: State) => {
    writeForm(form, wanted);
    sort = wanted.sort;
    apply(state());
  };
  const address = liveAddress(come);
  const changed = () => {
    apply(state());
    address.write(state());
  };
  form.addEventListener('input', ({ target }) => {
    // The other table has columns of its own.
    if (target instanceof HTMLInputElement && target.name === 'show') sort = '';
    changed();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.querySelector('[type=reset]')?.addEventListener('click', (event) => {
    event.preventDefault();
    come({ ...atRest(), show: state().show, sort });
    address.write(state());
  });
  liveLinks((wanted) => {
    come(wanted);
    address.go(state());
  });
  return {
    order: () => fitting().map(({ number }) => Number(number)),
    reveal: (number) => pairs.reveal((row) => Number(row.number) === number),
  };
}

/** Links that lead to a view: a figure of the totals to its rows. */
function liveLinks(go: (state: State) => void): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-view]')) {
    link.hash = `findings?${link.dataset.view}`;
    link.addEventListener('click', (event) => {
      const state = parse(link.hash);
      if (!state || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      go(state);
      const findings = document.getElementById('findings');
      findings?.focus({ preventScroll: true });
      findings?.scrollIntoView();
    });
  }
}

type Say = (what: 'pairs' | 'articles', n: number, all: number, share: string) => void;

/** Says how many rows are shown: to the eye at once, aloud once the reader pauses, and on paper. The words come with the page. */
function announcer(form: HTMLFormElement): Say {
  const seen = form.querySelector<HTMLElement>('.shown');
  const heard = form.querySelector('output');
  const paper = form.querySelector<HTMLElement>('.on-paper');
  const number = new Intl.NumberFormat(document.documentElement.lang).format;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (what, n, all, share) => {
    const told = (name: string) =>
      (form.dataset[name] ?? '')
        .replace('{n}', number(n))
        .replace('{all}', number(all))
        .replace('{share}', share);
    const some = n === all ? `${what}All` : what;
    const text = told(n === 0 ? 'none' : some);
    if (seen) seen.textContent = text;
    if (paper) write(paper, told(some), settings(form, form.dataset.setting ?? ''));
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (heard) heard.textContent = text;
    }, pause);
  };
}

/** Paper has no controls: what was chosen is listed behind the number of rows. */
function write(paper: HTMLElement, text: string, chosen: HTMLLIElement[]): void {
  const shown = document.createElement('li');
  shown.textContent = text;
  paper.replaceChildren(shown, ...chosen);
  paper.hidden = false;
}
