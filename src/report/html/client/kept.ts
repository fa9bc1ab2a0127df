/* What the pages of a report tell each other: kept for the tab, by the address of the overview. */

/** The view, the pairs of that view in their order, the page that was opened last. */
export type Note = 'view' | 'order' | 'last';

export function keep(note: Note, value: string, overview = location.pathname): void {
  try {
    sessionStorage.setItem(key(note, overview), value);
  } catch {
    // Not every browser keeps anything for a file.
  }
}

/** Empty for what was never kept. */
export function kept(note: Note, overview = location.pathname): string {
  try {
    return sessionStorage.getItem(key(note, overview)) ?? '';
  } catch {
    return '';
  }
}

function key(note: Note, overview: string): string {
  return `twicetold ${note} ${overview}`;
}
