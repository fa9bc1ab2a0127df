/* A table whose rows can be sorted and hidden. */

type Way = 'ascending' | 'descending';

/** Columns that are read from the top down when first sorted. */
const largestFirst = new Set(['probability', 'coverage', 'date', 'pairs', 'marks']);

/** Rows laid out at a time: a browser lays out two hundred in the time between two letters typed, not two thousand. */
const pageLength = 200;

export interface LiveTable<R> {
  /** The rows that fit are shown; how many they are. Their order stays as it is. */
  filter(fits: (row: R) => boolean): number;
  /** Sorts by `key`, or `-key` for the largest first, and says by what: by probability if there is no such column. */
  sort(by: string): string;
  /** The rows that fit, in the order of the table. */
  fitting(): R[];
  /** Lays out as many rows as it takes to reach one that fits. */
  reveal(isIt: (row: R) => boolean): void;
  rows: readonly R[];
}

/** Turns column heads into buttons. `wanted` is told what the reader asks to sort by. */
export function liveTable<R>(
  name: string,
  read: (row: HTMLTableRowElement) => R,
  wanted: (by: string) => void,
): LiveTable<R> {
  const table = document.querySelector<HTMLTableElement>(name);
  if (!table) throw new Error(`the page has no ${name}`);
  const body = table.tBodies[0];
  const heads = [...table.querySelectorAll<HTMLElement>('thead th')];
  let order = Array.from(body.rows, (element) => ({ element, row: read(element), shown: true, fits: true }));
  let sortedBy = '-probability';
  const rows = order.map(({ row }) => row);
  const show = pages(table, () => order);
  const mark = () => {
    for (const head of heads) {
      head.removeAttribute('aria-sort');
      if (head.dataset.key === sortedBy.replace('-', '')) head.setAttribute('aria-sort', wayOf(sortedBy));
    }
  };
  for (const head of heads) button(head).addEventListener('click', () => wanted(next(head, sortedBy)));
  mark();
  return {
    rows,
    filter(fits) {
      let count = 0;
      for (const one of order) {
        one.fits = fits(one.row);
        if (one.fits) count++;
      }
      show();
      return count;
    },
    sort(by) {
      const column = heads.findIndex(({ dataset }) => dataset.key === by.replace('-', ''));
      const now = column === -1 ? '-probability' : by;
      if (now === sortedBy) return now;
      sortedBy = now;
      order = sorted(order, Math.max(column, 0), wayOf(now));
      body.replaceChildren(...order.map(({ element }) => element));
      mark();
      show();
      return now;
    },
    fitting: () => order.filter(({ fits }) => fits).map(({ row }) => row),
    reveal(isIt) {
      show(order.filter(({ fits }) => fits).findIndex(({ row }) => isIt(row)) + 1);
    },
  };
}

function wayOf(by: string): Way {
  return by.startsWith('-') ? 'descending' : 'ascending';
}

function button(head: HTMLElement): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.append(...head.childNodes);
  head.append(made);
  return made;
}

/** What a click on a head asks for: the other way if it is sorted by already. */
function next({ dataset: { key = '' } }: HTMLElement, sortedBy: string): string {
  if (sortedBy.replace('-', '') === key) return sortedBy.startsWith('-') ? key : `-${key}`;
  return largestFirst.has(key) ? `-${key}` : key;
}

/** A row, whether it fits, and whether it is shown: kept here, since asking the page is slow. */
interface Placed {
  element: HTMLTableRowElement;
  fits: boolean;
  shown: boolean;
}

/** Shows what fits up to a number, and a button for more below the table. All are printed. */
function pages(table: HTMLTableElement, order: () => readonly Placed[]): (least?: number) => void {
  const more = table.parentElement?.querySelector<HTMLButtonElement>('button.more');
  const template = more?.textContent ?? '';
  let limit = pageLength;
  const lay = (most: number) => {
    let count = 0;
    for (const one of order()) {
      const shown = one.fits && count < most;
      if (one.fits) count++;
      if (shown !== one.shown) one.element.hidden = !shown;
      one.shown = shown;
    }
    if (!more) return;
    more.hidden = count <= most;
    more.textContent = template.replace('{n}', String(Math.min(pageLength, count - most)));
  };
  more?.addEventListener('click', () => {
    const next = order().filter(({ fits }) => fits)[limit];
    limit += pageLength;
    lay(limit);
    next?.element.querySelector('a')?.focus();
  });
  addEventListener('beforeprint', () => lay(Number.POSITIVE_INFINITY));
  addEventListener('afterprint', () => lay(limit));
  return (least) => {
    limit = least === undefined ? pageLength : Math.max(limit, Math.ceil(least / pageLength) * pageLength);
    lay(limit);
  };
}

/** What says nothing stands last, whichever way. */
function sorted<T extends Placed>(rows: readonly T[], column: number, way: Way): T[] {
  const collator = new Intl.Collator(undefined, { numeric: true });
  const keyed = rows.map((row) => ({ row, key: row.element.cells[column].dataset.sort ?? '' }));
  const numbers = keyed.every(({ key }) => !Number.isNaN(Number(key)));
  const sign = way === 'ascending' ? 1 : -1;
  const compare = (x: string, y: string) => (numbers ? Number(x) - Number(y) : collator.compare(x, y));
  return keyed
    .sort((x, y) => Number(x.key === '') - Number(y.key === '') || sign * compare(x.key, y.key))
    .map(({ row }) => row);
}
