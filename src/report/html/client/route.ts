/* The address says what is shown: `#pair-3` one pair, anything else the overview. */

/** Follows the address from now on. A report of one comparison has nothing to switch between. */
export function route(): void {
  if (!document.getElementById('findings')) return;
  let left = 0;
  let shown: HTMLElement | null = null;
  const follow = (moved: boolean) => {
    const target = targetOf(location.hash);
    const pair = target?.closest<HTMLElement>('.pair') ?? null;
    if (pair !== shown && shown === null) left = scrollY;
    const changed = pair !== shown || !moved;
    shown = pair;
    show(pair);
    if (!changed) return;
    if (pair) arrive(pair, target ?? pair, moved);
    else if (moved) scrollTo({ top: left, behavior: 'instant' });
  };
  addEventListener('hashchange', () => follow(true));
  follow(false);
}

function targetOf(hash: string): HTMLElement | null {
  return document.getElementById(hash.slice(1));
}

function show(pair: HTMLElement | null): void {
  const overview = document.getElementById('overview');
  if (overview) overview.hidden = pair !== null;
  document.documentElement.classList.toggle('one-pair', pair !== null);
  for (const other of document.querySelectorAll<HTMLElement>('.pair')) other.hidden = other !== pair;
}

function arrive(pair: HTMLElement, target: HTMLElement, moved: boolean): void {
  if (target !== pair) target.focus();
  else if (moved) pair.focus({ preventScroll: true });
  if (target === pair) scrollTo({ top: 0, behavior: 'instant' });
}
