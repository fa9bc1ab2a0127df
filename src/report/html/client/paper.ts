/* Printing the pair on view. What is printed is unfolded by the style sheet; this is for browsers that cannot. */

export function printing(pairs: HTMLElement[]): void {
  for (const pair of pairs) pair.querySelector('[data-print]')?.addEventListener('click', () => print());
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = pairs
      .filter((pair) => !pair.hidden)
      .flatMap((pair) => [
        ...pair.querySelectorAll<HTMLDetailsElement>('details:not([open], .slight, .unprinted)'),
      ]);
    for (const fold of opened) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false;
  });
}
