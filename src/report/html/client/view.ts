/* Bringing a place in a text before the reader's eyes. */

/**
 * Scrolls a place into view. Side by side, its column comes level with `beside`; otherwise, or with
 * nothing to be level with, it goes to the middle.
 */
export function bring(place: HTMLElement, beside: HTMLElement | null): void {
  unfold(place);
  place.closest('.pair')?.dispatchEvent(new Event('brought'));
  const scroller = place.closest<HTMLElement>('.scroller');
  if (!scroller || !sideBySide(place)) {
    place.scrollIntoView({ block: 'center' });
    return;
  }
  const top = place.getBoundingClientRect().top;
  const box = scroller.getBoundingClientRect();
  const level = beside ? beside.getBoundingClientRect().top : box.top + box.height / 3;
  const wanted = Math.min(Math.max(level, box.top), box.bottom - 40);
  scroller.scrollTo({ top: scroller.scrollTop + top - wanted });
  if (!beside) scroller.scrollIntoView({ block: 'nearest' });
}

/** Whether the columns scroll by themselves. */
export function sideBySide(place: HTMLElement): boolean {
  const scroller = place.closest('.scroller');
  return scroller !== null && getComputedStyle(scroller).overflowY === 'auto';
}

export function unfold(place: HTMLElement): void {
  for (let fold = place.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
}
