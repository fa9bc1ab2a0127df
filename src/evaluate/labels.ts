/** One labelled pair of a development set. `a` is the source side, `b` the suspected one. */
export interface Label {
  a: string;
  b: string;
  /** 1: derived; 0: independent; `?`: not to be scored. */
  derived: '1' | '0' | '?';
  kind: string;
  group: string;
  origin: string;
}

const columns = ['a', 'b', 'derived', 'kind', 'group', 'origin'] as const;

/**
 * Reads `pairs.tsv`: a header and tab separated rows without quoting.
 * @throws Error naming the line that does not fit
 */
export function labels(tsv: string): Label[] {
  const { names, rows } = table(tsv);
  const places = columns.map((column) => names.indexOf(column));
  const missing = columns.find((column, i) => places[i] < 0 && column !== 'origin');
  if (missing) throw new Error(`line 1: no column ${missing}; wanted: ${columns.join(', ')}`);
  return rows.flatMap((row, i) => {
    if (row.trim() === '') return [];
    const cells = row.split('\t');
    const [a, b, derived, kind, group, origin] = places.map((place) => cells[place] ?? '');
    if (a === '' || b === '') throw new Error(`line ${i + 2}: ${a === '' ? 'a' : 'b'} is empty`);
    if (derived !== '1' && derived !== '0' && derived !== '?') {
      throw new Error(`line ${i + 2}: derived is "${derived}"; wanted: 1, 0 or ?`);
    }
    return [{ a, b, derived, kind, group, origin }];
  });
}

/** A true passage: half-open character spans in the two texts. */
export interface TruePassage {
  a: string;
  b: string;
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
}

const offsets = ['a_from', 'a_to', 'b_from', 'b_to'] as const;

/**
 * Reads `passages.tsv`: columns a, b, a_from, a_to, b_from, b_to.
 * @throws Error naming the line that does not fit
 */
export function truePassages(tsv: string): TruePassage[] {
  const { names, rows } = table(tsv);
  const wanted = ['a', 'b', ...offsets];
  const missing = wanted.find((column) => !names.includes(column));
  if (missing) throw new Error(`line 1: no column ${missing}; wanted: ${wanted.join(', ')}`);
  return rows.flatMap((row, i) => {
    if (row.trim() === '') return [];
    const cells = row.split('\t');
    const cell = (name: string) => cells[names.indexOf(name)] ?? '';
    const [aFrom, aTo, bFrom, bTo] = offsets.map((name) =>
      /^\d+$/.test(cell(name)) ? Number(cell(name)) : -1,
    );
    if (Math.min(aFrom, aTo, bFrom, bTo) < 0) throw new Error(`line ${i + 2}: an offset is no whole number`);
    if (aFrom >= aTo || bFrom >= bTo) throw new Error(`line ${i + 2}: a passage ends before it begins`);
    return [{ a: cell('a'), b: cell('b'), aFrom, aTo, bFrom, bTo }];
  });
}

/** Header and rows; a byte order mark, as spreadsheets write it, is no part of the first name. */
function table(tsv: string): { names: string[]; rows: string[] } {
  const [header, ...rows] = tsv
    .replace(/^\ufeff/, '')
    .replace(/\r/g, '')
    .split('\n');
  return { names: header.split('\t'), rows };
}
