/* From pair to pair in the order that the overview shows: what is filtered out is not on the way. */

/** Numbers of the pairs shown, in their order. */
export type Order = readonly number[];

export function written(order: Order): string {
  return order.join(' ');
}

/** Anything that is no list of numbers is an order of none. */
export function read(text: string): Order {
  return /^\d+( \d+)*$/.test(text) ? text.split(' ').map(Number) : [];
}

/**
 * Leads the links of a pair to its neighbours in the order, and says where in it the pair stands. A pair
 * that is not shown keeps its neighbours by probability, as the links have them without scripts.
 */
export function guide(pair: HTMLElement, order: Order): void {
  const nav = pair.querySelector<HTMLElement>('nav.neighbours');
  if (!nav) return;
  const number = Number(nav.dataset.number);
  const all = Number(nav.dataset.all);
  const at = order.indexOf(number);
  const [before, after] = at === -1 ? [number - 1, number + 1] : [order[at - 1], order[at + 1]];
  lead(nav, 'previous', before, all);
  lead(nav, 'next', after, all);
  const place = nav.querySelector<HTMLElement>('[data-place]');
  if (!place) return;
  // Nothing that the number of the pair does not say.
  place.hidden = at === -1 || (order.length === all && at + 1 === number);
  const { place: template = '' } = place.dataset;
  place.textContent = '';
  if (place.hidden) return;
  const format = new Intl.NumberFormat(document.documentElement.lang).format;
  place.textContent = template.replace('{n}', format(at + 1)).replace('{all}', format(order.length));
}

function lead(nav: HTMLElement, way: 'previous' | 'next', number: number | undefined, all: number): void {
  const link = nav.querySelector<HTMLAnchorElement>(`a[data-way=${way}]`);
  if (!link) return;
  const there = number !== undefined && number >= 1 && number <= all;
  link.hidden = !there;
  if (there) link.setAttribute('href', (nav.dataset.pairs ?? '').replace('{n}', String(number)));
}
