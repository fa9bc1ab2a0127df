import { land, leadsTo } from './back.ts';
import { keep, kept } from './kept.ts';
import type { LiveOverview } from './overview.ts';
import { guide, read, written } from './tour.ts';

/* A report of many pages: what one page has to know of another goes through what the tab keeps. */

/** On a page of its own, which has the way back in its head; does nothing on any other. */
export function liveNeighbours(): void {
  const home = document.querySelector<HTMLAnchorElement>('.brand a')?.pathname;
  if (home === undefined) return;
  keep('last', location.href.split('#')[0], home);
  const pair = document.querySelector<HTMLElement>('.pair');
  if (pair) guide(pair, read(kept('order', home)));
}

/** On the overview: tells pages in which order they come, and takes the reader up who comes back from one. */
export function liveReturn(overview: LiveOverview): void {
  const tell = () => keep('order', written(overview.order()));
  // A link followed finds it told, and so does one that opens beside this page.
  addEventListener('click', tell, true);
  addEventListener('pagehide', tell);
  const last = kept('last');
  keep('last', '');
  const back = wayHere() === 'back_forward';
  if (last === '' || !(back || location.hash.startsWith('#findings')) || wayHere() === 'reload') return;
  const row = [...document.querySelectorAll('table.pairs a[href]')].find((link) => leadsTo(link) === last);
  overview.reveal(Number(row?.closest('tr')?.dataset.number));
  // Going back, the browser itself restores how far the page was scrolled; later than this.
  if (back) land(last, null, true);
  else addEventListener('load', () => land(last));
}

function wayHere(): string | undefined {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming ? entry.type : undefined;
}
