/* Back on the overview, the focus is where the reader left: on the way into what was opened. */

/**
 * Puts the focus on a link of the overview that leads to an address: on `door`, the link that was
 * followed, else on that of a row; on the findings where no such link is on view.
 */
export function land(address: string, door: Element | null = null, still = false): void {
  const isIt = (link: Element) => leadsTo(link) === address && link.checkVisibility();
  const links = (within: string) => [...document.querySelectorAll(`${within} a[href]`)];
  const place =
    (door && isIt(door) && door) ||
    links('.panel:not([hidden])').find(isIt) ||
    links('#overview').find(isIt) ||
    document.getElementById('findings');
  if (!(place instanceof HTMLElement || place instanceof SVGElement)) return;
  place.focus({ preventScroll: true });
  const { top, bottom } = place.getBoundingClientRect();
  if (!still && place.id !== 'findings' && (top < 0 || bottom > innerHeight))
    place.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** By attribute: in a chart, a link's property is no string. */
export function leadsTo(link: Element): string {
  return new URL(link.getAttribute('href') ?? '', document.baseURI).href;
}
