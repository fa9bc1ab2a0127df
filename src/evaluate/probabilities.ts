/** Probabilities of labelled pairs that come from elsewhere: from fits that did not see them. */
export interface Probabilities {
  /** What the first line says they are: the name of the weights. Empty where it says nothing. */
  name: string;
  size: number;
  of(set: string, a: string, b: string): Given | undefined;
}

export interface Given {
  probability: number;
  /** By a fit that saw neither the set of the pair nor its origin; null where none was made. */
  leftOut: number | null;
}

const wanted = ['set', 'a', 'b', 'probability'] as const;

/**
 * Reads a table of probabilities, as `tools/fit.py` writes it to `reports/evaluation/out-of-fold.tsv`:
 *
 *     # weights of 2026-11-21, 2677 pairs
 *     set	a	b	probability	left-out
 *     retold-news	h1423-Gossipcop	ai-46eb5fa0	0.9312	0.8841
 *
 * UTF-8, tab separated, no quoting, in this order:
 *
 * 1. any number of lines that begin with `#`; the first says what the probabilities are;
 * 2. a header naming the columns, in any order; others than these are left alone:
 *    `set` (base name of the labelled folder), `a` and `b` (as in its pairs.tsv, `a` the source side),
 *    `probability` (0 to 1: out of fold, calibrated, joined with the second reason as the shipped
 *    weights would), and where there is one `left-out` (0 to 1, the same by a fit that saw neither the
 *    pair's set nor its origin; an empty cell where none was made);
 * 3. one row a pair; empty lines are skipped. The same pair twice is an error.
 *
 * @throws Error naming the line that does not fit
 */
export function probabilities(tsv: string): Probabilities {
  const lines = tsv.replace(/^\ufeff/, '').split(/\r?\n/);
  const start = lines.findIndex((line) => !line.startsWith('#'));
  const header = lines[start]?.split('\t') ?? [];
  const missing = wanted.find((column) => !header.includes(column));
  if (missing) throw new Error(`line ${start + 1}: no column ${missing}; wanted: ${wanted.join(', ')}`);
  const given = new Map<string, Given>();
  for (const [i, line] of lines.entries()) {
    if (i <= start || line.trim() === '') continue;
    const cells = line.split('\t');
    const cell = (name: string) => cells[header.indexOf(name)] ?? '';
    const key = keyOf(cell('set'), cell('a'), cell('b'));
    if (given.has(key)) throw new Error(`line ${i + 1}: ${cell('a')} and ${cell('b')} stand there twice`);
    const leftOut = cell('left-out') === '' ? null : shareIn(cell('left-out'), 'left-out', i);
    given.set(key, { probability: shareIn(cell('probability'), 'probability', i), leftOut });
  }
  return {
    name: start > 0 ? lines[0].replace(/^#\s*/, '').trim() : '',
    size: given.size,
    of: (set, a, b) => given.get(keyOf(set, a, b)),
  };
}

function keyOf(set: string, a: string, b: string): string {
  return `${set}\t${a}\t${b}`;
}

function shareIn(cell: string, column: string, line: number): number {
  const value = cell.trim() === '' ? Number.NaN : Number(cell);
  if (!(value >= 0 && value <= 1))
    throw new Error(`line ${line + 1}: ${column} is "${cell}"; wanted: a number from 0 to 1`);
  return value;
}
