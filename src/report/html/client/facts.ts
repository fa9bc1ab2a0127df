import { bring, sideBySide } from './view.ts';

/* Facts in a list and their places in the texts that find each other: by pointer, by focus, by click. */

export function linkFacts(pairs: HTMLElement[]): void {
  for (const pair of pairs) {
    pair.addEventListener('pointerover', (event) => light(pair, 'lit', keyOf(event.target)));
    pair.addEventListener('pointerleave', () => light(pair, 'lit', null));
    pair.addEventListener('focusin', (event) => {
      const link = linkOf(event.target);
      if (link) light(pair, 'lit', keyOf(link));
    });
    pair.addEventListener('click', (event) => {
      const link = linkOf(event.target);
      // The address of a fact is for those without scripts: going back should leave the pair, not walk its facts.
      if (link && visit(pair, link)) event.preventDefault();
    });
  }
}

function linkOf(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-fact]') : null;
}

/** The fact under the pointer; the shortest where several lie over each other. */
function keyOf(target: EventTarget | null): string | null {
  const place = target instanceof Element ? target.closest<HTMLElement>('[data-fact]') : null;
  return place?.dataset.fact?.split(' ')[0] ?? null;
}

/** Gives a class to a fact's places on both sides, and takes it from those of others. */
function light(pair: HTMLElement, name: 'lit' | 'held', key: string | null): void {
  for (const lit of pair.querySelectorAll(`.${name}`)) lit.classList.remove(name);
  if (key === null) return;
  for (const place of pair.querySelectorAll(`[data-fact~="${key}"]`)) place.classList.add(name);
}

/** Brings a fact into view on both sides, and the focus to the side that the link names. */
function visit(pair: HTMLElement, link: HTMLAnchorElement): boolean {
  const place = spot(pair, link.dataset.side, keyOf(link));
  if (!place) return false;
  light(pair, 'held', keyOf(link));
  place.focus({ preventScroll: true });
  bring(place, null);
  const other = spot(pair, link.dataset.side === 'a' ? 'b' : 'a', keyOf(link));
  // Where the texts lie one below the other, only one place can be in view.
  if (other && sideBySide(other)) bring(other, null);
  return true;
}

function spot(pair: HTMLElement, side: string | undefined, key: string | null): HTMLElement | null {
  return document.getElementById(`${pair.id}-${side}-${key}`);
}
