/* Sorting and filtering of the table of pairs. */

type Way = 'ascending' | 'descending';

/** Columns that are read from the top down when first sorted. */
const largestFirst = new Set(['probability', 'coverage', 'date']);

/** Turns column heads into buttons that sort, and the form into filters. */
export function liveTable(table: HTMLTableElement, form: HTMLFormElement | null): void {
  const body = table.tBodies[0];
  const heads = [...table.querySelectorAll<HTMLElement>('thead th')];
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const way = nextWay(head);
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', way);
      body.append(...sorted([...body.rows], column, way));
    });
  });
  heads.find((head) => head.dataset.key === 'probability')?.setAttribute('aria-sort', 'descending');
  if (form) liveFilters(form, [...body.rows]);
}

function nextWay(head: HTMLElement): Way {
  const now = head.getAttribute('aria-sort');
  if (now) return now === 'ascending' ? 'descending' : 'ascending';
  return largestFirst.has(head.dataset.key ?? '') ? 'descending' : 'ascending';
}

function sorted(rows: HTMLTableRowElement[], column: number, way: Way): HTMLTableRowElement[] {
  const collator = new Intl.Collator(undefined, { numeric: true });
  const keys = new Map(rows.map((row) => [row, row.cells[column].dataset.sort ?? '']));
  const numbers = rows.every((row) => keys.get(row) !== '' && !Number.isNaN(Number(keys.get(row))));
  const sign = way === 'ascending' ? 1 : -1;
  return rows.sort((x, y) => {
    const [one, other] = [keys.get(x) ?? '', keys.get(y) ?? ''];
    return sign * (numbers ? Number(one) - Number(other) : collator.compare(one, other));
  });
}

function liveFilters(form: HTMLFormElement, rows: HTMLTableRowElement[]): void {
  const output = form.querySelector('output');
  const apply = () => {
    const wanted = new FormData(form);
    let count = 0;
    for (const row of rows) {
      row.hidden = !fits(row, wanted);
      if (!row.hidden) count++;
    }
    if (output) output.textContent = count === rows.length ? '' : shown(output, count, rows.length);
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  // The form is empty only after the event has run its course.
  form.addEventListener('reset', () => setTimeout(apply));
  apply();
}

/** The words come with the page. */
function shown(output: HTMLOutputElement, n: number, all: number): string {
  return (output.dataset.shown ?? '{n}/{all}').replace('{n}', String(n)).replace('{all}', String(all));
}

function fits(row: HTMLTableRowElement, wanted: FormData): boolean {
  const value = (name: string) => String(wanted.get(name) ?? '');
  const { relation, who, outlets = '[]', words = '' } = row.dataset;
  if (value('relation') && value('relation') !== relation) return false;
  if (value('who') && value('who') !== who) return false;
  if (value('outlet') && !(JSON.parse(outlets) as string[]).includes(value('outlet'))) return false;
  const terms = value('words').toLowerCase().split(/\s+/).filter(Boolean);
  return terms.every((term) => words.includes(term));
}
