import { land } from './back.ts';
import type { LiveOverview } from './overview.ts';
import { guide } from './tour.ts';

/* The address says what is shown: `#pair-3` one pair, anything else the overview. */

/** Follows the address from now on. A report of one comparison has nothing to switch between. */
export function route(overview: LiveOverview | null): void {
  const home = document.title;
  let left = 0;
  let door: Element | null = null;
  let shown: HTMLElement | null = null;
  // Before the browser goes where the link leads, and takes the focus from it.
  const leave = ({ target }: Event) => {
    if (shown === null) door = target instanceof Element ? target.closest('a') : null;
  };
  const back = (from: HTMLElement, target: HTMLElement | null) => {
    if (target && target.id !== 'findings' && !target.contains(door)) {
      target.scrollIntoView({ behavior: 'instant' });
      target.focus({ preventScroll: true });
      return;
    }
    overview?.reveal(numberOf(from));
    scrollTo({ top: left, behavior: 'instant' });
    land(new URL(`#${from.id}`, location.href).href, door);
  };
  const follow = (moved: boolean) => {
    const target = targetOf(location.hash);
    const pair = target?.closest<HTMLElement>('.pair') ?? null;
    if (pair !== shown && shown === null) left = scrollY;
    const changed = pair !== shown || !moved;
    const from = shown;
    shown = pair;
    show(pair, home);
    if (!changed) return;
    if (pair) {
      if (overview) guide(pair, overview.order());
      arrive(pair, target ?? pair, moved);
    } else if (from) back(from, target);
  };
  addEventListener('click', leave, true);
  addEventListener('hashchange', () => follow(true));
  follow(false);
}

function targetOf(hash: string): HTMLElement | null {
  return document.getElementById(hash.slice(1));
}

function numberOf(pair: HTMLElement): number {
  return Number(pair.id.replace('pair-', ''));
}

function show(pair: HTMLElement | null, home: string): void {
  const overview = document.getElementById('overview');
  if (overview) overview.hidden = pair !== null;
  // Tabs, bookmarks and the foot of a printed page go by it.
  document.title = pair?.dataset.title ?? home;
  document.documentElement.classList.toggle('one-pair', pair !== null);
  for (const other of document.querySelectorAll<HTMLElement>('.pair')) other.hidden = other !== pair;
}

function arrive(pair: HTMLElement, target: HTMLElement, moved: boolean): void {
  if (target !== pair) target.focus();
  else if (moved) pair.focus({ preventScroll: true });
  if (target === pair) scrollTo({ top: 0, behavior: 'instant' });
}
