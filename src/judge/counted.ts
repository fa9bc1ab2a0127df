/** So many of a thing, to follow "the": a single one needs no number. */
export function counted(count: number, thing: string): string {
  return count === 1 ? thing : `${count} ${thing}s`;
}
