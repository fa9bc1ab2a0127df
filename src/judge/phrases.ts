const words = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count as newspapers print it: in words up to twelve. */
export function spelled(count: number): string {
  return words[count - 1] ?? String(count);
}

/** So many of a thing, to follow "the": a single one needs no number. */
export function counted(count: number, thing: string): string {
  return count === 1 ? thing : `${spelled(count)} ${thing}s`;
}

/** "x", "x and y", "x, y and z". */
export function joined(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${last}` : last;
}
