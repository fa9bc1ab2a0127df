import { type Level, levelWith } from './level.ts';
import { sideBySide } from './view.ts';

/*
 * Two texts that scroll together. The side that the reader touched last leads and is never moved; the
 * other follows so that the passage on the reader's line stands beside its counterpart.
 */

/** Touches of a column after which it leads. Focus alone is none: scripts and fragments move it too. */
const touches = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

export function scrollTogether(pairs: HTMLElement[]): void {
  const switches = pairs.flatMap((pair) => [...pair.querySelectorAll<HTMLInputElement>('[data-together]')]);
  // Whoever wants little motion gets none that was not asked for; the switch asks for it.
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) for (const one of switches) one.checked = false;
  for (const one of switches)
    one.addEventListener('change', () => {
      for (const other of switches) other.checked = one.checked;
    });
  for (const pair of pairs) {
    const box = pair.querySelector<HTMLInputElement>('[data-together]');
    const [a, b] = pair.querySelectorAll<HTMLElement>('.scroller');
    if (box && a && b) tie(pair, a, b, () => box.checked);
  }
}

function tie(pair: HTMLElement, a: HTMLElement, b: HTMLElement, wanted: () => boolean): void {
  let leader: HTMLElement | null = null;
  let waiting = false;
  for (const column of [a, b]) {
    for (const touch of touches) column.addEventListener(touch, () => (leader = column), { passive: true });
    column.addEventListener('scroll', () => {
      if (leader !== column || waiting || !wanted()) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        if (leader === column) follow(column, column === a ? b : a);
      });
    });
  }
  // A passage was asked for and both columns go where it stands: neither leads.
  pair.addEventListener('brought', () => (leader = null));
}

function follow(leader: HTMLElement, follower: HTMLElement): void {
  const room = leader.scrollHeight - leader.clientHeight;
  if (room <= 0 || !sideBySide(follower)) return;
  // The reader's line sinks from the top of the column to its bottom, so that both texts begin and end together.
  const line = leader.scrollTop / room;
  const there = levelWith(leader.scrollTop + line * leader.clientHeight, levels(leader, follower));
  follower.scrollTo({ top: there - line * follower.clientHeight, behavior: 'instant' });
}

/** Beginnings and ends of the texts, and of every passage that is in view on both sides. */
function levels(leader: HTMLElement, follower: HTMLElement): Level[] {
  const [here, there] = [extents(leader), extents(follower)];
  const passages = [...here].flatMap(([number, [from, to]]): Level[] => {
    const other = there.get(number);
    return other
      ? [
          [from, other[0]],
          [to, other[1]],
        ]
      : [];
  });
  return [[0, 0], ...passages, [leader.scrollHeight, follower.scrollHeight]];
}

/** From where to where each passage reaches, in the scrolled content of a column. */
function extents(column: HTMLElement): Map<string, [from: number, to: number]> {
  const top = column.getBoundingClientRect().top - column.scrollTop;
  const found = new Map<string, [number, number]>();
  for (const mark of column.querySelectorAll<HTMLElement>('mark[data-passage]')) {
    if (!mark.checkVisibility()) continue;
    const box = mark.getBoundingClientRect();
    for (const number of mark.dataset.passage?.split(' ') ?? []) {
      const [from] = found.get(number) ?? [box.top - top];
      found.set(number, [from, box.bottom - top]);
    }
  }
  return found;
}
