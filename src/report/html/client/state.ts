/*
 * What the overview shows, as it stands in the address: `#findings?relation=rewrite&from=0.9`. Anybody can
 * write an address: only known names are read, values are short, and what no field takes is dropped there.
 */

/** By the names of the form's fields, and `sort`: a column, with a minus for the largest first. */
export const fields = [
  'words',
  'relation',
  'who',
  'standing',
  'outlet',
  'language',
  'after',
  'before',
  'marks',
  'altered',
  'from',
  'show',
  'sort',
] as const;

/** An empty value is the field at rest. */
export type State = Record<(typeof fields)[number], string>;

/** The fragment of the findings. */
const home = '#findings';

/** Longer values are cut: no outlet's name and no search is longer. */
const longestValue = 200;

export function atRest(): State {
  return Object.fromEntries(fields.map((field) => [field, ''])) as State;
}

/** The state of an address; null where it leads elsewhere, or names no view: `#findings`, the last one. */
export function parse(hash: string): State | null {
  if (hash === '' || hash === '#') return atRest();
  if (!hash.startsWith(`${home}?`)) return null;
  const query = new URLSearchParams(hash.slice(home.length + 1));
  const state = atRest();
  for (const field of fields) state[field] = (query.get(field) ?? '').slice(0, longestValue).toWellFormed();
  state.from = fraction(state.from);
  return state;
}

/** A threshold to two digits; empty for anything that is none. */
function fraction(text: string): string {
  const value = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
  return value >= 0 && value <= 1 ? value.toFixed(2) : '';
}

/** The address of a state. */
export function format(state: State): string {
  const query = new URLSearchParams();
  for (const field of fields) if (state[field] !== '') query.set(field, state[field].toWellFormed());
  const written = query.toString();
  return written === '' ? home : `${home}?${written}`;
}
